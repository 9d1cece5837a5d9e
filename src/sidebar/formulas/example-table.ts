import { rates } from "../../functions/calling/call-kinds.ts";
import type { Argument } from "../../functions/calling/form.ts";
import { rate } from "../../functions/calling/row-kinds.ts";
import type { FunctionDeclaration } from "../../functions/define-function.ts";
import { writeArguments } from "../../functions/example-formula.ts";
import type { ExampleColumn, ExampleTable } from "../../rpc/formula-calls.ts";
import type { Language } from "../../text/language.ts";
import { columnName, columnUnit } from "../names.ts";
import { type Block, exampleBlocks } from "./example-blocks.ts";
import { resultFormats } from "./result-format.ts";

/** A function's example as a small table: a column for each cell of an argument, and what the formula refers to. */
export function exampleTable(declaration: FunctionDeclaration, language: Language): ExampleTable {
  const { args, examples, eachRow, returns } = declaration;
  const { example, blocks } = exampleBlocks(declaration);
  const written = example ? writeArguments(example) : [];
  const columns: ExampleColumn[] = [];
  const formulaArguments = blocks.map((block, index) => {
    if (!block) return { text: written[index] ?? "" };
    const first = columns.length;
    columns.push(...columnsOf(args[index] as Argument, block, language));
    return { first, last: columns.length - 1 };
  });
  const heights = blocks.map((block, index) => (args[index]?.kind.per === "row" && block ? block.length : 1));
  return {
    columns,
    args: formulaArguments,
    results: eachRow && examples.length > 0 ? Math.max(1, ...heights) : 1,
    // The times of examples are numbers, unless a duration is what the function returns.
    format: returns.kind === "time" ? resultFormats.number : resultFormats[returns.kind],
  };
}

function columnsOf(argument: Argument, block: Block, language: Language): ExampleColumn[] {
  const width = block[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => {
    const cells = block.map((row) => row[index] ?? "");
    return {
      heading: headingOf(argument, index, width, language),
      cells: cells.map((cell) => (cell instanceof Date ? serialOf(cell) : cell)),
      format: formatOf(argument, cells),
    };
  });
}

function headingOf({ heading, fields, name }: Argument, index: number, width: number, language: Language): string {
  const field = fields?.[width > 1 ? index : 0];
  if (field && (width > 1 || !heading)) return columnName(field, language);
  return heading?.[language] ?? name;
}

/** The days since 30 December 1899 of a date in UTC, as Sheets stores dates and durations. */
const serialOf = (date: Date): number => (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;

function formatOf({ kind, fields }: Argument, cells: readonly (string | number | Date)[]): string {
  const [cell] = cells;
  if (cell instanceof Date) {
    if (serialOf(cell) < 1) return "[h]:mm:ss";
    return Number.isInteger(serialOf(cell)) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm";
  }
  const unit = fields?.[0] && columnUnit(fields[0]);
  if (kind === rate || kind === rates || unit === "rate") return "0.00%";
  if (unit === "money") return "#,##0.00";
  return cells.every(Number.isInteger) ? "#,##0" : "General";
}

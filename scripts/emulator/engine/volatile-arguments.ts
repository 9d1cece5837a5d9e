import { type Argument, type Expression, parseFormula } from "../formula/parse-formula.ts";
import type { FormulaPosition } from "../functions/custom-function.ts";
import { parseA1 } from "../spreadsheet/a1.ts";
import { overlap } from "../spreadsheet/view.ts";
import type { Book } from "./book.ts";
import { FormulaCells } from "./formula-cells.ts";
import type { Area } from "./google-extras.ts";

/**
 * Custom functions may use no value that differs at each calculation, neither as an argument nor through cells that it
 * refers to ("Custom functions in Google Sheets"; users of add-ons report this message for both). TODAY, which changes
 * once a day, is not named there.
 */
const volatileFunctions: ReadonlySet<string> = new Set(["NOW", "RAND", "RANDARRAY", "RANDBETWEEN"]);
const message = "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().";
const mayBeVolatile = /\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

/** Throws Google's error if the call of a custom function in a cell depends on a volatile function. */
export type AssertNotVolatile = (name: string, cell: FormulaPosition) => void;

export function volatileArguments(book: Book): AssertNotVolatile {
  const cells = new FormulaCells(book.injector);
  /** What was found so far in this calculation, by sheet, row and column. */
  let known: Map<string, boolean> | null = null;
  /** Forgets what it knows when the calculation ends: cells of one calculation are calculated without a pause. */
  const begin = (): Map<string, boolean> => {
    if (known) return known;
    known = new Map();
    setTimeout(() => {
      known = null;
    }, 0);
    return known;
  };
  const sheetIds = () => book.document.getSheets().map((sheet) => sheet.getSheetId());
  const formulaAt = (sheet: string, row: number, column: number) => book.storedFormula(sheet, row, column) ?? "";
  const hasVolatileCell = (): boolean => {
    const all = begin();
    const found =
      all.get("") ?? sheetIds().some((sheet) => everyFormula(sheet, ({ text }) => mayBeVolatile.test(text)));
    all.set("", found);
    return found;
  };

  function everyFormula(
    sheet: string,
    isFound: (at: { row: number; column: number; text: string }) => boolean,
  ): boolean {
    for (const [row, columns] of Object.entries(cells.of(book.id, sheet)))
      for (const column of Object.keys(columns ?? {})) {
        const at = { row: Number(row), column: Number(column) };
        if (isFound({ ...at, text: formulaAt(sheet, at.row, at.column) })) return true;
      }
    return false;
  }

  function isVolatileCell(sheet: string, row: number, column: number): boolean {
    const all = begin();
    const key = `${sheet} ${row} ${column}`;
    const before = all.get(key);
    if (before !== undefined) return before;
    // A circle of references is not volatile.
    all.set(key, false);
    const expression = parseFormula(formulaAt(sheet, row, column));
    const found = expression !== null && dependsOnVolatile(expression, sheet);
    all.set(key, found);
    return found;
  }

  const dependsOnVolatile = (expression: Argument, sheet: string): boolean =>
    some(expression, (part) => {
      if (part.kind === "call") return volatileFunctions.has(part.name);
      return part.kind === "reference" && isVolatileArea(part.text, sheet);
    });

  function isVolatileArea(reference: string, ownSheet: string): boolean {
    const sheetOf = (name: string | null) =>
      name === null ? ownSheet : (book.document.getSheetBySheetName(name)?.getSheetId() ?? null);
    const place = parseA1(reference, (name) => {
      const id = sheetOf(name);
      return id === null ? null : { rows: book.sheet(id).getRowCount(), columns: book.sheet(id).getColumnCount() };
    });
    const sheet = place && sheetOf(place.sheet);
    if (!place || !sheet) return false;
    const areas = book.arrays(sheet);
    return everyFormula(sheet, ({ row, column }) => {
      const spilled: Area | undefined = areas[row]?.[column];
      const own = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      return overlap(spilled ?? own, place.area) && isVolatileCell(sheet, row, column);
    });
  }

  return (name, { sheetId, row, column }) => {
    if (!hasVolatileCell()) return;
    const formula = parseFormula(formulaAt(sheetId, row, column));
    const isRefused = some(formula, (part) => {
      if (part.kind !== "call" || part.name !== name) return false;
      // A name may stand for anything in the formula.
      const hasName = part.args.some((argument) => some(argument, ({ kind }) => kind === "name"));
      return (hasName ? [formula] : part.args).some((argument) => dependsOnVolatile(argument, sheetId));
    });
    if (isRefused) throw new Error(message);
  };
}

/** Whether a part of an expression fulfils a condition. */
function some(expression: Argument, is: (part: Expression) => boolean): boolean {
  if (!expression) return false;
  if (is(expression)) return true;
  return partsOf(expression).some((part) => some(part, is));
}

function partsOf(expression: Expression): readonly Argument[] {
  switch (expression.kind) {
    case "group":
      return [expression.inner];
    case "negative":
    case "percent":
      return [expression.operand];
    case "operation":
      return [expression.left, expression.right];
    case "range":
      return [expression.start, expression.end];
    case "array":
      return expression.rows.flat();
    case "apply":
      return [expression.lambda, ...expression.args];
    case "call":
      return expression.args;
    default:
      return [];
  }
}

import { relativeFormula } from "../../functions/formula/relative-formula.ts";
import type { ShareChange, ShareRequest } from "../../rpc/script-calls.ts";
import { idOf, nameOf } from "../open-spreadsheet.ts";
import { toA1Notation } from "../sheet/assert-can-edit.ts";
import { type Block, cellBlocks } from "../sheet/cell-blocks.ts";
import type { AddOnFormula } from "./add-on-formulas.ts";
import { isError } from "./compare-cells.ts";
import { type FrozenFormulas, valuesFingerprint } from "./sharing-record.ts";
import type { SheetArea } from "./sheet-areas.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What to replace on a sheet; nothing has been written yet. */
export interface SharePlan {
  sheet: Sheet;
  /** With English separators. */
  native: { row: number; column: number; before: string; after: string }[];
  frozen: FrozenFormulas[];
  /** The sheet's values from its first cell. */
  values: unknown[][];
  changes: ShareChange[];
}

/** Rows that share a fingerprint: after a change in one of them, none of them can be restored. */
const maxRunRows = 50;

const maxListedBlocks = 12;

/** The first blocks in A1 notation, for the user. */
function listCells(blocks: readonly Block[]): string {
  const names = blocks.slice(0, maxListedBlocks).map(toA1Notation).join(", ");
  return blocks.length > maxListedBlocks ? `${names} …` : names;
}

export function toShareChange(
  sheet: Sheet,
  what: ShareChange["what"],
  cells: readonly { row: number; column: number }[],
): ShareChange[] {
  if (cells.length === 0) return [];
  return [
    {
      sheetId: idOf(sheet),
      sheet: nameOf(sheet),
      cells: listCells(cellBlocks(cells)),
      formulas: cells.length,
      what,
    },
  ];
}

/** The cells that a formula fills; null if that is not known in advance, or if it shows an error. */
function filledBlock({ row, column, result }: AddOnFormula, values: unknown[][], formulas: string[][]): Block | null {
  const cells = values[row - 1] as unknown[];
  if (!result.shape || isError(cells[column - 1])) return null;
  const rows = Math.min(result.shape.rows, values.length - row + 1);
  const columns = Math.min(result.shape.columns, cells.length - column + 1);
  const others = formulas.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
  const isUnobstructed = others.flat().filter((formula) => formula !== "").length === 1;
  return isUnobstructed ? { row, column, rows, columns } : null;
}

/** The values of a block, out of those of the whole sheet. */
export const valuesIn = (values: unknown[][], { row, column, rows, columns }: Block): unknown[][] =>
  Array.from({ length: rows }, (_, rowOffset) =>
    Array.from(
      { length: columns },
      (_, columnOffset) => values[row - 1 + rowOffset]?.[column - 1 + columnOffset] ?? "",
    ),
  );

/** Groups formulas that were filled down into runs. */
function freeze(
  sheetId: number,
  formulas: readonly (AddOnFormula & { fills: Block })[],
  values: unknown[][],
): FrozenFormulas[] {
  const frozen: FrozenFormulas[] = [];
  const sorted = [...formulas].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, formula, fills } of sorted) {
    const relative = relativeFormula(formula, row, column);
    const { rows, columns } = fills;
    const last = frozen[frozen.length - 1];
    const isNext =
      last?.column === column && last.row + last.rows === row && last.formula === relative && last.rows < maxRunRows;
    if (isNext && rows * columns === 1 && last.fills.rows * last.fills.columns === 1) last.rows++;
    else
      frozen.push({
        sheetId,
        row,
        column,
        rows: 1,
        columns: 1,
        formula: relative,
        fills: { rows, columns },
        print: "",
      });
  }
  for (const run of frozen) run.print = valuesFingerprint(valuesIn(values, valueBlock(run)));
  return frozen;
}

/** The cells that hold the values of a run. */
export const valueBlock = ({ row, column, rows, fills }: FrozenFormulas): Block => ({
  row,
  column,
  rows: rows - 1 + fills.rows,
  columns: fills.columns,
});

/** Decides for each formula of an area what replaces it. `differing`: those whose native form shows something else. */
export function planShare(
  area: SheetArea,
  addOnFormulas: readonly AddOnFormula[],
  request: ShareRequest,
  differing: ReadonlySet<AddOnFormula>,
): SharePlan {
  const { sheet } = area;
  const becomes = (formula: AddOnFormula): "native" | "values" | "leave" => {
    if (request.as === "values") return "values";
    if (formula.result.formula === null) return request.others;
    return differing.has(formula) ? (request.differing ?? "leave") : "native";
  };
  const native = addOnFormulas.filter((formula) => becomes(formula) === "native");
  const toFreeze = addOnFormulas.filter((formula) => becomes(formula) === "values");
  const left = addOnFormulas.filter((formula) => becomes(formula) === "leave");
  const all = sheet.getDataRange();
  const values = toFreeze.length > 0 ? all.getValues() : [];
  const formulas = toFreeze.length > 0 ? all.getFormulas() : [];
  const freezable = toFreeze.flatMap((formula) => {
    const fills = filledBlock(formula, values, formulas);
    return fills ? [{ ...formula, fills }] : [];
  });
  const frozen = new Set(freezable.map(({ row, column }) => `${row} ${column}`));
  const notFreezable = toFreeze.filter(({ row, column }) => !frozen.has(`${row} ${column}`));
  return {
    sheet,
    native: native.map(({ row, column, formula, result }) => ({
      row,
      column,
      before: formula,
      after: result.formula as string,
    })),
    frozen: freeze(idOf(sheet), freezable, values),
    values,
    changes: [
      ...toShareChange(sheet, "native", native),
      ...toShareChange(sheet, "values", freezable),
      ...toShareChange(sheet, "left", left),
      ...toShareChange(sheet, "unfit", notFreezable),
    ],
  };
}

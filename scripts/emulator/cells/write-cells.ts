import {
  CellValueType,
  type ICellData,
  type IStyleData,
  IUndoRedoService,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { Book } from "../engine/book.ts";
import { SetStylesMutation, type StyledRun, styledRuns } from "../engine/cell-styles.ts";
import type { Area } from "../engine/google-extras.ts";
import { storedFormula } from "../formula/locale-text.ts";
import { recordedError, recordedLimit } from "../recorded.ts";
import { isDatePattern, isTextPattern } from "./number-patterns.ts";
import { parseEntry } from "./parse-entry.ts";
import { patternOf } from "./read-cells.ts";
import { serialOfDate } from "./serial-dates.ts";

const maxCellLength = recordedLimit("cell-characters");
const newCell: ICellData = {};
const emptyCell: ICellData = { v: null, f: null, si: null, p: null, custom: null as never };
/** Removes everything from a cell. */
const noCell: ICellData = { ...emptyCell, t: null, s: null };

type Cells = Record<number, Nullable<ICellData>>;
type Rows = Record<number, Cells>;

/** Merges the result of `change` into each cell; null leaves a cell unchanged. One undo step. */
export function changeCells(
  book: Book,
  sheet: string,
  area: Area,
  change: (row: number, column: number) => Nullable<ICellData>,
): void {
  const cellValue: Rows = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells: Cells = {};
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const cell = change(row, column);
      if (cell) cells[column] = cell;
    }
    cellValue[row] = cells;
  }
  const params = { unitId: book.id, subUnitId: sheet, cellValue };
  const undo = undoOf(book, params);
  book.execute(SetRangeValuesMutation.id, params);
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.id,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
}

/**
 * Gives every cell of an area the same style. One undo step. Univer merges it into the cells with content, and of the others
 * into one for each style that they have; the rest get the result.
 */
export function styleCells(book: Book, sheet: string, area: Area, style: IStyleData): void {
  const cells = book.sheet(sheet).getCellMatrix();
  const cellValue: Rows = {};
  const merge = (row: number, column: number) => {
    cellValue[row] ??= {};
    (cellValue[row] as Cells)[column] = { s: style };
  };
  const runs = styledRuns(cells.getMatrix(), area, merge);
  const firstOf = new Map<string | null, StyledRun>();
  for (const run of runs) if (!firstOf.has(run.style)) firstOf.set(run.style, run);
  for (const { startRow, column } of firstOf.values()) merge(startRow, column);
  const target = { unitId: book.id, subUnitId: sheet };
  const params = { ...target, cellValue };
  const undo = undoOf(book, params);
  book.execute(SetRangeValuesMutation.id, params);
  const merged = new Map([...firstOf].map(([before, first]) => [before, styleIdAt(book, sheet, first)]));
  const styled = runs.map((run) => ({ ...run, style: merged.get(run.style) ?? null }));
  book.execute(SetStylesMutation.id, { ...target, runs: styled });
  // Univer's mutation comes last, since the grid draws again only after one of its own.
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.id,
    undoMutations: [
      { id: SetStylesMutation.id, params: { ...target, runs } },
      { id: SetRangeValuesMutation.id, params: undo },
    ],
    redoMutations: [
      { id: SetStylesMutation.id, params: { ...target, runs: styled } },
      { id: SetRangeValuesMutation.id, params },
    ],
  });
}

/** The id of a cell's style; null if the cell has none. */
function styleIdAt(book: Book, sheet: string, { startRow, column }: StyledRun): string | null {
  const style = book.storedCell(sheet, startRow, column)?.s;
  return typeof style === "string" ? style : (book.document.getStyles().setValue(style) ?? null);
}

/** What restores the cells before a change. Univer's own copies and compares every cell, which only some cells need. */
function undoOf(book: Book, params: { unitId: string; subUnitId: string; cellValue: Rows }) {
  const stored = book.sheet(params.subUnitId).getCellMatrix().getMatrix() as Rows;
  const styles = book.document.getStyles();
  const before: Rows = {};
  for (const row in params.cellValue) {
    const [newCells, oldCells] = [params.cellValue[row] as Cells, stored[row]];
    const cells: Cells = {};
    for (const column in newCells) {
      const old = oldCells?.[column];
      const added = newCells[column]?.s;
      if (old?.p || old?.custom || !(added === undefined || isSimpleStyle(added)))
        return SetRangeValuesUndoMutationFactory(book.injector, params);
      const style = styles.getStyleByCell(old);
      cells[column] = { ...noCell, ...old, s: added ? { ...withNulls(added), ...style } : (style ?? null) };
    }
    before[row] = cells;
  }
  return { ...params, cellValue: before };
}

/** Borders are merged side by side. */
const isSimpleStyle = (style: ICellData["s"]): style is IStyleData =>
  typeof style === "object" && style !== null && !("bd" in style);

/** Removes what a style sets. */
const withNulls = (style: IStyleData): IStyleData =>
  Object.fromEntries(Object.keys(style).map((key) => [key, null])) as IStyleData;

/** Writes values as `setValues` does: texts are parsed in the spreadsheet's locale, "=..." becomes a formula. */
export function writeValues(book: Book, sheet: string, area: Area, values: readonly (readonly unknown[])[]): void {
  const write = cellWriter(book, sheet);
  const cells = values.map((row, r) => row.map((value, c) => write(value, area.startRow + r, area.startColumn + c)));
  changeCells(book, sheet, area, (row, column) => cells[row - area.startRow]?.[column - area.startColumn]);
}

/** Writes formulas as `setFormulas` does: a missing "=" is added, and "" empties the cell. */
export function writeFormulas(
  book: Book,
  sheet: string,
  area: Area,
  formulas: readonly (readonly unknown[])[],
  /** One formula for several cells refers from each to cells as far away, as one that is filled down. */
  isFilled = false,
): void {
  const lexer = book.injector.get(LexerTreeBuilder);
  changeCells(book, sheet, area, (row, column) => {
    const text = String(formulas[row - area.startRow]?.[column - area.startColumn] ?? "");
    if (text === "") return emptyCell;
    const cell = formulaCell(book, text.startsWith("=") ? text : `=${text}`);
    const [right, down] = [column - area.startColumn, row - area.startRow];
    if (!isFilled || right + down === 0 || !cell.f) return cell;
    return { ...cell, f: lexer.moveFormulaRefOffset(cell.f, right, down) };
  });
}

export function clearContent(book: Book, sheet: string, area: Area): void {
  const stored = book.sheet(sheet).getCellMatrix();
  changeCells(book, sheet, area, (row, column) => (stored.getValue(row, column) ? emptyCell : null));
}

function cellWriter(book: Book, sheet: string) {
  const stored = book.sheet(sheet).getCellMatrix();
  const styles: Styles = book.document.getStyles();
  const { conventions } = book;
  return (value: unknown, row: number, column: number): Nullable<ICellData> => {
    const old = stored.getValue(row, column);
    // Empty cells and cells with a style only, which are most cells of an import, have nothing to reset.
    const base = old && hasMoreThanStyle(old) ? emptyCell : newCell;
    const pattern = old ? patternOf(styles, old) : "";
    if (value === null || value === undefined || value === "") return old ? emptyCell : null;
    if (typeof value === "number") return Number.isFinite(value) ? numberCell(base, value) : textCell(base, "#NUM!");
    if (typeof value === "boolean") return booleanCell(base, value);
    if (Object.prototype.toString.call(value) === "[object Date]") return dateCell(book, base, value as Date, pattern);
    const text = String(value);
    if (text.length > maxCellLength) throw new Error(recordedError("cell-characters"));
    if (isTextPattern(pattern)) return textCell(base, text);
    if (text.startsWith("=") && text.length > 1) return formulaCell(book, text);
    const entry = parseEntry(text, conventions, book.extras.timeZone);
    if (typeof entry.value === "string") return entry.value === "" ? emptyCell : textCell(base, entry.value);
    if (typeof entry.value === "boolean") return booleanCell(base, entry.value);
    return numberCell(base, entry.value, isAutomatic(pattern) ? entry.pattern : undefined);
  };
}

function hasMoreThanStyle(cell: ICellData): boolean {
  for (const key in cell) if (key !== "s") return true;
  return false;
}

const isAutomatic = (pattern: string) => pattern === "" || pattern === "General";

const textCell = (base: ICellData, v: string): ICellData => ({ ...base, v, t: CellValueType.STRING });

const booleanCell = (base: ICellData, value: boolean): ICellData => ({
  ...base,
  v: value ? 1 : 0,
  t: CellValueType.BOOLEAN,
});

const formulaCell = (book: Book, text: string): ICellData => ({
  ...emptyCell,
  f: storedFormula(text, book.conventions),
});

function numberCell(base: ICellData, v: number, pattern?: string): ICellData {
  const cell: ICellData = { ...base, v, t: CellValueType.NUMBER };
  if (pattern) cell.s = { n: { pattern } };
  return cell;
}

function dateCell(book: Book, base: ICellData, date: Date, pattern: string): ICellData {
  const time = date.getTime();
  if (Number.isNaN(time)) return textCell(base, "#NUM!");
  const serial = serialOfDate(time, book.extras.timeZone);
  if (isDatePattern(pattern)) return numberCell(base, serial);
  const { dateOrder, dateSeparator } = book.conventions;
  const day = { dmy: ["d", "m", "yyyy"], mdy: ["m", "d", "yyyy"], ymd: ["yyyy", "m", "d"] }[dateOrder].join(
    dateSeparator,
  );
  return numberCell(base, serial, Number.isInteger(serial) ? day : `${day} h:mm:ss`);
}

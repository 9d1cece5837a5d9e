import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { sizeOf } from "./areas.ts";
import { appendRows, insertColumns, insertRows } from "./insert-rows-columns.ts";
import { members } from "./members.ts";
import { checkSignature } from "./signature.ts";
import type { SheetContext, View } from "./view.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Axis = "row" | "column";

const maxCells = 10_000_000;
const maxColumns = 18_278;

/** Inserting, deleting and moving rows and columns. */
export function sheetStructure(context: SheetContext) {
  const { view, sheet, self } = context;
  /** Inserts `howMany` rows or columns before a position, counted from 1. */
  const insert = (
    method: string,
    axis: Axis,
    before: number,
    howMany: number,
    takeStyleFrom: "before" | "after",
  ): Sheet => {
    view.write(`Sheet.${method}`, sheet);
    const size = sizeOf(view, sheet);
    const total = axis === "row" ? size.rows : size.columns;
    if (howMany < 1) throw new Error(`The number of ${axis}s to insert must be at least 1.`);
    if (before < 1 || before > total + 1) throw new Error(`Those ${axis}s are out of bounds.`);
    checkLimits(view, sheet, axis, howMany);
    const likeBefore = takeStyleFrom === "before" && before > 1;
    if (axis === "row" && before > total && likeBefore) {
      appendRows(view, sheet, howMany);
      return self();
    }
    const insertAt = axis === "row" ? insertRows : insertColumns;
    whileActive(context, (facade) =>
      keepSelection(facade, () => insertAt(view, sheet, before - 1, howMany, likeBefore)),
    );
    return self();
  };
  const remove = (method: string, axis: Axis, position: number, howMany: number): void => {
    view.write(`Sheet.${method}`, sheet);
    const size = sizeOf(view, sheet);
    const total = axis === "row" ? size.rows : size.columns;
    if (position < 1 || howMany < 1 || position + howMany - 1 > total)
      throw new Error(`Those ${axis}s are out of bounds.`);
    if (howMany >= total) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
    whileActive(context, (facade) =>
      keepSelection(facade, () => {
        if (axis === "row") facade.deleteRows(position - 1, howMany);
        else facade.deleteColumns(position - 1, howMany);
      }),
    );
  };
  const numbers = (method: string, args: unknown[], count: number): number[] => {
    checkSignature(
      `Sheet.${method}`,
      args,
      Array.from({ length: count }, () => "number" as const),
    );
    return (args as number[]).map(Math.trunc);
  };
  const inserter =
    (method: string, axis: Axis, side: "before" | "after", count: 1 | 2) =>
    (...args: unknown[]): Sheet => {
      const [position, howMany = 1] = numbers(method, args, count) as [number, number?];
      const inherits = side === "after" ? "before" : "after";
      if (side === "after" && position < 1) throw new Error(`Those ${axis}s are out of bounds.`);
      return insert(method, axis, side === "after" ? position + 1 : position, howMany, inherits);
    };
  return members<Sheet>()({
    insertRowAfter: inserter("insertRowAfter", "row", "after", 1),
    insertRowBefore: inserter("insertRowBefore", "row", "before", 1),
    insertRowsAfter: inserter("insertRowsAfter", "row", "after", 2),
    insertRowsBefore: inserter("insertRowsBefore", "row", "before", 2),
    insertColumnAfter: inserter("insertColumnAfter", "column", "after", 1),
    insertColumnBefore: inserter("insertColumnBefore", "column", "before", 1),
    insertColumnsAfter: inserter("insertColumnsAfter", "column", "after", 2),
    insertColumnsBefore: inserter("insertColumnsBefore", "column", "before", 2),
    deleteRow(...args: unknown[]): Sheet {
      remove("deleteRow", "row", numbers("deleteRow", args, 1)[0] as number, 1);
      return self();
    },
    deleteColumn(...args: unknown[]): Sheet {
      remove("deleteColumn", "column", numbers("deleteColumn", args, 1)[0] as number, 1);
      return self();
    },
    deleteRows(...args: unknown[]): void {
      const [position, howMany] = numbers("deleteRows", args, 2) as [number, number];
      remove("deleteRows", "row", position, howMany);
    },
    deleteColumns(...args: unknown[]): void {
      const [position, howMany] = numbers("deleteColumns", args, 2) as [number, number];
      remove("deleteColumns", "column", position, howMany);
    },
    moveColumns(...args: unknown[]): void {
      checkSignature("Sheet.moveColumns", args, ["object", "number"]);
      move(context, "column", args[0], args[1] as number);
    },
    moveRows(...args: unknown[]): void {
      checkSignature("Sheet.moveRows", args, ["object", "number"]);
      move(context, "row", args[0], args[1] as number);
    },
  });
}

/** Moves rows or columns before `destination`, a position before the move, counted from 1. */
function move(context: SheetContext, axis: Axis, spec: unknown, destination: number): void {
  const { view, sheet } = context;
  const method = axis === "row" ? "Sheet.moveRows" : "Sheet.moveColumns";
  const { area } = view.locationOf(spec, method);
  view.write(method, sheet);
  const size = sizeOf(view, sheet);
  const total = axis === "row" ? size.rows : size.columns;
  if (destination < 1 || destination > total + 1) throw new Error(`Those ${axis}s are out of bounds.`);
  const [start, end] = axis === "row" ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  if (destination - 1 >= start && destination - 1 <= end + 1) return;
  const count = end - start + 1;
  whileActive(context, (facade) => {
    if (axis === "row") facade.moveRows(facade.getRange(start, 0, count, size.columns), destination - 1);
    else facade.moveColumns(facade.getRange(0, start, size.rows, count), destination - 1);
  });
}

interface ScrollingSheet {
  getScrollState(): { sheetViewStartRow: number; sheetViewStartColumn: number };
  scrollToCell(row: number, column: number): void;
}

/**
 * Activates a sheet while its rows or columns change: Univer rewrites references as if those of the active sheet had
 * moved.
 */
function whileActive({ view, sheet }: SheetContext, change: (facade: FWorksheet) => void): void {
  const workbook = view.workbook();
  const shown = workbook.getActiveSheet();
  const facade = view.facade(sheet);
  workbook.setActiveSheet(facade);
  change(facade);
  workbook.setActiveSheet(shown);
}

/** Univer selects what it inserts or deletes, and scrolls there; Google leaves the user's selection and view in place. */
function keepSelection(facade: FWorksheet, change: () => void): void {
  const selected = selectionOf(facade);
  // Only the page has a view to scroll.
  const inPage = facade as Partial<ScrollingSheet>;
  const scroll = inPage.getScrollState?.();
  change();
  const [lastRow, lastColumn] = [facade.getMaxRows() - 1, facade.getMaxColumns() - 1];
  if (selected && selected.endRow <= lastRow && selected.endColumn <= lastColumn) facade.getRange(selected).activate();
  else facade.getRange(0, 0).activate();
  if (scroll) inPage.scrollToCell?.(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
}

/** The selected cells; null where Univer still selects rows or columns that were deleted, which it cannot return. */
function selectionOf(facade: FWorksheet): IRange | null {
  try {
    return facade.getSelection()?.getActiveRange()?.getRange() ?? null;
  } catch {
    return null;
  }
}

/** Throws Google's error when more rows or columns would exceed the limits of a spreadsheet. */
export function checkLimits(view: View, sheet: string | null, axis: Axis, howMany: number, other = 0): void {
  let cells = 0;
  for (const one of view.book.document.getSheets()) cells += one.getRowCount() * one.getColumnCount();
  const size = sheet === null ? { rows: other, columns: other } : sizeOf(view, sheet);
  if (axis === "column" && size.columns + howMany > maxColumns) {
    throw new Error(
      `This action would increase the number of columns in the sheet above the limit of ${maxColumns} columns.`,
    );
  }
  if (cells + howMany * (axis === "row" ? size.columns : size.rows) > maxCells) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${maxCells} cells.`,
    );
  }
}

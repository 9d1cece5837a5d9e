import { BooleanNumber, Direction, type ICellData, IUndoRedoService, RANGE_TYPE } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { SetStylesMutation, type StyledRun } from "../engine/cell-styles.ts";
import { sizeOf } from "./areas.ts";
import type { View } from "./view.ts";

/** Inserts rows with the styles of the row above or below. Positions count from 0. */
export function insertRows(view: View, sheet: string, startRow: number, count: number, likeAbove: boolean): void {
  const { book } = view;
  const endColumn = sizeOf(view, sheet).columns - 1;
  const cells = book.sheet(sheet).getCellMatrix();
  const styled: Record<number, ICellData> = {};
  for (let column = 0; column <= endColumn; column++) {
    const style = cells.getValue(likeAbove ? startRow - 1 : startRow, column)?.s;
    if (style) styled[column] = { s: style };
  }
  const cellValue: Record<number, Record<number, ICellData>> = {};
  if (Object.keys(styled).length > 0) for (let row = 0; row < count; row++) cellValue[startRow + row] = styled;
  book.execute(InsertRowByRangeCommand.id, {
    unitId: book.id,
    subUnitId: sheet,
    direction: likeAbove ? Direction.DOWN : Direction.UP,
    range: { startRow, endRow: startRow + count - 1, startColumn: 0, endColumn },
    cellValue,
  });
}

/** Inserts columns with the styles of the column before or after. Positions count from 0. */
export function insertColumns(
  view: View,
  sheet: string,
  startColumn: number,
  count: number,
  likeBefore: boolean,
): void {
  const { book } = view;
  const endRow = sizeOf(view, sheet).rows - 1;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of Object.entries(book.sheet(sheet).getCellMatrix().getMatrix())) {
    const style = cells?.[likeBefore ? startColumn - 1 : startColumn]?.s;
    if (!style) continue;
    const styled: Record<number, ICellData> = {};
    for (let column = 0; column < count; column++) styled[startColumn + column] = { s: style };
    cellValue[Number(row)] = styled;
  }
  book.execute(InsertColByRangeCommand.id, {
    unitId: book.id,
    subUnitId: sheet,
    direction: likeBefore ? Direction.RIGHT : Direction.LEFT,
    range: { startRow: 0, endRow, startColumn, endColumn: startColumn + count - 1 },
    cellValue,
  });
}

/** Adds rows below the last with its styles and height. Nothing else moves, so the sheet need not be activated. */
export function appendRows({ book }: View, sheet: string, count: number): void {
  const worksheet = book.sheet(sheet);
  const last = worksheet.getRowCount() - 1;
  const endColumn = worksheet.getColumnCount() - 1;
  const height = worksheet.getRowHeight(last);
  const target = { unitId: book.id, subUnitId: sheet };
  const rows = { startRow: last + 1, endRow: last + count };
  const range = { ...rows, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW };
  const isHigher = height !== worksheet.getConfig().defaultRowHeight;
  const rowInfo = isHigher ? Array.from({ length: count }, () => ({ h: height, hd: BooleanNumber.FALSE })) : undefined;
  const styles = book.document.getStyles();
  const runs: StyledRun[] = [];
  for (let column = 0; column <= endColumn; column++) {
    const style = worksheet.getCellMatrix().getValue(last, column)?.s;
    const id = typeof style === "string" ? style : (styles.setValue(style) ?? null);
    if (id !== null) runs.push({ ...rows, column, style: id });
  }
  const redoMutations = [
    { id: InsertRowMutation.id, params: { ...target, range, ...(rowInfo && { rowInfo }) } },
    { id: SetStylesMutation.id, params: { ...target, runs } },
  ];
  for (const { id, params } of redoMutations) book.execute(id, params);
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.id,
    undoMutations: [{ id: RemoveRowMutation.id, params: { ...target, range } }],
    redoMutations,
  });
}

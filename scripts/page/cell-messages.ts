import type { IDisposable } from "@univerjs/core";
import type { Workbook } from "../workbook/engine/workbook.ts";

/** Shows why a cell holds an error while the pointer is on it. */
export function showCellMessages(workbook: Workbook): void {
  const { api } = workbook;
  let shown: { cell: string; popup: IDisposable } | null = null;
  api.addEvent(api.Event.CellPointerMove, ({ worksheet, row, column }) => {
    const cell = `${worksheet.getSheetId()} ${row} ${column}`;
    if (shown?.cell === cell) return;
    shown?.popup.dispose();
    shown = null;
    const message = workbook.messageAt(worksheet.getSheetName(), row + 1, column + 1);
    if (!message) return;
    const popup = worksheet.getRange(row, column).attachAlertPopup({
      key: "script message",
      title: String(worksheet.getRange(row, column).getDisplayValue()),
      message,
      width: 260,
      height: 90,
      type: 2,
    });
    shown = { cell, popup };
  });
}

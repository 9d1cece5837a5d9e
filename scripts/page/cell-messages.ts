import type { IDisposable } from "@univerjs/core";
import type { Workbook } from "../emulator/engine/workbook.ts";

interface HoveredCell {
  sheet: string;
  row: number;
  column: number;
}

/** Shows a cell's error message while the pointer is over it. */
export function showCellMessages(workbook: Workbook): void {
  const { api } = workbook;
  // A listener added before the grid is rendered never fires.
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === api.Enum.LifecycleStages.Rendered) followPointer(workbook);
  });
}

function followPointer(workbook: Workbook): void {
  const { api } = workbook;
  let hoveredCell: HoveredCell | null = null;
  let popup: IDisposable | null = null;
  const show = () => {
    popup?.dispose();
    popup = hoveredCell && popupOf(workbook, hoveredCell);
  };
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    hoveredCell = { sheet: worksheet.getSheetName(), row, column };
    show();
  });
  // The pointer may already be over the cell that changed.
  workbook.onChange(() => {
    if (hoveredCell) void workbook.waitForCalculation().then(show);
  });
}

function popupOf(workbook: Workbook, { sheet, row, column }: HoveredCell): IDisposable | null {
  const message = workbook.messageAt(sheet, row + 1, column + 1);
  const range = workbook.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
  if (!message || !range) return null;
  const title = String(range.getDisplayValue());
  return range.attachAlertPopup({ key: "script message", type: 2, title, message, width: 260, height: 90 });
}

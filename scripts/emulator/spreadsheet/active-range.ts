import type { View } from "./view.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The selection; in a custom function, the cell that is calculated. */
export function activeRange(view: View, method: string, part: "range" | "cell" = "range"): Range | null {
  view.read(method);
  const { calculating, document } = view.book;
  if (view.execution.authMode === "CUSTOM_FUNCTION" && calculating) {
    const sheet = document.getSheetBySheetName(calculating.sheet)?.getSheetId() ?? "";
    const [row, column] = [calculating.row - 1, calculating.column - 1];
    return view.range(sheet, { startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  const sheet = document.getActiveSheet();
  if (!sheet) return null;
  const selected = part === "cell" ? view.workbook().getActiveCell() : view.workbook().getActiveRange();
  const { startRow, endRow, startColumn, endColumn } = selected?.getRange() ?? {
    startRow: 0,
    endRow: 0,
    startColumn: 0,
    endColumn: 0,
  };
  return view.range(sheet.getSheetId(), { startRow, endRow, startColumn, endColumn });
}

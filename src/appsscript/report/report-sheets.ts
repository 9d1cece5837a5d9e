import { metadataKeys, setSheetValue, sheetValue } from "../sheet/metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a report's sheet remembers about itself. */
export interface ReportState {
  /** The sheet with the figures behind it. */
  figures: number;
  /** The charts that the add-on made; the user's own are left alone. */
  charts: number[];
  /** A short print of each row as it was written, to notice what people changed. */
  rows: string[];
  controls: Record<string, string>;
}

/** The reports of the workbook, in the order of their sheets. */
export const reportSheets = (): Sheet[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => sheetValue(sheet, metadataKeys.report) !== null);

export function loadReportState(sheet: Sheet): ReportState | null {
  const json = sheetValue(sheet, metadataKeys.report);
  return json === null ? null : (JSON.parse(json) as ReportState);
}

export const saveReportState = (sheet: Sheet, memory: ReportState): void =>
  setSheetValue(sheet, metadataKeys.report, JSON.stringify(memory));

/** Five letters and digits that differ when the row does (FNV-1a, 24 bits). */
function rowFingerprint(row: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of row.join("\u0001")) {
    hash ^= character.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return (hash % 36 ** 5).toString(36);
}

/** Prints of the rows as they are: formulas where there are some, else what was typed; cells of `skipped` count for nothing. */
export function rowFingerprints(sheet: Sheet, rows: number, columns: number, skipped: ReadonlySet<string>): string[] {
  const range = sheet.getRange(1, 1, rows, columns);
  const formulas = range.getFormulas();
  const values = range.getDisplayValues();
  return formulas.map((cells, row) =>
    rowFingerprint(
      cells.map((formula, column) =>
        skipped.has(`${row + 1},${column + 1}`) ? "" : formula || (values[row]?.[column] ?? ""),
      ),
    ),
  );
}

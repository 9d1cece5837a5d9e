type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What Google Sheets writes to an Excel file for a formula that Excel lacks, and for each cell that such a formula fills:
 * `IFERROR(__xludf.DUMMYFUNCTION("…"),value)`.
 */
export const isExcelPlaceholder = (formula: string): boolean => /__xludf\.DUMMYFUNCTION\(/i.test(formula);

/** Clears a column whose header and cells are such placeholders, so that the formula can be written again. */
export function clearExcelResults(sheet: Sheet, headerRow: number, column: number): void {
  const range = sheet.getRange(headerRow, column, sheet.getLastRow() - headerRow + 1, 1);
  const values = range.getValues();
  const formulas = range.getFormulas().map(([formula = ""]) => formula);
  const isPlaceholder = formulas.map(isExcelPlaceholder);
  if (!isPlaceholder[0]) return;
  const isOwn = isPlaceholder.every((placeholder, index) => placeholder || values[index]?.[0] === "");
  if (isOwn) range.clearContent();
}

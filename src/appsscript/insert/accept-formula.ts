import { automaticFormat } from "../sheet/number-format.ts";

/** In a cell with the format of plain text, a formula would stay text. */
export function acceptFormula(cell: GoogleAppsScript.Spreadsheet.Range): void {
  if (cell.getNumberFormat().startsWith("@")) cell.setNumberFormat(automaticFormat);
}

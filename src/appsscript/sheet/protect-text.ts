import { fitCell, maxCellLength } from "../../tables/cell-text.ts";

/**
 * What to write so that a cell holds exactly this text, or as much of it as a cell can hold. After an apostrophe Sheets
 * takes the rest as text; otherwise `=1+1` would become a formula, `007` a number, `1/2` a date and `TRUE` a boolean.
 */
export function protectText(text: string): string {
  if (text === "") return "";
  const fitting = fitCell(text);
  return fitting.length === maxCellLength ? fitting : `'${fitting}`;
}

import { isBlank, parsePlainNumber } from "./cell.ts";

/** What people type where a value is missing, and what Sheets shows for an error: never a heading, always named. */
const emptyMarker = /^(#.*|loading\.*|n\.?\/?a\.?|[-–—?.]+|null|none|nan|nil|undefined|unknown|tbd|error)$/i;

/** Whether a cell's text could stand above a column. */
function isTitle(cell: unknown): boolean {
  return typeof cell === "string" && parsePlainNumber(cell) === undefined && !emptyMarker.test(cell.trim());
}

/** What a row holds of one argument. */
export function classifyTitle(cells: readonly unknown[]): "title" | "blank" | "other" {
  let titles = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (!isTitle(cell)) return "other";
    titles++;
  }
  return titles > 0 ? "title" : "blank";
}

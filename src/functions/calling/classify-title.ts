import { isBlank, parsePlainNumber } from "./cell.ts";

/** What people type for a missing value, and what Sheets shows for an error: never a heading, always reported. */
const emptyMarker = /^(#.*|loading\.*|n\.?\/?a\.?|[-–—?.]+|null|none|nan|nil|undefined|unknown|tbd|error)$/i;

/** Whether a cell's text could be a column heading. */
function isTitle(cell: unknown): boolean {
  return typeof cell === "string" && parsePlainNumber(cell) === undefined && !emptyMarker.test(cell.trim());
}

/** What the cells of one argument in a row are: all headings (or blank), all blank, or anything else. */
export function classifyTitle(cells: readonly unknown[]): "title" | "blank" | "other" {
  let titles = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (!isTitle(cell)) return "other";
    titles++;
  }
  return titles > 0 ? "title" : "blank";
}

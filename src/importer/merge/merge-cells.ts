import { type Cell, isEqualCell } from "../../tables/cells.ts";
import { exportDayOf } from "../../text/source-names.ts";

/** How a column is merged: `fill` columns only receive values in empty cells. */
export type ColumnRole = "value" | "fill" | "source" | "imported_at";

/**
 * Merges an imported row into the sheet's row; both have the same order of columns. Values that the import lacks stay. An
 * export older than the sheet's row only fills empty cells, as `fill` columns always do. Returns the new cells; null if
 * nothing but the source and time of the import would change.
 */
export function mergeCells(
  current: readonly Cell[],
  incoming: readonly Cell[],
  roles: readonly ColumnRole[],
): Cell[] | null {
  const source = roles.indexOf("source");
  const isOlder = source >= 0 && isOlderExport(current[source] as Cell, incoming[source] as Cell);
  let merged: Cell[] | null = null;
  for (let column = 0; column < roles.length; column++) {
    const role = roles[column];
    if (role === "source" || role === "imported_at") continue;
    const old = current[column] as Cell;
    const next = incoming[column] as Cell;
    if (next === "" || isEqualCell(old, next)) continue;
    if (old !== "" && (isOlder || role === "fill")) continue;
    merged ??= [...current];
    merged[column] = next;
  }
  if (merged)
    roles.forEach((role, column) => {
      const next = incoming[column] as Cell;
      if (role === "imported_at" || (role === "source" && !isOlder)) merged[column] = next;
    });
  return merged;
}

function isOlderExport(current: Cell, incoming: Cell): boolean {
  const [currentDay, incomingDay] = [exportDayOf(String(current)), exportDayOf(String(incoming))];
  return currentDay !== "" && incomingDay !== "" && incomingDay < currentDay;
}

/**
 * Puts the values of cells with formulas back into a merged row: an import does not write over them. Returns null as the
 * row if nothing else would change, and the number of formulas whose value differs from the import's.
 */
export function keepFormulas(
  current: readonly Cell[],
  merged: readonly Cell[],
  roles: readonly ColumnRole[],
  formulas: readonly string[],
): { merged: Cell[] | null; formulasKept: number } {
  const isValue = (column: number) => roles[column] === "value" || roles[column] === "fill";
  const differs = (column: number) => merged[column] !== current[column];
  const columns = roles.map((_, column) => column).filter(differs);
  const kept = columns.filter((column) => (formulas[column] ?? "") !== "");
  const isChanged = columns.some((column) => isValue(column) && !kept.includes(column));
  const result = merged.map((cell, column) => (kept.includes(column) ? (current[column] as Cell) : cell));
  return { merged: isChanged ? result : null, formulasKept: kept.filter(isValue).length };
}

/** What platforms write for a missing number. None of these means 0. */
const markers = new Set(["", "-", "–", "—", "--", "undefined", "null", "nan", "n/a", "#n/a", "#div/0", "#div/0!"]);

/** Whether a number or date is missing. `< 1%` counts as missing: the platform withholds the value. */
export function isMissing(cell: string): boolean {
  if (cell === "") return true;
  if (cell.length > 12) return cell.trim() === "";
  const text = cell.trim().toLowerCase();
  return markers.has(text) || text.startsWith("<");
}

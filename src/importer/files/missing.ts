/** What platforms write where they have no number. None of them means 0. */
const markers = new Set(["", "-", "–", "—", "--", "undefined", "null", "nan", "n/a", "#n/a", "#div/0", "#div/0!"]);

/** Whether a cell of numbers or dates says that there is no value. `< 1%` hides it: it is a value, but not told. */
export function isMissing(cell: string): boolean {
  if (cell === "") return true;
  if (cell.length > 12) return cell.trim() === "";
  const text = cell.trim().toLowerCase();
  return markers.has(text) || text.startsWith("<");
}

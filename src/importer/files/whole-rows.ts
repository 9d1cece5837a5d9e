import type { Format } from "../../exports/define-format.ts";

type Cells = readonly string[];

const isNumber = (cell: string): boolean => /^-?[\d.,\s]+%?$/.test(cell);

/** A row for all parts of a whole: `a + b`, which `readNumbers` adds up, and else the first text. */
const addUp = (parts: readonly Cells[]): string[] =>
  (parts[0] ?? []).map((_, at) => {
    const cells = parts.map((cells) => (cells[at] ?? "").trim()).filter((cell) => cell !== "");
    return cells.length > 1 && cells.every(isNumber) ? cells.join(" + ") : (cells[0] ?? "");
  });

/** The row of the whole, with texts that only its parts have. */
const withTexts = (whole: Cells, parts: readonly Cells[]): Cells =>
  whole.map((cell, at) => {
    if (cell.trim() !== "") return cell;
    return parts.map((cells) => (cells[at] ?? "").trim()).find((text) => text !== "" && !isNumber(text)) ?? cell;
  });

/**
 * One row for the parts of a post, such as the organic and the sponsored part, in any order; with the index of the row
 * that it stands for. Null if no row is a part.
 */
export function withoutParts(
  { wholeRow }: Format,
  columns: ReadonlyMap<string, number>,
  rows: readonly Cells[],
): { cells: Cells; index: number }[] | null {
  const at = columns.get(wholeRow?.column ?? "");
  const key = columns.get("url");
  if (wholeRow === undefined || at === undefined || key === undefined) return null;
  const kind = (cells: Cells) => (cells[at] ?? "").trim();
  const isPart = (cells: Cells) => wholeRow.parts.test(kind(cells)) && (cells[key] ?? "").trim() !== "";
  const partsByKey = new Map<string, Cells[]>();
  const wholes = new Set(rows.filter((cells) => wholeRow.whole.test(kind(cells))).map((cells) => cells[key]));
  for (const cells of rows.filter(isPart)) {
    const parts = partsByKey.get(cells[key] as string) ?? [];
    partsByKey.set(cells[key] as string, parts);
    parts.push(cells);
  }
  return rows.flatMap((cells, index) => {
    const parts = partsByKey.get(cells[key] as string) ?? [];
    if (wholeRow.whole.test(kind(cells))) return [{ cells: withTexts(cells, parts), index }];
    if (!isPart(cells) || (parts.length === 1 && !wholes.has(cells[key]))) return [{ cells, index }];
    return wholes.has(cells[key]) || parts[0] !== cells ? [] : [{ cells: addUp(parts), index }];
  });
}

/**
 * The order in which Sheets sorts rows: the old index for each new index. Numbers and dates come before texts, texts
 * before booleans, and blanks last in either direction; equal rows stay in order.
 */
export function sortOrder(
  rows: readonly (readonly unknown[])[],
  specs: readonly { column: number; ascending: boolean }[],
): number[] {
  const positions = rows.map((_, position) => position);
  return positions.sort((a, b) => {
    for (const { column, ascending } of specs) {
      const difference = compareValues(rows[a]?.[column], rows[b]?.[column], ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

export function compareValues(a: unknown, b: unknown, ascending: boolean): number {
  if (a === "" || b === "") return (a === "" ? 1 : 0) - (b === "" ? 1 : 0);
  const difference =
    rank(a) - rank(b) ||
    (rank(a) === 1 ? String(a).localeCompare(String(b), undefined, { sensitivity: "base" }) : Number(a) - Number(b));
  return ascending ? difference : -difference;
}

const rank = (value: unknown): number => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);

import type { Cell } from "../../tables/cells.ts";

const roundNumber = (cell: Cell): string =>
  typeof cell === "number" ? String(Number(cell.toPrecision(12))) : String(cell);

/**
 * A fingerprint of a row's values, to detect changes. Moved columns and added empty ones do not change it. Two 32-bit
 * FNV-1a hashes, forwards and backwards, since a single one is likely to collide among 100,000 rows.
 */
export function fingerprintRow(fields: readonly string[], cells: readonly Cell[]): string {
  const text = fields
    .map((field, index) => [field, roundNumber(cells[index] as Cell)] as const)
    .filter(([field, cell]) => cell !== "" && field !== "imported_at")
    .map(([field, cell]) => `${field}\u0001${cell}`)
    .sort()
    .join("\u0002");
  // Looked up once, because access to a global costs more than the multiplication.
  const { imul } = Math;
  let forwardHash = 0x811c9dc5;
  let backwardHash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    forwardHash = imul(forwardHash ^ text.charCodeAt(at), 0x01000193);
    backwardHash = imul(backwardHash ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return `${(forwardHash >>> 0).toString(36)}.${(backwardHash >>> 0).toString(36)}`;
}

import type { Cell } from "../../tables/cells.ts";
import { hashText } from "./hash-text.ts";

const roundNumber = (cell: Cell): string =>
  typeof cell === "number" ? String(Number(cell.toPrecision(12))) : String(cell);

/** A fingerprint of a row's values, to detect changes. Moved columns and added empty ones do not change it. */
export function fingerprintRow(fields: readonly string[], cells: readonly Cell[]): string {
  return hashText(
    fields
      .map((field, index) => [field, roundNumber(cells[index] as Cell)] as const)
      .filter(([field, cell]) => cell !== "" && field !== "imported_at")
      .map(([field, cell]) => `${field}\u0001${cell}`)
      .sort()
      .join("\u0002"),
  );
}

import { cutText } from "../../tables/cell-text.ts";

/** Shortens a cell to one line of at most 120 characters, to be quoted in a message. */
export function abbreviate(cell: string): string {
  const line = cell.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${cutText(line, 119)}…` : line;
}

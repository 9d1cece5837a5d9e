import type { Argument } from "../../src/functions/calling/form.ts";
import { balance } from "../../src/functions/calling/row-kinds.ts";

/** A cell: a value, or a formula that gives an error. */
export type Cell = number | string | boolean | Date | { error: string };

/** Cells as people have them. */
export const messyCells: readonly Cell[] = [
  "n/a",
  "-",
  "geen",
  "1200",
  "1,234",
  "1.234",
  "3.5%",
  "3,5 %",
  "1.2K",
  "12,4 mil",
  "2026-01-31",
  "10:30",
  "$5",
  "  ",
  -3,
  -0.25,
  true,
  new Date(Date.UTC(2026, 0, 31)),
  { error: "#N/A" },
  { error: "#DIV/0!" },
];

/** Whether a cell is a number stored as text, which a function may read and native formulas mark. */
export const isNumberAsText = (cell: Cell | ""): boolean => typeof cell === "string" && /\d/.test(cell);

/** A plausible cell of an argument in row `row`. */
export function cleanCell({ name, kind }: Pick<Argument, "name" | "kind">, index: number, row: number): Cell {
  if (kind.type.startsWith("Date") && !("range" in kind)) return 46_000 + index * 30 + (row % 7) / 4;
  if (kind === balance || /sentiment/.test(name)) return ((row % 9) - 4) / 10;
  if (/rate|competitors/.test(name)) return (1 + (row % 11)) / 250;
  return index === 0 || name === "negative" ? 20 + (row % 13) : 900 + 10 * (row % 17);
}

/** How many columns an argument takes. */
export const widthOf = ({ kind }: Pick<Argument, "kind">): number => (kind.per === "row" && kind.several ? 3 : 1);

/**
 * Rows of cells for the arguments, side by side: clean ones, and each messy, blank or zero cell in the place of each argument.
 * Blank is "".
 */
export function rowsFor(args: readonly Pick<Argument, "name" | "kind">[]): (Cell | "")[][] {
  const rows: (Cell | "")[][] = [];
  const cleanRow = () =>
    args.flatMap((argument, index) =>
      Array.from({ length: widthOf(argument) }, () => cleanCell(argument, index, rows.length)),
    );
  for (let count = 0; count < 12; count++) rows.push(cleanRow());
  let column = 0;
  for (const argument of args) {
    for (const cell of [...messyCells, "" as const, 0]) {
      const row: (Cell | "")[] = cleanRow();
      row[column] = cell;
      rows.push(row);
    }
    if (widthOf(argument) > 1)
      rows.push(cleanRow().map((cell, at) => (at < column + widthOf(argument) && at >= column ? "" : cell)));
    column += widthOf(argument);
  }
  return rows;
}

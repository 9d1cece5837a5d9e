import { blank } from "./cell.ts";
import type { Rows, Source } from "./read-arguments.ts";

/**
 * A range's numbers in column `j`, added up where the kind says so; NaN where a cell needs a closer look (blank, text, out
 * of bounds). Long ranges are nearly all plain numbers: one tight loop over each is what keeps a whole column fast.
 */
function readNumericColumn({ kind, grid }: Rows["grids"][number], j: number, weights: Rows["weights"]): Float64Array {
  const { rows, height } = grid;
  const [min, max] = kind.range ?? [1, 0];
  const numbers = new Float64Array(height);
  for (let i = 0; i < height; i++) {
    const row = rows[i] as readonly unknown[];
    let number = Number.NaN;
    if (!kind.several) {
      const cell = row[j];
      if (typeof cell === "number") number = cell;
    } else {
      number = row.length > 0 ? 0 : Number.NaN;
      for (let k = 0; k < row.length; k++) {
        const cell = row[k];
        number += typeof cell === "number" && cell >= 0 ? (weights ? cell * (weights[k] as number) : cell) : Number.NaN;
      }
    }
    numbers[i] = number >= min && number <= max ? number : Number.NaN;
  }
  return numbers;
}

/** A source's values for column `j`: numbers row by row, or what holds for all rows. */
export type NumericColumn = { numbers: Float64Array; constant?: never } | { numbers?: never; constant: unknown };

/** The columns of a call whose ranges are all of numbers; undefined where rows need a closer look one by one. */
export function numericColumns(rows: Rows, j: number): readonly NumericColumn[] | undefined {
  const isNumericSource = (source: Source) =>
    "grid" in source ? source.kind.range !== undefined : source.constant !== blank;
  if (!rows.sources.every(isNumericSource)) return undefined;
  return rows.sources.map((source) =>
    "grid" in source ? { numbers: readNumericColumn(source, j, rows.weights) } : { constant: source.constant },
  );
}

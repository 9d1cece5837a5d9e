import { blank } from "./cell.ts";
import type { Rows, Source } from "./read-arguments.ts";

/**
 * A range's numbers in column `j`, or its row totals for a kind with several columns. NaN if a cell needs the kind's `read`
 * (blank, text, out of range). Long ranges are nearly all numbers, which one tight loop reads fast.
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

/** A source's values for column `j`: a number for each row, or a constant. */
export type NumericColumn = { numbers: Float64Array; constant?: never } | { numbers?: never; constant: unknown };

/** The columns of a call whose ranges are all numeric; undefined if rows have to be read one by one. */
export function numericColumns(rows: Rows, j: number): readonly NumericColumn[] | undefined {
  const isNumericSource = (source: Source) =>
    "grid" in source ? source.kind.range !== undefined : source.constant !== blank;
  if (!rows.sources.every(isNumericSource)) return undefined;
  return rows.sources.map((source) =>
    "grid" in source ? { numbers: readNumericColumn(source, j, rows.weights) } : { constant: source.constant },
  );
}

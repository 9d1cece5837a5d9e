import { blank } from "./cell.ts";
import type { Rows, Source } from "./read-arguments.ts";

type Grid = Rows["grids"][number];

/** A range's numbers in column `j`, or its row totals for a kind with several columns. */
function readNumbers({ kind, grid }: Grid, j: number, weights: Rows["weights"]): Float64Array {
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

/** A range's dates, durations or texts in column `j`, as its kind reads ordinary cells. */
function readFast({ kind, grid }: Grid, j: number): ArrayLike<unknown> {
  const { rows, height } = grid;
  const values: unknown[] = [];
  for (let i = 0; i < height; i++) values.push(kind.fast?.((rows[i] as readonly unknown[])[j]) ?? Number.NaN);
  return values;
}

/** A source's values for column `j`: one for each row, or a constant. NaN if a cell needs the kind's `read`. */
export type FastColumn = { values: ArrayLike<unknown>; constant?: never } | { values?: never; constant: unknown };

/** The columns of a call, as far as ordinary cells can be read at once; undefined if a constant is blank. */
export function fastColumns(rows: Rows, j: number): readonly FastColumn[] | undefined {
  if (rows.hasBlankArgument) return undefined;
  return rows.sources.map(
    (source: Source): FastColumn =>
      "grid" in source
        ? { values: source.kind.fast ? readFast(source, j) : readNumbers(source, j, rows.weights) }
        : { constant: source.constant === blank ? undefined : source.constant },
  );
}

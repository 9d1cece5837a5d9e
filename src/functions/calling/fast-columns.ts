import { ArgumentError } from "./argument-error.ts";
import type { Rows, Source } from "./read-arguments.ts";

type Grid = Rows["grids"][number];

// Looking up a global in a loop is slow in some hosts.
const none = Number.NaN;
export const isMissing: (value: unknown) => boolean = Number.isNaN;

/** A source's values for column `j`: one for each row, or a constant. NaN if a cell needs the kind's `read`. */
export interface FastColumn {
  values?: ArrayLike<unknown>;
  constant?: unknown;
  /** Some values are NaN. */
  isIncomplete: boolean;
}

/** The sum of a row's counts; NaN if one of them is no count. */
function sumOf(row: readonly unknown[]): number {
  let sum = row.length > 0 ? 0 : none;
  for (let k = 0; k < row.length; k++) {
    const cell = row[k];
    if (typeof cell !== "number" || cell < 0) return none;
    sum += cell;
  }
  return sum;
}

/** The same with a weight for each column. */
function weightedSumOf(row: readonly unknown[], weights: readonly number[]): number {
  let sum = row.length > 0 ? 0 : none;
  for (let k = 0; k < row.length; k++) {
    const cell = row[k];
    if (typeof cell !== "number" || cell < 0) return none;
    sum += cell * (weights[k] as number);
  }
  return sum;
}

/** A range's numbers in column `j`, or its row totals for a kind with several columns. */
function readNumbers({ kind, grid }: Grid, j: number, weights: Rows["weights"]): FastColumn {
  const { rows, height } = grid;
  const { several } = kind;
  const [min, max] = kind.range ?? [1, 0];
  const values = new Float64Array(height);
  let isIncomplete = false;
  for (let i = 0; i < height; i++) {
    const row = rows[i] as readonly unknown[];
    const cell = several ? (weights ? weightedSumOf(row, weights) : sumOf(row)) : row[j];
    if (typeof cell === "number" && cell >= min && cell <= max) values[i] = cell;
    else {
      values[i] = none;
      isIncomplete = true;
    }
  }
  return { values, isIncomplete };
}

/** A range's dates, durations or texts in column `j`, as its kind reads ordinary cells. */
function readFast({ kind, grid }: Grid, j: number, fast: (cell: unknown) => unknown): FastColumn {
  const { rows, height } = grid;
  const values = kind.type.startsWith("string") ? new Array<unknown>(height) : new Float64Array(height);
  let isIncomplete = false;
  for (let i = 0; i < height; i++) {
    const value = fast((rows[i] as readonly unknown[])[j]) ?? none;
    values[i] = value as number;
    if (isMissing(value)) isIncomplete = true;
  }
  return { values, isIncomplete };
}

/** The columns of a call, as far as ordinary cells can be read at once; undefined if a constant is blank or an error. */
export function fastColumns(rows: Rows, j: number): readonly FastColumn[] | undefined {
  const hasError = rows.sources.some((source) => "constant" in source && source.constant instanceof ArgumentError);
  if (rows.hasBlankArgument || hasError) return undefined;
  return rows.sources.map((source: Source): FastColumn => {
    if (!("grid" in source)) return { constant: source.constant, isIncomplete: false };
    const { fast } = source.kind;
    return fast ? readFast(source, j, fast) : readNumbers(source, j, rows.weights);
  });
}

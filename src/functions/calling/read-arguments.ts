import { ArgumentError } from "./argument-error.ts";
import { type Blank, blank, isBlank } from "./cell.ts";
import type { Argument } from "./form.ts";
import { checkSameSize, type Grid, toCell, toGrid } from "./grid.ts";
import type { CallKind, ReadResult, RowKind } from "./kind.ts";
import { count } from "./row-kinds.ts";
import { say } from "./spreadsheet-locale.ts";

/** One argument of a call: a range with a value for each row, or one value for all, which can be an ArgumentError. */
export type Source =
  | { name: string; kind: RowKind<unknown>; grid: Grid; blankValue: Blank | undefined }
  | { constant: unknown };

/** A call's arguments. Constants are read; the cells of ranges are not read yet. */
export interface Rows {
  sources: readonly Source[];
  weights: readonly number[] | undefined;
  height: number;
  width: number;
  /** The arguments that are ranges. */
  grids: readonly Extract<Source, { grid: Grid }>[];
  /** A constant argument is blank, so that no row has a result. */
  hasBlankArgument: boolean;
}

/** Adds up the cells of one row. Blank cells are skipped; if all are blank, so is the total. */
export function addCells(cells: readonly unknown[], weights: readonly number[] | undefined): ReadResult<number> {
  let total: number | undefined;
  for (let i = 0; i < cells.length; i++) {
    const number = count.read(cells[i]);
    if (number instanceof ArgumentError) return number;
    if (number !== blank) total = (total ?? 0) + number * (weights?.[i] ?? 1);
  }
  return total ?? blank;
}

/** Reads an argument's cells in one row. */
export function readCells(
  kind: RowKind<unknown>,
  cells: readonly unknown[],
  weights: readonly number[] | undefined,
): ReadResult<unknown> {
  if (!kind.several) return kind.read(cells[0]);
  const total = addCells(cells, weights);
  // Cannot divide by a total of 0.
  return total === 0 && kind.range && kind.range[0] > 0 ? blank : total;
}

function readCallArgument({ optional }: Argument, kind: CallKind<unknown>, givenValue: unknown): unknown {
  const value = kind.read(givenValue);
  if (value !== undefined || optional) return value;
  if (kind.missing) throw new ArgumentError(say(kind.missing));
  return blank;
}

function readConstant(
  { name, optional }: Argument,
  kind: RowKind<unknown>,
  givenValue: unknown,
  weights: Rows["weights"],
): unknown {
  const cell = toCell(givenValue);
  // A blank cell is an omitted text, such as an industry, but not an omitted number: a row without one has no result.
  if (optional && isBlank(cell) && (cell === undefined || !kind.range)) return undefined;
  const value = readCells(kind, [cell], weights);
  return value instanceof ArgumentError ? new ArgumentError(value.forArgument(name), true) : value;
}

/** Puts the argument's name in front of an ArgumentError thrown by `read`. */
function withArgumentName<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ArgumentError ? new ArgumentError(error.forArgument(name), true) : error;
  }
}

function checkWidths(byRow: boolean, grids: Rows["grids"], weights: Rows["weights"]): void {
  for (const { name, kind, grid } of grids) {
    if (byRow && !kind.several && grid.width > 1)
      throw new ArgumentError(`${name} ${say("oneColumn", grid.width)}`, true);
  }
  const multiColumn = grids.find(({ kind }) => kind.several);
  const columns = multiColumn?.grid.width ?? 1;
  if (weights && weights.length !== columns)
    throw new ArgumentError(
      `weights ${say("weightCount", multiColumn?.name ?? "interactions", columns, weights.length)}`,
      true,
    );
}

/** Throws if a required argument is missing, which is not the same as a reference to a blank cell. */
function checkGiven(args: readonly Argument[], callArguments: readonly unknown[]): void {
  const missing = args.find(
    ({ kind, optional }, i) => !optional && callArguments[i] === undefined && !("missing" in kind && kind.missing),
  );
  const needed = () => args.filter(({ optional }) => !optional).map(({ name }) => name);
  if (missing) throw new ArgumentError(`${missing.name} ${say("missing", needed().join(", "))}`, true);
}

/** For many rows, a bad constant is an error of the whole call; for one row, its first bad argument is reported. */
function throwBadConstant(sources: readonly Source[]): void {
  for (const source of sources)
    if ("constant" in source && source.constant instanceof ArgumentError) throw source.constant;
}

/** Reads the arguments of a call. Throws an ArgumentError for what is wrong with the call as a whole. */
export function readArguments(args: readonly Argument[], callArguments: readonly unknown[]): Rows {
  checkGiven(args, callArguments);
  const callValues = args.map((argument, i) => {
    const { kind } = argument;
    return kind.per === "call"
      ? withArgumentName(argument.name, () => readCallArgument(argument, kind, callArguments[i]))
      : undefined;
  });
  const weights = callValues.find((_, i) => args[i]?.name === "weights" && callValues[i] !== blank) as Rows["weights"];
  const sources = args.map((argument, i): Source => {
    const { kind, name } = argument;
    if (kind.per === "call") return { constant: callValues[i] };
    const grid = toGrid(callArguments[i]);
    const blankValue = argument.optional && !kind.range ? undefined : blank;
    return grid
      ? { name, kind, grid, blankValue }
      : { constant: readConstant(argument, kind, callArguments[i], weights) };
  });
  const grids = sources.filter((source): source is Rows["grids"][number] => "grid" in source);
  const byRow = args.some(({ kind }) => kind.per === "row" && kind.several);
  checkWidths(byRow, grids, weights);
  checkSameSize(grids, byRow);
  const hasBlankArgument = sources.some((source) => "constant" in source && source.constant === blank);
  const { height, width } = grids[0]?.grid ?? { height: 1, width: 1 };
  const rows = { sources, weights, grids, height, width: byRow ? 1 : width, hasBlankArgument };
  if (rows.height * rows.width > 1) throwBadConstant(sources);
  return rows;
}

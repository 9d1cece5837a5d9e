import { ArgumentError } from "./argument-error.ts";
import { say } from "./spreadsheet-locale.ts";

/** A range as a function receives it: rows of cells. */
export interface Grid {
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

/** The argument as a grid; undefined if it is a single cell, also one in nested arrays. */
export function toGrid(argument: unknown): Grid | undefined {
  if (!Array.isArray(argument)) return undefined;
  let width = 0;
  let isRectangular = true;
  for (const row of argument) {
    if (!Array.isArray(row)) isRectangular = false;
    const length = Array.isArray(row) ? row.length : 1;
    if (length > width) width = length;
  }
  const rows = isRectangular ? argument : argument.map((row) => (Array.isArray(row) ? row : [row]));
  return rows.length * width > 1 ? { rows, height: rows.length, width } : undefined;
}

/** The value of an argument that is not a grid. `[[5]]`, as a nested formula passes one cell, is 5. */
export function toCell(argument: unknown): unknown {
  let cell = argument;
  for (let depth = 0; depth < 2 && Array.isArray(cell); depth++) cell = cell[0];
  return cell;
}

/** Throws an ArgumentError with both sizes unless the ranges have the same size. */
export function checkSameSize(grids: readonly { name: string; grid: Grid }[], ignoreWidth: boolean): void {
  const [first, ...others] = grids;
  for (const { name, grid } of others) {
    const differingSide = (["height", "width"] as const).find(
      (side) => !(ignoreWidth && side === "width") && grid[side] !== first?.grid[side],
    );
    if (!differingSide || !first) continue;
    const key = differingSide === "height" ? "heights" : "widths";
    throw new ArgumentError(say(key, first.name, first.grid[differingSide], name, grid[differingSide]), true);
  }
}

import { ArgumentError } from "./argument-error.ts";

/** A range as it reaches a function: rows of cells. */
export interface Grid {
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

/** The argument as a grid; undefined where it is a single cell, however it is wrapped. */
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

/** The value of an argument that is no grid: `[[5]]`, which is how a nested formula hands over one cell, is 5. */
export function toCell(argument: unknown): unknown {
  let cell = argument;
  for (let depth = 0; depth < 2 && Array.isArray(cell); depth++) cell = cell[0];
  return cell;
}

const pluralize = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** Holds ranges to the same size, naming both sizes. Across several columns that are added up only heights count. */
export function checkSameSize(grids: readonly { name: string; grid: Grid }[], ignoreWidth: boolean): void {
  const [first, ...others] = grids;
  for (const { name, grid } of others) {
    const differingSide = (["height", "width"] as const).find(
      (side) => !(ignoreWidth && side === "width") && grid[side] !== first?.grid[side],
    );
    if (!differingSide || !first) continue;
    const unit = differingSide === "height" ? "row" : "column";
    const sizes = `has ${pluralize(first.grid[differingSide], unit)}, but ${name} has ${pluralize(grid[differingSide], unit)}`;
    throw new ArgumentError(`${first.name} ${sizes}. Choose ranges of the same size.`, true);
  }
}

import {
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { arrayOf } from "./values.ts";

/**
 * The engine's constructors define each field on its own, and look texts up in a cache: for whole columns these
 * constructors of the same objects take a tenth of the time.
 */
class PlainNumber {
  readonly _customData = undefined;
  readonly _value: number;
  constructor(
    readonly _rawValue: number,
    readonly pattern: string,
  ) {
    this._value = _rawValue;
  }
}
class PlainText {
  readonly pattern = "";
  readonly _customData = undefined;
  readonly _value: string;
  readonly _isHyperlink = false;
  readonly _hyperlinkUrl = "";
  readonly _isImage = false;
  readonly _imageInfo = undefined;
  constructor(readonly _rawValue: string) {
    this._value = _rawValue;
  }
}
Object.setPrototypeOf(PlainNumber.prototype, NumberValueObject.prototype);
Object.setPrototypeOf(PlainText.prototype, StringValueObject.prototype);

export const numberObject = (value: number, pattern = ""): BaseValueObject =>
  new PlainNumber(value, pattern) as unknown as BaseValueObject;
export const textObject = (value: string): BaseValueObject => new PlainText(value) as unknown as BaseValueObject;
export const booleanObject = (value: boolean): BaseValueObject => BooleanValueObject.create(value);
export const emptyObject: BaseValueObject = NullValueObject.create();
export const notAvailable: BaseValueObject = ErrorValueObject.create(ErrorType.NA);

/** A rectangle of values: an array, or one value as an array of one cell. Missing cells are undefined. */
export interface Grid {
  rows: readonly (readonly (BaseValueObject | null | undefined)[])[];
  rowCount: number;
  columnCount: number;
  missing: BaseValueObject | null;
}

export function gridOf(variant: FunctionVariantType): Grid {
  const value = variant as BaseValueObject;
  if (!value.isArray()) return { rows: [[value]], rowCount: 1, columnCount: 1, missing: null };
  const array = value as unknown as {
    getArrayValue(): Grid["rows"];
    getRowCount(): number;
    getColumnCount(): number;
    _defaultValue?: BaseValueObject | null;
  };
  return {
    rows: array.getArrayValue(),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    missing: array._defaultValue ?? null,
  };
}

/**
 * The cell of a grid that Sheets combines with a row and column of a larger one: a single value, row or column is repeated.
 * Undefined outside the grid.
 */
export function repeated(grid: Grid, row: number, column: number): BaseValueObject | undefined {
  const r = grid.rowCount === 1 ? 0 : row;
  const c = grid.columnCount === 1 ? 0 : column;
  if (r >= grid.rowCount || c >= grid.columnCount) return undefined;
  return grid.rows[r]?.[c] ?? grid.missing ?? emptyObject;
}

/** The result of an operation for each pair of cells; errors stay errors, and cells outside one of the grids are #N/A. */
export function calculateCells(
  left: Grid,
  right: Grid,
  operation: (left: BaseValueObject, right: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  const rowCount = Math.max(left.rowCount, right.rowCount);
  const columnCount = Math.max(left.columnCount, right.columnCount);
  const rows: BaseValueObject[][] = new Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const values: BaseValueObject[] = new Array(columnCount);
    for (let column = 0; column < columnCount; column++) {
      const a = repeated(left, row, column) ?? notAvailable;
      const b = repeated(right, row, column) ?? notAvailable;
      values[column] = a.isError() ? a : b.isError() ? b : operation(a, b);
    }
    rows[row] = values;
  }
  return arrayOf(rows) as unknown as BaseValueObject;
}

/** The result of a function for each cell of grids; cells outside one of them are #N/A. */
export function combine(
  grids: readonly Grid[],
  toValue: (values: BaseValueObject[]) => BaseValueObject,
): BaseValueObject[][] {
  const rowCount = Math.max(...grids.map((grid) => grid.rowCount));
  const columnCount = Math.max(...grids.map((grid) => grid.columnCount));
  const rows = new Array<BaseValueObject[]>(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const results = new Array<BaseValueObject>(columnCount);
    for (let column = 0; column < columnCount; column++) {
      const values = new Array<BaseValueObject>(grids.length);
      for (let at = 0; at < grids.length; at++) values[at] = repeated(grids[at] as Grid, row, column) ?? notAvailable;
      results[column] = toValue(values);
    }
    rows[row] = results;
  }
  return rows;
}

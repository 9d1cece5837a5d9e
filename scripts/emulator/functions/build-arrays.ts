import { BaseFunction, type BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import { emptyObject, type Grid, gridOf, notAvailable, numberObject, repeated } from "./value-objects.ts";
import { arrayOf, errorWith } from "./values.ts";

/** VSTACK and HSTACK: an error is the result, an error in an array stays there; shorter arrays are filled up with #N/A. */
export class Stack extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  constructor(private readonly direction: "VSTACK" | "HSTACK") {
    super(direction);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const failed = variants.find((variant) => variant.isError());
    if (failed) return failed;
    const blocks = variants.map(gridOf);
    if (this.direction === "VSTACK") {
      const width = Math.max(...blocks.map(({ columnCount }) => columnCount));
      return arrayOf(blocks.flatMap((block) => filledUp(block, block.rowCount, width))) as unknown as BaseValueObject;
    }
    const height = Math.max(...blocks.map(({ rowCount }) => rowCount));
    const columns = blocks.map((block) => filledUp(block, height, block.columnCount));
    return arrayOf(
      Array.from({ length: height }, (_, row) => columns.flatMap((block) => block[row] ?? [])),
    ) as unknown as BaseValueObject;
  }
}

function filledUp(block: Grid, rowCount: number, columnCount: number): BaseValueObject[][] {
  const rows = new Array<BaseValueObject[]>(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const values = new Array<BaseValueObject>(columnCount);
    for (let column = 0; column < columnCount; column++) {
      const isInside = row < block.rowCount && column < block.columnCount;
      values[column] = isInside ? (block.rows[row]?.[column] ?? block.missing ?? emptyObject) : notAvailable;
    }
    rows[row] = values;
  }
  return rows;
}

/** CHOOSECOLS(array, column, ...): columns by number, negative from the end. */
export class ChooseColumns extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  override calculate(array: BaseValueObject, ...columns: BaseValueObject[]): BaseValueObject {
    const failed = [array, ...columns].find((argument) => argument.isError());
    if (failed) return failed;
    const grid = gridOf(array);
    const numbers = columns.flatMap((column) =>
      gridOf(column)
        .rows.flat()
        .map((one) => Math.trunc(Number(one?.getValue()))),
    );
    const indexes = numbers.map((number) => (number < 0 ? grid.columnCount + number : number - 1));
    if (indexes.some((index) => !(index >= 0 && index < grid.columnCount)))
      return errorWith(ErrorType.VALUE, "Function CHOOSECOLS parameter value is out of range.");
    const rows = new Array<BaseValueObject[]>(grid.rowCount);
    for (let row = 0; row < grid.rowCount; row++) {
      rows[row] = indexes.map((index) => grid.rows[row]?.[index] ?? grid.missing ?? emptyObject);
    }
    return arrayOf(rows) as unknown as BaseValueObject;
  }
}

/** SEQUENCE(rows, columns, start, step), also longer than the sheet if it does not stay so. */
export class Sequence extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const singles = variants.map((variant) => repeated(gridOf(variant), 0, 0) as BaseValueObject);
    const failed = singles.find((value) => value.isError());
    if (failed) return failed;
    const [rows = 1, columns = 1, start = 1, step = 1] = singles.map((value) =>
      value.isNull() ? undefined : Number(value.getValue()),
    );
    if (!(rows >= 1 && columns >= 1)) {
      return errorWith(ErrorType.NUM, "Function SEQUENCE parameters 1 and 2 should be greater than or equal to 1.");
    }
    return arrayOf(
      Array.from({ length: Math.floor(rows) }, (_, row) =>
        Array.from({ length: Math.floor(columns) }, (__, column) =>
          numberObject(start + (row * Math.floor(columns) + column) * step),
        ),
      ),
    ) as unknown as BaseValueObject;
  }
}

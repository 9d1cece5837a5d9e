import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { type Grid, gridOf, notAvailable, numberObject } from "./value-objects.ts";
import { arrayOf } from "./values.ts";

/** The numbers of a row or column, if it holds nothing else and they ascend. */
function ascendingNumbers({ rows, rowCount, columnCount }: Grid): number[] | null {
  if (rowCount > 1 && columnCount > 1) return null;
  const numbers: number[] = [];
  for (let at = 0; at < rowCount * columnCount; at++) {
    const cell = rowCount > 1 ? rows[at]?.[0] : rows[0]?.[at];
    const number = cell?.isNumber() ? Number(cell.getValue()) : Number.NaN;
    if (!(number >= (numbers.at(-1) ?? Number.NEGATIVE_INFINITY))) return null;
    numbers.push(number);
  }
  return numbers;
}

/** How many of the ascending numbers are not above a value. */
function countUpTo(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * MATCH of many numbers in sorted ones. The engine compares each with all of them, which takes minutes for a report of
 * thousands of posts; Sheets halves sorted ones. All other cases are the engine's.
 */
export class MatchSorted extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  constructor(
    name: "MATCH",
    private readonly ofEngine: BaseFunction,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    return (
      this.#inSorted(variants as BaseValueObject[]) ??
      (this.ofEngine.calculate(...(variants as BaseValueObject[])) as BaseValueObject)
    );
  }

  #inSorted([values, list, type]: BaseValueObject[]): BaseValueObject | null {
    if (!values?.isArray() || !list?.isArray() || (type && !(type.isNumber() && Number(type.getValue()) === 1)))
      return null;
    const numbers = ascendingNumbers(gridOf(list));
    if (numbers === null) return null;
    const found: BaseValueObject[][] = [];
    for (const row of gridOf(values).rows) {
      const positions: BaseValueObject[] = [];
      for (const value of row) {
        if (value?.isError()) positions.push(value);
        else if (!value?.isNumber()) return null;
        else {
          const wanted = Number(value.getValue());
          const position = countUpTo(numbers, wanted);
          // Which of several equal ones is found is the engine's to say.
          if (numbers[position - 2] === wanted) return null;
          positions.push(position === 0 ? notAvailable : numberObject(position));
        }
      }
      found.push(positions);
    }
    return arrayOf(found) as unknown as BaseValueObject;
  }
}

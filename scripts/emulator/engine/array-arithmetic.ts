import {
  ArrayValueObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  type compareToken,
  type NumberValueObject,
} from "@univerjs/engine-formula";
import { compareAsSheets, type Operator } from "../functions/compare.ts";
import { booleanObject, calculateCells, type Grid, gridOf, numberObject } from "../functions/value-objects.ts";

/** The engine's numbers for its operations of whole arrays. */
const operationNumbers = { minus: 0, plus: 1, multiply: 2, divided: 3, compare: 5, round: 9 } as const;

interface PatchedArray {
  _batchOperator(value: BaseValueObject, operation: number, operator?: Operator, isCaseSensitive?: boolean): unknown;
  sum(): BaseValueObject;
}

let isPatched = false;

/**
 * Arithmetic and comparisons of whole arrays, without the engine's index of cells: it takes the result of a function for
 * the cells beside the formula, so that a second calculation finds other values there.
 */
export function calculateArraysDirectly(): void {
  if (isPatched) return;
  isPatched = true;
  CELL_INVERTED_INDEX_CACHE.set = () => {};
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => {};
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  const arrays = ArrayValueObject.prototype as unknown as PatchedArray;
  const batch = arrays._batchOperator;
  arrays._batchOperator = function (this: PatchedArray, value, operation, operator, isCaseSensitive) {
    const left = gridOf(this as unknown as BaseValueObject);
    const right = gridOf(value);
    if (operation === operationNumbers.compare && operator && !isCaseSensitive)
      return calculateCells(left, right, criterion(operator));
    const arithmetic = operations[operation];
    return arithmetic
      ? calculateCells(left, right, arithmetic)
      : batch.call(this, value, operation, operator, isCaseSensitive);
  };
  arrays.sum = function (this: PatchedArray) {
    return sum(gridOf(this as unknown as BaseValueObject));
  };
}

type Calculation = (left: BaseValueObject, right: BaseValueObject) => BaseValueObject;

/** A comparison for a criterion, as in COUNTIF: texts may have wildcards, which the engine's single values handle. */
const criterion =
  (operator: Operator): Calculation =>
  (a, b) =>
    b.isString() && /[*?]/.test(b.getValue() as string)
      ? (a.compare(b, operator as compareToken) as BaseValueObject)
      : booleanObject(compareAsSheets(a, b, operator));

/** Whole numbers, and what 0 and 1 leave unchanged, are calculated directly; the engine calculates others in decimals. */
const operations: Record<number, Calculation> = {
  [operationNumbers.plus](a, b) {
    const [left, right] = [plain(a), plain(b)];
    if (left === 0 && Number.isFinite(right)) return numberObject(right);
    if (right === 0 && Number.isFinite(left)) return numberObject(left);
    return whole(left + right) ?? a.plus(b);
  },
  [operationNumbers.minus](a, b) {
    const [left, right] = [plain(a), plain(b)];
    if (right === 0 && Number.isFinite(left)) return numberObject(left);
    return whole(left - right) ?? a.minus(b);
  },
  [operationNumbers.multiply](a, b) {
    const [left, right] = [plain(a), plain(b)];
    if (left === 1 && Number.isFinite(right)) return numberObject(right);
    if (right === 1 && Number.isFinite(left)) return numberObject(left);
    return whole(left * right) ?? a.multiply(b);
  },
  [operationNumbers.divided](a, b) {
    const [left, right] = [plain(a), plain(b)];
    const areWhole = Number.isSafeInteger(left) && Number.isSafeInteger(right) && right !== 0;
    return areWhole || (right === 1 && Number.isFinite(left)) ? numberObject(left / right) : a.divided(b);
  },
  [operationNumbers.round](a, b) {
    const [value, digits] = [plain(a), Math.trunc(plain(b))];
    if (!Number.isFinite(value) || !Number.isFinite(digits)) return a.round(b);
    if (Number.isSafeInteger(value) && digits >= 0) return numberObject(value);
    const factor = 10 ** digits;
    const scaled = Math.abs(value) * factor;
    const rounded = Math.round(scaled + Number.EPSILON * Math.max(1, scaled)) / factor;
    return numberObject(value < 0 ? -rounded : rounded);
  },
};

const whole = (result: number): BaseValueObject | null =>
  Number.isSafeInteger(result) ? numberObject(result === 0 ? 0 : result) : null;

/** A number, boolean or empty cell as a number; NaN for anything else. */
function plain(value: BaseValueObject): number {
  if (value.isNumber()) return value.getValue() as number;
  if (value.isBoolean()) return value.getValue() ? 1 : 0;
  return value.isNull() ? 0 : Number.NaN;
}

/** The sum of the numbers, with Neumaier's correction: 0.1 ten times is 1. */
function sum({ rows, rowCount, columnCount, missing }: Grid): BaseValueObject {
  let total = 0;
  let correction = 0;
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const value = rows[row]?.[column] ?? missing;
      if (!value) continue;
      if (value.isError()) return value;
      if (!value.isNumber()) continue;
      const addend = (value as NumberValueObject).getValue();
      const next = total + addend;
      correction += Math.abs(total) >= Math.abs(addend) ? total - next + addend : addend - next + total;
      total = next;
    }
  }
  return numberObject(total + correction);
}

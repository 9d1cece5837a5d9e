import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { booleanObject, calculateCells, gridOf } from "./value-objects.ts";

export type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A comparison by operator. In the engine "a*" = "abc" is TRUE; Sheets has wildcards only in criteria, as in COUNTIF. */
export class ComparisonOperator extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator: Operator = "=";

  setCompareType(operator: Operator): void {
    this.operator = operator;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    if (left.isError()) return left;
    if (right.isError()) return right;
    const { operator } = this;
    if (!left.isArray() && !right.isArray()) return booleanObject(compareAsSheets(left, right, operator));
    return calculateCells(gridOf(left), gridOf(right), (a, b) => booleanObject(compareAsSheets(a, b, operator)));
  }
}

/** Whether two single values compare so in Sheets: numbers come before texts, texts before booleans; letter case is ignored. */
export function compareAsSheets(left: BaseValueObject, right: BaseValueObject, operator: Operator): boolean {
  const order = orderOf(left, right);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

/** Days; times of day are compared to the millisecond. */
const dateTolerance = 1e-8;

/** Negative if `left` comes first, 0 if both are equal. An empty cell equals 0, "" and FALSE. */
function orderOf(left: BaseValueObject, right: BaseValueObject): number {
  const types = [typeOf(left), typeOf(right)] as [number, number];
  if (types[0] === 0 && types[1] === 0) return 0;
  const [a, b] = [comparable(left, types[0], types[1]), comparable(right, types[1], types[0])];
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Math.abs(difference) < dateTolerance && left.isDateFormat() && right.isDateFormat()) return 0;
    return difference;
  }
  const rank = (types[0] || types[1]) - (types[1] || types[0]);
  if (rank !== 0) return rank;
  if (typeof a === "string" && typeof b === "string") {
    if (a === b) return 0;
    const [lower, other] = [a.toLocaleLowerCase(), b.toLocaleLowerCase()];
    return lower === other ? 0 : lower < other ? -1 : 1;
  }
  return Number(a) - Number(b);
}

/** 0 empty, 1 number, 2 text, 3 boolean: the order of Sheets. */
function typeOf(value: BaseValueObject): 0 | 1 | 2 | 3 {
  if (value.isNumber()) return 1;
  if (value.isString()) return 2;
  return value.isBoolean() ? 3 : 0;
}

function comparable(value: BaseValueObject, type: number, otherType: number): unknown {
  if (type !== 0) return value.getValue();
  return otherType === 2 ? "" : otherType === 3 ? false : 0;
}

import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  type FunctionVariantType,
  type LambdaValueObjectObject,
  NullValueObject,
} from "@univerjs/engine-formula";
import { callLimit, callLimitMessage } from "../formula/count-calls.ts";
import { numberObject } from "./value-objects.ts";
import { arrayOf, errorWith } from "./values.ts";

/** Calls of the cell that is being calculated. */
export class CallCounter {
  #calls = 0;
  /** For the next cell. */
  restart(): void {
    this.#calls = 0;
  }
  /** Whether the cell may go on. */
  add(calls: number): boolean {
    this.#calls += calls;
    return this.#calls <= callLimit;
  }
}

/**
 * MAP, BYROW and their like, which end a cell with too many calls. `engineFormula` puts two numbers before the arguments:
 * the calls of the formula around, and those of the LAMBDA for one element.
 */
export class LambdaHelper extends BaseFunction {
  override needsReferenceObject: boolean;
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    private readonly helper: BaseFunction,
    private readonly counter: CallCounter,
  ) {
    super(name);
    this.needsReferenceObject = helper.needsReferenceObject;
    this.minParams = helper.minParams + 2;
    this.maxParams = helper.maxParams + 2;
  }

  override calculate(...variants: FunctionVariantType[]): ReturnType<BaseFunction["calculate"]> {
    const [around, each, ...args] = variants as [FunctionVariantType, FunctionVariantType, ...FunctionVariantType[]];
    const calls = numberOf(around) + numberOf(each) * this.#elements(args);
    if (!this.counter.add(calls)) return errorWith("#ERROR!", callLimitMessage);
    if (this.name === "MAKEARRAY") return makeArray(args as BaseValueObject[]);
    if (this.name === "REDUCE") return reduce(args);
    this.helper.setRefInfo(this.unitId ?? "", this.subUnitId ?? "", this.row, this.column);
    return this.helper.calculate(...(args as BaseValueObject[]));
  }

  #elements(args: readonly FunctionVariantType[]): number {
    if (this.name === "MAKEARRAY") return numberOf(args[0]) * numberOf(args[1]);
    const { rows, columns } = sizeOf(args[this.name === "REDUCE" || this.name === "SCAN" ? 1 : 0]);
    if (this.name === "BYROW") return rows;
    return this.name === "BYCOL" ? columns : rows * columns;
  }
}

/** The engine's MAKEARRAY returns a promise, which a function around it does not wait for. */
function makeArray([rows, columns, lambda]: readonly BaseValueObject[]): BaseValueObject {
  if (!lambda?.isLambda()) return errorWith(ErrorType.VALUE, "The last argument of MAKEARRAY should be a LAMBDA.");
  const { execute } = lambda as unknown as LambdaValueObjectObject;
  const cell = (row: number, column: number) =>
    execute.call(lambda, numberObject(row + 1), numberObject(column + 1)) as BaseValueObject;
  const length = (of: number) => ({ length: Math.floor(of) });
  return arrayOf(
    Array.from(length(numberOf(rows)), (_, row) => Array.from(length(numberOf(columns)), (__, at) => cell(row, at))),
  ) as unknown as BaseValueObject;
}

/** The engine's REDUCE takes one value only where Sheets also takes an array to begin with, and passes arrays on. */
function reduce([initial, array, lambda]: readonly FunctionVariantType[]): BaseValueObject {
  const [begin, values] = [initial, array].map((one) =>
    one?.isReferenceObject() ? (one as BaseReferenceObject).toArrayValueObject() : one,
  ) as [BaseValueObject, BaseValueObject];
  const reducer = lambda as BaseValueObject | undefined;
  if (!reducer?.isLambda()) return errorWith(ErrorType.VALUE, "The last argument of REDUCE should be a LAMBDA.");
  const { execute } = reducer as unknown as LambdaValueObjectObject;
  const cells = values.isArray()
    ? (values as unknown as ArrayValueObject).getArrayValue().flat()
    : [values as BaseValueObject];
  return cells.reduce<BaseValueObject>(
    (result, cell) => execute.call(reducer, result, cell ?? NullValueObject.create()) as BaseValueObject,
    begin,
  );
}

function sizeOf(variant: FunctionVariantType | undefined): { rows: number; columns: number } {
  const isTable = variant !== undefined && (variant.isReferenceObject() || variant.isArray());
  const table = variant as unknown as { getRowCount(): number; getColumnCount(): number };
  return isTable ? { rows: table.getRowCount(), columns: table.getColumnCount() } : { rows: 1, columns: 1 };
}

function numberOf(variant: FunctionVariantType | undefined): number {
  if (variant === undefined || variant.isReferenceObject() || variant.isArray() || variant.isError()) return 0;
  return Number((variant as BaseValueObject).getValue()) || 0;
}

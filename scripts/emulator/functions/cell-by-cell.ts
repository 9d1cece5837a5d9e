import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { combine, gridOf, numberObject } from "./value-objects.ts";
import { arrayOf } from "./values.ts";

type OfSingleValues = (...values: BaseValueObject[]) => BaseValueObject;

/** A function of single values that ARRAYFORMULA applies to each cell; the engine's takes only one. */
export class CellByCell extends BaseFunction {
  constructor(
    name: string,
    override minParams: number,
    override maxParams: number,
    private readonly one: OfSingleValues,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const apply: OfSingleValues = (...values) => values.find((value) => value.isError()) ?? this.one(...values);
    if (!variants.some((variant) => variant.isArray())) return apply(...variants);
    return arrayOf(combine(variants.map(gridOf), (values) => apply(...values))) as unknown as BaseValueObject;
  }
}

/** N: a number, date or boolean as a number; a text is 0. */
export const toNumber: OfSingleValues = (value) =>
  numberObject(value.isString() ? 0 : Number((value as BaseValueObject).getValue()));

/** EDATE: the same day some months later, or the month's last if it is shorter; the engine continues into the next month. */
export const sameDayOfMonth: OfSingleValues = (start, months) =>
  ofDate(start, months, (year, month, day) => {
    const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return Date.UTC(year, month, Math.min(day, lastDay));
  });

/** EOMONTH: the last day of the month some months later. */
export const endOfMonth: OfSingleValues = (start, months) =>
  ofDate(start, months, (year, month) => Date.UTC(year, month + 1, 0));

const dayMs = 86_400_000;
const serialOf1970 = 25_569;

function ofDate(
  start: BaseValueObject | undefined,
  months: BaseValueObject | undefined,
  result: (year: number, month: number, day: number) => number,
): BaseValueObject {
  const [serial, count] = [start, months].map((value) => Number(value?.getValue()));
  if (serial === undefined || count === undefined || Number.isNaN(serial + count))
    return ErrorValueObject.create(ErrorType.VALUE);
  const date = new Date((Math.floor(serial) - serialOf1970) * dayMs);
  const moment = result(date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(count), date.getUTCDate());
  return numberObject(moment / dayMs + serialOf1970, "yyyy-mm-dd");
}

import { type BaseValueObject, ErrorType, ErrorValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { Conventions } from "../formula/conventions.ts";

const numberOf = (value: BaseValueObject | undefined, missing: number): number => {
  if (!value || value.isNull()) return missing;
  const number = Number(value.getValue());
  return value.isBoolean() ? Number(value.getValue() === true) : number;
};

/** FIXED(number, places, suppress_separator): the number as text, with the locale's marks. The engine writes those of English. */
export function fixedNumber(
  { decimal, group }: Conventions,
  number?: BaseValueObject,
  places?: BaseValueObject,
  isPlain?: BaseValueObject,
): BaseValueObject {
  if (number?.isError()) return number;
  const value = numberOf(number, 0);
  const decimals = Math.trunc(numberOf(places, 2));
  if (!Number.isFinite(value) || !Number.isFinite(decimals)) return ErrorValueObject.create(ErrorType.VALUE);
  // Half away from zero, as Sheets rounds, and not by the binary fraction below.
  const factor = 10 ** decimals;
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
  const [whole = "0", fraction] = Math.abs(rounded).toFixed(Math.max(0, decimals)).split(".");
  const grouped =
    numberOf(isPlain, 0) === 0 ? whole.replace(/\B(?=(\d{3})+$)/g, group === " " ? "\u00a0" : group) : whole;
  const sign = rounded < 0 ? "-" : "";
  return StringValueObject.create(`${sign}${grouped}${fraction === undefined ? "" : `${decimal}${fraction}`}`);
}

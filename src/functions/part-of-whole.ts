import { ArgumentError } from "./calling/argument-error.ts";
import type { Argument, CellResult } from "./calling/form.ts";
import { say, writeNumber } from "./calling/spreadsheet-locale.ts";

/** A calculation with a part and its whole, which reports a part that is more than its whole. */
export function unlessAboveWhole(
  { name: part }: Argument,
  { name: whole }: Argument,
  calculate: (part: number, whole: number) => number,
): (part: number, whole: number) => CellResult {
  return (a, b) =>
    a > b
      ? new ArgumentError(say("partAboveWhole", part, whole, writeNumber(a), writeNumber(b)), true)
      : calculate(a, b);
}

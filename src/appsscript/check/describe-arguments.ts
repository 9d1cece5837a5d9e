import { describeValue, onSpreadsheetClock } from "./describe-value.ts";

/** What a custom function returns for `("return", name)`. */
const returned: Readonly<Record<string, unknown>> = {
  null: null,
  undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  formula: "=1+1",
  uneven: [[1, 2], [3]],
  object: { a: 1 },
};

/**
 * A custom function without help in Sheets, for the check of an installation: describes its arguments, or returns or
 * throws what the first one asks for.
 */
export function describeArguments(...args: unknown[]): unknown {
  if (args[0] === "return") return returned[String(args[1])];
  if (args[0] === "throw") throw new Error("thrown on purpose");
  if (args[0] === "random") return Math.random();
  return args.map((value) => describeValue(value, onSpreadsheetClock)).join(", ");
}

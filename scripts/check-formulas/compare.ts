import { checkThisRow } from "../../src/functions/native.ts";
import { type Cell, isNumberAsText } from "./cells.ts";

/**
 * How a native result relates to the function's. Only the last three are faults; the help of every native form names the
 * others.
 */
export type Outcome =
  | "same"
  /** The function names a cell, and so does the native form. */
  | "named"
  /** The function reads a number stored as text, which the native form marks. */
  | "text marked"
  /** A date is its serial number; LibreOffice takes TRUE for 1 besides, where Sheets does not. */
  | "date or TRUE read"
  | "became a number"
  | "changed"
  | "became blank";

const isMark = (native: unknown) =>
  native === checkThisRow.en || (typeof native === "string" && /^(#|Err:)/.test(native));
const isBlank = (result: unknown) => result === "" || result === undefined || result === null;
const isSame = (own: unknown, native: unknown) =>
  own === native ||
  (typeof own === "number" &&
    typeof native === "number" &&
    Math.abs(own - native) <= 1e-9 * Math.max(1, Math.abs(own)));

/** Compares the function's result for some cells with the native form's. */
export function outcomeOf(
  own: unknown,
  native: unknown,
  cells: readonly (Cell | "")[],
  labels: readonly string[],
): Outcome {
  const isNamed = typeof own === "string" && own !== "" && !labels.includes(own);
  if (isMark(native)) return isNamed ? "named" : cells.some(isNumberAsText) ? "text marked" : "changed";
  if (isBlank(native) && isBlank(own)) return "same";
  const hasDate = cells.some((cell) => cell instanceof Date || cell === true);
  if (isNamed) {
    if (hasDate) return "date or TRUE read";
    return isBlank(native) ? "became blank" : "became a number";
  }
  if (isBlank(native)) return "became blank";
  return isSame(own, native) ? "same" : hasDate ? "date or TRUE read" : "changed";
}

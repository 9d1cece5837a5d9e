import type { ShareDifference } from "../../rpc/script-calls.ts";
import type { Cell } from "../../tables/cells.ts";
import { isDate } from "../../time/is-date.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { readCell } from "../sheet/sheet-cells.ts";

/** Whether a cell shows an error, or is still being calculated. */
export const isError = (cell: unknown): boolean => /^(#|Loading)/.test(String(cell));

/** In days: dates and durations are rounded to milliseconds, so the same time can differ by one. */
const timeTolerance = 1.5 / 86_400_000;

/** The order in which numbers are added up may change the last digits. */
const numberTolerance = (before: number, after: number): number => 1e-9 * Math.max(Math.abs(before), Math.abs(after));

const isSameNumber = (before: number, after: number, isTime: boolean): boolean =>
  Math.abs(before - after) <= (isTime ? timeTolerance : numberTolerance(before, after));

function whyDifferent(before: Cell, after: Cell, isTime: boolean): ShareDifference["why"] | null {
  if (isError(before) || isError(after))
    // An error that stays an error is no difference, since neither is a result.
    return isError(before) && isError(after) ? null : isError(before) ? "error" : "notRead";
  if (before === after) return null;
  if (typeof after === "number")
    return typeof before !== "number" ? "read" : isSameNumber(before, after, isTime) ? null : "number";
  return typeof before === "string" && before !== "" && after !== "" ? "message" : "notRead";
}

/** How the values of an add-on's formula (`before`) and its native form (`after`) differ in a cell; null if not. */
export function compareCells(
  before: unknown,
  after: unknown,
  offset: ZoneOffset,
): Pick<ShareDifference, "before" | "after" | "why"> | null {
  const cells = { before: readCell(before, offset), after: readCell(after, offset) };
  const why = whyDifferent(cells.before, cells.after, isDate(before) || isDate(after));
  return why && { ...cells, why };
}

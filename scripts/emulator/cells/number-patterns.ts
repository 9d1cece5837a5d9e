import { numfmt } from "@univerjs/core";

const cache = new Map<string, boolean>();

/** Whether a number format shows a date or a time of day. Durations ([h]:mm:ss) are dates for Apps Script too. */
export function isDatePattern(pattern: string | undefined): boolean {
  if (!pattern) return false;
  let isDate = cache.get(pattern);
  if (isDate === undefined) {
    isDate = numfmt.isDateFormat(pattern) || /\[(h+|m+|s+)\]/i.test(pattern);
    cache.set(pattern, isDate);
  }
  return isDate;
}

/** Whether a cell of this format keeps what is written into it as text. */
export const isTextPattern = (pattern: string | undefined): boolean => pattern === "@" || pattern === "@@@";

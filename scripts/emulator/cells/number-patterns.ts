import { numfmt } from "@univerjs/core";

const cache = new Map<string, boolean>();

/** Whether a number format shows a date or time. Apps Script also returns durations ([h]:mm:ss) as dates. */
export function isDatePattern(pattern: string | undefined): boolean {
  if (!pattern) return false;
  let isDate = cache.get(pattern);
  if (isDate === undefined) {
    isDate = numfmt.isDateFormat(pattern) || /\[(h+|m+|s+)\]/i.test(pattern);
    cache.set(pattern, isDate);
  }
  return isDate;
}

/** Whether a number format is plain text, so that written values stay text. */
export const isTextPattern = (pattern: string | undefined): boolean => pattern === "@" || pattern === "@@@";

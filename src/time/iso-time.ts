const withoutZone = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
const withZone = /^\d{4}-\d\d-\d\d$|(?:Z|[+-]\d\d:?\d\d|\b[A-Z]{2,4})$/;

/**
 * Milliseconds since 1970 of a day or time as rows, platforms and headers of HTTP write it: ISO 8601, at times with an offset without
 * its colon, or RFC 822. Without a zone it is one of UTC, never of wherever this runs, as the language itself would have it. NaN
 * where it is no time.
 */
export function instantOfText(text: string): number {
  const time = withoutZone.test(text) ? `${text.replace(" ", "T")}Z` : text;
  if (!withZone.test(time)) return Number.NaN;
  return Date.parse(time.replace(/([+-]\d\d)(\d\d)$/, "$1:$2").replace(/(\.\d{3})\d+/, "$1"));
}

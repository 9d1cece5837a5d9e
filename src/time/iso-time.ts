const withoutZone = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
/** Other letters after a time are no zone: JavaScript reads "10:00 AM" in the machine's. */
const withZone = /^\d{4}-\d\d-\d\dZ?$|\d:\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[+-]\d\d:?\d\d|UT|UTC|GMT|[ECMP][SD]T)$/;

/**
 * Milliseconds since 1970 for a date or time as rows, platforms and HTTP headers write it: ISO 8601, also with an offset such
 * as `+0200`, or RFC 822. Without a zone it is UTC, where `Date.parse` would use the machine's zone. NaN if it is not a time.
 */
export function instantOfText(text: string): number {
  const time = withoutZone.test(text) ? `${text.replace(" ", "T")}Z` : text;
  if (!withZone.test(time)) return Number.NaN;
  return Date.parse(time.replace(/([+-]\d\d)(\d\d)$/, "$1:$2").replace(/(\.\d{3})\d+/, "$1"));
}

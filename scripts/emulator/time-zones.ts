/**
 * Time zones by IANA name, independent of the machine's zone. All times are in milliseconds: moments since 1970 in UTC, wall
 * clock times since 1970-01-01 00:00 on that clock.
 */
const dayMs = 86_400_000;
/** `Date.UTC` reads years below 100 as 19xx; before this year every zone was on local mean time anyway. */
const firstYear = Date.UTC(1000, 0, 1);
const alwaysUtc = new Set(["UTC", "Etc/UTC", "Etc/GMT", "GMT"]);

const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets at the start of UTC days, by zone and day number. */
const offsetsOfDays = new Map<string, Map<number, number>>();

/** A zone's offset from UTC at a moment, positive to the east, to the second: Bogotá was at -4:56:16 in 1899. */
export function offsetAt(moment: number, timeZone: string): number {
  if (alwaysUtc.has(timeZone) || Number.isNaN(moment)) return 0;
  const dayNumber = Math.floor(moment / dayMs);
  const before = offsetOfDay(dayNumber, timeZone);
  return before === offsetOfDay(dayNumber + 1, timeZone) ? before : readOffset(moment, timeZone);
}

/**
 * The moment at which a zone's clocks show a time. A repeated hour means its first occurrence; a skipped hour uses the
 * offset before the change. JavaScript and Java do the same; Google does not document it for cells.
 */
export function momentOf(wallClock: number, timeZone: string): number {
  if (alwaysUtc.has(timeZone) || Number.isNaN(wallClock)) return wallClock;
  const dayNumber = Math.floor(wallClock / dayMs);
  const before = offsetOfDay(dayNumber - 1, timeZone);
  const after = offsetOfDay(dayNumber + 2, timeZone);
  if (before === after) return wallClock - before;
  const isAfter = offsetAt(wallClock - before, timeZone) !== before && offsetAt(wallClock - after, timeZone) === after;
  return wallClock - (isAfter ? after : before);
}

/** Whether a name is an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function offsetOfDay(dayNumber: number, timeZone: string): number {
  const cached = offsetsOfDays.get(timeZone) ?? new Map<number, number>();
  offsetsOfDays.set(timeZone, cached);
  const offset = cached.get(dayNumber) ?? readOffset(dayNumber * dayMs, timeZone);
  cached.set(dayNumber, offset);
  return offset;
}

function readOffset(moment: number, timeZone: string): number {
  const second = Math.max(Math.floor(moment / 1000) * 1000, firstYear);
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(second)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - second;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  return format;
}

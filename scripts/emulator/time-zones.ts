/** Time zones by their IANA names, whatever zone the computer or the browser is in. All times are milliseconds; a wall clock's count from 1970-01-01 on that clock. */
const day = 86_400_000;
/** From here on `Date.UTC` takes a year as it stands, and no zone had anything but its local mean time before. */
const firstYear = Date.UTC(1000, 0, 1);
const alwaysUtc = new Set(["UTC", "Etc/UTC", "Etc/GMT", "GMT"]);

const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets at the start of UTC days, by zone and number of the day. */
const offsetsOfDays = new Map<string, Map<number, number>>();

/** How far a zone's clocks are ahead of UTC at a moment, to the second: Bogotá was 4:56:16 behind in 1899. */
export function offsetAt(moment: number, timeZone: string): number {
  if (alwaysUtc.has(timeZone) || Number.isNaN(moment)) return 0;
  const number = Math.floor(moment / day);
  const before = offsetOfDay(number, timeZone);
  return before === offsetOfDay(number + 1, timeZone) ? before : readOffset(moment, timeZone);
}

/**
 * The moment at which a zone's clocks show a time. Of an hour that comes twice it is the first; an hour that is
 * skipped is read by the offset before it. So do JavaScript and Java; what Google does with a cell is not published.
 */
export function momentOf(wallClock: number, timeZone: string): number {
  if (alwaysUtc.has(timeZone) || Number.isNaN(wallClock)) return wallClock;
  const number = Math.floor(wallClock / day);
  const before = offsetOfDay(number - 1, timeZone);
  const after = offsetOfDay(number + 2, timeZone);
  if (before === after) return wallClock - before;
  const isAfter = offsetAt(wallClock - before, timeZone) !== before && offsetAt(wallClock - after, timeZone) === after;
  return wallClock - (isAfter ? after : before);
}

/** Whether a name is a time zone's. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function offsetOfDay(number: number, timeZone: string): number {
  const known = offsetsOfDays.get(timeZone) ?? new Map<number, number>();
  offsetsOfDays.set(timeZone, known);
  const offset = known.get(number) ?? readOffset(number * day, timeZone);
  known.set(number, offset);
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

/** Sheets counts days since 1899-12-30, in the workbook's own time; JavaScript counts milliseconds of world time. */
const daysTo1970 = 25_569;
const day = 86_400_000;
const hour = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** The Date that a serial number means in a time zone. */
export function dateOfSerial(serial: number, timeZone: string): Date {
  const local = Math.round((serial - daysTo1970) * day);
  const guess = local - offsetAt(local, timeZone);
  return new Date(local - offsetAt(guess, timeZone));
}

/** The serial number of a moment in a time zone. */
export function serialOfDate(milliseconds: number, timeZone: string): number {
  return (milliseconds + offsetAt(milliseconds, timeZone)) / day + daysTo1970;
}

/** The serial number of a calendar date; month counts from 1. */
export function serialOfDay(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / day + daysTo1970;
}

/** Milliseconds that a time zone is ahead of UTC. Offsets change on whole quarters of an hour, so one answer serves each. */
function offsetAt(milliseconds: number, timeZone: string): number {
  if (timeZone === "UTC" || timeZone === "Etc/UTC" || timeZone === "Etc/GMT") return 0;
  const quarter = Math.floor(milliseconds / (hour / 4));
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const moment = quarter * (hour / 4);
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  offsets.set(key, local - moment);
  return local - moment;
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

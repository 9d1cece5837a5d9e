import { offsetAt } from "../time-zones.ts";

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

const pad = (value: string | number, width: number) => String(value).padStart(width, "0");

/** Writers for the letters of a SimpleDateFormat pattern, in English as in Apps Script; `width` is the number of repetitions. */
const patternLetters: Record<string, (parts: Parts, width: number, date: Date, timeZone: string) => string> = {
  y: ({ year = "" }, width) => (width === 2 ? year.slice(-2) : pad(year, width)),
  M: ({ month = "" }, width) => (width < 3 ? pad(month, width) : monthName(Number(month), width)),
  d: ({ day = "" }, width) => pad(day, width),
  E: ({ weekday = "" }, width) => (width < 4 ? weekday.slice(0, 3) : weekday),
  H: ({ hour = "" }, width) => pad(hour, width),
  h: ({ hour = "" }, width) => pad(Number(hour) % 12 || 12, width),
  a: ({ hour = "" }) => (Number(hour) < 12 ? "AM" : "PM"),
  m: ({ minute = "" }, width) => pad(minute, width),
  s: ({ second = "" }, width) => pad(second, width),
  S: (_parts, width, date) => pad(date.getUTCMilliseconds(), width),
  u: ({ weekday = "" }) => String(weekdays.indexOf(weekday) + 1),
  Z: (_parts, _width, date, timeZone) => offset(date, timeZone).replace(":", ""),
  X: (_parts, width, date, timeZone) => {
    const text = offset(date, timeZone);
    return text === "+00:00" ? "Z" : ([text.slice(0, 3), text.replace(":", ""), text][Math.min(width, 3) - 1] ?? text);
  },
};

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Utilities.formatDate with a SimpleDateFormat pattern such as `yyyy-MM-dd'T'HH:mm:ssXXX`. Throws for letters that are not emulated. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = partsOf(date, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found: string, quoted?: string, letter?: string) => {
    if (letter === undefined) return found === "''" ? "'" : (quoted ?? "").replace(/''/g, "'");
    const write = patternLetters[letter];
    if (!write) throw new Error(`not emulated: Utilities.formatDate pattern letter "${letter}"`);
    return write(parts, found.length, date, timeZone);
  });
}

/** By time zone: creating one takes far longer than a use of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function createFormat(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    weekday: "long",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timeZone, format);
  return format;
}

function partsOf(date: Date, timeZone: string): Parts {
  const format = formats.get(timeZone) ?? createFormat(timeZone);
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

function monthName(month: number, width: number): string {
  const style = width === 3 ? "short" : "long";
  return new Intl.DateTimeFormat("en-US", { month: style, timeZone: "UTC" }).format(Date.UTC(2024, month - 1, 1));
}

/** Offset from UTC in whole minutes, such as `+02:00`. */
function offset(date: Date, timeZone: string): string {
  const minutes = Math.trunc(offsetAt(date.getTime(), timeZone) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`;
}

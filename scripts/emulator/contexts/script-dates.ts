import { momentOf, offsetAt } from "../time-zones.ts";

/** The clock and time zone that dates use. Moments and wall clock times are in milliseconds, as in `time-zones.ts`. */
interface LocalTime {
  timeZone: string;
  now(): number;
  offsetAt(moment: number): number;
  momentOf(wallClock: number): number;
  nameAt(moment: number): string;
}

export function localTime(timeZone: string, now: () => number): LocalTime {
  let names: Intl.DateTimeFormat | null = null;
  return {
    timeZone,
    now,
    offsetAt: (moment) => offsetAt(moment, timeZone),
    momentOf: (wallClock) => momentOf(wallClock, timeZone),
    nameAt(moment) {
      // Most executions name no zone, and creating a format takes long.
      names ??= new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "long" });
      return names.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
    },
  };
}

/**
 * Replaces the local methods of a Date prototype, which use the computer's time zone, with those of a given zone. Its
 * source text also runs in a script's scope, so that the methods belong to that scope: it must not use anything outside.
 */
export function followZone(prototype: Date, RealDate: DateConstructor, time: LocalTime): void {
  type Method = (...args: unknown[]) => unknown;
  const real = RealDate.prototype as unknown as Record<string, Method>;
  const native = (name: string) => real[name] as Method;
  const [getTime, setTime] = [RealDate.prototype.getTime, RealDate.prototype.setTime];
  const define = (methods: Record<string, (this: Date, ...args: unknown[]) => unknown>) => {
    for (const name of Object.keys(methods)) {
      const value = Object.defineProperty(methods[name] as object, "length", { value: native(name).length });
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    }
  };
  const wallClock = (date: Date) => {
    const moment = getTime.call(date);
    return new RealDate(moment + time.offsetAt(moment));
  };
  for (const part of ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"]) {
    const [get, set] = [native(`getUTC${part}`), native(`setUTC${part}`)];
    define({
      [`get${part}`]() {
        return get.call(wallClock(this));
      },
    });
    if (part === "Day") continue;
    define({
      [`set${part}`](...args) {
        const clock = wallClock(this);
        set.apply(clock, args);
        return setTime.call(this, time.momentOf(getTime.call(clock)));
      },
    });
  }
  const toUtcText = native("toUTCString");
  const dayOf = (date: Date) =>
    String(toUtcText.call(wallClock(date))).replace(/^(\w+), (\d+) (\w+) (-?\d+) .*/, "$1 $3 $2 $4");
  const timeOf = (date: Date) => {
    const moment = getTime.call(date);
    const minutes = Math.trunc(time.offsetAt(moment) / 60_000);
    const size = Math.abs(minutes);
    const digits = String(Math.floor(size / 60) * 100 + (size % 60)).padStart(4, "0");
    const clock = String(toUtcText.call(wallClock(date))).replace(/.* (\S+ GMT)$/, "$1");
    return `${clock}${minutes < 0 ? "-" : "+"}${digits} (${time.nameAt(moment)})`;
  };
  const text = (write: (date: Date) => string) => (date: Date) =>
    Number.isNaN(getTime.call(date)) ? "Invalid Date" : write(date);
  const inZone = (options: unknown) => {
    if (options === null || (options as { timeZone?: unknown } | undefined)?.timeZone !== undefined) return options;
    return Object.create(Object(options), { timeZone: { value: time.timeZone } });
  };
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) {
    const write = native(name);
    define({
      [name](locales, options) {
        return write.call(this, locales, inZone(options));
      },
    });
  }
  const [getFullYear, setFullYear] = [native("getUTCFullYear"), native("setUTCFullYear")];
  define({
    getTimezoneOffset() {
      const moment = getTime.call(this);
      return Number.isNaN(moment) ? moment : 0 - Math.trunc(time.offsetAt(moment) / 60_000);
    },
    getYear() {
      return Number(getFullYear.call(wallClock(this))) - 1900;
    },
    setYear(year) {
      const value = Math.trunc(Number(year));
      const clock = wallClock(this);
      setFullYear.call(clock, value >= 0 && value <= 99 ? value + 1900 : value);
      return setTime.call(this, time.momentOf(getTime.call(clock)));
    },
    toString(this: Date) {
      return text((date) => `${dayOf(date)} ${timeOf(date)}`)(this);
    },
    toDateString() {
      return text(dayOf)(this);
    },
    toTimeString() {
      return text(timeOf)(this);
    },
  });
}

/**
 * Sets the time zone of a scope's `Date` and `Intl.DateTimeFormat`, and the clock of `Date`. Its source text runs in the
 * scope; `realm` is the scope's global object.
 */
function replaceDates(realm: { Date: DateConstructor; Intl: typeof Intl }, time: LocalTime): void {
  const RealDate = realm.Date;
  const { parse: parseReal, UTC: wallClockOf } = RealDate;
  const getTime = RealDate.prototype.getTime;
  /** JavaScript reads a date without a time as UTC, and other texts without a zone as local time. */
  const parse = (given: unknown): number => {
    const text = String(given).replace(/\([^)]*\)/g, " ");
    const isDay = /^([+-]\d{6}|\d{4})(-\d\d){0,2}$/.test(text);
    const isZoned = /(^|[^a-z])(z|ut|utc|gmt|[ecmp][sd]t)(?![a-z])|:\d.*[+-]\s*\d/i.test(text);
    return isDay || isZoned ? parseReal(text) : time.momentOf(parseReal(/\dT\d/.test(text) ? `${text}Z` : `${text} Z`));
  };
  const timeOf = (given: unknown): unknown => {
    if (Object.prototype.toString.call(given) === "[object Date]") return getTime.call(given as Date);
    const value = typeof given === "object" && given !== null ? given.valueOf() : given;
    return typeof value === "string" ? parse(value) : value;
  };
  const ScriptDate: DateConstructor = new Proxy(RealDate, {
    apply: () => new ScriptDate().toString(),
    construct(_target, args, newTarget) {
      const [first] = args;
      const moment =
        args.length === 0
          ? time.now()
          : args.length === 1
            ? timeOf(first)
            : time.momentOf(wallClockOf(...(args as [number, number])));
      // `new` is many times faster than Reflect.construct.
      return newTarget === ScriptDate
        ? new RealDate(moment as number)
        : Reflect.construct(RealDate, [moment], newTarget);
    },
  });
  const fixed = { writable: true, configurable: true };
  Object.defineProperties(RealDate, {
    now: { value: { now: () => time.now() }.now, ...fixed },
    parse: { value: { parse: (given: unknown) => parse(given) }.parse, ...fixed },
  });
  Object.defineProperty(RealDate.prototype, "constructor", { value: ScriptDate, ...fixed });
  realm.Date = ScriptDate;
  const RealFormat = realm.Intl.DateTimeFormat;
  const inZone = ([locales, options]: unknown[]) => {
    if (options === null || (options as { timeZone?: unknown } | undefined)?.timeZone !== undefined)
      return [locales, options];
    return [locales, Object.create(Object(options), { timeZone: { value: time.timeZone } })];
  };
  const ScriptFormat = new Proxy(RealFormat, {
    apply: (_target, self, args) => Reflect.apply(RealFormat, self, inZone(args)),
    construct: (_target, args, newTarget) => Reflect.construct(RealFormat, inZone(args), newTarget),
  });
  Object.defineProperty(RealFormat.prototype, "constructor", { value: ScriptFormat, ...fixed });
  realm.Intl.DateTimeFormat = ScriptFormat;
}

/**
 * Source text of a function that takes a `LocalTime` and applies it to the dates of a scope. `__name` is a helper that
 * tsx, which runs the commands, inserts into the text of functions.
 */
export const scriptDates = `(function (time) {
  var __name = function (named) { return named; };
  (${followZone})(Date.prototype, Date, time);
  (${replaceDates})(globalThis, time);
})`;

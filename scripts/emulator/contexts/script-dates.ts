import { momentOf, offsetAt } from "../time-zones.ts";

/** What dates need of the world around them. Times are milliseconds since 1970, on a wall clock or really. */
interface LocalTime {
  timeZone: string;
  now(): number;
  offsetAt(moment: number): number;
  momentOf(wallClock: number): number;
  nameAt(moment: number): string;
}

export function localTime(timeZone: string, now: () => number): LocalTime {
  const names = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "long" });
  return {
    timeZone,
    now,
    offsetAt: (moment) => offsetAt(moment, timeZone),
    momentOf: (wallClock) => momentOf(wallClock, timeZone),
    nameAt: (moment) => names.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? timeZone,
  };
}

/**
 * Gives a prototype of dates the local methods of a zone: the language's own are those of the computer's. Also runs, as
 * text, in a script's scope, so that its functions are of that scope: it uses nothing from outside of itself.
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
      const given = Math.trunc(Number(year));
      const clock = wallClock(this);
      setFullYear.call(clock, given >= 0 && given <= 99 ? given + 1900 : given);
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
 * Puts a scope's `Date` and `Intl.DateTimeFormat` into a zone, and lets `Date` follow a clock. Runs, as text, in the
 * scope itself; `realm` is its global object.
 */
function replaceDates(realm: { Date: DateConstructor; Intl: typeof Intl }, time: LocalTime): void {
  const RealDate = realm.Date;
  const { parse: parseReal, UTC: wallClockOf } = RealDate;
  const getTime = RealDate.prototype.getTime;
  /** A day alone is in UTC by the language's rules; any other text is so only if it says a zone. */
  const parse = (given: unknown): number => {
    const said = String(given).replace(/\([^)]*\)/g, " ");
    const isDay = /^([+-]\d{6}|\d{4})(-\d\d){0,2}$/.test(said);
    const isZoned = /(^|[^a-z])(z|ut|utc|gmt|[ecmp][sd]t)(?![a-z])|:\d.*[+-]\s*\d/i.test(said);
    return isDay || isZoned ? parseReal(said) : time.momentOf(parseReal(/\dT\d/.test(said) ? `${said}Z` : `${said} Z`));
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
      // The usual way is many times faster.
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
 * Code of a function that puts a scope's dates into a zone. It takes what `localTime` gives. `__name` is what tsx, which
 * runs the commands, leaves in a function's text.
 */
export const scriptDates = `(function (time) {
  var __name = function (named) { return named; };
  (${followZone})(Date.prototype, Date, time);
  (${replaceDates})(globalThis, time);
})`;

import { followZone, localTime } from "./contexts/script-dates.ts";

const classes = new Map<string, DateConstructor>();

/** A date that a service returns to a script: no instance of the script's `Date`, with local methods in the script's time zone. */
export function serviceDate(moment: number, scriptTimeZone: string): Date {
  let ServiceDate = classes.get(scriptTimeZone);
  if (!ServiceDate) {
    ServiceDate = class extends Date {} as DateConstructor;
    Object.defineProperty(ServiceDate.prototype, "constructor", { value: Date });
    followZone(ServiceDate.prototype, Date, localTime(scriptTimeZone, Date.now));
    classes.set(scriptTimeZone, ServiceDate);
  }
  return new ServiceDate(moment);
}

/** Converts the dates in an argument of a custom function to service dates. */
export function withServiceDates(value: unknown, scriptTimeZone: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withServiceDates(item, scriptTimeZone));
  return value instanceof Date ? serviceDate(value.getTime(), scriptTimeZone) : value;
}

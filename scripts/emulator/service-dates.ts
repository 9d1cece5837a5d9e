import { followZone, localTime } from "./contexts/script-dates.ts";

const classes = new Map<string, DateConstructor>();

/** A date as a service hands it to a script: not of the script's own `Date`, but with local methods in the script's zone. */
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

/** An argument of a custom function, whose dates become dates of a service. */
export function withServiceDates(value: unknown, scriptTimeZone: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withServiceDates(item, scriptTimeZone));
  return value instanceof Date ? serviceDate(value.getTime(), scriptTimeZone) : value;
}

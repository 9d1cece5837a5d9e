import { dayMs } from "../time/day.ts";
import { instantOfText } from "../time/iso-time.ts";

/** Reading responses: anything absent or of the wrong type is null, never 0 or "". */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The value at a path such as `data.0.id`; null where there is none. */
export function at(body: Json, path: string): Json {
  let value: Json | undefined = body;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return null;
    // A list has no names, such as `length`.
    if (Array.isArray(value) && !/^\d+$/.test(name)) return null;
    value = (value as { readonly [name: string]: Json })[name];
  }
  return value ?? null;
}

/** The list at a path; empty where there is none. */
export function listAt(body: Json, path: string): readonly Json[] {
  const value = path === "" ? body : at(body, path);
  return Array.isArray(value) ? value : [];
}

/** Text, or a number as text, since some platforms write ids as either; null where empty or blank. */
export function textAt(body: Json, path: string): string | null {
  const value = at(body, path);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** A number, also one written as text, with an exponent too; a reported 0 stays 0. */
export function numberAt(body: Json, path: string): number | null {
  const value = at(body, path);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return null;
  return Number(value);
}

export function msToSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : milliseconds / 1000;
}

/** The sum of the known values; null only where all are unknown. */
export function sumKnown(...values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** The sum of values that a platform always gives together; null where one is unknown, since a part is no total. */
export function sumOfAll(...values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : sumKnown(...values);
}

/** Items by an id; of two with the same id the first. */
export function byId(items: readonly Json[], path: string): ReadonlyMap<string | null, Json> {
  return new Map([...items].reverse().map((item) => [textAt(item, path), item]));
}

/** A time as ISO 8601 in UTC without fractions; a time without a zone is taken as UTC. */
export function toIsoTime(text: string | null): string | null {
  const time = text === null ? Number.NaN : instantOfText(text);
  return Number.isNaN(time) ? null : toIso(time);
}

/** Milliseconds since 1970 as ISO 8601 in UTC. */
export function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** A day moved by a number of days, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(instantOfText(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The days from first to last, split into ranges of at most this many days. */
export function splitDays(from: string, to: string, days: number): { from: string; to: string }[] {
  const ranges: { from: string; to: string }[] = [];
  for (let start = from; start <= to; start = addDays(start, days)) {
    const end = addDays(start, days - 1);
    ranges.push({ from: start, to: end < to ? end : to });
  }
  return ranges;
}

/** Unix seconds at the start of a day in UTC. */
export function dayToSeconds(day: string): number {
  return instantOfText(day) / 1000;
}

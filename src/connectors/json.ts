import { dayMs } from "../time/day.ts";
import { instantOfText } from "../time/iso-time.ts";

/** Reading answers: everything that is not there, or is not what it should be, is missing (null), never 0 or "". */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What stands at a path such as `data.0.id`; null where there is nothing. */
export function at(body: Json, path: string): Json {
  let value: Json | undefined = body;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return null;
    value = (value as { readonly [name: string]: Json })[name];
  }
  return value ?? null;
}

/** A list; nothing and anything else is an empty one. */
export function listAt(body: Json, path: string): readonly Json[] {
  const value = path === "" ? body : at(body, path);
  return Array.isArray(value) ? value : [];
}

/** Text, or a number as text, since some platforms write ids as either; null where it is empty. */
export function textAt(body: Json, path: string): string | null {
  const value = at(body, path);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}

/** A number, also one written as text; a reported 0 is 0. */
export function numberAt(body: Json, path: string): number | null {
  const value = at(body, path);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || !/^-?\d+(\.\d+)?$/.test(value)) return null;
  return Number(value);
}

/** Milliseconds as seconds. */
export function msToSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : milliseconds / 1000;
}

/** The sum of what is there; missing only where all of it is. */
export function sumKnown(...values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** A time as ISO 8601 in UTC, without fractions; one without a zone is one of UTC. */
export function toIsoTime(text: string | null): string | null {
  const time = text === null ? Number.NaN : instantOfText(text);
  return Number.isNaN(time) ? null : toIso(time);
}

/** Milliseconds since 1970 as ISO 8601 in UTC. */
export function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** The day after so many days, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(instantOfText(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The days from the first to the last in stretches of at most so many. */
export function splitDays(from: string, to: string, days: number): { from: string; to: string }[] {
  const ranges: { from: string; to: string }[] = [];
  for (let start = from; start <= to; start = addDays(start, days)) {
    const end = addDays(start, days - 1);
    ranges.push({ from: start, to: end < to ? end : to });
  }
  return ranges;
}

/** Seconds since 1970 at the beginning of a day in UTC. */
export function dayToSeconds(day: string): number {
  return instantOfText(day) / 1000;
}

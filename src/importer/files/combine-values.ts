import type { Value } from "../../tables/define-table.ts";
import { instantOfText } from "../../time/iso-time.ts";

/** The sum of the known parts; null if every part is missing. */
export function sum(parts: readonly Value[]): number | null {
  const known = parts.filter((part) => typeof part === "number");
  return known.length === 0 ? null : known.reduce((total, part) => total + part, 0);
}

/** The whole less the part; null if either is missing, or the part is larger. */
export function difference(whole: Value, part: Value): number | null {
  return typeof whole === "number" && typeof part === "number" && part <= whole ? whole - part : null;
}

/** The product, to 3 decimals, since one factor is a rounded mean; null if any factor is missing. */
export function product(parts: readonly Value[]): number | null {
  const known = parts.filter((part) => typeof part === "number");
  return known.length < parts.length ? null : Math.round(known.reduce((total, part) => total * part, 1) * 1000) / 1000;
}

/** A time some minutes after another, in the same notation. */
export function addMinutes(time: Value, minutes: Value): string | null {
  if (typeof time !== "string" || typeof minutes !== "number") return null;
  const [, wall = "", zone = ""] = /^(.{19})(.*)$/.exec(time) ?? [];
  const later = new Date(instantOfText(`${wall}Z`) + minutes * 60_000);
  return wall === "" ? null : `${later.toISOString().slice(0, 19)}${zone}`;
}

import { numfmt } from "@univerjs/core";
import type { Conventions } from "../formula/conventions.ts";

const registered = new Set<string>();

/**
 * Registers a locale with the number format library and returns its name there. The library only knows languages, but
 * separators also depend on the country: Spanish in Mexico and in Spain.
 */
export function numberLocale({ tag, decimal, group }: Conventions): string {
  if (!registered.has(tag)) {
    registered.add(tag);
    numfmt.addLocale({ ...numfmt.getLocale(tag.slice(0, 2)), decimal, group: group === " " ? "\u00a0" : group }, tag);
  }
  return tag;
}

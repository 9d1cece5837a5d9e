import { numfmt } from "@univerjs/core";
import type { Conventions } from "../formula/conventions.ts";

const registered = new Set<string>();

/**
 * The name under which number formats of a locale are drawn. The library knows languages only: Mexico's Spanish has
 * other signs than Spain's.
 */
export function numberLocale({ tag, decimal, group }: Conventions): string {
  if (!registered.has(tag)) {
    registered.add(tag);
    numfmt.addLocale({ ...numfmt.getLocale(tag.slice(0, 2)), decimal, group: group === " " ? "\u00a0" : group }, tag);
  }
  return tag;
}

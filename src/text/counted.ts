import type { Language } from "./language.ts";

/** Formats a number with its noun: `1 row`, `1,204 rows`. */
export function counted(language: Language): (count: number, one: string, many: string) => string {
  const format = new Intl.NumberFormat(language);
  return (count, one, many) => `${format.format(count)} ${count === 1 ? one : many}`;
}

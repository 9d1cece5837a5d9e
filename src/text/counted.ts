import type { Language } from "./language.ts";

/** Between groups of three digits; Spanish writes numbers of four digits without one. */
const grouping: Readonly<Record<Language, { mark: string; fromDigits: number }>> = {
  en: { mark: ",", fromDigits: 4 },
  es: { mark: ".", fromDigits: 5 },
  nl: { mark: ".", fromDigits: 4 },
};

/** Formats a whole number: `1,204`. Apps Script might not have Intl. */
export function grouped(language: Language): (count: number) => string {
  const { mark, fromDigits } = grouping[language];
  return (count) => {
    const digits = String(count);
    return digits.length < fromDigits ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
  };
}

/** Formats a number with its noun: `1 row`, `1,204 rows`. */
export function counted(language: Language): (count: number, one: string, many: string) => string {
  const format = grouped(language);
  return (count, one, many) => `${format(count)} ${count === 1 ? one : many}`;
}

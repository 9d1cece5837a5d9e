import { hasDecimalComma, spreadsheetLocale } from "./spreadsheet-locale.ts";

/** Languages with a decimal comma that group thousands by points; others group them by spaces only. */
const pointGroups = " az bs ca da de el es eu gl hr id is it lo mk nl pt ro sl sr tr vi ";

/**
 * Powers of ten of the suffixes that platforms print. Some mean different numbers in different languages: `mil` is a
 * thousand in Spanish and short for million elsewhere, `B` a thousand million in English and a million million in Spanish.
 */
const scales: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  any: { K: 3, k: 3, M: 6, mln: 6, mld: 9 },
  en: { m: 6, B: 9, b: 9, bn: 9 },
  es: { mil: 3 },
  pt: { mil: 3 },
};

interface Notation {
  locale: string;
  /** Sign, whole part, group mark, decimals, suffix. */
  pattern: RegExp;
  scaleBySuffix: Readonly<Record<string, number>>;
}

let notation: Notation | undefined;

function notationOf(locale: string): Notation {
  const [language = "", country = ""] = locale.split(/[_-]/);
  const isComma = hasDecimalComma();
  const groupMarks = isComma ? pointGroups.includes(` ${language} `) && "." : !["CH", "LI"].includes(country) && ",";
  // 12,34,567 as in India.
  const indian = country === "IN" ? "|\\d{1,2}(?:,\\d\\d)*,\\d{3}" : "";
  const whole = `\\d{1,3}(?:([ '’${groupMarks || ""}])\\d{3}(?:\\3\\d{3})*)?${indian}|\\d*`;
  return {
    locale,
    pattern: new RegExp(`^([+-]?)(${whole})(?:${isComma ? "," : "\\."}(\\d*))?\\s*(%|(?:\\p{L}+\\.?)?)$`, "u"),
    scaleBySuffix: { ...scales.any, ...scales[language] },
  };
}

const currentNotation = (): Notation => {
  const locale = spreadsheetLocale();
  if (notation?.locale !== locale) notation = notationOf(locale);
  return notation;
};

const withPlainMarks = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, " ").replace(/\u2212/g, "-");

/** A number that another country reads as a thousand times as much, or a thousandth: 1.200 and 1,200. */
const ambiguous = /^([1-9]\d{0,2})[.,](\d{3})$/;

/** Both readings of a text such as "1.200", where the locale does not settle which was meant; null for any other text. */
export function twoReadings(text: string): readonly [number, number] | null {
  const [, whole = "", decimals = ""] = ambiguous.exec(text.trim()) ?? [];
  return whole === "" ? null : [Number(`${whole}.${decimals}`), Number(whole + decimals)];
}

/**
 * The number in a text, as the spreadsheet's locale writes it: "1,234.5", "3.5 %" and "1.2K" in en_US, "1.234,5",
 * "3,5 %" and "12,4 mil" in es_ES. Undefined if it is none there, also for decimals that look like thousands ("1.200" in
 * en_US), since files of other countries are pasted, too.
 */
export function parseNumber(text: string): number | undefined {
  // No locale is needed to see that a text has no digit.
  if (!/\d/.test(text)) return undefined;
  const { pattern, scaleBySuffix } = currentNotation();
  const match = pattern.exec(withPlainMarks(text.trim()));
  if (!match) return undefined;
  const [, sign = "", whole = "", groupMark, decimals = "", suffix = ""] = match;
  if (decimals.length === 3 && !groupMark && suffix !== "%" && /^[1-9]\d{0,2}$/.test(whole)) return undefined;
  const word = suffix.length > 1 ? suffix.replace(".", "").toLowerCase() : suffix;
  const scale = suffix === "" ? 0 : suffix === "%" ? -2 : scaleBySuffix[word];
  // The power of ten is part of the text, since 0.7 / 100 is 0.006999999999999999. An unknown suffix has none.
  const number = Number(`${sign}${whole.replace(/\D/g, "")}.${decimals}e${scale}`);
  return Number.isFinite(number) ? number : undefined;
}

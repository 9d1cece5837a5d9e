import { formulaInDialect, formulaInEnglish } from "./formula/formula-tokens.ts";

/**
 * Languages whose workbooks write a decimal comma, and therefore separate a formula's arguments with a semicolon;
 * countries of such a language that write a point are listed beside it.
 */
const decimalComma: Readonly<Record<string, readonly string[]>> = {
  az: [],
  be: [],
  bg: [],
  ca: [],
  cs: [],
  da: [],
  de: ["CH", "LI"],
  el: [],
  es: ["MX", "US", "PR", "GT", "HN", "NI", "SV", "PA", "DO", "PE"],
  fi: [],
  fr: ["CH"],
  gl: [],
  hr: [],
  hu: [],
  hy: [],
  id: [],
  it: ["CH"],
  ka: [],
  kk: [],
  lt: [],
  lv: [],
  nb: [],
  nl: [],
  nn: [],
  no: [],
  pl: [],
  pt: [],
  ro: [],
  ru: [],
  sk: [],
  sl: [],
  sr: [],
  sv: [],
  tr: [],
  uk: [],
  vi: [],
};

/** Whether formulas of a workbook with this locale (such as `nl_NL`) separate arguments with a semicolon. */
export function usesSemicolon(locale: string): boolean {
  const [language = "", country = ""] = locale.split(/[_-]/);
  const exceptions = decimalComma[language.toLowerCase()];
  return exceptions !== undefined && !exceptions.includes(country.toUpperCase());
}

/**
 * A formula written with commas and decimal points, as a workbook of the locale writes it: `;` between arguments, `\`
 * between the cells of a row in braces. Text and names of sheets in quotes stay as they are.
 */
export const localFormula = (formula: string, locale: string): string =>
  formulaInDialect(formula, usesSemicolon(locale));

/** A formula as a workbook of the locale writes it, with commas and decimal points. */
export const englishFormula = (formula: string, locale: string): string =>
  formulaInEnglish(formula, usesSemicolon(locale));

import { formulaInDialect, formulaInEnglish } from "./formula/formula-tokens.ts";

/**
 * Languages whose spreadsheets use a decimal comma, and therefore a semicolon between a formula's arguments, each with
 * the countries where it uses a decimal point.
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

/** Whether formulas in a spreadsheet with this locale (`nl_NL`) separate arguments with a semicolon. */
export function usesSemicolon(locale: string): boolean {
  const [language = "", country = ""] = locale.split(/[_-]/);
  const exceptions = decimalComma[language.toLowerCase()];
  return exceptions !== undefined && !exceptions.includes(country.toUpperCase());
}

/**
 * Converts a formula with commas and decimal points to the locale's notation: `;` between arguments, `\` between the
 * cells of an array's row. Quoted text and sheet names are unchanged.
 */
export const localFormula = (formula: string, locale: string): string =>
  formulaInDialect(formula, usesSemicolon(locale));

/** Converts a formula from the locale's notation to commas and decimal points. */
export const englishFormula = (formula: string, locale: string): string =>
  formulaInEnglish(formula, usesSemicolon(locale));

import { formulaInDialect, formulaInEnglish } from "./formula/formula-tokens.ts";

/** Languages whose spreadsheets use a decimal comma, and therefore a semicolon between a formula's arguments. */
const decimalComma = new Set(
  "az be bg ca cs da de el es fi fr gl hr hu hy id it ka kk lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi".split(
    " ",
  ),
);

/** The countries where these languages use a decimal point. */
const decimalPoint: Readonly<Record<string, readonly string[]>> = {
  de: ["CH", "LI"],
  es: ["MX", "US", "PR", "GT", "HN", "NI", "SV", "PA", "DO", "PE"],
  fr: ["CH"],
  it: ["CH"],
};

/** Whether formulas in a spreadsheet with this locale (`nl_NL`) separate arguments with a semicolon. */
export function usesSemicolon(locale: string): boolean {
  const [language = "", country = ""] = locale.split(/[_-]/);
  const known = language.toLowerCase();
  return decimalComma.has(known) && !decimalPoint[known]?.includes(country.toUpperCase());
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

import { type CellTextKey, type CellTextValues, cellText } from "../../text/cells/index.ts";
import { type Language, languageOf } from "../../text/language.ts";
import { usesSemicolon } from "../formula-dialect.ts";

let find = (): string => "en_US";
let locale: string | undefined;

/**
 * Sets how to find the spreadsheet's locale (`nl_NL`), which defaults to that of the United States. `findIn` is called
 * when the first text that may be a number is read or the first message is written, and its result cached until
 * `findLocale` is called again; a script's globals live for one execution.
 */
export function findLocale(findIn: () => string): void {
  find = findIn;
  locale = undefined;
}

export function spreadsheetLocale(): string {
  if (locale === undefined) locale = find() || "en_US";
  return locale;
}

/** The language of messages and of built-in labels. */
export const spreadsheetLanguage = (): Language => languageOf(spreadsheetLocale());

/** Sheets with a decimal comma separate a formula's arguments by semicolons. */
export const hasDecimalComma = (): boolean => usesSemicolon(spreadsheetLocale());

/** A message, or part of one, in the spreadsheet's language. */
export const say = <K extends CellTextKey>(key: K, ...values: CellTextValues<K>): string =>
  cellText(spreadsheetLanguage(), key, ...values);

/** A number as the spreadsheet writes it, with at most 12 digits. */
export function writeNumber(number: number, digits = 12): string {
  const text = String(Number(number.toPrecision(digits)));
  return hasDecimalComma() ? text.replace(".", ",") : text;
}

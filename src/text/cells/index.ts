import type { Language, Translated } from "../language.ts";
import { type CellText, en } from "./en.ts";
import { es } from "./es.ts";
import { nl } from "./nl.ts";

const cellTexts: Translated<CellText> = { en, es, nl };

export type CellTextKey = keyof CellText;
/** What a text is made from: none for a fixed text. */
export type CellTextValues<K extends CellTextKey> = CellText[K] extends (...values: infer V) => string ? V : [];

/** A message of the spreadsheet functions, or a part of one. */
export function cellText<K extends CellTextKey>(language: Language, key: K, ...values: CellTextValues<K>): string {
  const text = cellTexts[language][key] as string | ((...given: readonly unknown[]) => string);
  return typeof text === "string" ? text : text(...values);
}

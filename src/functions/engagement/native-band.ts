import { type BandSetName, bandSets } from "../../metrics/bands.ts";
import { type Language, languages } from "../../text/language.ts";
import type { NativeContext, NativeFormula } from "../define-function.ts";
import { differsFromFunction, nativeRows, type References } from "../native.ts";
import { defaultBandSet } from "./bands.ts";

/** The text of a literal such as `"tiktok"`, in lower case; "" for any other expression. */
const stringLiteralValue = (literal: string): string => /^"([^"]*)"$/.exec(literal)?.[1]?.trim().toLowerCase() ?? "";

/** The label of a rate's band as nested IFs, for the built-in sets only; null for custom bands. */
export function nativeLabel(rate: string, bands: string | undefined, language: string): string | null {
  const [name, code] = [
    stringLiteralValue(bands ?? '"default"') as BandSetName,
    stringLiteralValue(language) as Language,
  ];
  if (!languages.includes(code) || !Object.keys(bandSets).includes(name)) return null;
  const set = defaultBandSet(name)[code];
  return set.reduceRight((higher, { label }, index) => {
    const next = set[index + 1];
    return next ? `IF(${rate}${next.isExclusive ? "<=" : "<"}${next.from},"${label}",${higher})` : `"${label}"`;
  }, "");
}

/** The language of the labels, which is the spreadsheet's if the call names none. */
const languageIn = ({ language }: References, context: NativeContext): string => language ?? `"${context.language}"`;

const rows = (at: References, context: NativeContext): NativeFormula =>
  nativeRows({ of: ({ rate }) => nativeLabel(rate as string, at.bands, languageIn(at, context)) ?? "" });

/** Whether the call's bands are one of the built-in sets, with labels in a language that we know. */
const isBuiltIn = (at: References, context: NativeContext): boolean =>
  nativeLabel("", at.bands, languageIn(at, context)) !== null;

export const nativeBand = (): NativeFormula => ({
  one: (at, context) => (isBuiltIn(at, context) ? rows(at, context).one(at, context) : null),
  column: (at, context) => (isBuiltIn(at, context) ? (rows(at, context).column?.(at, context) ?? null) : null),
  differs: {
    en: `${differsFromFunction.en} For the built-in bands only.`,
    es: `${differsFromFunction.es} Solo para los niveles incluidos.`,
    nl: `${differsFromFunction.nl} Alleen voor de ingebouwde niveaus.`,
  },
});

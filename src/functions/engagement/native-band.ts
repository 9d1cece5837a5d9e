import { type BandSetName, bandSets } from "../../metrics/bands.ts";
import { type Language, languages } from "../../text/language.ts";
import type { NativeFormula } from "../define-function.ts";
import { differsFromFunction, nativeRows, type References } from "../native.ts";
import { defaultBandSet } from "./bands.ts";

/** The text of a literal such as `"tiktok"`, in lower case; "" for any other expression. */
const stringLiteralValue = (literal: string): string => /^"([^"]*)"$/.exec(literal)?.[1]?.trim().toLowerCase() ?? "";

/** The label of a rate's band as nested IFs, for the built-in sets only; null for custom bands. */
export function nativeLabel(rate: string, bands = '"default"', language = '"en"'): string | null {
  const [name, code] = [stringLiteralValue(bands) as BandSetName, stringLiteralValue(language) as Language];
  if (!languages.includes(code) || !Object.keys(bandSets).includes(name)) return null;
  const set = defaultBandSet(name)[code];
  return set.reduceRight((higher, { label }, index) => {
    const next = set[index + 1];
    return next ? `IF(${rate}${next.isExclusive ? "<=" : "<"}${next.from},"${label}",${higher})` : `"${label}"`;
  }, "");
}

const rows = (): NativeFormula =>
  nativeRows({ of: ({ rate }, { bands, language }) => nativeLabel(rate as string, bands, language) ?? "" });

/** Whether the call's bands are one of the built-in sets, with labels in a language that we know. */
const isBuiltIn = ({ bands, language }: References): boolean => nativeLabel("", bands, language) !== null;

export const nativeBand = (): NativeFormula => ({
  one: (at, context) => (isBuiltIn(at) ? rows().one(at, context) : null),
  column: (at, context) => (isBuiltIn(at) ? (rows().column?.(at, context) ?? null) : null),
  differs: {
    en: `${differsFromFunction.en} Written for the built-in bands, not for bands of your own.`,
    es: `${differsFromFunction.es} Escrita para las bandas incluidas, no para las tuyas.`,
    nl: `${differsFromFunction.nl} Geschreven voor de ingebouwde banden, niet voor je eigen banden.`,
  },
});

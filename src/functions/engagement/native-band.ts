import { type BandSetName, bandSets } from "../../metrics/bands.ts";
import { type Language, languages } from "../../text/language.ts";
import { defaultBandSet } from "./bands.ts";

/** What a literal such as `"tiktok"` says; "" for anything that only a calculation could tell. */
const stringLiteralValue = (literal: string): string => /^"([^"]*)"$/.exec(literal)?.[1]?.trim().toLowerCase() ?? "";

/** The label of a rate's band in nested IFs; null for bands of the user's own. Labels and edges are those of the built-in sets. */
export function nativeBand(rate: string, bands = '"default"', language = '"en"'): string | null {
  const [name, code] = [stringLiteralValue(bands) as BandSetName, stringLiteralValue(language) as Language];
  if (!languages.includes(code) || !Object.keys(bandSets).includes(name)) return null;
  const set = defaultBandSet(name)[code];
  const labels = set.reduceRight((higher, { label }, index) => {
    const next = set[index + 1];
    return next ? `IF(${rate}${next.isExclusive ? "<=" : "<"}${next.from},"${label}",${higher})` : `"${label}"`;
  }, "");
  return `IF(ISNUMBER(${rate}),${labels},"")`;
}

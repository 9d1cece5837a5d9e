import { type BandSetName, bandSets } from "../../metrics/bands.ts";
import { type Language, languages } from "../../text/language.ts";
import { builtInBands } from "./bands.ts";

/** What a literal such as `"tiktok"` says; "" for anything that only a calculation could tell. */
const said = (literal: string): string => /^"([^"]*)"$/.exec(literal)?.[1]?.trim().toLowerCase() ?? "";

/** The label of a rate's band in nested IFs; null for bands of the user's own. Labels and edges are those of the built-in sets. */
export function nativeBand(rate: string, bands = '"default"', language = '"en"'): string | null {
  const [name, code] = [said(bands) as BandSetName, said(language) as Language];
  if (!languages.includes(code) || !Object.keys(bandSets).includes(name)) return null;
  const set = builtInBands(name)[code];
  const labels = set.reduceRight((higher, { label }, place) => {
    const next = set[place + 1];
    return next ? `IF(${rate}${next.above ? "<=" : "<"}${next.from},"${label}",${higher})` : `"${label}"`;
  }, "");
  return `IF(ISNUMBER(${rate}),${labels},"")`;
}

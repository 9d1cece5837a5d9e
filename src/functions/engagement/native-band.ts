import { type BandSetName, bandSets } from "../../metrics/bands.ts";
import { type Language, languages } from "../../text/language.ts";
import { spreadsheetLanguage } from "../calling/spreadsheet-locale.ts";
import { defaultBandSet } from "./bands.ts";

/** The text of a literal such as `"tiktok"`, in lower case; "" for any other expression. */
const stringLiteralValue = (literal: string): string => /^"([^"]*)"$/.exec(literal)?.[1]?.trim().toLowerCase() ?? "";

/** The label of a rate's band as nested IFs, for the built-in sets only; null for custom bands. */
export function nativeBand(rate: string, bands = '"default"', language = `"${spreadsheetLanguage()}"`): string | null {
  const [name, code] = [stringLiteralValue(bands) as BandSetName, stringLiteralValue(language) as Language];
  if (!languages.includes(code) || !Object.keys(bandSets).includes(name)) return null;
  const set = defaultBandSet(name)[code];
  const labels = set.reduceRight((higher, { label }, index) => {
    const next = set[index + 1];
    return next ? `IF(${rate}${next.isExclusive ? "<=" : "<"}${next.from},"${label}",${higher})` : `"${label}"`;
  }, "");
  return `IF(ISNUMBER(${rate}),${labels},"")`;
}

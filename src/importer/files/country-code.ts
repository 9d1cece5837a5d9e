import { countryCodeOf } from "../../tables/vocabulary/audience-values.ts";

/** The languages in which exports name countries: those of their headers. */
const nameLanguages = ["en", "es", "nl", "pt", "de", "fr", "it", "zh"];

/** Names that platforms write and the browser's list lacks. */
const otherNames: Readonly<Record<string, string>> = {
  "united states of america": "US",
  "the netherlands": "NL",
  "czech republic": "CZ",
  "ivory coast": "CI",
  turkey: "TR",
  "viet nam": "VN",
  macedonia: "MK",
  swaziland: "SZ",
  "dr congo": "CD",
  "democratic republic of the congo": "CD",
};

const codeByName = new Map<string, string>();

const toKey = (name: string): string =>
  name
    .trim()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/&/g, "and")
    .toLowerCase();

/** Two letters that mean no place, such as ZZ, and a former country, such as DD, are left out. */
function currentCodes(): string[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return pairs.filter((code) => code !== "ZZ" && new Intl.Locale(`und-${code}`).region === code);
}

/** Files are read in a browser or Node, which know the names of all countries; the script, which does not, reads none. */
function fillCodeByName(): void {
  const codes = currentCodes();
  for (const language of nameLanguages)
    for (const style of ["long", "short"] as const) {
      const names = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
      for (const code of codes) {
        const key = toKey(names.of(code) ?? "");
        if (key !== "" && !codeByName.has(key)) codeByName.set(key, code);
      }
    }
  for (const [name, code] of Object.entries(otherNames)) codeByName.set(name, code);
}

/** The ISO 3166 code for a country's code or name in any of the languages of exports; null for any other text. */
export function countryCode(text: string): string | null {
  if (codeByName.size === 0) fillCodeByName();
  return countryCodeOf(text) ?? codeByName.get(toKey(text)) ?? null;
}

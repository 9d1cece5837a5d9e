import { industries } from "./industries.ts";
import { industrySpellings } from "./industry-spellings.ts";
import type { BenchmarkName } from "./platform-names.ts";

export { type NameLanguage, platformNames } from "./platform-names.ts";

/** Names of platforms, denominators and industries in each language, with other spellings that users type. */

export const denominatorNames: Readonly<Record<string, BenchmarkName>> = {
  followers: { en: "followers", es: "seguidores", nl: "volgers", otherSpellings: "fans,follower,seguidor,volger" },
  impressions: { en: "impressions", es: "impresiones", nl: "impressies", otherSpellings: "impression,vertoningen" },
  views: {
    en: "views",
    es: "visualizaciones",
    nl: "weergaven",
    otherSpellings: "view,vistas,reproducciones,video views,plays",
  },
  reach: { en: "reach", es: "alcance", nl: "bereik", otherSpellings: "people reached" },
  sessions: { en: "sessions", es: "sesiones", nl: "sessies", otherSpellings: "visits,visitas,bezoeken" },
  delivered: {
    en: "delivered",
    es: "entregados",
    nl: "afgeleverd",
    otherSpellings: "delivered emails,deliveries,bezorgd",
  },
  recipients: { en: "recipients", es: "destinatarios", nl: "ontvangers", otherSpellings: "sent,enviados,verzonden" },
  opens: {
    en: "opens",
    es: "aperturas",
    nl: "opens",
    otherSpellings: "unique opens,aperturas unicas,unieke opens,geopend",
  },
};

export const industryNames: Readonly<Record<string, BenchmarkName>> = Object.fromEntries(
  industries.map(([en, es, nl]) => [en, { en, es, nl, otherSpellings: industrySpellings[en] ?? "" }]),
);

/** A name without differences in typing: case, accents, `&` or "and", punctuation, spaces. */
function normalize(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/&|\b(and|y|en)\b/g, " ")
    .replace(/[^a-z0-9]+/g, "");
}

type Names = Readonly<Record<string, BenchmarkName>>;

/** The keys of each name without differences in typing: by their names, and by other spellings. */
interface NameIndex {
  names: Map<string, string[]>;
  otherSpellings: Map<string, string[]>;
}

const indexes = new Map<Names, NameIndex>();

function indexOf(names: Names): NameIndex {
  const index: NameIndex = { names: new Map(), otherSpellings: new Map() };
  const add = (to: Map<string, string[]>, spelling: string, key: string) => {
    const normalized = normalize(spelling);
    to.set(normalized, [...(to.get(normalized) ?? []), key]);
  };
  for (const [key, { otherSpellings, ...inLanguages }] of Object.entries(names)) {
    for (const name of [key, ...Object.values(inLanguages)]) add(index.names, name, key);
    for (const spelling of otherSpellings.split(",")) add(index.otherSpellings, spelling, key);
  }
  indexes.set(names, index);
  return index;
}

/** The keys whose name was typed, in any language; if there are none, the keys with that other spelling. */
export function findKeys(typed: string, names: Names, keys: readonly string[]): string[] {
  const index = indexes.get(names) ?? indexOf(names);
  const normalized = normalize(typed);
  const among = (found: readonly string[] = []) => keys.filter((key) => found.includes(key));
  const exact = among(index.names.get(normalized));
  return exact.length ? exact : among(index.otherSpellings.get(normalized));
}

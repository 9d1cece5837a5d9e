import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { normalizeWord } from "../../src/metrics/sentiment/normalize-word.ts";

type Values = Map<string, number>;

const require = createRequire(import.meta.url);
const read = (path: string): string => readFileSync(require.resolve(path), "utf8");
const json = <T>(path: string): T => JSON.parse(read(path)) as T;

/** AFINN rates from -5 to 5, this project from -4 to 4. */
const afinnScale = 0.8;
/** Pattern rates from -1 to 1. */
const patternScale = 4;

/** Normalizes an entry: lower case, no accents, single spaces. Undefined unless it is a word or a phrase of up to four. */
function entryOf(written: string): string | undefined {
  const entry = normalizeWord(written.trim().toLowerCase().replace(/’/g, "'")).replace(/\s+/g, " ");
  return /^[a-z][a-z0-9'-]*(?: [a-z0-9'-]+){0,3}$/.test(entry) && entry.length > 1 ? entry : undefined;
}

/** Entries with several spellings or senses get the mean value. */
function valuesOf(rated: Iterable<readonly [string, number]>): Values {
  const all = new Map<string, number[]>();
  for (const [written, value] of rated) {
    const entry = entryOf(written);
    if (entry) all.set(entry, [...(all.get(entry) ?? []), value]);
  }
  return new Map(
    [...all].map(([entry, values]) => [entry, values.reduce((sum, value) => sum + value, 0) / values.length]),
  );
}

/** Hutto and Gilbert's list (MIT), each entry rated by ten people, from the package vader-sentiment (Apache-2.0). */
export const vader = (): Values =>
  valuesOf(
    read("vader-sentiment/vader_lexicon.txt")
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([entry = "", mean]) => [entry, Number(mean)] as const),
  );

/** Finn Årup Nielsen's list (Apache-2.0), machine-translated by the package afinn-165-multilingual (MIT). */
export const afinn = (language: "en" | "es" | "nl"): Values =>
  valuesOf(
    Object.entries(json<Record<string, number>>(`afinn-165-multilingual/build/AFINN-${language}.json`)).map(
      ([entry, value]) => [entry, value * afinnScale] as const,
    ),
  );

/** Another translation of AFINN, from the package sentiment-spanish (MIT). */
export const afinnByBetancourt = (): Values =>
  valuesOf(
    read("sentiment-spanish/build/Palabras.txt")
      .split("\n")
      .map((line) => line.trim().split(/\t+/))
      .map(([entry = "", value]) => [entry, Number(value) * afinnScale] as const)
      .filter(([, value]) => Number.isFinite(value)),
  );

/** The Dutch list of Pattern (De Smedt and Daelemans 2012, PDDL according to its header), from the package natural (MIT). */
export const patternDutch = (): Values =>
  valuesOf(
    Object.values(
      json<Record<string, { form: string; polarity: string }>>(
        "natural/lib/natural/sentiment/Dutch/pattern-sentiment-nl.json",
      ),
    ).map(({ form, polarity }) => [form, Number(polarity) * patternScale] as const),
  );

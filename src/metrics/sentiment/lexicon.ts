import type { SentimentLanguage } from "./languages/index.ts";
import type { LanguageRules } from "./languages/rules.ts";
import { unpack } from "./pack.ts";
import { packedEmoji } from "./packed/emoji.ts";
import { packedEnglish } from "./packed/en.ts";
import { packedSpanish } from "./packed/es.ts";
import { packedDutch } from "./packed/nl.ts";

/** A phrase without its first word; `*` matches up to five words. */
export interface Phrase {
  rest: readonly string[];
  value: number;
}

export interface Lexicon {
  words: ReadonlyMap<string, number>;
  /** Phrases by their first word, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const packed: Readonly<Record<SentimentLanguage, string>> = { en: packedEnglish, es: packedSpanish, nl: packedDutch };

const loaded: { [language in SentimentLanguage]?: Lexicon } = {};
let emoji: ReadonlyMap<string, number> | undefined;

/** The lists that have been unpacked, for tests: none before the first text is scored. */
export const loadedLexicons = (): string[] => [...Object.keys(loaded), ...(emoji ? ["emoji"] : [])];

export function buildLexicon(entries: ReadonlyMap<string, number>): Lexicon {
  const words = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  for (const [entry, value] of entries) {
    const [first = "", ...rest] = entry.split(" ");
    if (rest.length === 0) words.set(entry, value);
    else phrases.set(first, [...(phrases.get(first) ?? []), { rest, value }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { words, phrases };
}

/** A language's lexicon, unpacked at its first use because that takes longer than most functions' whole execution. */
export function loadLexicon(language: SentimentLanguage): Lexicon {
  const known = loaded[language] ?? buildLexicon(unpack(packed[language]));
  loaded[language] = known;
  return known;
}

/** The sentiment of an emoji from -4 to 4; 0 if it is not listed. */
export function emojiValue(name: string): number {
  emoji ??= unpack(packedEmoji);
  const first = name.codePointAt(0) ?? 0;
  return emoji.get(emojiKey(name)) ?? emoji.get(first.toString(36)) ?? 0;
}

/** An emoji's key in the list: its code points in base 36, so that the bundle is plain ASCII. */
export const emojiKey = (name: string): string =>
  Array.from(name, (part) => (part.codePointAt(0) ?? 0).toString(36)).join("-");

const oppositeFactor = -0.8;
const superlativeFactor = 1.4;

function valueOfInflection(words: ReadonlyMap<string, number>, rules: LanguageRules, word: string): number | undefined {
  const exact = words.get(word);
  if (exact !== undefined) return exact;
  for (const base of rules.bases(word)) {
    const value = words.get(base);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueWithPrefix(words: ReadonlyMap<string, number>, rules: LanguageRules, word: string): number | undefined {
  for (const prefix of rules.strengtheners) {
    const value = word.startsWith(prefix)
      ? valueOfInflection(words, rules, word.slice(prefix.length).replace(/^-/, ""))
      : undefined;
    if (value) return value * superlativeFactor;
  }
  for (const prefix of rules.opposites) {
    const rest = word.slice(prefix.length);
    const value = word.startsWith(prefix) && rest.length > 3 ? valueOfInflection(words, rules, rest) : undefined;
    // Only for good qualities, such as `unhelpful`; the opposite of a bad one ("unkilled") has little meaning.
    if (value !== undefined && value > 0) return value * oppositeFactor;
  }
  return undefined;
}

/** The sentiment of a word from -4 to 4; undefined if it is neither listed nor a form of a listed word. */
export function wordValue(words: ReadonlyMap<string, number>, rules: LanguageRules, word: string): number | undefined {
  const direct = valueOfInflection(words, rules, word);
  if (direct !== undefined) return direct;
  const base = rules.superlative?.(word);
  if (base !== undefined) {
    const value =
      valueOfInflection(words, rules, base) ??
      valueOfInflection(words, rules, `${base}o`) ??
      valueOfInflection(words, rules, `${base}e`);
    if (value !== undefined) return value * superlativeFactor;
  }
  const prefixed = valueWithPrefix(words, rules, word);
  if (prefixed !== undefined) return prefixed;
  if (word.includes("-")) {
    const parts = word.split("-").map((part) => valueOfInflection(words, rules, part) ?? 0);
    const sum = parts.reduce((total, value) => total + value, 0);
    return valueOfInflection(words, rules, word.replace(/-/g, "")) ?? (sum || undefined);
  }
  return undefined;
}

/** Spellings of `suuuper`, `sooo`, `goooood` with letters written three times or more reduced to two, then to one. */
export function* shortenRepeatedLetters(word: string): Generator<string> {
  if (!/(.)\1\1/.test(word)) return;
  yield word.replace(/(.)\1{2,}/g, "$1$1");
  yield word.replace(/(.)\1{2,}/g, "$1");
}

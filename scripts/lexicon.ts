import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { emojiEmotion } from "emoji-emotion";
import { normalizeEmoji } from "../src/metrics/sentiment/emoji.ts";
import { languageRules, type SentimentLanguage } from "../src/metrics/sentiment/languages/index.ts";
import { emojiKey, wordValue } from "../src/metrics/sentiment/lexicon.ts";
import { pack, toStoredValue } from "../src/metrics/sentiment/pack.ts";
import { projectWords } from "./lexicon/project-words.ts";
import { afinn, afinnByBetancourt, patternDutch, vader } from "./lexicon/sources.ts";

type Values = Map<string, number>;

/** The union of the lists, with the mean value of each word. */
function mean(...lists: Values[]): Values {
  const merged: Values = new Map();
  for (const entry of new Set(lists.flatMap((list) => [...list.keys()]))) {
    const values = lists.flatMap((list) => list.get(entry) ?? []);
    merged.set(entry, values.reduce((sum, value) => sum + value, 0) / values.length);
  }
  return merged;
}

function without(list: Values, others: Values): Values {
  return new Map([...list].filter(([entry]) => !others.has(entry)));
}

/** VADER lists many chat abbreviations, `nh`, `urw`, `sete`, that mean something else today. */
const withoutShort = (list: Values, known: Values): Values =>
  new Map([...list].filter(([entry]) => entry.length > 4 || known.has(entry)));

/**
 * Weaker words, such as `new`, `whole`, `expand`, are noise in most texts. Translations of English lists are less exact than
 * words that people rated, so that only the stronger ones count.
 */
const minStrength: Readonly<Record<SentimentLanguage, number>> = { en: 1, es: 1.5, nl: 1.5 };

/** Words with a role in the rules, such as negators and degrees, carry no sentiment. */
function isRuleWord(language: SentimentLanguage, entry: string): boolean {
  const { negators, contrast, concessives, conditionals, functionWords } = languageRules(language);
  return [negators, contrast, concessives, conditionals, functionWords].some((set) => set.has(entry));
}

/** Removes words whose value the inflection rules derive within half a point, to shorten the list. */
function removeDerivable(language: SentimentLanguage, entries: Values): Values {
  const rules = languageRules(language);
  const keptEntries = new Map(entries);
  for (const entry of [...entries.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    if (entry.includes(" ")) continue;
    const value = keptEntries.get(entry) as number;
    keptEntries.delete(entry);
    const derived = wordValue(keptEntries, rules, entry);
    const needed = derived === undefined ? value !== 0 : Math.abs(derived - value) > 0.5;
    if (needed) keptEntries.set(entry, value);
  }
  return keptEntries;
}

const lists: Readonly<Record<SentimentLanguage, () => Values>> = {
  en: () => mean(withoutShort(vader(), afinn("en")), afinn("en")),
  es: () => mean(afinn("es"), without(afinnByBetancourt(), afinn("en"))),
  nl: () => mean(afinn("nl"), patternDutch()),
};

/** Words and phrases of one language with values from -4 to 4: the published lists, corrected and completed by this project's. */
export function entriesOf(language: SentimentLanguage): Values {
  const entries = new Map<string, number>();
  const own = projectWords(language);
  for (const [entry, value] of lists[language]()) {
    if (!isRuleWord(language, entry) && Math.abs(toStoredValue(value)) >= minStrength[language] && !entry.includes(" "))
      entries.set(entry, toStoredValue(value));
  }
  for (const [entry, value] of own) entries.set(entry, toStoredValue(value));
  return removeDerivable(language, entries);
}

export function emojiEntries(): Values {
  const own = [...projectWords("emoji")];
  const rated = emojiEmotion.map(({ emoji, polarity }) => [emoji, polarity * 0.8] as const);
  return new Map([...rated, ...own].map(([emoji, value]) => [emojiKey(normalizeEmoji(emoji)), toStoredValue(value)]));
}

const files = {
  en: { name: "packedEnglish", entries: () => entriesOf("en") },
  es: { name: "packedSpanish", entries: () => entriesOf("es") },
  nl: { name: "packedDutch", entries: () => entriesOf("nl") },
  emoji: { name: "packedEmoji", entries: emojiEntries },
};

/** The source files that hold the packed lists, by name. */
export function packedFiles(): Map<string, string> {
  return new Map(
    Object.entries(files).map(([file, { name, entries }]) => [
      `${file}.ts`,
      `// Written by scripts/lexicon.ts.\nexport const ${name} =\n  ${JSON.stringify(pack(entries()))};\n`,
    ]),
  );
}

export const packedFolder = fileURLToPath(new URL("../src/metrics/sentiment/packed/", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, source] of packedFiles()) {
    writeFileSync(packedFolder + file, source);
    console.log(`${file}: ${source.length} characters`);
  }
}

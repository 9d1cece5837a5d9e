import { detectLanguage } from "./detect-language.ts";
import { languageRules, type SentimentLanguage, sentimentLanguages } from "./languages/index.ts";
import { loadLexicon, shortenRepeatedLetters, wordValue } from "./lexicon.ts";
import { normalizeWord } from "./normalize-word.ts";
import { SentimentScorer } from "./sentiment-scorer.ts";
import { type Token, tokenize } from "./tokens.ts";

const valueCache = new Map<string, number | undefined>();

/** A stretched word is stronger: `suuuper` than `super`. */
const stretchedFactor = 1.3;

function wordValueIn(language: SentimentLanguage): (word: string) => number | undefined {
  const { words } = loadLexicon(language);
  const rules = languageRules(language);
  const lookUp = (word: string): number | undefined => {
    const direct = wordValue(words, rules, word);
    if (direct !== undefined) return direct;
    for (const shorter of shortenRepeatedLetters(word)) {
      const value = wordValue(words, rules, shorter);
      if (value !== undefined) return value * stretchedFactor;
    }
    return undefined;
  };
  return (word) => {
    const key = `${language} ${word}`;
    if (!valueCache.has(key)) valueCache.set(key, lookUp(word));
    return valueCache.get(key);
  };
}

/** The language whose lexicon has the most words of a text; English in case of a tie. */
function languageByLexicon(tokens: readonly Token[]): SentimentLanguage {
  let best: SentimentLanguage = "en";
  let bestCount = 0;
  for (const language of sentimentLanguages) {
    const value = wordValueIn(language);
    const known = tokens.filter(
      (token) => token.kind === "word" && value(normalizeWord(token.text)) !== undefined,
    ).length;
    if (known > bestCount) [best, bestCount] = [language, known];
  }
  return best;
}

/** VADER's constant: a sum of 4, from two good words, scores about 0.7. */
const flatteningConstant = 15;

/**
 * The sentiment of a text from -1 (negative) to 1 (positive), 0 being neutral, from lexicons of words and emoji with rules
 * for negation, intensity, contrast, questions and capitals.
 *
 * @param language The language of the text; "auto" detects it.
 */
export function sentiment(text: string, language: SentimentLanguage | "auto" = "auto"): number {
  const tokens = tokenize(text);
  const resolvedLanguage = language === "auto" ? (detectLanguage(tokens) ?? languageByLexicon(tokens)) : language;
  const sum = new SentimentScorer(
    languageRules(resolvedLanguage),
    loadLexicon(resolvedLanguage),
    wordValueIn(resolvedLanguage),
    tokens,
  ).total();
  return sum / Math.sqrt(sum * sum + flatteningConstant) || 0;
}

/** The most likely language of a text; undefined if it cannot be detected. */
export function languageOfText(text: string): SentimentLanguage | undefined {
  return detectLanguage(text);
}

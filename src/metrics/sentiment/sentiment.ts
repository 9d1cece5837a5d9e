import { detectLanguage } from "./detect-language.ts";
import { languageRules, type SentimentLanguage, sentimentLanguages } from "./languages/index.ts";
import { loadLexicon, shortenRepeatedLetters, wordValue } from "./lexicon.ts";
import { normalizeWord } from "./normalize-word.ts";
import { SentimentScorer } from "./sentiment-scorer.ts";
import { type Token, tokenize } from "./tokens.ts";

const valueCache = new Map<string, number | undefined>();

/** Strengthens a stretched word: `suuuper` says more than `super`. */
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

/** Where small words do not tell, the language whose list knows the most words; English where that is a draw. */
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

/** VADER's constant: a sum of 4, two plainly good words, gives about 0.7. */
const flatteningConstant = 15;

/**
 * The mood of a text from -1 (bad) over 0 (nothing said) to 1 (good), by lists of words and emoji with rules for negation,
 * strength, contrast, questions and capitals.
 *
 * @param language The language of the text; "auto" finds it from the text.
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

/** The language that a text is most likely in; undefined where its words do not tell. */
export function languageOfText(text: string): SentimentLanguage | undefined {
  return detectLanguage(text);
}

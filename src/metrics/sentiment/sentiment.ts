import { detectLanguage } from "./detect-language.ts";
import { rulesOf, type SentimentLanguage, sentimentLanguages } from "./languages/index.ts";
import { lexiconOf, unstretched, wordValue } from "./lexicon.ts";
import { plainWord } from "./plain-word.ts";
import { Reading } from "./reading.ts";
import { type Token, tokensOf } from "./tokens.ts";

const remembered = new Map<string, number | undefined>();

/** Strengthens a stretched word: `suuuper` says more than `super`. */
const stretched = 1.3;

function valueIn(language: SentimentLanguage): (word: string) => number | undefined {
  const { words } = lexiconOf(language);
  const rules = rulesOf(language);
  const look = (word: string): number | undefined => {
    const direct = wordValue(words, rules, word);
    if (direct !== undefined) return direct;
    for (const shorter of unstretched(word)) {
      const value = wordValue(words, rules, shorter);
      if (value !== undefined) return value * stretched;
    }
    return undefined;
  };
  return (word) => {
    const key = `${language} ${word}`;
    if (!remembered.has(key)) remembered.set(key, look(word));
    return remembered.get(key);
  };
}

/** Where small words do not tell, the language whose list knows the most words; English where that is a draw. */
function languageByList(tokens: readonly Token[]): SentimentLanguage {
  let best: SentimentLanguage = "en";
  let most = 0;
  for (const language of sentimentLanguages) {
    const value = valueIn(language);
    const known = tokens.filter((token) => token.kind === "word" && value(plainWord(token.text)) !== undefined).length;
    if (known > most) [best, most] = [language, known];
  }
  return best;
}

/** VADER's constant: a sum of 4, two plainly good words, gives about 0.7. */
const flattening = 15;

/**
 * The mood of a text from -1 (bad) over 0 (nothing said) to 1 (good), by lists of words and emoji with rules for negation,
 * strength, contrast, questions and capitals.
 *
 * @param language The language of the text; "auto" finds it from the text.
 */
export function sentiment(text: string, language: SentimentLanguage | "auto" = "auto"): number {
  const tokens = tokensOf(text);
  const spoken = language === "auto" ? (detectLanguage(tokens) ?? languageByList(tokens)) : language;
  const sum = new Reading(rulesOf(spoken), lexiconOf(spoken), valueIn(spoken), tokens).total();
  return sum / Math.sqrt(sum * sum + flattening) || 0;
}

/** The language that a text is most likely in; undefined where its words do not tell. */
export function languageOfText(text: string): SentimentLanguage | undefined {
  return detectLanguage(text);
}

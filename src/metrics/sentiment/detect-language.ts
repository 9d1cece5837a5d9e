import { languageRules, type SentimentLanguage, sentimentLanguages } from "./languages/index.ts";
import { normalizeWord } from "./normalize-word.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Spellings that are typical of only one of the languages. */
const languageSpellings: Readonly<Record<SentimentLanguage, RegExp>> = {
  en: /'(?:s|t|re|ve|ll|m)$|^th|ing$|wh|sh/,
  es: /[ñáíóú]|cion(?:es)?$|^ll|[aeio]dad$|mente$/,
  nl: /ij|aa|uu|sch|^ge.*[dt]$|lijk|tje$/,
};

const spellingWeight = 0.5;

/** How often each language's function words and typical spellings occur in a text. */
function countByLanguage(tokens: readonly Token[]): Record<SentimentLanguage, number> {
  const counts = { en: 0, es: 0, nl: 0 };
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const word = normalizeWord(token.text);
    for (const language of sentimentLanguages) {
      if (languageRules(language).functionWords.has(word)) counts[language] += 1;
      if (languageSpellings[language].test(token.text)) counts[language] += spellingWeight;
    }
  }
  return counts;
}

/** The most likely language of a text; undefined if it cannot be detected: "Super!", "😍". */
export function detectLanguage(text: string | readonly Token[]): SentimentLanguage | undefined {
  const counts = countByLanguage(typeof text === "string" ? tokenize(text) : text);
  const [best, second] = [...sentimentLanguages].sort((a, b) => counts[b] - counts[a]) as [
    SentimentLanguage,
    SentimentLanguage,
  ];
  return counts[best] > counts[second] ? best : undefined;
}

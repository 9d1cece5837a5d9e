import { languageRules, type SentimentLanguage, sentimentLanguages } from "./languages/index.ts";
import { normalizeWord } from "./normalize-word.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Letters and endings that only one of the three languages uses. */
const languageMarks: Readonly<Record<SentimentLanguage, RegExp>> = {
  en: /'(?:s|t|re|ve|ll|m)$|^th|ing$|wh|sh/,
  es: /[ñáíóú]|cion(?:es)?$|^ll|[aeio]dad$|mente$/,
  nl: /ij|aa|uu|sch|^ge.*[dt]$|lijk|tje$/,
};

const languageMarkWeight = 0.5;

/** How much each language's small words and spellings occur in a text. */
function countByLanguage(tokens: readonly Token[]): Record<SentimentLanguage, number> {
  const counts = { en: 0, es: 0, nl: 0 };
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const word = normalizeWord(token.text);
    for (const language of sentimentLanguages) {
      if (languageRules(language).diminishers.has(word)) counts[language] += 1;
      if (languageMarks[language].test(token.text)) counts[language] += languageMarkWeight;
    }
  }
  return counts;
}

/** The language a text is most likely in, or undefined where its words do not tell: "Super!", "😍". */
export function detectLanguage(text: string | readonly Token[]): SentimentLanguage | undefined {
  const counts = countByLanguage(typeof text === "string" ? tokenize(text) : text);
  const [best, second] = [...sentimentLanguages].sort((a, b) => counts[b] - counts[a]) as [
    SentimentLanguage,
    SentimentLanguage,
  ];
  return counts[best] > counts[second] ? best : undefined;
}

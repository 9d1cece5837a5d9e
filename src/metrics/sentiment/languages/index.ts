import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import type { LanguageRules } from "./rules.ts";
import { spanish } from "./spanish.ts";

/** The languages whose sentiment can be measured. */
export const sentimentLanguages = ["en", "es", "nl"] as const;

export type SentimentLanguage = (typeof sentimentLanguages)[number];

const rules: Readonly<Record<SentimentLanguage, () => LanguageRules>> = { en: english, es: spanish, nl: dutch };

const cachedRules: { [language in SentimentLanguage]?: LanguageRules } = {};

/** A language's rules, built at their first use to save time in other calls. */
export function languageRules(language: SentimentLanguage): LanguageRules {
  const known = cachedRules[language] ?? rules[language]();
  cachedRules[language] = known;
  return known;
}

import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import type { LanguageRules } from "./rules.ts";
import { spanish } from "./spanish.ts";

/** The languages whose mood can be measured. */
export type SentimentLanguage = "en" | "es" | "nl";

export const languageRules: Readonly<Record<SentimentLanguage, LanguageRules>> = {
  en: english,
  es: spanish,
  nl: dutch,
};

export const sentimentLanguages = ["en", "es", "nl"] as const;

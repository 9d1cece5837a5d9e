import type { Language } from "../../text/language.ts";

/** What is read of customer conversations, on any platform. */
export const conversationsLimitations: Readonly<Record<Language, string>> = {
  en: "Names and messages are never imported.",
  es: "Nunca se importan nombres ni textos.",
  nl: "Namen en berichten worden nooit geïmporteerd.",
};

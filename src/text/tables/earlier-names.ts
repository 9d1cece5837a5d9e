import type { Language } from "../language.ts";

/** Names that calculated columns have in spreadsheets of earlier versions, where they stay until the language changes. */
export const earlierNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { engagement_rate_by_followers: "Engagement rate" },
  es: { engagement_rate_by_followers: "Tasa de interacción" },
  nl: { engagement_rate_by_followers: "Interactiepercentage" },
};

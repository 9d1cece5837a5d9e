import { type Language, languageOf } from "../text/language.ts";
import { readOnce } from "./read-once.ts";
import { userProperties } from "./stored-properties.ts";

/** The key of the user's language in their properties. */
const languageKey = "engagement.language";

/** The language that the user chose in the sidebar; null before that. */
export function savedLanguage(): Language | null {
  const saved = userProperties.getProperty(languageKey);
  return saved === null ? null : languageOf(saved);
}

export function saveLanguage(language: Language): void {
  userProperties.setProperty(languageKey, languageOf(language));
}

/** The locale of the user's Google account, such as `nl_BE`. */
export const userLocale = (): string => readOnce("user locale", () => Session.getActiveUserLocale());

/** The user's language: the one they chose, else that of their Google account. */
export const userLanguage = (): Language => savedLanguage() ?? languageOf(userLocale());

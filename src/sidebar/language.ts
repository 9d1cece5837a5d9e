import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Language, languageOf } from "../text/language.ts";
import type { SidebarText } from "../text/sidebar/en.ts";
import { sidebarText } from "../text/sidebar/index.ts";

export const LanguageContext = createContext<Language>("en");

/** The locale for numbers and dates: the user's own if it is in the chosen language, otherwise that language. */
export const LocaleContext = createContext("en");

export function useLocale(): string {
  return useContext(LocaleContext);
}

export function localeFor(language: Language, userLocale: string): string {
  const locale = userLocale.replace("_", "-");
  try {
    return languageOf(locale) === language ? (Intl.getCanonicalLocales(locale)[0] ?? language) : language;
  } catch {
    return language;
  }
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The sidebar's texts in the user's language. */
export function useText(): SidebarText {
  return sidebarText[useLanguage()];
}

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../text/language.ts";
import type { SidebarText } from "../text/sidebar/en.ts";
import { sidebarText } from "../text/sidebar/index.ts";

export const LanguageContext = createContext<Language>("en");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** What the sidebar says in the user's language. */
export function useText(): SidebarText {
  return sidebarText[useLanguage()];
}

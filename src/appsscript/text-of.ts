import { type Language, languageOf } from "../text/language.ts";
import { type TablesText, tablesText } from "../text/tables/index.ts";
import { type WorkbookText, workbookText } from "../text/workbook/index.ts";
import { keepText, keptText } from "./kept-text.ts";

const userKey = "engagement.language";
const workbookKey = "engagement.language";

/** The language that the user chose in the sidebar; null until then. */
export function chosenLanguage(): Language | null {
  const chosen = PropertiesService.getUserProperties().getProperty(userKey);
  return chosen === null ? null : languageOf(chosen);
}

export function chooseLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(userKey, languageOf(language));
}

/** The language of the person at the keyboard: the one they chose, else that of their account. */
export const userLanguage = (): Language => chosenLanguage() ?? languageOf(Session.getActiveUserLocale());

/** What the script says to the person at the keyboard. */
export function userText(): WorkbookText {
  return workbookText[userLanguage()];
}

/** The menu's text: before the add-on may read anything but the user's locale. */
export function menuText(mayRead: boolean): WorkbookText {
  const chosen = mayRead ? chosenLanguage() : null;
  return workbookText[chosen ?? languageOf(Session.getActiveUserLocale())];
}

/** The language in which sheets and columns are named: that of whoever imported first. */
export function workbookLanguage(): Language {
  return languageOf(keptText(workbookKey) ?? chosenLanguage() ?? Session.getActiveUserLocale());
}

/** Keeps the language that the workbook has from now on; it comes along in a copy. */
export function keepWorkbookLanguage(language: Language): void {
  keepText(workbookKey, language);
}

export const sheetText = (): TablesText => tablesText[workbookLanguage()];

import { type Language, languageOf } from "../text/language.ts";
import { type TablesText, tablesText } from "../text/tables/index.ts";
import { type WorkbookText, workbookText } from "../text/workbook/index.ts";
import { loadText, saveText } from "./stored-text.ts";

const userKey = "engagement.language";
const spreadsheetKey = "engagement.language";

/** The language that the user chose in the sidebar; null until then. */
export function savedLanguage(): Language | null {
  const saved = PropertiesService.getUserProperties().getProperty(userKey);
  return saved === null ? null : languageOf(saved);
}

export function saveLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(userKey, languageOf(language));
}

/** The language of the person at the keyboard: the one they chose, else that of their account. */
export const userLanguage = (): Language => savedLanguage() ?? languageOf(Session.getActiveUserLocale());

/** What the script says to the person at the keyboard. */
export function userText(): WorkbookText {
  return workbookText[userLanguage()];
}

/** The menu's text: before the add-on may read anything but the user's locale. */
export function menuText(canReadSettings: boolean): WorkbookText {
  const saved = canReadSettings ? savedLanguage() : null;
  return workbookText[saved ?? languageOf(Session.getActiveUserLocale())];
}

/** The language in which sheets and columns are named: that of whoever imported first. */
export function spreadsheetLanguage(): Language {
  return languageOf(loadText(spreadsheetKey) ?? savedLanguage() ?? Session.getActiveUserLocale());
}

/** Keeps the language that the workbook has from now on; it comes along in a copy. */
export function saveSpreadsheetLanguage(language: Language): void {
  saveText(spreadsheetKey, language);
}

export const sheetText = (): TablesText => tablesText[spreadsheetLanguage()];

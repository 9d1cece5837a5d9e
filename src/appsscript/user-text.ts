import { type ConnectServerText, connectServerText } from "../text/connect-server/index.ts";
import { type Language, languageOf, type Name, nameIn } from "../text/language.ts";
import { type MenuText, menuTexts } from "../text/menu/index.ts";
import { type TablesText, tablesText } from "../text/tables/index.ts";
import { type WorkbookText, workbookText } from "../text/workbook/index.ts";
import { loadText, saveText } from "./stored-text.ts";
import { savedLanguage, saveLanguage, userLanguage, userLocale } from "./user-language.ts";

export { savedLanguage, saveLanguage, userLanguage };

/** The key of the spreadsheet's language in its stored texts. */
const languageKey = "engagement.language";

/** The script's texts in the user's language. */
export const userText = (): WorkbookText => workbookText[userLanguage()];

/** The texts about imports from platforms in the user's language. */
export const runText = (): ConnectServerText["runs"] => connectServerText[userLanguage()].runs;

/** The texts about sign-ins and connections in the user's language. */
export const signInText = (): ConnectServerText["signIn"] => connectServerText[userLanguage()].signIn;

/** What the user calls it. */
export const userName = (name: Name): string => nameIn(name, userLanguage());

/** The menu's text: in AuthMode.NONE the add-on may read only the user's locale. */
export function menuText(canReadSettings: boolean): MenuText {
  const saved = canReadSettings ? savedLanguage() : null;
  return menuTexts[saved ?? languageOf(Session.getActiveUserLocale())];
}

/** The language of the names of sheets and columns; null before the first import. */
export const storedSpreadsheetLanguage = (): string | null => loadText(languageKey);

/** The language of the names of sheets and columns: that of the first user who imported. */
export function spreadsheetLanguage(): Language {
  return languageOf(loadText(languageKey) ?? savedLanguage() ?? userLocale());
}

/** Whether a user has imported or chosen a language here. */
export const hasSpreadsheetLanguage = (): boolean => loadText(languageKey) !== null;

/** The spreadsheet has no language again, as before its first import. */
export const forgetSpreadsheetLanguage = (): void => saveText(languageKey, null);

/** Saves the language of the spreadsheet, which copies get too. */
export function saveSpreadsheetLanguage(language: Language): void {
  saveText(languageKey, language);
}

export const sheetText = (): TablesText => tablesText[spreadsheetLanguage()];

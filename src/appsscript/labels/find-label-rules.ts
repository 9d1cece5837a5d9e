import { languages } from "../../text/language.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { allSheets, nameOf } from "../open-spreadsheet.ts";
import { metadataKeys, sheetMetadata, sheetValue } from "../sheet/metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What metadata say of the sheet of rules. */
export const labelsMark = "labels";

/** The names of the sheet of rules in all languages. */
const sheetNames = new Set(languages.map((language) => workbookText[language].labels.sheet));

/** Whether a sheet without marks is the sheet of rules, as after a download as an Excel file. */
const hasRules = (sheet: Sheet): boolean => {
  if (!sheetNames.has(nameOf(sheet)) || sheetMetadata(sheet).size > 0) return false;
  const shown = sheet.getRange(1, 1, 1, 3).getValues()[0]?.join("|");
  return languages.some((language) => workbookText[language].labels.headers.slice(0, 3).join("|") === shown);
};

/** The sheet with the rules for labels; undefined if there is none. */
export const findLabelsSheet = (): Sheet | undefined =>
  allSheets().find((sheet) => sheetValue(sheet, metadataKeys.contents) === labelsMark) ?? allSheets().find(hasRules);

/** The rules as formulas of other sheets refer to them; null if there is no sheet of rules. */
export function findLabelRules(): readonly [rules: string, labels: string, words: string] | null {
  const sheet = findLabelsSheet();
  if (!sheet) return null;
  const name = `'${nameOf(sheet).replace(/'/g, "''")}'!`;
  return [`${name}$A$2:$C`, `${name}$A$2:$A`, `${name}$C$2:$C`];
}

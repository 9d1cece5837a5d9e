import { columnLetters, quotedSheet } from "../../a1-notation.ts";
import { languages } from "../../text/language.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { allSheets, keyOf, nameOf } from "../open-spreadsheet.ts";
import { readOnce } from "../read-once.ts";
import { metadataKeys, sheetMetadata, sheetValue } from "../sheet/metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What metadata say of the sheet of rules. */
export const labelsMark = "labels";

/** The columns of the sheet of rules: what is in them, in the order in which the add-on creates them. */
export type LabelColumns = readonly [label: number, field: number, words: number, check: number];

/** The names of the sheet of rules in all languages. */
const sheetNames = new Set(languages.map((language) => workbookText[language].labels.sheet));

/** The columns with each of the headers, in the language in which most are found; 0 for a header that is missing. */
function headerColumns(sheet: Sheet): number[] {
  const count = sheet.getLastColumn();
  const shown = count === 0 ? [] : (sheet.getRange(1, 1, 1, count).getValues()[0] ?? []);
  const isThere = (column: number) => column > 0;
  return languages
    .map((language) => workbookText[language].labels.headers.map((header) => shown.indexOf(header) + 1))
    .reduce((best, columns) => (columns.filter(isThere).length > best.filter(isThere).length ? columns : best));
}

/**
 * The columns of the rules: users can insert others between them. A header that was changed is where the add-on would put
 * it beside one that is still there.
 */
export const labelColumns = (sheet: Sheet): LabelColumns =>
  readOnce(`${keyOf(sheet)} label columns`, () => columnsFrom(headerColumns(sheet)));

function columnsFrom(found: readonly number[]): LabelColumns {
  const known = found.findIndex((column) => column > 0);
  let last = known < 0 ? 0 : Math.max(0, (found[known] as number) - known - 1);
  return found.map((column) => {
    last = column > 0 ? column : last + 1;
    return last;
  }) as unknown as LabelColumns;
}

/** Whether a sheet without marks is the sheet of rules, as after a download as an Excel file. */
const hasRules = (sheet: Sheet): boolean =>
  sheetNames.has(nameOf(sheet)) &&
  sheetMetadata(sheet).size === 0 &&
  headerColumns(sheet)
    .slice(0, 3)
    .every((column) => column > 0);

/** The sheet with the rules for labels; undefined if there is none. */
export const findLabelsSheet = (): Sheet | undefined =>
  allSheets().find((sheet) => sheetValue(sheet, metadataKeys.contents) === labelsMark) ?? allSheets().find(hasRules);

/** The rules as formulas of other sheets refer to them; null if there is no sheet of rules. */
export function findLabelRules(): readonly [rules: string, labels: string, words: string] | null {
  const sheet = findLabelsSheet();
  if (!sheet) return null;
  const name = quotedSheet(nameOf(sheet));
  // Each range of its own, so that a column inserted between them changes nothing.
  const [label, field, words] = labelColumns(sheet)
    .slice(0, 3)
    .map((column) => `${name}!$${columnLetters(column)}$2:$${columnLetters(column)}`) as [string, string, string];
  return [`HSTACK(${label},${field},${words})`, label, words];
}

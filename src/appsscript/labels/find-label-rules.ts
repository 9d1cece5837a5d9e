import { columnLetters, quotedSheet } from "../../a1-notation.ts";
import { languages } from "../../text/language.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { allSheets, keyOf, nameOf } from "../open-spreadsheet.ts";
import { readOnce } from "../read-once.ts";
import { columnsWith, metadataKeys, sheetMetadata, sheetValue, tagColumn, tagsWith } from "../sheet/metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What metadata say of the sheet of rules. */
export const labelsMark = "labels";

/** The columns of the sheet of rules: what is in them, in the order in which the add-on creates them. */
export type LabelColumns = readonly [label: number, field: number, words: number, check: number];

/** The names of the sheet of rules in all languages. */
const sheetNames = new Set(languages.map((language) => workbookText[language].labels.sheet));

/** What the metadata of the columns of the sheet of rules say, in the order of `LabelColumns`. */
const columnNames = ["label", "field", "words", "check"] as const;

/** What the sheet of rules shows in its first row. */
const firstRow = (sheet: Sheet): unknown[] => {
  const count = sheet.getLastColumn();
  return count === 0 ? [] : (sheet.getRange(1, 1, 1, count).getValues()[0] ?? []);
};

const isThere = (column: number): boolean => column > 0;

/** The columns with each of the headers, in the language in which most are found; 0 for a header that is missing. */
const headerColumns = (shown: readonly unknown[]): number[] =>
  languages
    .map((language) => workbookText[language].labels.headers.map((header) => shown.indexOf(header) + 1))
    .reduce((best, columns) => (columns.filter(isThere).length > best.filter(isThere).length ? columns : best));

/**
 * The columns of the rules: users can insert others between them. One whose header was changed has its metadata, and one
 * that was deleted gets a column without a header.
 */
export const labelColumns = (sheet: Sheet): LabelColumns =>
  readOnce(`${keyOf(sheet)} label columns`, () => {
    const shown = firstRow(sheet);
    const named = headerColumns(shown);
    if (named.every(isThere)) return named as unknown as LabelColumns;
    const tagged = columnsWith(sheet, metadataKeys.rules);
    const found = named.map((column, index) => column || (tagged.get(columnNames[index] as string) ?? 0));
    const known = found.findIndex(isThere);
    let last = known < 0 ? 0 : Math.max(0, (found[known] as number) - known - 1);
    // Without metadata, a column that has another header is taken for one that was renamed.
    const isFree = (column: number) =>
      !found.includes(column) && (tagged.size === 0 || String(shown[column - 1] ?? "") === "");
    return found.map((column) => {
      last = column || last + 1;
      while (column === 0 && !isFree(last)) last++;
      return last;
    }) as unknown as LabelColumns;
  });

/** Gives the columns of the rules the metadata by which they are found if users rename them. */
export function tagLabelColumns(sheet: Sheet, columns: LabelColumns): void {
  const tagged = tagsWith(sheet, metadataKeys.rules);
  columnNames.forEach((name, index) => {
    if (!tagged.has(name)) tagColumn(sheet, columns[index] as number, metadataKeys.rules, name);
  });
}

/** Whether a sheet without marks is the sheet of rules, as after a download as an Excel file. */
const hasRules = (sheet: Sheet): boolean =>
  sheetNames.has(nameOf(sheet)) &&
  sheetMetadata(sheet).size === 0 &&
  headerColumns(firstRow(sheet)).slice(0, 3).every(isThere);

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

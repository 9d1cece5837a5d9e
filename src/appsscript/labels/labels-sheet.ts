import { columnLetters } from "../../a1-notation.ts";
import { isLabelField, labelFieldNames } from "../../tables/labels.ts";
import type { Language } from "../../text/language.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { allSheets, insertSheet, nameOf, rename } from "../open-spreadsheet.ts";
import { styleHeader } from "../sheet/format-column.ts";
import { assumeNoMetadata, metadataKeys, setSheetValue, sheetMetadata } from "../sheet/metadata.ts";
import { protectText } from "../sheet/protect-text.ts";
import { columnRuns } from "../sheet/sheet-cells.ts";
import { ensureColumns, maxRowsOf } from "../sheet/sheet-size.ts";
import { unusedSheetName } from "../sheet/table-sheet.ts";
import { spreadsheetLanguage } from "../user-text.ts";
import { findLabelsSheet, type LabelColumns, labelColumns, labelsMark, tagLabelColumns } from "./find-label-rules.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const widths = [170, 150, 260, 300];

/** The sheet of rules; creates it if there is none. */
export function openLabelsSheet(): Sheet {
  const existing = findLabelsSheet();
  if (existing) return existing;
  // A blank sheet of this name is one that a killed execution could not mark.
  const isUnmarked = (sheet: Sheet) =>
    sheetMetadata(sheet).size === 0 && sheet.getRange(1, 1, maxRowsOf(sheet), widths.length).isBlank();
  const name = unusedSheetName(workbookText[spreadsheetLanguage()].labels.sheet, isUnmarked);
  const sheet = allSheets().find((each) => nameOf(each) === name) ?? insertSheet(name);
  assumeNoMetadata(sheet);
  setSheetValue(sheet, metadataKeys.contents, labelsMark);
  return sheet;
}

/** What is wrong with each rule, in words; blank for a rule that works. */
function checkFormula(columns: LabelColumns, title: string, unknownField: string, incomplete: string): string {
  const ranges = columns.slice(0, 3).map((column) => `$${columnLetters(column)}$2:$${columnLetters(column)}`);
  const [label, field, words] = ranges;
  return (
    `=VSTACK("${title}",ARRAYFORMULA(IF(${ranges.join("&")}="","",IF((${label}="")+(${field}="")+(${words}="")>0,"${incomplete}",` +
    `IF(${isLabelField(field as string)},"","${unknownField}")))))`
  );
}

/** Writes what stands around the rules: headers, the list of fields, the check. Rules stay. */
export function writeLabelsFrame(
  sheet: Sheet,
  toLocal: (formula: string) => string,
  language = spreadsheetLanguage(),
): void {
  const { headers, about, examples, check } = workbookText[language].labels;
  const fields = Object.values(labelFieldNames[language]);
  const columns = labelColumns(sheet);
  const [label, field, , checkColumn] = columns;
  if (sheet.getLastRow() === 0)
    for (const { first, indexes } of columnRuns(columns.slice(0, 3)))
      sheet
        .getRange(2, first, examples.length, indexes.length)
        .setValues(examples.map((row) => indexes.map((index) => protectText(row[index] as string))));
  const last = Math.max(...columns);
  if (last > widths.length) ensureColumns(sheet, last);
  tagLabelColumns(sheet, columns);
  const list = SpreadsheetApp.newDataValidation().requireValueInList(fields, true).setAllowInvalid(true).build();
  sheet.getRange(2, field, maxRowsOf(sheet) - 1, 1).setDataValidation(list);
  widths.forEach((width, index) => {
    sheet.setColumnWidth(columns[index] as number, width);
  });
  sheet.setFrozenRows(1);
  for (const { first, indexes } of columnRuns(columns)) styleHeader(sheet.getRange(1, first, 1, indexes.length));
  sheet.getRange(1, label).setNote(about);
  sheet
    .getRange(1, checkColumn)
    .setFormula(toLocal(checkFormula(columns, headers[3] as string, check.unknownField, check.incomplete)));
  // Last, since a sheet with headers counts as complete.
  for (const { first, indexes } of columnRuns(columns.slice(0, 3)))
    sheet.getRange(1, first, 1, indexes.length).setValues([indexes.map((index) => headers[index] as string)]);
}

/** Translates what the add-on wrote on the sheet of rules; the rules' own words stay. Returns how much was renamed. */
export function translateLabelsSheet(from: Language, to: Language, toLocal: (formula: string) => string): number {
  const sheet = findLabelsSheet();
  if (!sheet || from === to) return 0;
  const [old, next] = [labelFieldNames[from], labelFieldNames[to]] as Readonly<Record<string, string>>[];
  const newNames = new Map(
    Object.entries(old ?? {}).map(([field, name]) => [name.toLowerCase(), next?.[field] ?? name]),
  );
  const [, field] = labelColumns(sheet);
  const cells = sheet.getRange(2, field, Math.max(1, sheet.getLastRow() - 1), 1);
  cells.setValues(cells.getValues().map(([cell]) => [newNames.get(String(cell).trim().toLowerCase()) ?? cell]));
  writeLabelsFrame(sheet, toLocal, to);
  const [oldName, newName] = [from, to].map((language) => workbookText[language].labels.sheet) as [string, string];
  if (nameOf(sheet) !== oldName || allSheets().some((other) => nameOf(other) === newName)) return 1;
  rename(sheet, newName);
  return 2;
}

import { isLabelField, labelFieldNames } from "../../tables/labels.ts";
import type { Language } from "../../text/language.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { allSheets, insertSheet, nameOf, openSpreadsheet, rename } from "../open-spreadsheet.ts";
import { styleHeader } from "../sheet/format-column.ts";
import { metadataKeys, setSheetValue, sheetMetadata } from "../sheet/metadata.ts";
import { protectText } from "../sheet/protect-text.ts";
import { maxRowsOf } from "../sheet/sheet-size.ts";
import { unusedSheetName } from "../sheet/table-sheet.ts";
import { spreadsheetLanguage } from "../user-text.ts";
import { findLabelsSheet, labelsMark } from "./find-label-rules.ts";

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
  const sheet = openSpreadsheet().getSheetByName(name) ?? insertSheet(name);
  setSheetValue(sheet, metadataKeys.contents, labelsMark);
  return sheet;
}

/** What is wrong with each rule, in words; blank for a rule that works. */
const checkFormula = (title: string, unknownField: string, incomplete: string): string =>
  `=VSTACK("${title}",ARRAYFORMULA(IF($A$2:$A&$B$2:$B&$C$2:$C="","",IF(($A$2:$A="")+($B$2:$B="")+($C$2:$C="")>0,"${incomplete}",` +
  `IF(${isLabelField("$B$2:$B")},"","${unknownField}")))))`;

/** Writes what stands around the rules: headers, the list of fields, the check. Rules stay. */
export function writeLabelsFrame(
  sheet: Sheet,
  toLocal: (formula: string) => string,
  language = spreadsheetLanguage(),
): void {
  const { headers, about, examples, check } = workbookText[language].labels;
  const fields = Object.values(labelFieldNames[language]);
  if (sheet.getLastRow() === 0)
    sheet.getRange(2, 1, examples.length, 3).setValues(examples.map((row) => row.map(protectText)));
  const list = SpreadsheetApp.newDataValidation().requireValueInList(fields, true).setAllowInvalid(true).build();
  sheet.getRange(2, 2, maxRowsOf(sheet) - 1, 1).setDataValidation(list);
  widths.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.setFrozenRows(1);
  styleHeader(sheet.getRange(1, 1, 1, widths.length));
  sheet.getRange(1, 1).setNote(about);
  sheet.getRange(1, 4).setFormula(toLocal(checkFormula(headers[3] as string, check.unknownField, check.incomplete)));
  // Last, since a sheet with headers counts as complete.
  sheet.getRange(1, 1, 1, 3).setValues([headers.slice(0, 3)]);
}

/** Translates what the add-on wrote on the sheet of rules; the rules' own words stay. Returns how much was renamed. */
export function translateLabelsSheet(from: Language, to: Language, toLocal: (formula: string) => string): number {
  const sheet = findLabelsSheet();
  if (!sheet || from === to) return 0;
  const [old, next] = [labelFieldNames[from], labelFieldNames[to]] as Readonly<Record<string, string>>[];
  const newNames = new Map(
    Object.entries(old ?? {}).map(([field, name]) => [name.toLowerCase(), next?.[field] ?? name]),
  );
  const cells = sheet.getRange(2, 2, Math.max(1, sheet.getLastRow() - 1), 1);
  cells.setValues(cells.getValues().map(([cell]) => [newNames.get(String(cell).trim().toLowerCase()) ?? cell]));
  writeLabelsFrame(sheet, toLocal, to);
  const [oldName, newName] = [from, to].map((language) => workbookText[language].labels.sheet) as [string, string];
  if (nameOf(sheet) !== oldName || allSheets().some((other) => nameOf(other) === newName)) return 1;
  rename(sheet, newName);
  return 2;
}

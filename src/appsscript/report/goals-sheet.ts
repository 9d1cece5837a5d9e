import { goalColumns, goalMetrics, maxGoals } from "../../reports/goals.ts";
import type { MadeReport } from "../../rpc/report-calls.ts";
import { dayFormat } from "../../text/dates.ts";
import type { Language } from "../../text/language.ts";
import { reportText } from "../../text/reports/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { withDocumentLock } from "../document-lock.ts";
import { allSheets, idOf, insertSheet, nameOf, openSpreadsheet } from "../open-spreadsheet.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { styleHeader } from "../sheet/format-column.ts";
import { metadataKeys, setSheetValue, sheetMetadata, sheetValue } from "../sheet/metadata.ts";
import { maxColumnsOf, maxRowsOf } from "../sheet/sheet-size.ts";
import { unusedSheetName } from "../sheet/table-sheet.ts";
import { saveSpreadsheetLanguage, spreadsheetLanguage } from "../user-text.ts";
import { readSources } from "./report-sources.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What metadata say of the sheet with goals. */
const goalsMark = "goals";

export const isGoalsSheet = (sheet: Sheet): boolean => sheetValue(sheet, metadataKeys.contents) === goalsMark;

/** The sheet with goals and the number of rows down to the last goal; undefined without goals. */
export function readGoals(): { sheet: string; rows: number } | undefined {
  const sheet = allSheets().find(isGoalsSheet);
  if (!sheet || maxRowsOf(sheet) < 2) return undefined;
  const rows = sheet.getRange(2, 1, Math.min(maxGoals, maxRowsOf(sheet) - 1), goalColumns.length).getValues();
  const last = rows.reduce((found, row, index) => (row.some((cell) => cell !== "") ? index + 1 : found), 0);
  return last === 0 ? undefined : { sheet: nameOf(sheet), rows: last };
}

/** Whether nothing stands in so many rows of the goals' columns. What somebody wrote beside them does not count. */
const isBlank = (sheet: Sheet, rows: number): boolean =>
  sheet.getRange(1, 1, rows, Math.min(goalColumns.length, maxColumnsOf(sheet))).isBlank();

function openGoalsSheet(language: Language): Sheet {
  const existing = allSheets().find(isGoalsSheet);
  if (existing) return existing;
  // A sheet of this name with blank columns is one that a killed execution could not mark.
  const isUnmarked = (sheet: Sheet) => sheetMetadata(sheet).size === 0 && isBlank(sheet, maxRowsOf(sheet));
  const name = unusedSheetName(workbookText[language].goals.sheet, isUnmarked);
  const sheet = openSpreadsheet().getSheetByName(name) ?? insertSheet(name);
  setSheetValue(sheet, metadataKeys.contents, goalsMark);
  return sheet;
}

/** Lists and checks of what is typed, and the headers, last, since a sheet with headers is complete. */
function writeFrame(sheet: Sheet, language: Language, names: readonly string[]): void {
  const { headers, about } = workbookText[language].goals;
  const rule = () => SpreadsheetApp.newDataValidation();
  const metrics = goalMetrics.map((metric) => reportText[language][metric]);
  const day = rule().requireDate().setAllowInvalid(false).build();
  const rules = [
    names.length > 0
      ? rule()
          .requireValueInList([...names], true)
          .setAllowInvalid(true)
          .build()
      : null,
    rule().requireValueInList(metrics, true).setAllowInvalid(false).build(),
    null,
    day,
    day,
  ];
  sheet.getRange(2, 1, maxGoals, rules.length).setDataValidations(Array.from({ length: maxGoals }, () => rules));
  sheet.getRange(2, 4, maxGoals, 2).setNumberFormat(dayFormat[language]);
  sheet.setColumnWidths(1, headers.length, 170);
  sheet.setFrozenRows(1);
  styleHeader(sheet.getRange(1, 1, 1, headers.length)).setNotes([[about, "", "", "", ""]]);
  sheet.getRange(1, 1, 1, headers.length).setValues([[...headers]]);
}

/** The most names that a list in a cell offers: Sheets takes 500. */
const maxNames = 100;

/** Opens the sheet with goals; creates it, without goals, if there is none. */
export const openGoals = (): MadeReport =>
  withDocumentLock(() => {
    assertCanEdit();
    const { platforms, accounts } = readSources();
    const language = spreadsheetLanguage();
    saveSpreadsheetLanguage(language);
    const sheet = openGoalsSheet(language);
    if (isBlank(sheet, 1)) writeFrame(sheet, language, [...new Set([...platforms, ...accounts])].slice(0, maxNames));
    sheet.activate();
    return { sheetId: idOf(sheet), sheet: nameOf(sheet) };
  });

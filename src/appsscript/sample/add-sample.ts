import { sampleRows } from "../../importer/sample/sample-rows.ts";
import { tablesText } from "../../text/tables/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { withDocumentLock } from "../document-lock.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { cellsOfNewSheet, freeCells } from "../sheet/cell-limit.ts";
import { tableOf, unusedName } from "../sheet/table-sheet.ts";
import { zoneOffset } from "../sheet/zone-offset.ts";
import { userError } from "../user-error.ts";
import {
  hasSpreadsheetLanguage,
  saveSpreadsheetLanguage,
  spreadsheetLanguage,
  userLanguage,
  userText,
} from "../user-text.ts";
import { sampleSheets } from "./sample-mark.ts";
import { type SampleSettings, writeSampleSheet } from "./write-sample-sheet.ts";

/**
 * Adds the sample data in sheets of its own, and shows the posts. Sheets that are there already stay as they are. It is
 * no import: nothing of it is in the history. Returns the number of its sheets.
 */
export function addSampleData(): number {
  return withDocumentLock(() => {
    assertCanEdit();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const isFirstLanguage = !hasSpreadsheetLanguage();
    const language = isFirstLanguage ? userLanguage() : spreadsheetLanguage();
    const now = new Date();
    const shownTime = Utilities.formatDate(now, zone, "yyyy-MM-dd HH:mm");
    const samples = sampleSheets();
    const existing = new Set(samples.map(tableOf));
    const missing = sampleRows(shownTime.slice(0, 10), language).filter(([table]) => !existing.has(table));
    if (missing.length > 0 && freeCells() < missing.length * cellsOfNewSheet) throw userError(userText().errors.full);
    const settings: SampleSettings = {
      language,
      locale: spreadsheet.getSpreadsheetLocale(),
      offset: zoneOffset(zone),
      now: now.toISOString(),
      shownTime,
      isFirstLanguage,
    };
    let header: GoogleAppsScript.Spreadsheet.Range | null = null;
    const names = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
    const added = missing.map(([table, rows]) => {
      const name = unusedName(workbookText[language].sampleSheet(tablesText[language].names[table]), (candidate) =>
        names.has(candidate.toLowerCase()),
      );
      const sheet = spreadsheet.insertSheet(name, names.size);
      names.add(name.toLowerCase());
      header = writeSampleSheet(table, rows, settings, sheet, header);
      return sheet;
    });
    if (isFirstLanguage) saveSpreadsheetLanguage(language);
    const tableSheets = [...samples.filter((sheet) => tableOf(sheet) !== null), ...added];
    tableSheets[0]?.activate();
    return tableSheets.length;
  });
}

import { sampleRows } from "../../importer/sample/sample-rows.ts";
import type { AddedSample } from "../../rpc/sample-calls.ts";
import type { TableName } from "../../tables/index.ts";
import { tablesText } from "../../text/tables/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { clockTextAt } from "../../time/zone-offset.ts";
import { withDocumentLock } from "../document-lock.ts";
import { readIntents, type SampleIntent, saveSampleIntent } from "../import/intents.ts";
import { allSheets, insertSheet, spreadsheetLocale } from "../open-spreadsheet.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { cellsOfNewSheet, freeCells } from "../sheet/cell-limit.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { tableOf, unusedName } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { userLanguage } from "../user-language.ts";
import { hasSpreadsheetLanguage, saveSpreadsheetLanguage, spreadsheetLanguage, userText } from "../user-text.ts";
import { removeSheets } from "./remove-sample.ts";
import { sampleSheets } from "./sample-mark.ts";
import { completeSampleSheet, findBegunSheets, leaveToUser } from "./unfinished-sheets.ts";
import { planSampleSheet, type SampleSettings, writeSampleSheet } from "./write-sample-sheet.ts";

/**
 * Adds the sample data in sheets of its own, and shows the posts. Sheets that are there already stay as they are; those
 * that a killed execution was adding are completed, and a removal that was killed is finished first. It is no import:
 * nothing of it is in the history.
 */
export function addSampleData(): AddedSample {
  return withDocumentLock(() => {
    assertCanEdit();
    const begun = readIntents().sample;
    const kept = begun?.removal ? removeSheets(begun.removal, begun).kept : [];
    return { sheets: addSheets(begun?.removal ? {} : (begun?.names ?? {})), kept };
  });
}

/**
 * Returns the number of sheets of the sample data.
 *
 * @param begunNames The sheets that a killed execution was adding.
 */
function addSheets(begunNames: SampleIntent["names"]): number {
  const isFirstLanguage = !hasSpreadsheetLanguage();
  const language = isFirstLanguage ? userLanguage() : spreadsheetLanguage();
  const now = new Date();
  const offset = spreadsheetZone();
  const shownTime = clockTextAt(now.getTime(), offset);
  const sheets = allSheets();
  const sheetByName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  const begun = findBegunSheets(begunNames, sheetByName);
  const complete = sampleSheets(sheets).filter((sheet) => {
    const table = tableOf(sheet);
    return table !== null && !begun.has(table);
  });
  const existing = new Set(complete.map(tableOf));
  const missing = sampleRows(shownTime.slice(0, 10), language).filter(([table]) => !existing.has(table));
  const settings: SampleSettings = {
    language,
    locale: spreadsheetLocale(),
    offset,
    now: now.toISOString(),
    shownTime,
    isFirstLanguage,
  };
  const plans = missing.map(([table, rows]) => planSampleSheet(table, rows, settings));
  for (const plan of plans) {
    const sheet = begun.get(plan.table);
    if (sheet && leaveToUser(sheet, plan)) begun.delete(plan.table);
  }
  if (freeCells(sheets) < (plans.length - begun.size) * cellsOfNewSheet) throw userError(userText().errors.full);
  const used = new Set([...sheetByName.keys()].map((name) => name.toLowerCase()));
  const nameOf = (table: TableName) =>
    unusedName(workbookText[language].sampleSheet(tablesText[language].names[table]), (name) =>
      used.has(name.toLowerCase()),
    );
  const names = Object.fromEntries(
    plans.map(({ table }) => [table, begun.get(table)?.getName() ?? nameOf(table)] as const),
  );
  // First of all, so that the next call knows the sheets that a killed execution leaves.
  if (plans.length > 0) saveSampleIntent({ names, languages: [] });
  let header: GoogleAppsScript.Spreadsheet.Range | null = null;
  let count = sheets.length;
  const added = plans.map((plan) => {
    const sheet = begun.get(plan.table);
    const written = sheet ?? insertSheet(names[plan.table] as string, count++);
    header = sheet ? completeSampleSheet(sheet, plan, header) : writeSampleSheet(written, plan, header);
    return written;
  });
  if (isFirstLanguage) saveSpreadsheetLanguage(language);
  if (plans.length > 0) {
    // Properties are stored at once, and cells are not.
    SpreadsheetApp.flush();
    saveSampleIntent(undefined);
  }
  const tableSheets = [...complete, ...added];
  tableSheets[0]?.activate();
  return tableSheets.length;
}

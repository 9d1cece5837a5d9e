import { type TableName, tables } from "../../tables/index.ts";
import { removeMoveNotes } from "../bigquery/move/move-note.ts";
import { fetchedRowsOf } from "../bigquery/report/fetched-sheets.ts";
import { loadClient } from "../client/client.ts";
import { isOverviewSheet } from "../client/overview-sheet.ts";
import { formatRevenue } from "../client/save-client.ts";
import { isSummarySheet } from "../client/summary-sheet.ts";
import { withDocumentLock } from "../document-lock.ts";
import { hasUndoMark } from "../import/find-undo-sheet.ts";
import { hasOwnImports } from "../import/history.ts";
import { labelsMark } from "../labels/find-label-rules.ts";
import { allSheets, deleteSheet, idOf, insertSheet, nameOf } from "../open-spreadsheet.ts";
import { loadPrivacy, savePrivacy } from "../people/mention-privacy.ts";
import { isFiguresSheet } from "../report/adopt-reports.ts";
import { isGoalsSheet } from "../report/goals-sheet.ts";
import { loadReportState } from "../report/report-sheets.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { savePositions } from "../sheet/column-positions.ts";
import { findColumns } from "../sheet/columns.ts";
import { writeHeaderNotes } from "../sheet/header-notes.ts";
import { columnsWith, metadataKeys, sheetValue } from "../sheet/metadata.ts";
import { assertCanWriteTable, isSampleSheet, tableOf, unusedSheetName } from "../sheet/table-sheet.ts";
import { documentProperties } from "../stored-properties.ts";
import { saveText } from "../stored-text.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The stored texts that are about a client; the spreadsheet's language and for how long mentions are kept stay. */
const textsOfClient = [
  "imports",
  "brands",
  "followers",
  "mappings",
  "shared",
  "report.habits",
  "spreadsheet",
  "client",
];

/**
 * Removes from a copy what it holds of the client it was copied from: imported rows, reports, undo, definitions of imports,
 * brands, followers, mappings and settings. Sheets with tables keep headers, formats and users' own formulas; other sheets
 * stay, and those that users wrote are named. Every step can be repeated. Throws a user error, before anything is written, in a spreadsheet that is no fresh copy,
 * also if another installation of the add-on imported there, or where the user may not write. `isTrial` ends there.
 */
export function clearClient(isTrial = false): { tables: number; reports: number; left: string[] } {
  assertCanEdit();
  return withDocumentLock(() => {
    if (hasOwnImports()) throw userError(userText().errors.noCopy);
    const tableSheets = allSheets().filter((sheet) => tableOf(sheet) !== null && !isSampleSheet(sheet));
    for (const sheet of tableSheets) assertCanWriteTable(sheet);
    if (isTrial) return { tables: tableSheets.length, reports: 0, left: [] };
    // Before the client is removed, so that the next call repeats it after a kill.
    if (loadClient().currency !== "") formatRevenue("");
    for (const name of textsOfClient) saveText(`engagement.${name}`, null);
    const { months } = loadPrivacy();
    if (months === undefined) saveText("engagement.people", null);
    else savePrivacy({ months });
    documentProperties.deleteAllProperties();
    for (const sheet of tableSheets) clearTable(sheet);
    const reports = allSheets().filter((sheet) => loadReportState(sheet) !== null);
    const figures = reports.map((sheet) => loadReportState(sheet)?.figures);
    const removed = allSheets().filter((sheet) => {
      const isInterim = hasUndoMark(sheet) || /^Engagement import /.test(nameOf(sheet)) || isHiddenFigures(sheet);
      const isOfReport = reports.includes(sheet) || figures.includes(idOf(sheet)) || fetchedRowsOf(sheet) !== null;
      return isInterim || isComparison(sheet) || isGoalsSheet(sheet) || isOfClient(sheet) || isOfReport;
    });
    const left = allSheets().filter((sheet) => !removed.includes(sheet));
    // Google refuses to delete the last visible sheet.
    if (left.every((sheet) => sheet.isSheetHidden())) insertSheet(unusedSheetName("Sheet"));
    for (const sheet of removed) deleteSheet(sheet);
    const own = left.filter((sheet) => tableOf(sheet) === null && hasOwnContents(sheet));
    return { tables: tableSheets.length, reports: reports.length, left: own.map(nameOf) };
  });
}

/** Whether users wrote what is in a sheet: all of it, or the rules for labels. */
const hasOwnContents = (sheet: Sheet): boolean => [null, labelsMark].includes(sheetValue(sheet, metadataKeys.contents));

const isOfClient = (sheet: Sheet): boolean => isSummarySheet(sheet) || isOverviewSheet(sheet);

const isComparison = (sheet: Sheet): boolean => sheetValue(sheet, metadataKeys.comparison) !== null;

/** Whether a sheet without marks holds a report's figures; see "A report that lost its metadata is known by its figures". */
const isHiddenFigures = (sheet: Sheet): boolean =>
  sheet.isSheetHidden() && tableOf(sheet) === null && sheet.getLastColumn() > 1 && isFiguresSheet(sheet);

/** Empties a table below its header, notes included. Formulas in users' own columns stay. */
function clearTable(sheet: Sheet): void {
  const table = tableOf(sheet) as TableName;
  const columns = findColumns(sheet, tables[table]);
  const first = columns.headerRow + 1;
  const rows = sheet.getLastRow() - columns.headerRow;
  if (rows > 0) {
    const ofAddOn = new Set([...columns.values(), ...columnsWith(sheet, metadataKeys.calculated).values()]);
    const range = sheet.getRange(first, 1, rows, sheet.getLastColumn());
    const formulas = range
      .getFormulas()
      .map((cells) => cells.map((cell, index) => (ofAddOn.has(index + 1) ? "" : cell)));
    if (range.getNotes().some((notes) => notes.some((note) => note !== "")))
      range.setNotes(formulas.map((cells) => cells.map(() => "")));
    if (formulas.some((cells) => cells.some((cell) => cell !== ""))) range.setValues(formulas);
    else range.clearContent();
  }
  removeMoveNotes(sheet, table, columns);
  writeHeaderNotes(sheet, columns, null);
  savePositions(sheet, columns, columns.headerRow - 1);
}

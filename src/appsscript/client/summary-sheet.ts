import { localFormula } from "../../functions/formula-dialect.ts";
import { type SummaryField, summaryFields } from "../../reports/client-summary.ts";
import { dayFormat } from "../../text/dates.ts";
import type { Language } from "../../text/language.ts";
import { reportText } from "../../text/reports/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { allSheets, insertSheet, openSpreadsheet, spreadsheetLocale } from "../open-spreadsheet.ts";
import { assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import { styleHeader } from "../sheet/format-column.ts";
import { metadataKeys, setSheetValue, sheetMetadata, sheetValue } from "../sheet/metadata.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage, userText } from "../user-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The name of the sheet, in every language: overviews in other spreadsheets read it by this name. */
export const summarySheetName = "Engagement";

/** What metadata say of the sheet. */
const summaryMark = "summary";

export const isSummarySheet = (sheet: Sheet): boolean => sheetValue(sheet, metadataKeys.contents) === summaryMark;

/** The names of a summary's columns, as reports and notes have them. */
export function summaryHeaders(language: Language): string[] {
  const { clients, note } = workbookText[language];
  const report = reportText[language];
  const headers: Readonly<Record<SummaryField, string>> = {
    client: clients.client,
    from: report.control_from,
    to: report.control_to,
    posts: report.posts,
    interactions: report.interactions,
    rate: report.engagementRate,
    change: report.change,
    followers: report.followers,
    updated: note.importedAt,
    counts: report.countedResults,
  };
  return summaryFields.map((field) => headers[field]);
}

const numberFormats = (language: Language): Readonly<Record<SummaryField, string>> => ({
  client: "General",
  from: dayFormat[language],
  to: dayFormat[language],
  posts: "#,##0",
  interactions: "#,##0",
  rate: "0.00%",
  change: '"▲ "0%;"▼ "0%;0%',
  followers: "#,##0",
  updated: dayFormat[language],
  counts: "General",
});

/** The number formats of a row of a summary. */
export const summaryFormats = (language: Language): string[] =>
  summaryFields.map((field) => numberFormats(language)[field]);

function createSummary(): Sheet {
  const named = openSpreadsheet().getSheetByName(summarySheetName);
  // An empty one without marks is what a killed execution leaves.
  if (named && (named.getLastRow() > 0 || sheetMetadata(named).size > 0))
    throw userError(userText().errors.summaryName(summarySheetName));
  const sheet = named ?? insertSheet(summarySheetName);
  setSheetValue(sheet, metadataKeys.contents, summaryMark);
  return sheet;
}

/** Opens the sheet with the client's row, which the next report fills. */
export function openSummary(language = spreadsheetLanguage()): Sheet {
  const sheet = allSheets().find(isSummarySheet) ?? createSummary();
  if (sheet.getLastRow() > 0) return sheet;
  const { about } = workbookText[language].clients;
  const header = sheet.getRange(1, 1, 1, summaryFields.length);
  sheet.setFrozenRows(1);
  styleHeader(header).setNotes([summaryFields.map((_, index) => (index === 0 ? about : ""))]);
  header.setValues([summaryHeaders(language)]);
  return sheet;
}

/** Opens the sheet for a report. Throws a user error, before anything is written, if the report could not write its row. */
export const prepareSummary = (): void =>
  assertCanEditBlocks(openSummary(), [{ row: 2, column: 1, rows: 1, columns: summaryFields.length }]);

/** Writes the row of the client's summary, which follows the yellow cells of its report. */
export function writeSummary(formulas: Readonly<Record<SummaryField, string>>): void {
  const range = openSummary().getRange(2, 1, 1, summaryFields.length);
  range.setNumberFormats([summaryFormats(spreadsheetLanguage())]);
  range.setValues([summaryFields.map((field) => localFormula(formulas[field], spreadsheetLocale()))]);
}

import { listBenchmarks } from "../../metrics/benchmarks/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { withDocumentLock } from "../document-lock.ts";
import { allSheets, insertSheet, openSpreadsheet } from "../open-spreadsheet.ts";
import { headerWidth, styleHeader } from "../sheet/format-column.ts";
import { metadataKeys, setSheetValue, sheetMetadata, sheetValue } from "../sheet/metadata.ts";
import { protectText } from "../sheet/protect-text.ts";
import { ensureRows, maxColumnsOf, maxRowsOf } from "../sheet/sheet-size.ts";
import { assertCanWriteTable, unusedSheetName } from "../sheet/table-sheet.ts";
import { saveSpreadsheetLanguage, spreadsheetLanguage, userText } from "../user-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const contentsMark = "benchmarks";
const columnCount = 9;
/** Sheets breaks headers, but cuts off what is longer than a cell; a letter in a wide font, in pixels. */
const letterPx = 8;
const marginPx = 12;
/** For numbers. */
const minWidth = 80;
/** Links need not be readable in full, and nothing stands beside them. */
const maxWidth = 440;

function widthsOf(headers: readonly string[], rows: readonly (readonly unknown[])[]): number[] {
  return headers.map((header, column) => {
    const longest = Math.max(...rows.map((row) => String(typeof row[column] === "string" ? row[column] : "").length));
    return Math.min(maxWidth, Math.max(minWidth, headerWidth(header), longest * letterPx + marginPx));
  });
}

function openBenchmarksSheet(name: string): Sheet {
  const spreadsheet = openSpreadsheet();
  const existing = allSheets().find((sheet) => sheetValue(sheet, metadataKeys.contents) === contentsMark);
  if (existing) return existing;
  // A sheet of this name with blank columns is one that a killed execution could not mark.
  const isUnmarked = (sheet: Sheet) =>
    sheetMetadata(sheet).size === 0 &&
    sheet.getRange(1, 1, maxRowsOf(sheet), Math.min(columnCount, maxColumnsOf(sheet))).isBlank();
  const ownName = unusedSheetName(name, isUnmarked);
  const sheet = spreadsheet.getSheetByName(ownName) ?? insertSheet(ownName, spreadsheet.getNumSheets());
  setSheetValue(sheet, metadataKeys.contents, contentsMark);
  return sheet;
}

/**
 * Writes every published rate that BENCHMARK knows, with its denominator, source, year and URL, to the benchmarks
 * sheet. Returns the sheet's name.
 */
export const writeBenchmarks = (): string => withDocumentLock(write);

function write(): string {
  const language = spreadsheetLanguage();
  saveSpreadsheetLanguage(language);
  const { sheet: name, headers, about } = workbookText[language].benchmarks;
  const rows = listBenchmarks(language).map((row) => [
    protectText(row.platform),
    protectText(row.industry),
    row.rate,
    protectText(row.denominator),
    protectText(row.measure),
    protectText(row.counted),
    typeof row.period === "number" ? row.period : protectText(row.period),
    protectText(row.source),
    protectText(row.address),
  ]);
  const sheet = openBenchmarksSheet(name);
  assertCanWriteTable(sheet);
  ensureRows(sheet, rows.length + 1);
  styleHeader(sheet.getRange(1, 1, 1, headers.length)).setValues([headers]);
  sheet.getRange(1, 1).setNote(about);
  sheet.getRange(2, 1, rows.length, headers.length).setValues(rows);
  // Rates by followers can be as small as 0.001%.
  sheet.getRange(2, 3, rows.length).setNumberFormat("0.000%");
  sheet.getRange(2, 7, rows.length).setNumberFormat("0");
  widthsOf(headers, rows).forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.setFrozenRows(1);
  return sheet.getName();
}

export function writeBenchmarksFromMenu(): void {
  const name = writeBenchmarks();
  const spreadsheet = openSpreadsheet();
  spreadsheet.getSheetByName(name)?.activate();
  spreadsheet.toast(userText().benchmarks.written(name), userText().addOn, 8);
}

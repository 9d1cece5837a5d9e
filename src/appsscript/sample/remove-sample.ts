import type { RemovedSample } from "../../rpc/sample-calls.ts";
import { withDocumentLock } from "../document-lock.ts";
import { loadReportState } from "../report/report-sheets.ts";
import { loadSharingRecord, saveSharingRecord } from "../share/sharing-record.ts";
import { assertCanEdit, assertCanEditColumns } from "../sheet/assert-can-edit.ts";
import { sheetMetadata } from "../sheet/metadata.ts";
import { forgetSpreadsheetLanguage, spreadsheetLanguage } from "../user-text.ts";
import { type SampleMark, sampleMark, sampleSheets } from "./sample-mark.ts";
import { findUsedSheets, formulasOutside } from "./used-sheets.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Removes the sample data and the reports on it, and leaves no trace; see `SampleCalls`. */
export function removeSampleData(usedSheets: "ask" | "keep" | "remove"): RemovedSample {
  return withDocumentLock(() => {
    assertCanEdit();
    const samples = sampleSheets();
    const marks = samples.map((sheet) => sampleMark(sheet) as SampleMark);
    const others = formulasOutside();
    const used = usedSheets === "remove" ? [] : findUsedSheets(samples, others);
    if (usedSheets === "ask" && used.length > 0) return { done: false, usedSheets: used };
    const kept = keepSheets(samples, new Set(used.map(({ sheetId }) => sheetId)));
    const removed = samples.filter((sheet) => !kept.has(sheet.getSheetId()));
    for (const sheet of removed) assertCanEditColumns(sheet, [1]);
    const removedIds = new Set(removed.map((sheet) => sheet.getSheetId()));
    const formulasLeft = others.some(
      ({ sheet, formulas }) => formulas.length > 0 && !removedIds.has(sheet.getSheetId()),
    );
    forgetReplacedFormulas(removedIds, formulasLeft);
    deleteSheets(removed);
    forgetLanguageOf(marks);
    return { done: true };
  });
}

/** The ids to keep: a report keeps its figures, too, and both their values, since what they are calculated from goes. */
function keepSheets(samples: readonly Sheet[], used: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set(used);
  for (const sheet of samples) {
    const report = used.has(sheet.getSheetId()) ? loadReportState(sheet) : null;
    if (!report) continue;
    kept.add(report.figures);
    for (const one of [sheet, samples.find((each) => each.getSheetId() === report.figures)]) {
      const range = one?.getDataRange();
      if (range) range.copyTo(range, { contentsOnly: true });
    }
  }
  return kept;
}

function deleteSheets(sheets: readonly Sheet[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // A spreadsheet has at least one sheet.
  if (sheets.length === spreadsheet.getNumSheets()) spreadsheet.insertSheet();
  for (const sheet of sheets) spreadsheet.deleteSheet(sheet);
}

/** Forgets what `makeShareable` replaced in these sheets. */
function forgetReplacedFormulas(sheetIds: ReadonlySet<number>, formulasLeft: boolean): void {
  const record = loadSharingRecord();
  if (!record) return;
  const frozen = record.frozen.filter(({ sheetId }) => !sheetIds.has(sheetId));
  saveSharingRecord({ ...record, pairs: formulasLeft ? record.pairs : [], frozen });
}

/** Forgets the language that came with the sample data, unless something else is written in it. */
function forgetLanguageOf(marks: readonly SampleMark[]): void {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const isOwn = (sheet: Sheet) => [...sheetMetadata(sheet).keys()].some((key) => key.startsWith("engagement."));
  if (!marks.some(({ language }) => language === spreadsheetLanguage())) return;
  if (!sheets.some(isOwn)) forgetSpreadsheetLanguage();
}

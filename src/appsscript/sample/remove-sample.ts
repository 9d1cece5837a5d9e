import type { RemovedSample } from "../../rpc/sample-calls.ts";
import type { Language } from "../../text/language.ts";
import { withDocumentLock } from "../document-lock.ts";
import { readIntents, type SampleIntent, saveSampleIntent } from "../import/intents.ts";
import { allSheets, deleteSheet, idOf, nameOf, openSpreadsheet } from "../open-spreadsheet.ts";
import { loadReportState } from "../report/report-sheets.ts";
import { loadSharingRecord, saveSharingRecord } from "../share/sharing-record.ts";
import { assertCanEdit, assertCanEditColumns } from "../sheet/assert-can-edit.ts";
import { sheetMetadata } from "../sheet/metadata.ts";
import { forgetSpreadsheetLanguage, spreadsheetLanguage } from "../user-text.ts";
import { sampleMark } from "./sample-mark.ts";
import { findBegunSheets, markOfBegun } from "./unfinished-sheets.ts";
import { findUsedSheets, formulasOutside } from "./used-sheets.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Removes the sample data and the reports on it, and leaves no trace; see `SampleCalls`. */
export function removeSampleData(usedSheets: "ask" | "keep" | "remove"): RemovedSample {
  return withDocumentLock(() => {
    assertCanEdit();
    const { removed } = removeSheets(usedSheets, readIntents().sample);
    return removed;
  });
}

interface Removal {
  removed: RemovedSample;
  /** The names of the sheets that stay. */
  kept: string[];
}

/** Also finishes what a killed execution has begun to add or to remove. */
export function removeSheets(usedSheets: "ask" | "keep" | "remove", begun: SampleIntent | undefined): Removal {
  const sheets = allSheets();
  const names = begun?.names ?? {};
  const unmarked = [...findBegunSheets(names, new Map(sheets.map((sheet) => [nameOf(sheet), sheet]))).values()];
  const samples = sheets.filter((sheet) => sampleMark(sheet) !== null || unmarked.includes(sheet));
  const marks = samples.map(markOfBegun);
  const others = formulasOutside();
  const used = usedSheets === "remove" ? [] : findUsedSheets(samples, others);
  if (usedSheets === "ask" && used.length > 0) return { removed: { done: false, usedSheets: used }, kept: [] };
  const usedIds = new Set(used.map(({ sheetId }) => sheetId));
  const languages = [...new Set([...marks.flatMap(({ language }) => language ?? []), ...(begun?.languages ?? [])])];
  const removable = samples.filter((sheet) => !usedIds.has(idOf(sheet)));
  for (const sheet of removable) assertCanEditColumns(sheet, [1]);
  // First of all, so that the next call finishes what a killed execution leaves.
  if (begun || samples.length > 0)
    saveSampleIntent({ names, removal: usedSheets === "remove" ? "remove" : "keep", languages });
  const kept = keepSheets(samples, usedIds);
  const removed = samples.filter((sheet) => !kept.has(idOf(sheet)));
  const removedIds = new Set(removed.map((sheet) => idOf(sheet)));
  const formulasLeft = others.some(({ sheet, formulas }) => formulas.length > 0 && !removedIds.has(idOf(sheet)));
  forgetReplacedFormulas(removedIds, formulasLeft);
  deleteSheets(removed);
  forgetLanguages(languages);
  // Properties are stored at once, and cells are not.
  SpreadsheetApp.flush();
  saveSampleIntent(undefined);
  return {
    removed: { done: true },
    kept: samples.filter((sheet) => !removed.includes(sheet)).map((sheet) => nameOf(sheet)),
  };
}

/** The ids to keep: a report keeps its figures, too, and both their values, since what they are calculated from goes. */
function keepSheets(samples: readonly Sheet[], used: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set(used);
  for (const sheet of samples) {
    const report = used.has(idOf(sheet)) ? loadReportState(sheet) : null;
    if (!report) continue;
    kept.add(report.figures);
    for (const one of [sheet, samples.find((each) => idOf(each) === report.figures)]) {
      const range = one?.getDataRange();
      if (range) range.copyTo(range, { contentsOnly: true });
    }
  }
  return kept;
}

function deleteSheets(sheets: readonly Sheet[]): void {
  // A spreadsheet has at least one sheet.
  if (sheets.length === allSheets().length) openSpreadsheet().insertSheet();
  for (const sheet of sheets) deleteSheet(sheet);
}

/** Forgets what `makeShareable` replaced in these sheets. */
function forgetReplacedFormulas(sheetIds: ReadonlySet<number>, formulasLeft: boolean): void {
  const record = loadSharingRecord();
  if (!record) return;
  const frozen = record.frozen.filter(({ sheetId }) => !sheetIds.has(sheetId));
  saveSharingRecord({ ...record, pairs: formulasLeft ? record.pairs : [], frozen });
}

/** Forgets the language that came with the sample data, unless something else is written in it. */
function forgetLanguages(languages: readonly Language[]): void {
  const sheets = allSheets();
  const isOwn = (sheet: Sheet) => [...sheetMetadata(sheet).keys()].some((key) => key.startsWith("engagement."));
  if (!languages.includes(spreadsheetLanguage())) return;
  if (!sheets.some(isOwn)) forgetSpreadsheetLanguage();
}

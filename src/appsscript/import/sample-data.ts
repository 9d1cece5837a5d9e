import { importRowsSync } from "../../importer/merge/import-rows.ts";
import { sampleBatches, sampleReportSettings } from "../../importer/sample/sample-batches.ts";
import type { SheetSummary } from "../../rpc/script-calls.ts";
import { loadLastReportSettings, saveLastReportSettings } from "../report/last-report-settings.ts";
import { requireSheet } from "../sheet/table-sheet.ts";
import { spreadsheetLanguage } from "../user-text.ts";
import { finishImport } from "./finish-import.ts";
import { openTable } from "./open-table.ts";
import { writeRows } from "./write-rows.ts";

/** Adds the sample data in the way files are imported, and shows it. */
export function addSampleData(): SheetSummary[] {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const today = Utilities.formatDate(new Date(), zone, "yyyy-MM-dd");
  const summaries = sampleBatches(today, spreadsheetLanguage()).map((batch): SheetSummary => {
    const { added, updated, unchanged, sheet, sheetId } = importRowsSync(
      batch,
      { openTable, writeRows, finishImport },
      { sheet: null, mode: "update" },
    );
    return { table: batch.table, sheetId, sheet, added, updated, unchanged };
  });
  if (loadLastReportSettings().competitors.length === 0) saveLastReportSettings(sampleReportSettings);
  requireSheet((summaries[0] as SheetSummary).sheetId).activate();
  return summaries;
}

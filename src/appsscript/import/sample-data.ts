import { importRowsDirectly } from "../../importer/import-rows.ts";
import { sampleBatches, sampleHabits } from "../../importer/sample/sample-batches.ts";
import type { SheetSummary } from "../../importer/server-calls.ts";
import { readHabits, rememberHabits } from "../report/report-habits.ts";
import { sheetById } from "../sheet/table-sheet.ts";
import { workbookLanguage } from "../text-of.ts";
import { finishImport } from "./finish-import.ts";
import { openTable } from "./open-table.ts";
import { writeRows } from "./write-rows.ts";

/** Adds the sample data through the same import as files, and shows it. */
export function addSampleData(): SheetSummary[] {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const today = Utilities.formatDate(new Date(), zone, "yyyy-MM-dd");
  const summaries = sampleBatches(today, workbookLanguage()).map((batch): SheetSummary => {
    const { added, updated, unchanged, sheet, sheetId } = importRowsDirectly(
      batch,
      { openTable, writeRows, finishImport },
      { sheet: null, mode: "update" },
    );
    return { table: batch.table, sheetId, sheet, added, updated, unchanged };
  });
  if (readHabits().competitors.length === 0) rememberHabits(sampleHabits);
  sheetById((summaries[0] as SheetSummary).sheetId).activate();
  return summaries;
}

import { importRowsDirectly } from "../importer/import-rows.ts";
import { sampleBatches } from "../importer/sample-batches.ts";
import type { SheetSummary } from "../importer/server-calls.ts";
import { finishImport } from "./finish-import.ts";
import { openTable } from "./open-table.ts";
import { sheetById } from "./table-sheet.ts";
import { workbookLanguage } from "./text-of.ts";
import { writeRows } from "./write-rows.ts";

/** Adds the sample data through the same import as files, and shows it. */
export function addSampleData(): SheetSummary[] {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const today = Utilities.formatDate(new Date(), zone, "yyyy-MM-dd");
  const batches = sampleBatches(today, workbookLanguage());
  const all = { ...(batches[0] as (typeof batches)[number]), rows: batches.flatMap(({ rows }) => rows) };
  const { added, updated, unchanged, sheet, sheetId } = importRowsDirectly(
    all,
    { openTable, writeRows, finishImport },
    { sheet: null, mode: "update" },
  );
  sheetById(sheetId).activate();
  return [{ table: all.table, sheetId, sheet, added, updated, unchanged }];
}

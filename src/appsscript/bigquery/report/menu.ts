import { newImportId } from "../../../importer/merge/import-rows.ts";
import { toastResult } from "../../menu.ts";
import { idOf } from "../../open-spreadsheet.ts";
import { refreshReport } from "../../report/report.ts";
import { reportSheets } from "../../report/report-sheets.ts";
import { bigQueryTexts } from "../texts.ts";
import { fetchBigQueryRows } from "./calls.ts";
import { unfinishedRefresh } from "./fetched-sheets.ts";

/** Brings the rows of all reports from BigQuery, and refreshes the reports; goes on with a refresh that is not finished. */
export function refreshFromBigQueryFromMenu(): void {
  toastResult(() => {
    const id = unfinishedRefresh() ?? newImportId();
    const fetched = fetchBigQueryRows({ id, scope: null, maxBytes: null });
    if (fetched === null) return bigQueryTexts().goOnRefreshing;
    for (const sheet of reportSheets()) refreshReport({ sheetId: idOf(sheet), overwrite: false });
    return bigQueryTexts().refreshed(fetched.rows);
  });
}

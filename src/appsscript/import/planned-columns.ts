import { tables } from "../../tables/index.ts";
import { idOf, openSpreadsheet } from "../open-spreadsheet.ts";
import { addColumns, type PlannedColumns } from "../sheet/add-columns.ts";
import { createTableSheet, tableOf, tagTableSheet } from "../sheet/table-sheet.ts";
import { type OpenImport, saveOpenImport } from "./intents.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds the columns that an import needs to its sheet; null creates the sheet. Returns it. */
export function addPlannedColumns(open: OpenImport, existing: Sheet | null, columns: PlannedColumns): Sheet {
  const planned = saveOpenImport({ ...open, columns });
  const sheet = existing ?? createTableSheet(open.sheet);
  addColumnsTo(sheet, planned, columns);
  return sheet;
}

/** Goes on with columns that a killed execution was adding. Every step can be repeated. */
export function continuePlannedColumns(open: OpenImport, columns: PlannedColumns): OpenImport {
  const sheet = openSpreadsheet().getSheetByName(open.sheet);
  const table = sheet && tableOf(sheet);
  // The sheet was not created yet, or was renamed, deleted or put to other use since.
  if (!sheet || (table !== open.table && !(table === null && columns.isNew))) return open;
  return addColumnsTo(sheet, open, columns);
}

function addColumnsTo(sheet: Sheet, open: OpenImport, columns: PlannedColumns): OpenImport {
  tagTableSheet(sheet, open.table);
  addColumns(sheet, tables[open.table], columns);
  // Properties are stored at once, and cells are not.
  SpreadsheetApp.flush();
  return saveOpenImport({ ...open, sheetId: idOf(sheet), columns: undefined });
}

import type { Batch } from "../../importer/batch.ts";
import { importRowsDirectly, newImport } from "../../importer/import-rows.ts";
import type { SheetSummary } from "../../importer/server-calls.ts";
import type { Platform } from "../../platforms/define-platform.ts";
import type { Row, TableName } from "../../tables/index.ts";
import { finishImport } from "../import/finish-import.ts";
import { readHistory } from "../import/history.ts";
import { openTable } from "../import/open-table.ts";
import { writeRows } from "../import/write-rows.ts";
import { isTrouble } from "../trouble.ts";
import { type KeptDefinition, nameOf } from "./kept-imports.ts";
import type { TableSoFar, UnfinishedRun } from "./unfinished-runs.ts";

const nothingYet = (): TableSoFar => ({
  import: newImport(),
  sheetId: null,
  sheet: "",
  added: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
});

/** What the platform gave of a table. */
export interface Portion {
  table: TableName;
  rows: Row[];
  skipped: number;
  typed: readonly string[];
  /** Today in the workbook's time zone. */
  today: string;
}

/** Brings rows of a run into the workbook, through the same merge as files, and counts them in the run. */
export function writePortion(
  run: UnfinishedRun,
  definition: KeptDefinition,
  platform: Platform,
  { table, rows, skipped, typed, today }: Portion,
): void {
  const soFar = run.tables[table] ?? nothingYet();
  run.tables[table] = soFar;
  // Of a platform that listens, rows name the brand that was spoken of.
  if (!platform.listens) run.account ||= String(rows[0]?.account ?? "");
  soFar.skipped += skipped;
  run.read += rows.length + skipped;
  if (rows.length === 0) return;
  const batch: Batch = {
    file: nameOf(definition),
    format: platform.source,
    label: platform.source,
    platform: platform.platform,
    table,
    language: "",
    account: run.account || null,
    period: null,
    exportedOn: today,
    rows,
    skipped: [],
    warnings: [],
    asks: [],
    typed,
  };
  const { sheet, sheetId, added, updated, unchanged } = importRowsDirectly(
    batch,
    { openTable, writeRows, finishImport },
    { sheet: definition.sheet, mode: "update", portionOf: soFar.import },
  );
  Object.assign(soFar, { sheet, sheetId });
  soFar.added += added;
  soFar.updated += updated;
  soFar.unchanged += unchanged;
}

/** Extends what the add-on calculates to the new rows, and brings the history up to date: one line for each table. */
export function finishPortions(run: UnfinishedRun, definition: KeptDefinition, { source }: Platform): void {
  const file = nameOf({ ...definition, accountName: definition.accountName || run.account });
  for (const [table, soFar] of Object.entries(run.tables)) {
    const { sheetId, sheet: _, ...counts } = soFar;
    // A run that found nothing new is no import that anybody would look for.
    if (sheetId === null || counts.added + counts.updated === 0) continue;
    try {
      finishImport({ ...counts, table: table as TableName, sheetId, file, format: source });
    } catch (error) {
      // Somebody deleted the sheet since; the run itself has not failed.
      if (!isTrouble(error)) throw error;
    }
  }
}

/** Whether somebody took back what the run has written so far: then there is nothing to go on with. */
export function wasTakenBack({ tables }: UnfinishedRun): boolean {
  const ids = Object.values(tables).map((soFar) => soFar.import);
  return readHistory().some(({ id, undone }) => undone === true && ids.includes(id));
}

/** What the run has done so far, sheet by sheet. */
export const sheetsOf = ({ tables }: UnfinishedRun): SheetSummary[] =>
  Object.entries(tables).flatMap(([table, { sheetId, sheet, added, updated, unchanged }]) =>
    sheetId === null ? [] : [{ table: table as TableName, sheetId, sheet, added, updated, unchanged }],
  );

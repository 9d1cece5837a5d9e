import type { Connector } from "../../connectors/define-connector.ts";
import { addNoteTo } from "../../connectors/run-notes.ts";
import { rowsOfClient } from "../../importer/client/rows-of-client.ts";
import type { Batch } from "../../importer/files/batch.ts";
import { importRowsSync, newImportId } from "../../importer/merge/import-rows.ts";
import type { SheetSummary } from "../../rpc/script-calls.ts";
import type { Row, TableName } from "../../tables/index.ts";
import { scopeOfImport } from "../client/client.ts";
import { finishImport } from "../import/finish-import.ts";
import { loadHistory } from "../import/history.ts";
import { partOfRun } from "../import/import-parts.ts";
import { isOpenImport } from "../import/intents.ts";
import { isUserError } from "../user-error.ts";
import { loadPortion, mergePortions } from "./bigquery-portion.ts";
import type { ImportReader } from "./read-account.ts";
import { importTitle, type StoredImport, titleOfAccounts } from "./stored-imports.ts";
import { saveUnfinishedRun, type TableProgress, type UnfinishedRun } from "./unfinished-runs.ts";

/** How long a run that is stopped waits for BigQuery. */
const mergeMs = 60_000;

const emptyProgress = (id: string): TableProgress => ({
  import: id,
  sheetId: null,
  sheet: "",
  added: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
});

/** Rows of a table that the platform returned together. */
export interface TablePortion {
  table: TableName;
  rows: Row[];
  skipped: number;
  typed: readonly string[];
}

/** Merges rows into the sheet as files are, and counts them in `run`, which it changes. */
export function writePortion(
  run: UnfinishedRun,
  { definition, connector, spreadsheet, bigQuery, zone, today }: ImportReader,
  { table, rows: allRows, skipped, typed }: TablePortion,
): void {
  const scope = run.accounts || connector.tracksBrands ? undefined : scopeOfImport(definition);
  const { rows, leftOut } = scope ? rowsOfClient(table, allRows, scope) : { rows: allRows, leftOut: null };
  if (leftOut?.size) addNoteTo(run.notes, { kind: "other_clients", what: "", accounts: [...leftOut.keys()] });
  const progress = run.tables[table] ?? emptyProgress(run.id ? partOfRun(run.id, table) : newImportId());
  run.tables[table] = progress;
  // For a platform that tracks brands, `account` is the brand mentioned, not the import's account.
  if (!connector.tracksBrands && !run.accounts) run.account ||= String(allRows[0]?.account ?? "");
  progress.skipped += skipped;
  run.read += allRows.length + skipped;
  if (rows.length === 0) return;
  const batch: Batch = {
    file: importTitle(definition),
    format: connector.source,
    label: connector.source,
    platform: connector.platform,
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
  if (definition.destination) {
    loadPortion(run, progress, batch, bigQuery, zone);
    if (definition.destination === "bigquery") return;
  }
  const {
    import: id,
    sheet,
    sheetId,
    added,
    updated,
    unchanged,
    formulasKept,
  } = importRowsSync(batch, spreadsheet, {
    sheet: definition.sheet,
    mode: "update",
    importId: progress.import,
    originKey: `import ${definition.id}`,
    offset: zone,
  });
  Object.assign(progress, { import: id, sheet, sheetId });
  progress.added += added;
  progress.updated += updated;
  progress.unchanged += unchanged;
  if (formulasKept > 0) addNoteTo(run.notes, { kind: "formulas_kept", what: "", count: formulasKept, table });
}

/**
 * Extends calculated columns to the new rows, and updates the history: one line per table. Merges what was loaded into
 * BigQuery, which throws `Pause` if it takes longer than `deadline`, unless the run is stopped anyway.
 */
export function finishRun(
  run: UnfinishedRun,
  definition: StoredImport,
  connector: Connector,
  { deadline = Date.now() + mergeMs, isStopped = true } = {},
): void {
  const file = run.accounts
    ? titleOfAccounts(definition, run.accounts.done)
    : importTitle({ ...definition, accountName: definition.accountName || run.account });
  const isOnly = definition.destination === "bigquery";
  // First the sheets, which what BigQuery refuses does not concern.
  if (!isOnly) finishSheets(run, file, connector);
  if (definition.destination)
    mergePortions(run, {
      file,
      connector,
      deadline,
      isStopped,
      isOnly,
      save: () => saveUnfinishedRun(definition.id, run),
    });
}

function finishSheets(run: UnfinishedRun, file: string, connector: Connector): void {
  for (const [table, progress] of Object.entries(run.tables)) {
    const { sheetId, sheet: _, bigQuery: __, ...counts } = progress;
    // What a killed execution of the run has written is not counted here.
    if (sheetId === null || (counts.added + counts.updated === 0 && !isOpenImport(counts.import))) continue;
    try {
      finishImport({ ...counts, table: table as TableName, sheetId, file, format: connector.source, isRun: true });
    } catch (error) {
      // The sheet was deleted since; the run itself has not failed.
      if (!isUserError(error)) throw error;
    }
  }
}

/** Whether what the run has written so far was undone, so that it cannot be continued. */
export function wasUndone({ tables }: UnfinishedRun): boolean {
  const ids = Object.values(tables).map((progress) => progress.import);
  return loadHistory().some(({ id, undone }) => undone === true && ids.includes(id));
}

/** What the run has done so far, by sheet. */
export const sheetSummaries = ({ tables }: UnfinishedRun): SheetSummary[] =>
  Object.entries(tables).flatMap(([table, { sheetId, sheet, added, updated, unchanged }]) =>
    sheetId === null ? [] : [{ table: table as TableName, sheetId, sheet, added, updated, unchanged }],
  );

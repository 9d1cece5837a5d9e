import { type Row, tables } from "../../tables/index.ts";
import { rowKeys } from "../../tables/row-keys.ts";
import type { RowCounts } from "../../tables/sheet-order.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import type { Batch } from "../files/batch.ts";
import { CancelledError } from "../files/read-options.ts";
import { withoutPeople } from "../people/blank-mentions.ts";
import { addExportDate } from "./add-export-date.ts";
import { blockLimit } from "./block-limit.ts";
import { collectFields } from "./collect-fields.ts";
import { convertKeyTimes } from "./convert-key-times.ts";
import { countRows } from "./count-rows.ts";
import { matchRowsInSteps } from "./match-rows.ts";
import { RowOutcomes } from "./row-outcomes.ts";
import type {
  ImportMode,
  OpenedTable,
  SpreadsheetPort,
  SyncSpreadsheetPort,
  WriteRowsResult,
} from "./spreadsheet-port.ts";
import type { Steps } from "./steps.ts";

export interface ImportOptions {
  /** The sheet's name; null for the table's default sheet. */
  sheet: string | null;
  mode: ImportMode;
  /** The spreadsheet's time zone. Without it, rows that only a time with a zone identifies match none in the sheet. */
  offset?: ZoneOffset;
  /** Rows written per call; defaults to as many as a call can carry. */
  rowsPerCall?: number;
  /**
   * The import (from `newImportId`) that this batch is a part of. The caller then calls `finishImport`, so that all parts
   * have one line in the history and are undone together. Defaults to a new import for this batch alone.
   */
  importId?: string;
  /** What an interrupted import is recognised by. Defaults to the file's name and format. */
  originKey?: string;
  /** Counts of all imports into the same sheet, where this is one of several. Defaults to those of this batch. */
  rowCounts?: RowCounts;
  onProgress?: (progress: { done: number; total: number }) => void;
  isCancelled?: () => boolean;
  /** Awaited between steps, so that a page can render and respond. */
  pause?: () => Promise<void>;
}

export interface ImportSummary {
  /** The import's id. */
  import: string;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
  /** Cells that the file would have changed, and that hold a user's formula. */
  formulasKept: number;
  sheet: string;
  sheetId: number;
  cancelled: boolean;
}

type ImportStep = typeof pauseStep | PortCall;

type PortCall = {
  [Call in keyof SpreadsheetPort]: { call: Call; request: Parameters<SpreadsheetPort[Call]>[0] };
}[keyof SpreadsheetPort];

/** A step that only lets the page render. */
const pauseStep = { call: null, request: null } as const;
/** How often a block is retried because the sheet changed in the meantime. */
const maxStaleRetries = 5;
/** An id for a new import, unique within a spreadsheet. It need not be secret. */
export const newImportId = (): string => `${Date.now().toString(36)}${Math.floor(Math.random() * 1e9).toString(36)}`;

/** Runs steps with a pause after each. Throws `CancelledError` if the user cancels during one. */
function* pausing<T>(steps: Steps<T>, { isCancelled }: ImportOptions): Generator<ImportStep, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield pauseStep;
    if (isCancelled?.()) throw new CancelledError();
  }
}

/** The steps of an import. Yields each call to make, so that asynchronous and synchronous callers share the logic. */
function* importSteps(batch: Batch, options: ImportOptions): Generator<ImportStep, ImportSummary, unknown> {
  const table = tables[batch.table];
  const total = batch.rows.length;
  const fields = yield* pausing(collectFields(batch.rows), options);
  const rowCounts = options.rowCounts ?? (yield* pausing(countRows(table, batch.rows), options));
  const { offset } = options;
  const rows = offset ? yield* pausing(convertKeyTimes(table, batch.rows, offset), options) : batch.rows;
  const { file, format } = batch;
  const origin = { key: options.originKey ?? `${format} ${file}`, file, format };
  let id = options.importId ?? newImportId();
  const openRequest = (sheet: string | null, mode: ImportMode, sheetId?: number): ImportStep => ({
    call: "openTable",
    request: {
      import: id,
      origin,
      table: batch.table,
      sheet,
      mode,
      fields,
      rowCounts,
      ...(sheetId !== undefined && { sheetId }),
    },
  });
  let openedTable = (yield openRequest(options.sheet, options.mode)) as OpenedTable;
  const isWhole = openedTable.import === id;
  id = openedTable.import;
  const keysToMatch = () => {
    if (options.mode !== "append") return openedTable.keys;
    const addedKeys = new Set(openedTable.addedKeys);
    return addedKeys.size === 0 ? [] : openedTable.keys.map((keys) => keys.filter((key) => addedKeys.has(key)));
  };
  let kept = withoutPeople(batch.table, rows, openedTable.privacy);
  const matchWith = (keys: OpenedTable["keys"]) =>
    pausing(matchRowsInSteps(table, kept, keys, batch.countryNames), options);
  let matchedRows = yield* matchWith(keysToMatch());
  let rowsBefore = openedTable.keys.length;
  let lastKeys = openedTable.keys[rowsBefore - 1] ?? [];
  const summary: ImportSummary = {
    import: id,
    added: 0,
    updated: 0,
    unchanged: 0,
    skipped: batch.skipped.length,
    formulasKept: 0,
    sheet: openedTable.sheet,
    sheetId: openedTable.sheetId,
    cancelled: false,
  };
  const outcomes = new RowOutcomes(matchedRows.rows.length);
  const nextBlock = () => outcomes.next(matchedRows.rows, blockLimit(fields.length, total, options.rowsPerCall));
  const modeAfterOpening = options.mode === "replace" ? "update" : options.mode;
  let staleRetries = 0;
  for (let indexes = nextBlock(); indexes.length > 0; indexes = nextBlock()) {
    if (options.isCancelled?.()) {
      summary.cancelled = true;
      break;
    }
    const rowNumbers = indexes.map((index) => matchedRows.rowNumbers[index] as number | null);
    const result = (yield {
      call: "writeRows",
      request: {
        import: id,
        origin,
        table: batch.table,
        sheetId: summary.sheetId,
        rows: indexes.map((index) => addExportDate(matchedRows.rows[index] as Row, batch.exportedOn)),
        rowNumbers,
        newRowsToCome: outcomes.countNewAfter(indexes, matchedRows.rowNumbers),
        rowsBefore,
        lastKeys,
        isStaged: openedTable.isStaged,
        mode: options.mode,
        fieldsToFill: [...(batch.typed ?? [])],
        ...(batch.sourceNames && { sourceNames: batch.sourceNames }),
        ...(batch.countryNames && { countryNames: batch.countryNames }),
      },
    }) as WriteRowsResult;
    if (result.stale) {
      if (++staleRetries > maxStaleRetries) throw new Error("The sheet keeps changing while rows are written.");
      openedTable = (yield openRequest(summary.sheet, modeAfterOpening, summary.sheetId)) as OpenedTable;
      kept = withoutPeople(batch.table, rows, openedTable.privacy);
      const present = yield* matchWith(openedTable.keys);
      // A row without a key cannot be looked for.
      outcomes.forgetMissing(
        (index) => present.rowNumbers[index] === null && rowKeys(table, present.rows[index] as Row).length > 0,
      );
      matchedRows = options.mode === "append" ? yield* matchWith(keysToMatch()) : present;
      rowsBefore = openedTable.keys.length;
      lastKeys = openedTable.keys[rowsBefore - 1] ?? [];
      continue;
    }
    staleRetries = 0;
    rowsBefore = result.rowsAfter;
    lastKeys = result.lastKeys;
    outcomes.record(indexes, rowNumbers, result);
    summary.formulasKept += result.formulasKept;
    options.onProgress?.({ done: outcomes.done, total });
  }
  summary.added = outcomes.count("added");
  summary.updated = outcomes.count("updated");
  // Rows of the file that share a key are one row of the sheet.
  summary.unchanged = outcomes.count("unchanged") + total - matchedRows.rows.length;
  if (options.importId !== undefined) return summary;
  if (summary.cancelled && openedTable.isStaged) summary.added = 0;
  yield {
    call: "finishImport",
    request: {
      import: id,
      table: batch.table,
      sheetId: summary.sheetId,
      file: batch.file,
      format: batch.format,
      added: summary.added,
      updated: summary.updated,
      unchanged: summary.unchanged,
      skipped: summary.skipped,
      isWhole,
      ...(summary.cancelled && { isCancelled: true }),
    },
  };
  return summary;
}

/**
 * Writes a batch's rows to the spreadsheet, block by block, from the sidebar. Throws `CancelledError` if the user cancels
 * before any row is written; later, the summary has `cancelled`.
 */
export async function importRows(
  batch: Batch,
  spreadsheet: SpreadsheetPort,
  options: ImportOptions,
): Promise<ImportSummary> {
  const steps = importSteps(batch, options);
  let step = steps.next();
  while (!step.done) {
    const { call, request } = step.value;
    if (call === null) step = steps.next(await options.pause?.());
    else step = steps.next(await (spreadsheet[call] as (request: unknown) => Promise<unknown>)(request));
  }
  return step.value;
}

/** Writes a batch's rows to the spreadsheet from the script itself. */
export function importRowsSync(batch: Batch, spreadsheet: SyncSpreadsheetPort, options: ImportOptions): ImportSummary {
  const steps = importSteps(batch, options);
  let step = steps.next();
  while (!step.done) {
    const { call, request } = step.value;
    step = steps.next(call === null ? undefined : (spreadsheet[call] as (request: unknown) => unknown)(request));
  }
  return step.value;
}

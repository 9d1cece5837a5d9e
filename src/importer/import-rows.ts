import { type Row, tables } from "../tables/index.ts";
import type { Batch } from "./batch.ts";
import { matchSteps } from "./match-rows.ts";
import { Cancelled } from "./reading.ts";
import type { Steps } from "./steps.ts";
import type {
  FinishImportRequest,
  ImportMode,
  OpenTable,
  OpenTableRequest,
  WriteRowsRequest,
  WriteRowsResult,
} from "./workbook-port.ts";

/** The workbook as the sidebar reaches it. */
export interface WorkbookPort {
  openTable(request: OpenTableRequest): Promise<OpenTable>;
  writeRows(request: WriteRowsRequest): Promise<WriteRowsResult>;
  finishImport(request: FinishImportRequest): Promise<unknown>;
}

/** The workbook as the script itself reaches it. */
export type DirectWorkbookPort = { [Call in keyof WorkbookPort]: (request: never) => unknown } & {
  openTable(request: OpenTableRequest): OpenTable;
  writeRows(request: WriteRowsRequest): WriteRowsResult;
  finishImport(request: FinishImportRequest): unknown;
};

export interface ImportOptions {
  /** The sheet's name; null for the table's own. */
  sheet: string | null;
  mode: ImportMode;
  /** Rows that one call writes; 4,000 where it is not said. */
  blockSize?: number;
  /**
   * The import that this batch is a portion of: whoever made it (`newImport`) ends it with `finishImport`, so that all
   * portions have one line in the history and are taken back together. An import of its own where it is not said.
   */
  portionOf?: string;
  onProgress?: (progress: { done: number; total: number }) => void;
  isCancelled?: () => boolean;
  /** Awaited between pieces of work, so that a page can draw and answer. */
  pause?: () => Promise<void>;
}

export interface ImportSummary {
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
  sheet: string;
  sheetId: number;
  cancelled: boolean;
}

type Step = typeof pause | Request;

type Request = {
  [Call in keyof WorkbookPort]: { call: Call; request: Parameters<WorkbookPort[Call]>[0] };
}[keyof WorkbookPort];

/** A step that only lets others work. */
const pause = { call: null, request: null } as const;

const defaultBlockSize = 4_000;
/** How often a block is tried again because others changed the sheet meanwhile. */
const patience = 5;

/** Fields that at least one of the rows has a value for. */
function* fieldSteps(rows: readonly Row[]): Steps<string[]> {
  const fields = new Set<string>();
  for (const [number, row] of rows.entries()) {
    if (number % 10_000 === 9_999) yield;
    for (const field in row) if (row[field] !== null && row[field] !== undefined) fields.add(field);
  }
  return [...fields];
}

/**
 * A row whose source ends with the day of its export, so that a later import can tell which of the two is newer. Where
 * neither file nor name says it, that is the day the file was last changed: when it was downloaded.
 */
function withExportDay(row: Row, exportedOn: string | null): Row {
  const { source } = row;
  if (exportedOn === null || typeof source !== "string" || /\(\d{4}-\d\d-\d\d\)$/.test(source)) return row;
  return { ...row, source: `${source} (${exportedOn})` };
}

/** A new import's id: tells imports apart within a workbook; it need not be secret. */
export const newImport = (): string => `${Date.now().toString(36)}${Math.floor(Math.random() * 1e9).toString(36)}`;

/** Does work in steps, with a pause after each. Throws `Cancelled` after a pause in which the user no longer wanted it. */
function* withPauses<T>(steps: Steps<T>, { isCancelled }: ImportOptions): Generator<Step, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield pause;
    if (isCancelled?.()) throw new Cancelled();
  }
}

/** The steps of an import: asks for one call after another, so that callers with and without waiting share it. */
function* importSteps(batch: Batch, options: ImportOptions): Generator<Step, ImportSummary, unknown> {
  const table = tables[batch.table];
  const total = batch.rows.length;
  const fields = yield* withPauses(fieldSteps(batch.rows), options);
  const open = (mode: ImportMode): Step => ({
    call: "openTable",
    request: { table: batch.table, sheet: options.sheet, mode, fields },
  });
  let opened = (yield open(options.mode)) as OpenTable;
  const match = () => withPauses(matchSteps(table, batch.rows, options.mode === "append" ? [] : opened.keys), options);
  let matched = yield* match();
  let rowsBefore = opened.keys.length;
  const summary: ImportSummary = {
    added: 0,
    updated: 0,
    unchanged: total - matched.rows.length,
    skipped: batch.skipped.length,
    sheet: opened.sheet,
    sheetId: opened.sheetId,
    cancelled: false,
  };
  const size = options.blockSize ?? defaultBlockSize;
  const id = options.portionOf ?? newImport();
  let tries = 0;
  for (let start = 0; start < matched.rows.length; ) {
    if (options.isCancelled?.()) {
      summary.cancelled = true;
      break;
    }
    const result = (yield {
      call: "writeRows",
      request: {
        import: id,
        table: batch.table,
        sheetId: summary.sheetId,
        rows: matched.rows.slice(start, start + size).map((row) => withExportDay(row, batch.exportedOn)),
        at: matched.at.slice(start, start + size),
        rowsBefore,
        fill: [...(batch.typed ?? [])],
      },
    }) as WriteRowsResult;
    if (result.stale) {
      if (++tries > patience) throw new Error("The sheet keeps changing while rows are written.");
      opened = (yield {
        ...open("update"),
        request: { ...open("update").request, sheet: summary.sheet },
      } as Step) as OpenTable;
      matched = yield* match();
      rowsBefore = opened.keys.length;
      continue;
    }
    tries = 0;
    rowsBefore = result.rowsAfter;
    summary.added += result.added;
    summary.updated += result.updated;
    summary.unchanged += result.unchanged;
    start += size;
    options.onProgress?.({ done: Math.min(start, total), total });
  }
  if (options.portionOf !== undefined) return summary;
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
    },
  };
  return summary;
}

/**
 * Brings a batch's rows into the workbook, block by block, from where calls take time. Throws `Cancelled` where the user
 * cancels before any row is written.
 */
export async function importRows(batch: Batch, workbook: WorkbookPort, options: ImportOptions): Promise<ImportSummary> {
  const steps = importSteps(batch, options);
  let step = steps.next();
  while (!step.done) {
    const { call, request } = step.value;
    if (call === null) step = steps.next(await options.pause?.());
    else step = steps.next(await (workbook[call] as (request: unknown) => Promise<unknown>)(request));
  }
  return step.value;
}

/** Brings a batch's rows into the workbook from within the script. */
export function importRowsDirectly(batch: Batch, workbook: DirectWorkbookPort, options: ImportOptions): ImportSummary {
  const steps = importSteps(batch, options);
  let step = steps.next();
  while (!step.done) {
    const { call, request } = step.value;
    step = steps.next(call === null ? undefined : (workbook[call] as (request: unknown) => unknown)(request));
  }
  return step.value;
}

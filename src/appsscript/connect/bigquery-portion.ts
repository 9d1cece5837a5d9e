import type { Connector } from "../../connectors/define-connector.ts";
import { Pause } from "../../connectors/sync/sync-errors.ts";
import type { Batch } from "../../importer/files/batch.ts";
import { importRowsSync } from "../../importer/merge/import-rows.ts";
import type { TableName } from "../../tables/index.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { openBigQuery } from "../bigquery/client.ts";
import { finishImport } from "../bigquery/import-rows.ts";
import { addGaps } from "../bigquery/load-gaps.ts";
import type { BigQueryPortionPort } from "../bigquery/portion-port.ts";
import { publicTarget, requireTarget, targetAt } from "../bigquery/target.ts";
import { isUserError } from "../user-error.ts";
import type { TableProgress, UnfinishedRun } from "./unfinished-runs.ts";

const importIdOf = ({ import: id }: TableProgress, number: number): string => `${id}.${number}`;

/** Loads a portion's rows. They are merged when the run ends or pauses. */
export function loadPortion(
  run: UnfinishedRun,
  progress: TableProgress,
  batch: Batch,
  port: BigQueryPortionPort,
  offset: ZoneOffset,
): void {
  const bigQuery = progress.bigQuery ?? { number: 1, rows: 0, merging: [] };
  bigQuery.place ??= publicTarget(requireTarget());
  progress.bigQuery = bigQuery;
  const importId = importIdOf(progress, bigQuery.number);
  const to = port.to(bigQuery.place, {
    note: (sentence) => tell(run, [sentence]),
    loaded(count, gaps) {
      bigQuery.rows += count;
      if (gaps.length > 0) run.gaps = addGaps(run.gaps ?? [], gaps);
    },
  });
  importRowsSync(batch, to, { sheet: null, mode: "update", importId, offset });
}

/** Sentences that a run keeps at most. */
const maxTold = 20;

function tell(run: UnfinishedRun, notes: readonly string[]): void {
  run.told = [...new Set([...(run.told ?? []), ...notes])].slice(0, maxTold);
}

/** What a run merges at BigQuery, and until when. */
export interface MergeRun {
  file: string;
  connector: Connector;
  /** When to stop waiting for BigQuery, milliseconds since 1970. */
  deadline: number;
  /** The run has failed or pauses: what BigQuery refuses now is told by the next run. */
  isStopped: boolean;
  /** Whether the run's rows go to BigQuery alone, so that its counts are those of BigQuery. */
  isOnly: boolean;
  /** Stores the run. */
  save(): void;
}

/** Merges what a run has loaded. Throws `Pause` when the time is over, unless the run is stopped anyway. */
export function mergePortions(run: UnfinishedRun, options: MergeRun): void {
  for (const { bigQuery } of Object.values(run.tables)) {
    if (!bigQuery || bigQuery.rows === 0) continue;
    bigQuery.merging.push({ number: bigQuery.number, rows: bigQuery.rows });
    Object.assign(bigQuery, { number: bigQuery.number + 1, rows: 0 });
  }
  // Before the first merge, so that an execution that is killed here does not load into an import that is merged.
  options.save();
  for (const [table, progress] of Object.entries(run.tables)) {
    try {
      for (const merging of [...(progress.bigQuery?.merging ?? [])]) {
        tell(run, mergeImport(table as TableName, progress, merging, options));
        progress.bigQuery?.merging.shift();
      }
    } catch (error) {
      if (!options.isStopped || !(error instanceof Pause || isUserError(error))) throw error;
      // The next run tries again, unless it is another one: then this is the last that is told of these rows.
      if (isUserError(error)) run.gaps = addGaps(run.gaps ?? [], [{ kind: "failed", what: error.message, count: 1 }]);
    }
  }
}

function mergeImport(
  table: TableName,
  progress: TableProgress,
  { number, rows }: { number: number; rows: number },
  { file, connector, deadline, isOnly }: MergeRun,
): string[] {
  // Runs of an earlier version have no place.
  const target = progress.bigQuery?.place ? targetAt(progress.bigQuery.place) : requireTarget();
  const { added, updated, unchanged, notes } = finishImport(openBigQuery(deadline), target, {
    import: importIdOf(progress, number),
    table,
    origin: { key: "", file, format: connector.source },
    rows,
    skipped: progress.skipped,
  });
  if (!isOnly) return notes;
  Object.assign(progress, { sheetId: -1, sheet: `BigQuery: ${target.dataset}.${table}` });
  progress.added += added;
  progress.updated += updated;
  progress.unchanged += unchanged;
  return notes;
}

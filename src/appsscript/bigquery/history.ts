import type { FinishBigQueryRequest, FinishedImport } from "../../rpc/bigquery-calls.ts";
import { addToHistory, type HistoryEntry } from "../import/history.ts";
import { partOfRun } from "../import/import-parts.ts";
import type { TableKind } from "./ensure-table.ts";
import type { Target } from "./target.ts";

/** No sheet has this id. */
const noSheetId = -1;

/** Adds an import's line to the history; one that is there keeps its counts, since a repeated merge changes nothing. */
export function addToBigQueryHistory(
  { project, dataset, region }: Target,
  kind: TableKind,
  { import: id, table, origin: { file, format }, skipped }: FinishBigQueryRequest,
  { added, updated, unchanged }: Pick<FinishedImport, "added" | "updated" | "unchanged">,
): void {
  const place: Pick<HistoryEntry, "bigQuery"> = { bigQuery: { project, dataset, region, kind } };
  addToHistory(
    {
      import: partOfRun(id, "bigquery"),
      table,
      sheetId: noSheetId,
      file,
      format,
      added,
      updated,
      unchanged,
      skipped,
      ...place,
    },
    `BigQuery: ${dataset}.${table}`,
  );
}

/** The import's id in BigQuery, from that of its line in the history. */
export const bigQueryImportId = (entryId: string): string => entryId.replace(/\.bigquery$/, "");

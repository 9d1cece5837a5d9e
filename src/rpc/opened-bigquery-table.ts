import type { OpenedTable } from "../importer/merge/spreadsheet-port.ts";
import type { OpenedBigQuery } from "./bigquery-calls.ts";

/** A table of BigQuery as imports see a sheet: with no rows, since BigQuery finds those that it has by their keys. */
export const openedTable = (id: string, { privacy }: OpenedBigQuery): OpenedTable => ({
  import: id,
  sheetId: -1,
  sheet: "BigQuery",
  keys: [],
  addedKeys: [],
  isStaged: false,
  ...(privacy && { privacy }),
});

import { BigQueryFailure } from "../../../bigquery/failure.ts";
import { logTable } from "../../../bigquery/job-ids.ts";
import { sqlName } from "../../../bigquery/sql/names.ts";
import { type PeopleSearch, tablesWithPeopleQuery } from "../../../bigquery/sql/people.ts";
import { textAt } from "../../../connectors/json.ts";
import { newImportId } from "../../../importer/merge/import-rows.ts";
import { type TableName, tables } from "../../../tables/index.ts";
import { loadHistory } from "../../import/history.ts";
import type { BigQueryClient } from "../client.ts";
import { queryConfiguration, readPage, runJob } from "../jobs.ts";
import { readList } from "../read-list.ts";
import { deleteTable } from "../tables.ts";
import { loadTarget, type Place, type Target } from "../target.ts";
import type { StoredTable } from "./rewrite.ts";

/** The datasets to which this spreadsheet's imports wrote some tables. */
export function placesOf(isWanted: (table: TableName) => boolean): Place[] {
  const target = loadTarget();
  const places = loadHistory().flatMap(({ bigQuery, table }): Place[] =>
    bigQuery && isWanted(table) ? [{ hasBilling: true, ...bigQuery }] : [],
  );
  if (target && (Object.keys(target.made) as TableName[]).some(isWanted)) places.push(target);
  return [...new Map(places.map((place) => [`${place.project}.${place.dataset}`, place])).values()];
}

/** What a dataset has of the add-on: tables of imports by name, and those of single imports. */
export interface DatasetTables {
  stored: StoredTable[];
  /** All names. */
  names: readonly string[];
}

/** The tables of a dataset; none if it was deleted. */
export function readTables(client: BigQueryClient, { project, dataset }: Target): DatasetTables {
  try {
    const entries = readList(client, [project, "datasets", dataset, "tables"], "tables");
    const types = new Map(
      entries.map((entry) => [textAt(entry, "tableReference.tableId") ?? "", textAt(entry, "type")]),
    );
    const stored = (Object.keys(tables) as TableName[]).flatMap((name): StoredTable[] => {
      if (types.get(name) === "TABLE") return [{ name, isLog: false }];
      return types.has(name) && types.has(logTable(name)) ? [{ name, isLog: true }] : [];
    });
    return { stored, names: [...types.keys()] };
  } catch (error) {
    if (error instanceof BigQueryFailure && error.status === 404) return { stored: [], names: [] };
    throw error;
  }
}

/** Of how many tables a query asks at once; BigQuery allows a thousand. */
const tablesAtOnce = 100;

/**
 * Deletes the tables of single imports that hold what is looked for: undo would bring it back, and so would rows that wait for
 * their merge. Those imports can no longer be undone, or have to be made again.
 */
export function dropImports(
  client: BigQueryClient,
  target: Target,
  names: readonly string[],
  name: TableName,
  search: PeopleSearch,
): void {
  const ofImports = names.filter(
    (each) => /^_(?:import|staging)_/.test(each.slice(name.length)) && each.startsWith(name),
  );
  for (let start = 0; start < ofImports.length; start += tablesAtOnce) {
    const some = ofImports.slice(start, start + tablesAtOnce);
    const named = (kind: string) =>
      some.filter((each) => each.startsWith(`${name}_${kind}_`)).map((each) => sqlName(target, each));
    const query = tablesWithPeopleQuery(tables[name], { imports: named("import"), staging: named("staging") }, search);
    const spec = { importId: newImportId(), table: name, step: "imports", configuration: queryConfiguration(query) };
    const { rows } = readPage(client, target, runJob(client, target, spec), { start: 0, maxRows: tablesAtOnce });
    for (const [found] of rows) deleteTable(client, target, String(found).split(".").at(-1) as string);
  }
}

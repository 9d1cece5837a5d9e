import { importTable } from "../../bigquery/job-ids.ts";
import { countMentionsQuery, deleteMentionsQuery, maskMentionsQuery } from "../../bigquery/sql/forget.ts";
import { sqlName } from "../../bigquery/sql/names.ts";
import { textAt } from "../../connectors/json.ts";
import { newImportId } from "../../importer/merge/import-rows.ts";
import type { BigQueryTraces } from "../../rpc/listen-calls.ts";
import { logUnexpected } from "../connect/log-unexpected.ts";
import { loadHistory } from "../import/history.ts";
import { type BigQueryClient, openBigQuery } from "./client.ts";
import { bigQueryImportId } from "./history.ts";
import { firstRow, queryConfiguration, runJob } from "./jobs.ts";
import { deleteTable, readTable } from "./tables.ts";
import { loadTarget, type Place, type Target, targetAt } from "./target.ts";

/** How long a call waits for BigQuery. */
const callMs = 90_000;
const table = "mentions";

const mentionImports = () => loadHistory().filter((entry) => entry.table === table && entry.bigQuery !== undefined);

/** The datasets to which this spreadsheet's imports wrote mentions. */
function mentionPlaces(): Place[] {
  const target = loadTarget();
  const places = mentionImports().flatMap(({ bigQuery }): Place[] =>
    bigQuery ? [{ hasBilling: true, ...bigQuery }] : [],
  );
  if (target?.made[table] !== undefined) places.push(target);
  return [...new Map(places.map((place) => [`${place.project}.${place.dataset}`, place])).values()];
}

/** A person's mentions in BigQuery, found with this user's connection; the name is given in words. Changes nothing. */
export const findInBigQuery = (words: readonly string[]): BigQueryTraces[] =>
  mentionPlaces().flatMap((place) => tracesAt(place, (client, target) => count(client, target, words)));

/**
 * Deletes a person's mentions in BigQuery, takes the name out of others, and deletes what undo could bring back. Without
 * billing, BigQuery changes no rows.
 */
export const forgetInBigQuery = (words: readonly string[]): BigQueryTraces[] =>
  mentionPlaces().flatMap((place) =>
    tracesAt(place, (client, target) => {
      const found = count(client, target, words);
      for (const { id, bigQuery } of mentionImports())
        if (bigQuery?.project === target.project && bigQuery.dataset === target.dataset)
          deleteTable(client, target, importTable(bigQueryImportId(id), table));
      if (!found?.canChange) return found;
      run(client, target, "forget", deleteMentionsQuery(sqlName(target, table), words));
      run(client, target, "mask", maskMentionsQuery(sqlName(target, table), words));
      return { ...found, isForgotten: true };
    }),
  );

/** What is found at a place; that nobody could look there is said, too. None if it has no table of mentions any more. */
function tracesAt(
  place: Place,
  look: (client: BigQueryClient, target: Target) => Omit<BigQueryTraces, "place"> | null,
): BigQueryTraces[] {
  const name = `${place.project}.${place.dataset}.${table}`;
  try {
    const found = look(openBigQuery(Date.now() + callMs), targetAt(place));
    return found === null ? [] : [{ place: name, ...found }];
  } catch (error) {
    // Sheets are forgotten all the same.
    logUnexpected(error);
    return [{ place: name, mentions: null, canChange: false, isForgotten: false }];
  }
}

function count(client: BigQueryClient, target: Target, words: readonly string[]): Omit<BigQueryTraces, "place"> | null {
  const present = readTable(client, target, table);
  if (present === null) return null;
  const job = run(client, target, "find", countMentionsQuery(sqlName(target, table), words));
  const mentions = Number(firstRow(client, target, job).mentions ?? 0);
  return { mentions, canChange: textAt(present, "type") !== "VIEW", isForgotten: false };
}

/** Each call looks anew: others can have imported since. */
const run = (client: BigQueryClient, target: Target, step: string, query: string) =>
  runJob(client, target, { importId: newImportId(), table, step, configuration: queryConfiguration(query) });

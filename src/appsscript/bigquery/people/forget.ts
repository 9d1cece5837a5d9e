import type { BigQueryTraces } from "../../../rpc/listen-calls.ts";
import { type TableName, tables } from "../../../tables/index.ts";
import { logUnexpected } from "../../connect/log-unexpected.ts";
import { openBigQuery } from "../client.ts";
import { type Place, targetAt } from "../target.ts";
import { dropImports, placesOf, readTables } from "./places.ts";
import { type FoundRows, type People, rewritePeople } from "./rewrite.ts";

/** How long a call waits for BigQuery. */
const callMs = 90_000;

const peopleNamed = (words: readonly string[], hash: string): People => ({
  search: { words },
  privacy: { before: null, forgotten: [hash] },
});

/** A person's rows in BigQuery, found with this user's connection. Changes nothing. */
export const findInBigQuery = (words: readonly string[], hash: string): BigQueryTraces[] =>
  placesOf(() => true).flatMap((place) => look(place, peopleNamed(words, hash), true));

/** Blanks a person's mentions in BigQuery, as in sheets, and takes the name out of all other rows there. */
export const forgetInBigQuery = (words: readonly string[], hash: string): BigQueryTraces[] =>
  placesOf(() => true).flatMap((place) => look(place, peopleNamed(words, hash), false));

/** What is found at a place; that nobody could look there, or that it is not finished, is said, too. */
function look(place: Place, people: People, isTried: boolean): BigQueryTraces[] {
  const found: FoundRows = { mentions: 0, others: 0 };
  const traces = { place: `${place.project}.${place.dataset}`, isForgotten: false };
  let isFound = false;
  try {
    const target = targetAt(place);
    const client = openBigQuery(Date.now() + callMs);
    const { stored, names } = readTables(client, target);
    for (const table of stored) {
      const { mentions, others } = rewritePeople(client, target, table, people, true);
      found.mentions += mentions;
      found.others += others;
    }
    isFound = true;
    if (!isTried) {
      for (const name of Object.keys(tables) as TableName[]) dropImports(client, target, names, name, people.search);
      for (const table of stored) rewritePeople(client, target, table, people, false);
      traces.isForgotten = true;
    }
  } catch (error) {
    // Sheets are forgotten all the same.
    logUnexpected(error);
    return [{ ...traces, mentions: isFound ? found.mentions : null, others: found.others }];
  }
  return found.mentions + found.others > 0 ? [{ ...traces, ...found }] : [];
}

import { logUnexpected } from "../../connect/log-unexpected.ts";
import { openBigQuery } from "../client.ts";
import { targetAt } from "../target.ts";
import { dropImports, placesOf, readTables } from "./places.ts";
import { rewritePeople } from "./rewrite.ts";

/** How long a call waits for BigQuery. */
const callMs = 60_000;

/** How many mentions were blanked, and whether all old ones are. */
export interface BlankedThere {
  blanked: number;
  isDone: boolean;
}

/** Blanks mentions before a day, YYYY-MM-DD, in BigQuery, with this user's connection. Called again, it goes on. */
export function blankInBigQuery(before: string): BlankedThere {
  const result = { blanked: 0, isDone: true };
  const people = { search: { before }, privacy: { before, forgotten: [] } };
  for (const place of placesOf((table) => table === "mentions"))
    try {
      const target = targetAt(place);
      const client = openBigQuery(Date.now() + callMs);
      const { stored, names } = readTables(client, target);
      dropImports(client, target, names, "mentions", people.search);
      for (const table of stored.filter(({ name }) => name === "mentions"))
        result.blanked += rewritePeople(client, target, table, people, false).mentions;
    } catch (error) {
      // Sheets are blanked all the same, and the next hour tries again.
      logUnexpected(error);
      result.isDone = false;
    }
  return result;
}

import type { TableName } from "../tables/define-table.ts";
import type { Connector, Run, Source } from "./define-connector.ts";
import { addDays } from "./json.ts";

/** Days of a usual run: the last fortnight is read again. */
const usualDays = 15;

/** How many requests a usual run of one account takes, as the connector declares them. */
export function estimateRequests(connector: Connector, today: string, now: number) {
  const run: Run = { account: "1", from: addDays(today, -usualDays), to: today, today, now, facts: { accountId: "1" } };
  let lookups = 0;
  let facts: Run["facts"] = {};
  for (const { when, bundle } of connector.lookups) {
    if (when && !when({ ...run, facts })) continue;
    lookups += 1 / (bundle?.size ?? 1);
    // The first lookup usually tells which account it is.
    facts = run.facts;
  }
  const tables: Partial<Record<TableName, number>> = {};
  for (const [table, source] of Object.entries(connector.tables)) tables[table as TableName] = requestsOf(source, run);
  return { lookups, tables };
}

/** A page of each part, and one request for each kind of details, since few items are new. */
function requestsOf(source: Source, run: Run): number {
  if ("snapshot" in source) return 0;
  return source.usualRequests?.(run) ?? (source.parts?.(run).length ?? 1) + (source.details?.length ?? 0);
}

import type { TableName } from "../../tables/index.ts";
import type { Lookup, Run } from "../define-connector.ts";
import { classifyResponse, isApiFailure } from "./classify-response.ts";
import { type LookedUp, type RequestedRun, startOfRun } from "./run-lookups.ts";
import { type RequestContext, sendOrPause } from "./send-batch.ts";

/** The lookup that begins a run and that the platform answers for several accounts at once. */
function bundledLookup({ connector }: RequestContext, run: Run, tables: readonly TableName[]): Lookup | undefined {
  const isSent = ({ forTables, when }: Lookup) =>
    (forTables?.some((table) => tables.includes(table)) ?? true) && (when?.(run) ?? true);
  return connector.lookups.find((lookup) => lookup.bundle && isSent(lookup));
}

/**
 * Sends a lookup for several accounts with as few requests as the platform allows. Returns what it told, by account;
 * accounts that it refused, or said nothing about, are missing: their runs send it again, and hear why.
 */
export function lookUpTogether(
  context: RequestContext,
  requests: readonly RequestedRun[],
  tables: readonly TableName[],
): Map<string, LookedUp> {
  const lookedUp = new Map<string, LookedUp>();
  const all = requests.map((request) => startOfRun(context, request));
  const lookup = all[0] && bundledLookup(context, all[0], tables);
  if (!lookup?.bundle) return lookedUp;
  const { bundle } = lookup;
  for (let start = 0; start < all.length; start += bundle.size) {
    const runs = all.slice(start, start + bundle.size);
    const parts = runs.map((run) => lookup.request(run));
    const [result] = sendOrPause(context, [bundle.wrap(parts, runs[0] as Run)]);
    if (!result || isApiFailure(result)) continue;
    for (const [index, response] of bundle.unwrap(result.response.body, parts).entries()) {
      const run = runs[index];
      if (!run || response === null || isApiFailure(classifyResponse(context.connector, response))) continue;
      const facts = lookup.read(response.body, run, response);
      if (facts === null) continue;
      const secret = lookup.secret?.(response.body, run) ?? null;
      lookedUp.set(run.account, { lookups: [lookup], facts, secret });
    }
  }
  return lookedUp;
}

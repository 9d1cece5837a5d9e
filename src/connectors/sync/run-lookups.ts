import type { TableName } from "../../tables/index.ts";
import type { Brand, Facts, Lookup, Run } from "../define-connector.ts";
import { isApiFailure } from "./classify-response.ts";
import { type RequestContext, sendOrPause } from "./send-batch.ts";
import { ApiError } from "./sync-errors.ts";

/** What a run reads, apart from its tables. */
export interface RequestedRun {
  /** Facts contained in the key. */
  factsOfKey?: Facts;
  /** What the platform says that the connection may read; undefined if it does not say. */
  permissions?: readonly string[];
  /** "" for the connection's own account. */
  account: string;
  from: string;
  to: string;
  today: string;
  /** Offset of the spreadsheet's time zone, in which `from`, `to` and `today` are days; defaults to UTC. */
  offset?: Run["offset"];
  /** Brands to search for, for connectors with `tracksBrands`. */
  brands?: readonly Brand[];
  /** What lookups of several accounts together have told. */
  lookedUp?: LookedUp;
}

/** Lookups that need not be sent again, and what they told. */
export interface LookedUp {
  lookups: readonly Lookup[];
  facts: Facts;
  secret: string | null;
}

/** Requests of one lookup. */
const maxLookupRequests = 500;

/** Sends the lookups and collects their facts. */
export function runLookups(context: RequestContext, request: RequestedRun, wantedTables: readonly TableName[]): Run {
  const { lookedUp } = request;
  let run = startOfRun(context, request);
  context.lookupSecret = lookedUp?.secret ?? context.lookupSecret;
  for (const lookup of context.connector.lookups) {
    if (lookedUp?.lookups.includes(lookup)) continue;
    if (lookup.forTables && !lookup.forTables.some((table) => wantedTables.includes(table))) continue;
    if (lookup.when && !lookup.when(run)) continue;
    for (let requests = 0; requests < maxLookupRequests; requests++) {
      const facts = sendLookup(context, lookup, run);
      run = { ...run, facts: { ...run.facts, ...facts } };
      if (!lookup.isRepeated?.(run)) break;
    }
  }
  return run;
}

/** The run before its lookups. */
export function startOfRun({ runtime }: Pick<RequestContext, "runtime">, request: RequestedRun): Run {
  const { account, from, to, today, offset, factsOfKey, permissions, brands = [], lookedUp } = request;
  const facts = { ...factsOfKey, ...lookedUp?.facts };
  return { account, from, to, today, offset, now: runtime.now(), facts, permissions, brands };
}

/** Sends a lookup; returns its facts, none if it was refused and the run can do without. */
function sendLookup(context: RequestContext, lookup: Lookup, run: Run): Facts {
  const [result] = sendOrPause(context, [lookup.request(run)]);
  if (!result) return {};
  if (isApiFailure(result)) {
    const { kind } = result.failure;
    if (lookup.toleratedFailures?.includes(kind)) return {};
    const facts = lookup.readFailure?.(kind, run);
    if (facts === undefined) throw new ApiError(result.failure);
    if (facts === null) throw new ApiError({ kind: "not_found", code: "account" });
    return facts;
  }
  const { body } = result.response;
  const facts = lookup.read(body, run, result.response);
  if (facts === null) throw new ApiError({ kind: "not_found", code: "account" });
  context.lookupSecret = lookup.secret?.(body, run) ?? context.lookupSecret;
  return facts;
}

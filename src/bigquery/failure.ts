import { at, type Json, listAt, numberAt, textAt } from "../connectors/json.ts";
import type { BigQueryText } from "../text/bigquery/index.ts";

/** A refusal of BigQuery: of a request, or the result of a job (`ErrorProto`). */
export class BigQueryFailure extends Error {
  readonly status: number;
  readonly reason: string;
  /** The field or row that a job could not read, as BigQuery names it. */
  readonly location: string;

  constructor(status: number, reason: string, message: string, location = "") {
    super(message);
    this.status = status;
    this.reason = reason;
    this.location = location;
  }
}

/** Passes by itself, so that the request or job is tried again. */
const transientReasons = new Set([
  "backendError",
  "internalError",
  "jobBackendError",
  "jobInternalError",
  "rateLimitExceeded",
  "jobRateLimitExceeded",
  "tableUnavailable",
  "stopped",
  "timeout",
]);

export const isTransient = ({ status, reason }: BigQueryFailure): boolean =>
  transientReasons.has(reason) || status === 429 || status >= 500;

export const isBillingFailure = ({ reason, message }: BigQueryFailure): boolean =>
  reason === "billingNotEnabled" || /billing has not been enabled/i.test(message);

/** A failure from a response with an error. */
export function failureOf(status: number, body: Json): BigQueryFailure {
  const reason =
    textAt(listAt(body, "error.errors")[0] ?? null, "reason") ??
    textAt(listAt(body, "error.details")[0] ?? null, "reason") ??
    textAt(body, "error.status") ??
    "";
  return new BigQueryFailure(status, reason, textAt(body, "error.message") ?? `HTTP ${status}`);
}

/** The failure of a job that is done; null if it succeeded. Of a load, the error of the first row says more than the result. */
export function jobFailure(job: Json): BigQueryFailure | null {
  const result = at(job, "status.errorResult");
  if (result === null || result === undefined) return null;
  const errors = listAt(job, "status.errors");
  const detailed = errors.find((one) => /row|field|value|column/i.test(textAt(one, "message") ?? "")) ?? result;
  const location = textAt(detailed, "location") ?? textAt(result, "location") ?? "";
  return new BigQueryFailure(200, textAt(result, "reason") ?? "", textAt(detailed, "message") ?? "", location);
}

/** A line that a load job has left out: the byte at which it begins, and what is wrong with it. */
export interface RefusedLine {
  position: number | null;
  problem: string;
}

/** What a load job that is done has left out, and the errors that say why; BigQuery names only some of many. */
export function refusedLines(job: Json): { count: number; lines: RefusedLine[] } {
  const lines = listAt(job, "status.errors").flatMap((error): RefusedLine[] => {
    const message = textAt(error, "message") ?? "";
    const [start, position] = /^.*?row starting at position (\d+)[^:]*: ?/i.exec(message) ?? [];
    const problem = message.slice(start?.length ?? 0);
    return problem === "" ? [] : [{ position: position === undefined ? null : Number(position), problem }];
  });
  return { count: numberAt(job, "statistics.load.badRecords") ?? lines.length, lines };
}

interface Where {
  project: string;
  dataset: string;
  region: string;
  /** The table that was being read or written; "" for none. */
  table: string;
}

/** Two sentences for a failure: what is wrong, and what to do. */
export function sentencesFor(failure: BigQueryFailure, where: Where, text: BigQueryText["errors"]): readonly string[] {
  const { status, reason, message } = failure;
  const said = message.replace(/\s+/g, " ").trim().slice(0, 300);
  if (isBillingFailure(failure)) return text.billing;
  if (
    reason === "accessNotConfigured" ||
    reason === "SERVICE_DISABLED" ||
    /API has not been used|is disabled/i.test(message)
  )
    return text.apiOff(where.project);
  if (status === 401) return text.auth;
  if (/quota/i.test(reason) || /quota exceeded/i.test(message)) return text.quota(said);
  if (isTransient(failure)) return text.busy;
  if (status === 403 || reason === "accessDenied") return text.permission(said);
  if (/not found in location|in location|region/i.test(message) && /not found/i.test(message))
    return text.region(where.dataset, where.region);
  if (reason === "notFound" || status === 404)
    return /not found: dataset/i.test(message) ? text.noDataset(where.dataset) : text.expiredImport;
  if (failure.location !== "" || /row|field|schema/i.test(message)) return text.row(where.table, said);
  return text.job(said);
}

import type { BigQueryClient } from "../../src/appsscript/bigquery/client.ts";
import { BigQueryFailure } from "../../src/bigquery/failure.ts";
import type { Json } from "../../src/connectors/json.ts";

/** Where tests write to; nothing is noted of it. */
export const bakery = {
  project: "bakery-1",
  dataset: "engagement",
  region: "EU",
  hasBilling: true,
  made: {},
  views: [],
};

/** BigQuery's refusal of a request. */
export const failure = (status: number, reason = "", message = "No.") => new BigQueryFailure(status, reason, message);

/** A client to which BigQuery gives these answers, one after the other, without a network. It keeps what is asked. */
export function answeringClient(answers: readonly (Json | Error)[], deadline = Number.POSITIVE_INFINITY) {
  const asked: { what: string; query?: object; json?: Json; lines?: readonly string[] }[] = [];
  const next = (request: (typeof asked)[number]): Json => {
    const answer = answers[asked.push(request) - 1];
    if (answer === undefined) throw new Error(`BigQuery is asked too often: ${request.what}`);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const client: BigQueryClient = {
    deadline,
    send: (method, path, options = {}) => next({ what: [method, ...path].join(" "), ...options }),
    upload: (project, json, lines) => next({ what: `UPLOAD ${project}`, json, lines }),
  };
  return { client, asked, whatIsAsked: () => asked.map(({ what }) => what) };
}

import { failureOf, isTransient } from "../../bigquery/failure.ts";
import { bigQuery } from "../../bigquery/sign-in.ts";
import { bearer } from "../../connectors/apply-secret.ts";
import type { Json } from "../../connectors/json.ts";
import { encodePart } from "../../connectors/percent-escapes.ts";
import type { HttpRequest, HttpResponse } from "../../connectors/sync/runtime.ts";
import { Pause } from "../../connectors/sync/sync-errors.ts";
import { markUsed } from "../connect/connection-store.ts";
import { connectionsTo, openRuntime, secretProviderFor } from "../connect/connections.ts";
import { uploadBytes } from "../connect/runtime.ts";
import { userError } from "../user-error.ts";
import { bigQueryTexts } from "./texts.ts";

/** Requests to BigQuery with this user's connection. */
export interface BigQueryClient {
  /** Sends a request and returns the response. Throws `BigQueryFailure`. */
  send(method: HttpRequest["method"], path: readonly string[], options?: { json?: Json; query?: Texts }): Json;
  /** Starts a job with the lines to load. Throws `BigQueryFailure`. */
  upload(project: string, job: Json, lines: readonly string[]): Json;
  /** When to stop waiting, milliseconds since 1970. */
  deadline: number;
}

type Texts = Readonly<Record<string, string>>;

const root = `${bigQuery.hosts[0]}bigquery/v2/projects`;
const uploadRoot = `${bigQuery.hosts[0]}upload/bigquery/v2/projects`;
const maxAttempts = 4;
const firstDelayMs = 1_000;
const boundary = "engagement-rows";

/** This user's client. Throws a user error if BigQuery is not connected. */
export function openBigQuery(deadline: number): BigQueryClient {
  const [connection] = connectionsTo(bigQuery.id);
  if (!connection) throw userError(bigQueryTexts().errors.notConnected);
  const runtime = openRuntime(deadline);
  const provider = secretProviderFor(connection, runtime);
  const headers = (more: Texts): Record<string, string> => ({
    ...more,
    ...bearer(provider.secret() ?? "", runtime.tools).headers,
  });

  /** Sends until BigQuery answers; a failure that passes is waited for. */
  function attempt(sendOnce: () => HttpResponse): Json {
    let isRenewed = false;
    for (let number = 1; ; number++) {
      const response = sendOnce();
      if ("failure" in response) {
        if (response.failure === "not_listed") throw failureOf(403, { error: { message: "not listed" } });
        if (number >= maxAttempts || Date.now() >= deadline) throw new Pause("trouble", null);
      } else {
        const body = parse(response.text);
        if (response.status < 300) return body;
        const failure = failureOf(response.status, body);
        if (response.status === 401 && !isRenewed) {
          isRenewed = true;
          if (provider.renew()) continue;
        }
        if (!isTransient(failure) || number >= maxAttempts || Date.now() >= deadline) throw failure;
      }
      runtime.sleep(firstDelayMs * 2 ** (number - 1));
    }
  }

  const client: BigQueryClient = {
    deadline,
    send(method, path, { json, query = {} } = {}) {
      const parameters = Object.entries(query).map(([name, value]) => `${name}=${encodePart(value)}`);
      const url = [[root, ...path.map(encodePart)].join("/"), parameters.join("&")].filter(Boolean).join("?");
      const body = json === undefined ? null : JSON.stringify(json);
      const type: Texts = body === null ? {} : { "Content-Type": "application/json" };
      return attempt(() => runtime.fetchAll([{ url, method, headers: headers(type), body }])[0] as HttpResponse);
    },
    upload(project, job, lines) {
      const url = `${uploadRoot}/${encodePart(project)}/jobs?uploadType=multipart`;
      const type = `multipart/related; boundary=${boundary}`;
      const bytes = multipart(JSON.stringify(job), lines, type);
      return attempt(() => uploadBytes(url, headers({ "Content-Type": type }), bytes, deadline));
    },
  };
  markUsed(connection.id);
  return client;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text === "" ? "null" : text) as Json;
  } catch {
    return null;
  }
}

/** A job and its rows, compressed, in one body (`uploadType=multipart`). */
function multipart(job: string, lines: readonly string[], type: string): GoogleAppsScript.Base.Blob {
  const rows = Utilities.gzip(Utilities.newBlob(lines.join("\n"), "application/octet-stream")).getBytes();
  const head = [
    `--${boundary}`,
    "Content-Type: application/json; charset=UTF-8",
    "",
    job,
    `--${boundary}`,
    "Content-Type: application/octet-stream",
    "",
    "",
  ].join("\r\n");
  const bytes = [head, `\r\n--${boundary}--\r\n`].map((text) => Utilities.newBlob(text).getBytes());
  return Utilities.newBlob([...(bytes[0] as number[]), ...rows, ...(bytes[1] as number[])], type);
}

import { gunzipSync } from "node:zlib";
import { checkCall } from "./contract.ts";
import { type Job, Jobs } from "./jobs.ts";
import { openDuckDb } from "./packages.ts";
import { apiOff, BigQueryError, errorBody } from "./refusals.ts";
import { answerResource } from "./resources.ts";
import { createTranslator } from "./sql.ts";
import { World } from "./world.ts";

export interface MockRequest {
  method: string;
  url: URL;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

export interface MockReply {
  status: number;
  body: object;
}

/** An imitation of BigQuery over DuckDB: real SQL on a real engine, with BigQuery's own refusals. */
export class BigQueryService {
  readonly world: World;
  /** Requests that the discovery document does not allow. */
  readonly violations: string[] = [];
  /** The secrets that are accepted; any without this list. */
  token: string | null = null;
  requests = 0;
  readonly #jobs: Jobs;
  readonly #translate: (sql: string) => string;

  private constructor(world: World, translate: (sql: string) => string) {
    this.world = world;
    this.#translate = translate;
    this.#jobs = new Jobs(world, translate);
  }

  static async open(): Promise<BigQueryService> {
    return new BigQueryService(new World(await openDuckDb()), await createTranslator());
  }

  async handle(request: MockRequest): Promise<MockReply> {
    this.requests += 1;
    try {
      return { status: 200, body: await this.#answer(request) };
    } catch (error) {
      const refusal = error instanceof BigQueryError ? error : new BigQueryError(500, "internalError", String(error));
      if (refusal.status === 400 && ["invalid", "invalidParameter"].includes(refusal.reason))
        this.violations.push(refusal.message);
      if (refusal.status === 500) this.violations.push(refusal.message);
      return { status: refusal.status, body: errorBody(refusal) };
    }
  }

  /** Runs a query as a job. Returns the message of its error; "" for none. */
  async query(projectId: string, location: string, query: string): Promise<string> {
    const jobId = `query_${this.requests++}`;
    const job = {
      jobReference: { projectId, jobId, location },
      configuration: { query: { query, useLegacySql: false } },
    };
    await this.#jobs.insert(projectId, job, null);
    const { status } = this.#jobs.get(projectId, jobId) as { status: { errorResult?: { message: string } } };
    return status.errorResult?.message ?? "";
  }

  async #answer({ method, url, headers, body }: MockRequest): Promise<object> {
    const secret = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
    if (!secret || (this.token !== null && secret !== this.token))
      throw new BigQueryError(401, "authError", "Request had invalid authentication credentials.");
    const isUpload = url.pathname.startsWith("/upload/");
    const path = url.pathname.replace(/^(?:\/upload)?\/bigquery\/v2\//, "");
    const parts = isUpload ? readMultipart(headers["content-type"] ?? "", body) : null;
    const json = parts?.json ?? (body.length > 0 ? JSON.parse(body.toString("utf8")) : null);
    const call = checkCall(method, path, url.searchParams, json);
    const { projectId = "", jobId = "" } = call.names;
    if (projectId !== "" && !this.world.project(projectId).isApiOn) throw apiOff(projectId);
    if (call.id === "jobs.insert") return this.#jobs.insert(projectId, json as Job, parts?.lines ?? null);
    if (call.id === "jobs.get") return this.#jobs.get(projectId, jobId);
    if (call.id === "jobs.getQueryResults")
      return this.#jobs.results(projectId, jobId, Object.fromEntries(url.searchParams));
    return (await answerResource(this.world, call, json, this.#translate)) ?? {};
  }
}

/** The two parts of a multipart upload: the job, and its compressed rows. */
function readMultipart(type: string, body: Buffer): { json: unknown; lines: string[] } {
  const boundary = /^multipart\/related; boundary=(\S+)$/.exec(type)?.[1];
  if (!boundary) throw new BigQueryError(400, "invalid", "An upload is multipart/related.");
  const separator = Buffer.from(`--${boundary}`);
  const second = body.indexOf(separator, separator.length);
  const end = body.lastIndexOf(`\r\n--${boundary}--`);
  const contentOf = (part: Buffer) => part.subarray(part.indexOf("\r\n\r\n") + 4);
  const json = JSON.parse(contentOf(body.subarray(0, second)).toString("utf8"));
  const rows = gunzipSync(contentOf(body.subarray(second, end))).toString("utf8");
  return { json, lines: rows.split("\n").filter((line) => line !== "") };
}

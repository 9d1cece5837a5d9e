import { bearer } from "../../../src/connectors/apply-secret.ts";
import type { Connector } from "../../../src/connectors/define-connector.ts";
import { listAt, numberAt, textAt } from "../../../src/connectors/json.ts";
import { type Checkpoint, runSync, type SyncPort, type SyncRequest } from "../../../src/connectors/sync/run-sync.ts";
import type { HttpRequest, HttpResponse, Runtime } from "../../../src/connectors/sync/runtime.ts";
import type { NoteKind } from "../../../src/connectors/sync/send-batch.ts";
import { ApiError, Pause } from "../../../src/connectors/sync/sync-errors.ts";
import type { Row, TableName } from "../../../src/tables/index.ts";

export const base = "https://api.example.com";
export const noon = Date.parse("2026-05-20T12:00:00Z");

/** A connector for tests only: posts by cursor, and a rate limit with a reset time. */
export const testConnector = (change: Partial<Connector> = {}): Connector => ({
  id: "invented",
  platform: "bluesky",
  name: "Invented",
  source: "Invented API",
  apiVersion: { name: null, promisedUntil: null },
  hosts: [`${base}/`],
  signIn: {},
  lookups: [],
  tables: {
    posts: {
      counts: "total",
      request: (_run, page) => ({ url: `${base}/posts`, query: { after: page ?? undefined } }),
      next: ({ body }) => textAt(body, "next"),
      items: (body) => listAt(body, "posts"),
      row: (item) => ({
        post_id: textAt(item, "id"),
        published_at: textAt(item, "at") ?? "2026-05-01T08:00:00Z",
        likes: numberAt(item, "likes"),
      }),
    },
  },
  failures: {
    codes: ({ body }) => [textAt(body, "error")].filter((code) => code !== null),
    kinds: { expired: "auth_expired", unknown_metric: "invalid_metric", lost: "bad_place", slow_down: "rate_limited" },
    refusedMetric: ({ body }) => textAt(body, "metric"),
  },
  limits: {
    maxParallelRequests: 10,
    retryDelayMs: ({ headers }) => (headers["x-wait"] ? Number(headers["x-wait"]) * 1000 : null),
    usedShare: ({ headers }) => (headers["x-used"] ? Number(headers["x-used"]) : null),
  },
  ...change,
});

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers,
  text: JSON.stringify(body),
});

/** A page of posts with these numbers as ids. */
export const page = (numbers: readonly number[], next?: string): HttpResponse =>
  json({ posts: numbers.map((id) => ({ id: String(id), likes: id * 10 })), ...(next ? { next } : {}) });

export interface RunResult {
  end: "done" | Pause | ApiError;
  /** Requested URLs without the base URL. */
  paths: string[];
  /** The secrets that requests carried. */
  secrets: (string | undefined)[];
  waits: number[];
  rows: Row[];
  notes: [NoteKind, string][];
  checkpoint: Checkpoint | null;
  /** The number of requests in each batch. */
  batchSizes: number[];
}

export interface RunOverrides {
  connector?: Connector;
  /** The run's time budget in milliseconds. */
  time?: number;
  checkpoint?: Checkpoint | null;
  renew?: () => boolean;
  write?: (rows: Row[]) => void;
  checkTime?: () => void;
  request?: Partial<SyncRequest>;
}

/** Imports posts; `answer` returns the response to each request. */
export function run(
  respond: (path: string, request: HttpRequest, number: number) => HttpResponse,
  change: RunOverrides = {},
): RunResult {
  let now = noon;
  let secret = "first";
  const found: RunResult = {
    end: "done",
    paths: [],
    secrets: [],
    waits: [],
    rows: [],
    notes: [],
    checkpoint: null,
    batchSizes: [],
  };
  const runtime: Runtime = {
    fetchAll(requests) {
      found.batchSizes.push(requests.length);
      return requests.map((request) => {
        const path = request.url.replace(base, "");
        found.paths.push(path);
        found.secrets.push(request.headers.Authorization?.replace("Bearer ", ""));
        return respond(path, request, found.paths.length - 1);
      });
    },
    now: () => now,
    sleep(milliseconds) {
      found.waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.25,
    tools: { now: () => now / 1000, base64: (text) => text, hmacSha256: (_key, text) => text },
  };
  const port: SyncPort = {
    runtime,
    secretProvider: {
      secret: () => secret,
      renew: () => {
        if (!change.renew?.()) return false;
        secret = "renewed";
        return true;
      },
    },
    deadline: noon + (change.time ?? 300_000),
    writeRows(_table: TableName, rows) {
      change.write?.(rows);
      found.rows.push(...rows);
    },
    saveCheckpoint(checkpoint) {
      found.checkpoint = checkpoint;
    },
    addNote: (kind, what) => void found.notes.push([kind, what]),
    throwIfOutOfTime: change.checkTime ?? (() => undefined),
  };
  const request: SyncRequest = {
    connector: change.connector ?? testConnector(),
    applySecret: bearer,
    account: "",
    tables: ["posts"],
    from: "2026-01-01",
    to: "2026-12-31",
    today: "2026-05-20",
    ...change.request,
  };
  try {
    runSync(request, change.checkpoint ?? null, port);
  } catch (reason) {
    if (!(reason instanceof Pause || reason instanceof ApiError)) throw reason;
    found.end = reason;
  }
  return found;
}

/** The numbers of the written posts. */
export const numbersIn = ({ rows }: RunResult): number[] => rows.map(({ post_id }) => Number(post_id));

import type { NoteKind } from "../../../src/importer/connections/ask.ts";
import { Pause, Refused } from "../../../src/importer/connections/run-end.ts";
import { type Place, type RunPort, type RunRequest, runImport } from "../../../src/importer/connections/run-import.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../../../src/importer/connections/transport.ts";
import type { Platform } from "../../../src/platforms/define-platform.ts";
import { listAt, numberAt, textAt } from "../../../src/platforms/json.ts";
import { bearer } from "../../../src/platforms/sending.ts";
import type { Row, TableName } from "../../../src/tables/index.ts";

export const base = "https://api.example.com";
export const noon = Date.parse("2026-05-20T12:00:00Z");

/** A platform that exists for tests alone: posts by cursor, and a limit that it tells of. */
export const invented = (change: Partial<Platform> = {}): Platform => ({
  id: "invented",
  platform: "bluesky",
  name: "Invented",
  source: "Invented API",
  hosts: [`${base}/`],
  signIn: {},
  lookups: [],
  tables: {
    posts: {
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
    metric: ({ body }) => textAt(body, "metric"),
  },
  limits: {
    atOnce: 10,
    wait: ({ headers }) => (headers["x-wait"] ? Number(headers["x-wait"]) * 1000 : null),
    used: ({ headers }) => (headers["x-used"] ? Number(headers["x-used"]) : null),
  },
  ...change,
});

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers,
  text: JSON.stringify(body),
});

/** A page of posts with these numbers as ids. */
export const page = (numbers: readonly number[], next?: string): HttpAnswer =>
  json({ posts: numbers.map((id) => ({ id: String(id), likes: id * 10 })), ...(next ? { next } : {}) });

export interface Run {
  end: "done" | Pause | Refused;
  /** What was asked, without the base address. */
  asked: string[];
  /** The secrets that requests carried. */
  secrets: (string | undefined)[];
  waits: number[];
  rows: Row[];
  notes: [NoteKind, string][];
  place: Place | null;
  /** How many requests went out at the same time. */
  waves: number[];
}

export interface RunChange {
  platform?: Platform;
  /** What remains of the run's time, in milliseconds. */
  time?: number;
  place?: Place | null;
  renew?: () => boolean;
  write?: (rows: Row[]) => void;
  checkTime?: () => void;
  request?: Partial<RunRequest>;
}

/** Runs an import of posts; `answer` says what comes back for each request. */
export function run(
  answer: (path: string, request: HttpRequest, number: number) => HttpAnswer,
  change: RunChange = {},
): Run {
  let now = noon;
  let secret = "first";
  const found: Run = { end: "done", asked: [], secrets: [], waits: [], rows: [], notes: [], place: null, waves: [] };
  const outside: Outside = {
    fetchAll(requests) {
      found.waves.push(requests.length);
      return requests.map((request) => {
        const path = request.url.replace(base, "");
        found.asked.push(path);
        found.secrets.push(request.headers.Authorization?.replace("Bearer ", ""));
        return answer(path, request, found.asked.length - 1);
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
  const port: RunPort = {
    outside,
    keeper: {
      secret: () => secret,
      renew: () => {
        if (!change.renew?.()) return false;
        secret = "renewed";
        return true;
      },
    },
    deadline: noon + (change.time ?? 300_000),
    write(_table: TableName, rows) {
      change.write?.(rows);
      found.rows.push(...rows);
    },
    save(place) {
      found.place = place;
    },
    note: (kind, what) => void found.notes.push([kind, what]),
    checkTime: change.checkTime ?? (() => undefined),
  };
  const request: RunRequest = {
    platform: change.platform ?? invented(),
    send: bearer,
    account: "",
    tables: ["posts"],
    from: "2026-01-01",
    to: "2026-12-31",
    today: "2026-05-20",
    ...change.request,
  };
  try {
    runImport(request, change.place ?? null, port);
  } catch (reason) {
    if (!(reason instanceof Pause || reason instanceof Refused)) throw reason;
    found.end = reason;
  }
  return found;
}

/** The posts that were written, by number. */
export const numbersIn = ({ rows }: Run): number[] => rows.map(({ post_id }) => Number(post_id));

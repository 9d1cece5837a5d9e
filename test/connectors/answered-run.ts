import type { Brand, Connector } from "../../src/connectors/define-connector.ts";
import { runSync } from "../../src/connectors/sync/run-sync.ts";
import type { HttpResponse } from "../../src/connectors/sync/runtime.ts";
import { ApiError } from "../../src/connectors/sync/sync-errors.ts";
import type { Row, TableName } from "../../src/tables/index.ts";

export interface AnsweredRun {
  /** "done", or the kind of failure that ended the run. */
  end: string;
  rows: Row[];
  urls: string[];
  notes: string[];
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers,
  text: JSON.stringify(body),
});

export const html = (status: number, text = "<!DOCTYPE html><html><body>Home</body></html>"): HttpResponse => ({
  status,
  headers: { "content-type": "text/html" },
  text,
});

/** Imports October 2026 on November 1 from a platform that answers as given; other requests get its 404. */
export function answeredRun(
  connector: Connector,
  table: TableName,
  answer: (url: URL) => HttpResponse | undefined,
  { account = "", brands = [], site }: { account?: string; brands?: readonly Brand[]; site?: string } = {},
): AnsweredRun {
  const found: AnsweredRun = { end: "done", rows: [], urls: [], notes: [] };
  let now = Date.parse("2026-11-01T12:00:00Z");
  const period = { from: "2026-10-01", to: "2026-10-31", today: "2026-11-01" };
  try {
    runSync({ connector, applySecret: null, account, tables: [table], brands, factsOfKey: { site }, ...period }, null, {
      runtime: {
        fetchAll: (requests) =>
          requests.map(({ url }) => {
            found.urls.push(url);
            return answer(new URL(url)) ?? html(404);
          }),
        now: () => now,
        sleep: (milliseconds) => {
          now += milliseconds;
        },
        random: () => 0.5,
        tools: { now: () => now / 1_000, base64: String, hmacSha256: String },
      },
      secretProvider: { secret: () => null, renew: () => false },
      deadline: now + 300_000,
      writeRows: (_, rows) => void found.rows.push(...rows),
      saveCheckpoint: () => undefined,
      addNote: (kind) => void found.notes.push(kind),
      throwIfOutOfTime: () => undefined,
    });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    found.end = error.kind;
  }
  return found;
}

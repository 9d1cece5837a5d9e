import type { Brand, Connector } from "../../src/connectors/define-connector.ts";
import { noteText } from "../../src/connectors/run-notes.ts";
import { type Checkpoint, runSync } from "../../src/connectors/sync/run-sync.ts";
import type { HttpRequest, HttpResponse } from "../../src/connectors/sync/runtime.ts";
import { ApiError, Pause } from "../../src/connectors/sync/sync-errors.ts";
import type { Row, TableName } from "../../src/tables/index.ts";

export interface AnsweredRun {
  /** "done", or the kind of failure that ended the run. */
  end: string;
  rows: Row[];
  rowsByTable: Partial<Record<TableName, Row[]>>;
  urls: string[];
  /** Kinds of notes, in order. */
  notes: string[];
  /** The notes as users read them. */
  noteTexts: string[];
}

export interface AnsweredRunOptions {
  account?: string;
  brands?: readonly Brand[];
  site?: string;
  from?: string;
  to?: string;
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

/** A run that pauses more often than this does not end. */
const maxPauses = 5;

/**
 * Imports October 2026, unless another period is given, on November 1 from a platform that answers as given; other
 * requests get its 404. The secret is "token". A run that pauses is continued when it may be.
 */
export function answeredRun(
  connector: Connector,
  table: TableName | readonly TableName[],
  answer: (url: URL, request: HttpRequest) => HttpResponse | undefined,
  { account = "", brands = [], site, from = "2026-10-01", to = "2026-10-31" }: AnsweredRunOptions = {},
): AnsweredRun {
  const found: AnsweredRun = { end: "done", rows: [], rowsByTable: {}, urls: [], notes: [], noteTexts: [] };
  let now = Date.parse("2026-11-01T12:00:00Z");
  const period = { from, to, today: "2026-11-01" };
  const tables = typeof table === "string" ? [table] : table;
  const { oauth, apiKey } = connector.signIn;
  // Without the exchange of keys, which is not what these runs are about.
  const applySecret = apiKey?.exchange ? null : (oauth?.applySecret ?? apiKey?.applySecret ?? null);
  let checkpoint: Checkpoint | null = null;
  const run = () =>
    runSync({ connector, applySecret, account, tables, brands, factsOfKey: { site }, ...period }, checkpoint, {
      runtime: {
        fetchAll: (requests) =>
          requests.map((request) => {
            found.urls.push(request.url);
            return answer(new URL(request.url), request) ?? html(404);
          }),
        now: () => now,
        sleep: (milliseconds) => {
          now += milliseconds;
        },
        random: () => 0.5,
        tools: { now: () => now / 1_000, base64: String, hmacSha256: String },
      },
      secretProvider: { secret: () => (applySecret ? "token" : null), renew: () => false },
      deadline: now + 300_000,
      writeRows(name, rows) {
        found.rows.push(...rows);
        found.rowsByTable[name] = [...(found.rowsByTable[name] ?? []), ...rows];
      },
      saveCheckpoint(saved) {
        checkpoint = JSON.parse(JSON.stringify(saved)) as Checkpoint;
      },
      addNote(kind, what, count, name) {
        found.notes.push(kind);
        found.noteTexts.push(
          noteText({ kind, what, ...(count && { count }), ...(name && { table: name }) }, connector, "en"),
        );
      },
      throwIfOutOfTime: () => undefined,
    });
  for (let pauses = 0; ; pauses++) {
    try {
      run();
    } catch (error) {
      if (error instanceof Pause && pauses < maxPauses) {
        now = Math.max(now, error.until ?? now);
        continue;
      }
      if (!(error instanceof ApiError)) throw error;
      found.end = error.kind;
    }
    break;
  }
  return found;
}

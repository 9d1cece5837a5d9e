import { describe, expect, it } from "vitest";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { searchConsole } from "../../src/connectors/search-console/connector.ts";
import { classifyResponse } from "../../src/connectors/sync/classify-response.ts";
import { type Checkpoint, runSync, type SyncPort } from "../../src/connectors/sync/run-sync.ts";
import { type ApiError, Pause } from "../../src/connectors/sync/sync-errors.ts";
import type { Row } from "../../src/tables/index.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "https://www.broodenboon.example/",
  from: "2026-09-01",
  to: "2026-09-02",
  today: "2026-09-03",
  now: 0,
  facts: {},
};

const pages = listOf(searchConsole, "pages");
const response = (status: number, body: Json): ApiResponse => ({ status, headers: {}, body });

describe("Search Console", () => {
  it("Search Console is requested for the whole site, then by page for each day that has any, for web search", () => {
    expect(pages.request(run, null, null, []).json).toMatchObject({
      startDate: "2026-09-01",
      endDate: "2026-09-02",
      dimensions: ["DATE"],
    });
    const days = { rows: [{ keys: ["2026-09-02"] }, { keys: ["2026-09-01"] }] };
    expect(pages.next?.(response(200, days), null, run)).toEqual(["2026-09-02 0", "2026-09-01 0"]);
    expect(pages.request(run, "2026-09-01 25000", null, [])).toEqual({
      url: "https://searchconsole.googleapis.com/webmasters/v3/sites/https%3A%2F%2Fwww.broodenboon.example%2F/searchAnalytics/query",
      method: "POST",
      json: {
        startDate: "2026-09-01",
        endDate: "2026-09-01",
        dimensions: ["DATE", "PAGE"],
        type: "WEB",
        rowLimit: 25_000,
        startRow: 25_000,
      },
    });
  });

  it("Search Console has a row for each page and day, without Google's own rate", () => {
    const row = {
      keys: ["2026-09-01", "https://www.broodenboon.example/taart"],
      clicks: 12,
      impressions: 480,
      ctr: 0.025,
      position: 7.4,
    };
    expect(readRows(searchConsole, "pages", { rows: [row] }, run)).toEqual([
      {
        account: "https://www.broodenboon.example/",
        date: "2026-09-01",
        page: "https://www.broodenboon.example/taart",
        impressions: 480,
        clicks: 12,
        position: 7.4,
      },
    ]);
  });

  it("Search Console has a row for each day of the whole site, without a page", () => {
    const row = { keys: ["2026-09-01"], clicks: 0, impressions: 3 };
    expect(readRows(searchConsole, "pages", { rows: [row] }, run)).toEqual([
      {
        account: "https://www.broodenboon.example/",
        date: "2026-09-01",
        page: null,
        impressions: 3,
        clicks: 0,
        position: null,
      },
    ]);
  });

  it.each([
    ["a response without rows", { responseAggregationType: "BY_PAGE" }],
    ["nothing", null],
    ["text", "Not found"],
  ])("Search Console has no rows for %s, and no further page", (_, body) => {
    expect(readRows(searchConsole, "pages", body, run)).toEqual([]);
    expect(pages.next?.(response(200, body), null, run)).toBeNull();
  });

  it("Search Console requests another page of a day while one is full", () => {
    const full = { rows: Array.from({ length: 25_000 }, () => null) };
    expect(pages.next?.(response(200, full), "2026-09-01 0", run)).toBe("2026-09-01 25000");
    expect(pages.next?.(response(200, full), "2026-09-01 25000", run)).toBe("2026-09-01 50000");
    expect(pages.next?.(response(200, { rows: [null] }), "2026-09-01 50000", run)).toBeNull();
  });

  it("Search Console offers the sites that the user may read", () => {
    const body: Json = {
      siteEntry: [
        { siteUrl: "sc-domain:broodenboon.example", permissionLevel: "SITE_RESTRICTED_USER" },
        { siteUrl: "https://elsewhere.example/", permissionLevel: "SITE_UNVERIFIED_USER" },
      ],
    };
    expect(searchConsole.accounts?.items(body)).toEqual([
      { id: "sc-domain:broodenboon.example", name: "broodenboon.example" },
    ]);
    expect(searchConsole.accounts?.items({})).toEqual([]);
  });

  it.each([
    ["an expired token", 401, "authError", "auth_expired"],
    ["another user's site", 403, "forbidden", "permission"],
    ["a permission that was not granted", 403, "insufficientPermissions", "permission"],
    ["too many requests", 403, "rateLimitExceeded", "rate_limited"],
    ["the end of the daily quota", 403, "dailyLimitExceeded", "quota_exhausted"],
    ["too much load, of ten minutes or of the day", 403, "quotaExceeded", "rate_limited"],
    ["an invalid request", 400, "invalidParameter", "invalid"],
    ["a server error", 500, "backendError", "server"],
  ])("Search Console's error is recognized: %s", (_, code, reason, kind) => {
    const refused = response(code, { error: { code, message: "…", errors: [{ domain: "global", reason }] } });
    expect(classifyResponse(searchConsole, refused)).toMatchObject({ failure: { kind } });
  });
});

describe("Search Console's quota", () => {
  const account = "https://www.broodenboon.example/";
  const refusal = {
    status: 403,
    headers: {},
    text: JSON.stringify({
      error: {
        code: 403,
        message: "Search Analytics load quota exceeded.",
        errors: [{ domain: "usageLimits", reason: "quotaExceeded" }],
      },
    }),
  };
  const page = "https://www.broodenboon.example/rye";
  const answerTo = (body: string | null) => {
    const keys = body?.includes('"PAGE"') ? ["2026-09-01", page] : ["2026-09-01"];
    return { rows: [{ keys, clicks: 4, impressions: 50, position: 7.5 }] };
  };

  /** Runs an import in executions of some minutes; returns how each ended, with the minutes that it asked to wait. */
  function executions(count: number, isRefused: (request: number) => boolean) {
    let [now, requests] = [Date.parse("2026-10-01T08:00:00Z"), 0];
    let place: Checkpoint | null = null;
    const rows: Row[] = [];
    const ends = Array.from({ length: count }, () => {
      const started = now;
      const port: SyncPort = {
        runtime: {
          fetchAll: (all) =>
            all.map(({ body }) =>
              isRefused(requests++) ? refusal : { status: 200, headers: {}, text: JSON.stringify(answerTo(body)) },
            ),
          now: () => now,
          sleep: (milliseconds) => {
            now += milliseconds;
          },
          random: () => 0,
          tools: { now: () => now / 1_000, base64: String, hmacSha256: String },
        },
        secretProvider: { secret: () => "token", renew: () => false },
        deadline: now + 300_000,
        writeRows: (_, more) => void rows.push(...more),
        saveCheckpoint: (checkpoint) => {
          place = checkpoint;
        },
        addNote: () => undefined,
        throwIfOutOfTime: () => undefined,
      };
      const period = { from: "2026-09-01", to: "2026-09-02", today: "2026-10-01" };
      try {
        runSync({ connector: searchConsole, applySecret: null, account, tables: ["pages"], ...period }, place, port);
        return "done";
      } catch (error) {
        if (error instanceof Pause) now = error.until ?? now;
        return error instanceof Pause ? `${(now - started) / 60_000} minutes` : (error as ApiError).kind;
      }
    });
    return { ends, rows };
  }

  it("Search Console's refusal is waited out for a quarter of an hour, and the import goes on", () => {
    const { ends, rows } = executions(2, (request) => request === 0);
    expect(ends).toEqual(["15 minutes", "done"]);
    expect(rows).toMatchObject([
      { date: "2026-09-01", clicks: 4, impressions: 50, position: 7.5, page: null },
      { date: "2026-09-01", clicks: 4, page },
    ]);
  });

  it("Search Console's refusal is the end of the day's quota only where it comes again after the wait", () => {
    expect(executions(2, () => true).ends).toEqual(["15 minutes", "quota_exhausted"]);
    // Requests were accepted in between, so it is the short quota again.
    expect(executions(3, (request) => request === 0 || request === 2).ends).toEqual([
      "15 minutes",
      "15 minutes",
      "done",
    ]);
  });
});

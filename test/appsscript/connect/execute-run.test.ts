import { beforeEach, describe, expect, it, vi } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { agreeTo } from "../../../src/appsscript/connect/agreements.ts";
import { noteUse } from "../../../src/appsscript/connect/daily-allowance.ts";
import { executeRun } from "../../../src/appsscript/connect/execute-run.ts";
import { type ImportRecord, loadRecord, updateRecord } from "../../../src/appsscript/connect/import-records.ts";
import {
  importFingerprint,
  loadImports,
  type StoredImport,
  storeImport,
} from "../../../src/appsscript/connect/stored-imports.ts";
import { resumableRun } from "../../../src/appsscript/connect/sync-within-budget.ts";
import { loadUnfinishedRun, saveUnfinishedRun } from "../../../src/appsscript/connect/unfinished-runs.ts";
import { userId } from "../../../src/appsscript/connect/user-id.ts";
import { sheetSummaries } from "../../../src/appsscript/connect/write-portion.ts";
import { noor } from "../add-on.ts";
import { openScript } from "./in-script.ts";
import { someImport, someSchedule, someUnfinishedRun } from "./some-import.ts";

const [secondMs, minuteMs, hourMs] = [1_000, 60_000, 3_600_000];
const start = Date.parse("2026-06-01T09:00:00Z");

let script: ReturnType<typeof openScript>;
/** What Bluesky answers: a status, or the milliseconds since 1970 until which it accepts no more requests. */
let answer: { status: number; until?: number } | Error;
let requests: number;
beforeEach(() => {
  script = openScript(noNetwork, createHeadlessWorkbook({ timeZone: "Europe/Madrid" }));
  answer = { status: 200 };
  requests = 0;
  script.inScript(() => agreeTo(someImport()));
});

const profile = { did: "did:plc:x", handle: "bakery.example.com", followersCount: 7 };

/** Calls the script, whose requests Bluesky answers for an account without posts. */
function withBluesky<T>(action: () => T): T {
  const fetchAll = (all: readonly { url: string }[]) =>
    all.map(({ url }) => {
      requests++;
      if (answer instanceof Error) throw answer;
      const { status, until } = answer;
      const body = status !== 200 ? {} : url.includes("getProfile") ? profile : { feed: [] };
      const headers = until === undefined ? {} : { "ratelimit-reset": String(until / secondMs) };
      return {
        getResponseCode: () => status,
        getAllHeaders: () => headers,
        getContentText: () => JSON.stringify(body),
      };
    });
  return script.inScript(() => {
    Object.assign(globalThis, { UrlFetchApp: { fetchAll } });
    try {
      return action();
    } finally {
      noteUse(0);
    }
  });
}

function run({ isScheduled = false, restart = false, definition = someImport() } = {}) {
  const now = script.clock.now();
  const [stop, wait, hard] = isScheduled ? [270, 300, 330] : [20, 60, 150];
  const budget = {
    ...{ isScheduled, stopAt: now + stop * secondMs },
    ...{ waitDeadline: now + wait * secondMs, hardDeadline: now + hard * secondMs },
  };
  return withBluesky(() => executeRun(definition, { restart, budget }));
}
const record = () => script.inScript(() => loadRecord("i1"));
const set = (more: Partial<ImportRecord>) => script.inScript(() => updateRecord("i1", () => more));
const unfinished = () => script.inScript(() => loadUnfinishedRun("i1"));
const save = (more: Parameters<typeof someUnfinishedRun>[0] = {}, definition = someImport()) =>
  script.inScript(() => {
    const print = importFingerprint(definition);
    saveUnfinishedRun("i1", someUnfinishedRun({ print, startedAt: start, ...more }));
  });

describe("a run", () => {
  it("that is done says so to everybody, and up to which day it has read", () => {
    script.inScript(() => storeImport(someImport()));
    set({ schedule: someSchedule({ by: "u2" }) });
    expect(run()).toMatchObject({
      state: "done",
      until: null,
      table: null,
      read: 0,
      skipped: 0,
      sheets: [],
      error: null,
    });
    expect(record()).toMatchObject({
      lease: null,
      goodTo: "2026-06-01",
      schedule: { by: "u2", ranAt: null },
      past: { state: "done", by: script.inScript(userId), who: noor.email, wasScheduled: false, added: 0, updated: 0 },
    });
    expect(record().past).toMatchObject({ startedAt: start, at: start, until: null, trouble: null });
    expect([unfinished(), requests]).toEqual([null, 2]);
    expect(run({ isScheduled: true })).toMatchObject({ state: "done" });
    expect(record()).toMatchObject({ schedule: { ranAt: start }, past: { wasScheduled: true } });
  });

  it("that fails keeps the day up to which an earlier one has read, and needs a click to go on", () => {
    set({ goodTo: "2026-05-31" });
    answer = { status: 404 };
    expect(run()).toMatchObject({ state: "failed", until: null, error: { what: "Account not found on Bluesky." } });
    expect(record()).toMatchObject({ lease: null, goodTo: "2026-05-31", past: { trouble: { failure: "not_found" } } });
    expect(unfinished()).toMatchObject({ goesOnAt: null, waitsUntil: null, startedAt: start });
  });

  it("without a connection fails before it sends anything", () => {
    const own = someImport({ platform: "x", account: "", isPublic: false });
    expect(run({ definition: own })).toMatchObject({ state: "failed", error: { what: expect.stringContaining("X") } });
    expect([requests, record().past?.trouble]).toEqual([0, { own: "noConnection", at: start }]);
    expect(() => run({ definition: someImport({ platform: "of a later version" }) })).toThrow();
  });

  it("waits for a platform's limit, which binds a click, too", () => {
    const until = start + hourMs;
    answer = { status: 429, until };
    expect(run()).toMatchObject({ state: "waiting", until: "2026-06-01T10:00:00.000Z" });
    expect(unfinished()).toMatchObject({ waitsUntil: until, goesOnAt: until });
    expect(record().past).toMatchObject({ state: "waiting", until, trouble: { pause: "rate_limited", until } });
    const sent = requests;
    const before = record();
    expect(run()).toMatchObject({ state: "waiting", error: { what: "Bluesky accepts no more requests until 12:00." } });
    expect([requests, record()]).toEqual([sent, before]);
    // From the beginning is another run, which Bluesky refuses again.
    run({ restart: true });
    expect(requests).toBeGreaterThan(sent);
    script.clock.advance(hourMs);
    answer = { status: 200 };
    expect(run()).toMatchObject({ state: "done" });
  });

  it("sits out a limit of up to five minutes while the user watches, and none by the clock", () => {
    save({ waitsUntil: start + 5 * minuteMs });
    expect(run({ isScheduled: true })).toMatchObject({ state: "waiting" });
    expect([requests, script.clock.now()]).toEqual([0, start]);
    expect(run()).toMatchObject({ state: "running", until: "2026-06-01T09:05:00.000Z" });
    expect(script.clock.now()).toBe(start + 20 * secondMs);
    expect(record().lease).toMatchObject({ isBetween: true, until: script.clock.now() + minuteMs });
    save({ waitsUntil: script.clock.now() + 15 * secondMs });
    expect(run()).toMatchObject({ state: "done" });
    expect(script.clock.now()).toBe(start + 35 * secondMs);
  });

  it("that a longer limit stops is not continued by a click before five minutes are left", () => {
    save({ waitsUntil: start + 5 * minuteMs + 1 });
    expect(run()).toMatchObject({ state: "waiting" });
    expect(record().lease).toBeNull();
  });

  it("by the clock tries again half an hour later, three times, if the platform is down", () => {
    answer = { status: 503 };
    for (let times = 1; times <= 3; times++) {
      expect(run({ isScheduled: true })).toMatchObject({ state: "waiting" });
      const until = script.clock.now() + 30 * minuteMs;
      expect(unfinished()).toMatchObject({ stops: times, goesOnAt: until, waitsUntil: null });
      expect(record().past).toMatchObject({ trouble: { pause: "trouble", until } });
      script.clock.advance(30 * minuteMs);
    }
    expect(run({ isScheduled: true })).toMatchObject({ state: "failed" });
    expect(record().past?.trouble).toEqual({ failure: "server" });
    // A click is told at once.
    expect(run({ restart: true })).toMatchObject({ state: "failed" });
  });

  it("fails with when it happened if nobody expected it", () => {
    const logged = vi.spyOn(console, "error").mockReturnValue();
    answer = new Error("Invalid argument: x");
    expect(run()).toMatchObject({ state: "failed" });
    expect(record()).toMatchObject({ lease: null, past: { trouble: { own: "unexpected", at: start } } });
    expect(logged.mock.calls.join()).toMatch(/^An import stopped\.\n +at /);
    logged.mockRestore();
  });
});

describe("a run that was interrupted", () => {
  const resumed = (definition: StoredImport = someImport()) => script.inScript(() => resumableRun(definition)) !== null;

  it("goes on within two days, with what it was to read", () => {
    expect(resumed()).toBe(false);
    save();
    expect(resumed()).toBe(true);
    expect(resumed(someImport({ lookBack: 1 }))).toBe(false);
    script.clock.advance(48 * hourMs - 1);
    expect(resumed()).toBe(true);
    script.clock.advance(1);
    expect(resumed()).toBe(false);
  });

  it("begins anew if all of its accounts have failed", () => {
    const accounts = { current: null, done: 0, failed: 2, troubles: 0, requests: 0, ms: 0 };
    const two = [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ];
    save({ accounts: { ...accounts, all: two } });
    expect(resumed()).toBe(false);
    save({ accounts: { ...accounts, all: two, failed: 1 } });
    expect(resumed()).toBe(true);
  });

  it("says what of it did not reach BigQuery in the next one, which is incomplete", () => {
    save({ print: "something else", gaps: [{ kind: "failed", what: "BigQuery refused a row.", count: 1 }] });
    const state = run();
    expect(state).toMatchObject({ state: "done", isIncomplete: true });
    expect(state.notes.join()).toContain("BigQuery refused a row.");
    expect(record().past?.loadGaps).toHaveLength(1);
    expect(run()).not.toHaveProperty("isIncomplete");
  });
});

it("an import's card has the account's name once a run knows it", () => {
  script.inScript(() => storeImport(someImport()));
  save({ account: "Bakery" });
  run();
  expect(script.inScript(loadImports)).toMatchObject([{ accountName: "Bakery" }]);
});

it("what a run has done is told sheet by sheet, without those that it has not reached", () => {
  const progress = { import: "x", sheetId: 5, sheet: "Posts", added: 1, updated: 2, unchanged: 3, skipped: 4 };
  const tables = { posts: progress, days: { ...progress, sheetId: null } };
  expect(sheetSummaries(someUnfinishedRun({ tables }))).toEqual([
    { table: "posts", sheetId: 5, sheet: "Posts", added: 1, updated: 2, unchanged: 3 },
  ]);
});

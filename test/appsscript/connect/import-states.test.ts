import { describe, expect, it } from "vitest";
import type { User } from "../../../scripts/emulator/execution.ts";
import { agreeTo, authorityOf } from "../../../src/appsscript/connect/agreements.ts";
import { confirmImport } from "../../../src/appsscript/connect/confirm-import.ts";
import { importState } from "../../../src/appsscript/connect/import-states.ts";
import { readConnect } from "../../../src/appsscript/connect/read-connect.ts";
import {
  type AccountMark,
  newMark,
  saveMarks,
} from "../../../src/appsscript/connect/several-accounts/account-marks.ts";
import { userId } from "../../../src/appsscript/connect/user-id.ts";
import { storeBrands } from "../../../src/appsscript/listen/brands.ts";
import { bo, noor } from "../add-on.ts";
import { someImport, someRun, someSchedule } from "./some-import.ts";
import { sites, useStoredImports, viewer } from "./with-stored-imports.ts";

const now = Date.parse("2026-06-01T09:00:00Z");
const { script, store, set, read, connect } = useStoredImports();
const [a, b] = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];

describe("the card of an import", () => {
  it("says what it reads, whose schedule it has, and when it runs next", () => {
    store();
    const byHand = {
      definition: { ...someImport(), schedule: { every: "hand" } },
      scheduleOf: "",
      isOwnSchedule: false,
    };
    expect(read()).toEqual({ ...byHand, canRun: true, lastRun: null, nextRunAt: null, running: null });
    set({ schedule: someSchedule({ by: script().inScript(userId), since: now }) });
    const { schedule } = someSchedule();
    const scheduled = { definition: { ...someImport(), schedule }, scheduleOf: "noor@example.com" };
    expect(read()).toMatchObject({ ...scheduled, isOwnSchedule: true, nextRunAt: "2026-06-02T07:00:00.000Z" });
    expect(read(bo)).toMatchObject({ ...scheduled, isOwnSchedule: false, canRun: true });
    expect(read()).not.toHaveProperty("lateSince");
    script().clock.advance(25 * 3_600_000);
    expect(read()).toMatchObject({ lateSince: "2026-06-02T07:00:00.000Z" });
  });

  it("says who runs it, and how the last run ended", () => {
    store();
    set({
      lease: { by: "u2", who: "bo@example.com", since: now, until: now + 60_000, token: "t", isBetween: false },
      past: someRun({ at: now, added: 3, updated: 4, wasScheduled: false }),
    });
    expect(read()).toMatchObject({
      running: { who: "bo@example.com", since: "2026-06-01T09:00:00.000Z" },
      lastRun: {
        at: "2026-06-01T09:00:00.000Z",
        who: "noor@example.com",
        wasScheduled: false,
        state: "done",
        added: 3,
        updated: 4,
        error: null,
      },
    });
    expect(Object.keys(read()?.lastRun ?? {})).not.toContain("gaps");
    set({
      past: someRun({
        state: "failed",
        trouble: { failure: "connection" },
        accounts: { done: 1, failed: 2, all: 3 },
        gaps: [{ kind: "recent", what: "" }],
        loadGaps: [{ kind: "failed", what: "BigQuery refused a row.", count: 1 }],
      }),
    });
    const lastRun = read()?.lastRun;
    expect(lastRun).toMatchObject({ state: "failed", accounts: { done: 1, failed: 2, all: 3 } });
    expect(lastRun?.error?.what).toBe("Can't reach Bluesky.");
    expect(lastRun?.gaps).toEqual([
      "Bluesky only provides recent items. Earlier ones in this period are missing.",
      expect.stringContaining("BigQuery refused a row."),
    ]);
  });

  it("of a platform that this version does not know cannot be run, and says what is known", () => {
    store(someImport({ platform: "of a later version" }));
    set({ past: someRun({ gaps: [{ kind: "recent", what: "" }] }) });
    expect(read()).toMatchObject({ canRun: false, lastRun: { state: "done" } });
    expect(read()).not.toHaveProperty("toConfirm");
    expect(read()?.lastRun).not.toHaveProperty("gaps");
  });

  it("can be run by those who may edit and have a connection, if it needs one", () => {
    store();
    expect([read(noor)?.canRun, read(viewer)?.canRun]).toEqual([true, false]);
    store(someImport({ platform: "x", account: "", isPublic: false }));
    expect(read()?.canRun).toBe(false);
    connect("x");
    expect([read()?.canRun, read(bo)?.canRun]).toEqual([true, false]);
  });

  it("measures what an account takes: those that were read and are still listed", () => {
    const use = () => read()?.accountUse;
    const mark = (id: string, requests: number, ms: number, more: Partial<AccountMark> = {}) => ({
      ...newMark(id),
      requests,
      ms,
      ...more,
    });
    store();
    expect(read()).not.toHaveProperty("accountUse");
    store(sites);
    expect(use()).toEqual({ accounts: 0, perAccount: null });
    const marks = [
      mark("a", 2, 1_000),
      mark("b", 4, 2_000),
      mark("c", 90, 90_000, { failed: { failure: "permission" } }),
      mark("d", 0, 90_000),
      mark("e", 90, 90_000, { isUnlisted: true }),
    ];
    script().inScript(() => saveMarks("i1", marks));
    expect(use()).toEqual({ accounts: 4, perAccount: { requests: 3, seconds: 1.5 } });
    expect(script().inScript(() => importState(sites)).accountUse).toEqual(use());
    store({ ...sites, accounts: [a, b] });
    expect(use()).toEqual({ accounts: 2, perAccount: { requests: 3, seconds: 1.5 } });
  });
});

describe("what a user has to confirm", () => {
  const own = someImport({ platform: "x", account: "", isPublic: false });
  const confirmed = (user?: User) => read(user)?.toConfirm;

  it("is what would be read with their connection or on their schedule", () => {
    store(own);
    expect(confirmed()).toBeUndefined();
    connect("x");
    const shown = script().inScript(() => authorityOf(own));
    expect(confirmed()).toEqual({ shown, isChanged: false, changedBy: "", brands: [] });
    expect(confirmed(bo)).toBeUndefined();
    set({ schedule: someSchedule({ by: script().inScript(userId, { user: bo }) }) });
    expect(confirmed(bo)).toBeDefined();
    script().inScript(() => agreeTo(own));
    expect(confirmed()).toBeUndefined();
  });

  it("is nothing for a user who cannot run it", () => {
    store(own);
    connect("x", "c1", viewer);
    expect(confirmed(viewer)).toBeUndefined();
  });

  it("is where rows go, for those who are signed in to BigQuery", () => {
    store(someImport({ destination: "both" }));
    expect(confirmed()).toBeUndefined();
    connect("bigquery");
    expect(confirmed()).toBeDefined();
    store(someImport());
    expect(confirmed()).toBeUndefined();
  });

  it("names who has changed it into that, and the brands that are searched for", () => {
    const mentions = someImport({ platform: "x-mentions", account: "", isPublic: false, tables: ["mentions"] });
    store(mentions);
    connect("x-mentions");
    script().inScript(() => {
      agreeTo(mentions);
      storeBrands([{ name: "Brood", isOwn: true, names: ["Brood"], handles: [], hashtags: [] }]);
    });
    const into = script().inScript(() => authorityOf(mentions));
    expect(confirmed()).toEqual({ shown: into, isChanged: true, changedBy: "", brands: ["Brood"] });
    set({ changed: { who: "bo@example.com", into } });
    expect(confirmed()?.changedBy).toBe("bo@example.com");
    set({ changed: { who: "bo@example.com", into: "something else" } });
    expect(confirmed()?.changedBy).toBe("");
  });

  it("is confirmed only as it was shown, and if it can be right", () => {
    store(own);
    connect("x");
    const confirm = (shown: string) => script().inScript(() => confirmImport({ id: "i1", shown }));
    expect(() => confirm("something else")).toThrow("What this import reads has changed.");
    expect(confirm(confirmed()?.shown ?? "")).not.toHaveProperty("toConfirm");
    expect(confirmed()).toBeUndefined();
    store({ ...own, lookBack: 91 });
    const shown = script().inScript(() => authorityOf({ ...own, lookBack: 91 }));
    expect(() => confirm(shown)).toThrow();
  });
});

it("the sidebar reads connections and imports again only after something was connected", () => {
  const state = (known?: string) => script().inScript(() => readConnect(known));
  const { connectedAt } = state() ?? {};
  expect(connectedAt).toBe("");
  expect(state("")).toBeNull();
  expect(state("5")).toMatchObject({ connectedAt: "", timeZone: "Europe/Madrid", imports: [], connections: [] });
});

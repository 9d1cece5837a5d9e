import { afterEach, describe, expect, it } from "vitest";
import { createNodeScope } from "../../../scripts/emulator/contexts/node-scope.ts";
import { createLocalAddOn } from "../../../scripts/emulator/local-add-on.ts";
import { blueskyMock } from "../../../scripts/mocks/bluesky.ts";
import { failWith, onUrl, respondWith } from "../../../scripts/mocks/server/faults.ts";
import type { Sharing } from "../../../src/rpc/script-calls.ts";
import { ask, bo, noor } from "../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import {
  openWithMocks,
  readConnectState,
  readOnlyImport,
  rowsOf,
  run,
  runForOneCall,
  save,
  type WithMocks,
} from "./with-mocks.ts";

let opened: WithMocks;
afterEach(() => expectNoSecretOutsideUserProperties(opened));

const daily = { every: "day", hour: 9 } as const;
const triggers = () => opened.project.state.triggers.map(({ user, handler, every }) => [user, handler, every]);
const notFound = () => onUrl("getProfile", respondWith(blueskyMock.errorResponses.not_found ?? {}));
const limited = (seconds: number, times: number) =>
  onUrl(
    "getAuthorFeed",
    respondWith(blueskyMock.errorResponses.rate_limited ?? {}, { "retry-after": String(seconds) }),
    times,
  );

/** Runs the triggers at each of these times; returns the time of the last run after each. */
async function wakeAt(...times: string[]): Promise<(string | undefined)[]> {
  const runs: (string | undefined)[] = [];
  for (const time of times) {
    opened.runTriggersAt(time);
    runs.push((await readOnlyImport(opened.addOn)).lastRun?.at.slice(0, 16));
  }
  return runs;
}

describe("an import scheduled daily at nine", () => {
  it("all users see whose schedule it is and when it runs next", async () => {
    opened = openWithMocks();
    const saved = await save(opened.addOn, { schedule: daily });
    expect(saved).toMatchObject({
      scheduleOf: "noor@example.com",
      isOwnSchedule: true,
      nextRunAt: "2026-06-02T07:00:00.000Z",
      definition: { schedule: daily },
    });
    const others = opened.openAs(bo);
    expect(await readOnlyImport(others)).toMatchObject({ scheduleOf: "noor@example.com", isOwnSchedule: false });
    const [own, other] = [await ask<Sharing>(opened.addOn, "readSharing"), await ask<Sharing>(others, "readSharing")];
    expect([own.schedules, other.schedules]).toEqual([
      [{ name: "bakery.example.com (Bluesky)", isOwn: true }],
      [{ name: "bakery.example.com (Bluesky)", isOwn: false }],
    ]);
  });

  it("a daily import runs once a day in the hour after nine in Madrid, also when summer time starts", async () => {
    opened = openWithMocks({ size: 5, at: "2026-03-28T05:50:00Z" });
    await save(opened.addOn, { schedule: daily });
    expect(
      await wakeAt(
        "2026-03-28T06:55:00Z",
        "2026-03-28T07:56:00Z",
        "2026-03-28T08:57:00Z",
        "2026-03-28T09:58:00Z",
        "2026-03-29T06:55:00Z",
        "2026-03-29T07:56:00Z",
      ),
    ).toEqual([undefined, undefined, "2026-03-28T08:57", "2026-03-28T08:57", "2026-03-28T08:57", "2026-03-29T07:56"]);
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      lastRun: { state: "done", wasScheduled: true, who: "noor@example.com" },
      nextRunAt: "2026-03-30T07:00:00.000Z",
    });
    expect(rowsOf(opened)).toHaveLength(5);
  });

  it("a daily import is not run again if another user has run it since nine", async () => {
    opened = openWithMocks({ size: 5, at: "2026-06-01T06:30:00Z" });
    const { definition } = await save(opened.addOn, { schedule: daily });
    opened.waitUntil("2026-06-01T07:10:00Z");
    await run(opened.openAs(bo), definition.id);
    expect(await wakeAt("2026-06-01T07:31:00Z")).toEqual(["2026-06-01T07:10"]);
  });

  it("a schedule belongs to the user who changes it, and the previous owner's trigger is deleted", async () => {
    opened = openWithMocks({ size: 5 });
    const { definition } = await save(opened.addOn, { schedule: daily });
    const others = opened.openAs(bo);
    const same = await ask(others, "saveImport", { ...definition, lookBack: 3 });
    expect(same).toMatchObject({ scheduleOf: "noor@example.com", definition: { lookBack: 3, schedule: daily } });
    const changed = await ask(others, "saveImport", {
      ...definition,
      schedule: { every: "week", weekday: 1, hour: 8 },
    });
    expect(changed).toMatchObject({ scheduleOf: "bo@example.com", isOwnSchedule: true });
    expect(triggers().map(([user]) => user)).toEqual(["noor@example.com", "bo@example.com"]);
    expect(opened.runTriggersAt("2026-06-01T10:05:00Z")).toBe(1);
    expect(triggers()).toEqual([["bo@example.com", "runDueImports", 3_600_000]]);
  });
});

describe("the hourly trigger", () => {
  it("each user has one hourly trigger, which is deleted with the last schedule", async () => {
    opened = openWithMocks();
    const first = await save(opened.addOn, { schedule: daily });
    const second = await save(opened.addOn, { schedule: { every: "hour" }, tables: ["days"] });
    expect(triggers()).toEqual([["noor@example.com", "runDueImports", 3_600_000]]);
    await save(opened.addOn, { id: first.definition.id });
    expect(triggers()).toHaveLength(1);
    await ask(opened.addOn, "deleteImport", second.definition.id);
    expect(triggers()).toEqual([]);
  });

  it("no trigger is created for an invalid import, and the user is told if Google allows no more triggers", async () => {
    opened = openWithMocks();
    await expect(save(opened.addOn, { schedule: daily, tables: [] })).rejects.toThrow("The import has no tables.");
    expect(triggers()).toEqual([]);
    const others = Array.from({ length: 20 }, (_, number) => ({
      id: String(number),
      handler: "runDueImports",
      event: "CLOCK" as const,
      user: noor.email,
      document: `another ${number}`,
    }));
    opened.project.state.triggers.push(...others);
    await expect(save(opened.addOn, { schedule: daily })).rejects.toThrow(
      "You've reached Google's limit for scheduled imports.",
    );
    expect((await readConnectState(opened.addOn)).imports).toEqual([]);
  });

  it("the trigger's handler does nothing if it is called without a trigger", async () => {
    opened = openWithMocks();
    await save(opened.addOn, { schedule: { every: "hour" } });
    opened.waitUntil("2026-06-01T12:00:00Z");
    await opened.addOn.call("runDueImports", []);
    expect(opened.requests()).toBe(0);
  });
});

describe("a scheduled import that fails", () => {
  it("a failure is shown to every user in their language, with advice, when the sidebar opens next", async () => {
    opened = openWithMocks();
    await save(opened.addOn, { schedule: { every: "hour" } });
    opened.demo.faults.push(notFound());
    await wakeAt("2026-06-01T10:01:00Z");
    expect(await readOnlyImport(opened.openAs(bo))).toMatchObject({
      lastRun: {
        state: "failed",
        wasScheduled: true,
        error: {
          what: "Account niet gevonden op Bluesky.",
          advice: "Controleer de naam in de import. Misschien is het account hernoemd, privé of verwijderd.",
        },
      },
    });
    await ask(opened.addOn, "readSettings", true);
    expect(opened.screen.toasts.map(({ text }) => text)).toEqual([
      "The import of bakery.example.com (Bluesky) failed (12:01). Account not found on Bluesky. Check its name in the import. The account might have been renamed, made private or deleted.",
    ]);
  });

  it("a failed import is tried again when due next, and no failure is shown after it succeeds", async () => {
    opened = openWithMocks();
    await save(opened.addOn, { schedule: { every: "hour" } });
    opened.demo.faults.push(notFound());
    await wakeAt("2026-06-01T10:01:00Z");
    opened.demo.faults.length = 0;
    await wakeAt("2026-06-01T11:02:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "done", added: 27, error: null } });
    await ask(opened.addOn, "readSettings", true);
    expect(opened.screen.toasts).toEqual([]);
  });

  it("a scheduled run continues at most three times if the platform is unavailable", async () => {
    opened = openWithMocks({ size: 5 });
    await save(opened.addOn, { schedule: daily });
    opened.demo.faults.push(onUrl("getAuthorFeed", failWith("connection")));
    const states: (string | undefined)[] = [];
    for (const hour of ["07", "08", "09", "10"]) {
      opened.runTriggersAt(`2026-06-02T${hour}:05:00Z`);
      states.push((await readOnlyImport(opened.addOn)).lastRun?.state);
      opened.clock.advance(120_000);
    }
    expect(states).toEqual(["waiting", "waiting", "waiting", "failed"]);
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      lastRun: { error: { what: "Can't reach Bluesky." } },
      nextRunAt: "2026-06-03T07:00:00.000Z",
    });
  });

  it("a scheduled import reports a withdrawn permission without sending a request", async () => {
    opened = openWithMocks();
    await save(opened.addOn, { schedule: { every: "hour" } });
    const { project, workbook, screen, transport } = opened;
    const refusedScopes = ["https://www.googleapis.com/auth/script.external_request"];
    const without = createLocalAddOn({
      project,
      workbook,
      screen,
      transport,
      user: noor,
      createScope: createNodeScope,
      refusedScopes,
    });
    opened.waitUntil("2026-06-01T10:05:00Z");
    without.runDueTriggers();
    expect(opened.requests()).toBe(0);
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      lastRun: {
        state: "failed",
        error: { what: "The add-on needs your permission to run imports automatically." },
      },
    });
    expect(triggers()).toHaveLength(1);
  });
});

describe("a platform's rate limit", () => {
  it("after a rate limit of an hour an import continues without a click and without a schedule", async () => {
    opened = openWithMocks({ size: 250 });
    const { definition } = await save(opened.addOn);
    opened.demo.faults.push(limited(5_400, 1));
    const state = await run(opened.addOn, definition.id);
    expect(state).toMatchObject({
      state: "waiting",
      until: "2026-06-01T10:30:00.200Z",
      error: {
        what: "Bluesky accepts no more requests until 12:30.",
        advice: "The import resumes automatically within an hour after that, or when you run it again.",
      },
    });
    expect(triggers()).toEqual([["noor@example.com", "runDueImports", 3_600_000]]);
    const requestsBefore = opened.requests();
    expect(await runForOneCall(opened.addOn, definition.id)).toMatchObject({ state: "waiting", until: state.until });
    await wakeAt("2026-06-01T10:05:00Z");
    expect(opened.requests()).toBe(requestsBefore);
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "waiting" }, nextRunAt: state.until });
    await wakeAt("2026-06-01T11:06:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      lastRun: { state: "done", added: 223 },
      nextRunAt: null,
    });
    expect(rowsOf(opened)).toHaveLength(223);
    expect(triggers()).toEqual([]);
  });

  it("an interactive run waits out a rate limit of two minutes", async () => {
    opened = openWithMocks();
    const { definition } = await save(opened.addOn);
    opened.demo.faults.push(limited(120, 1));
    expect(await runForOneCall(opened.addOn, definition.id)).toMatchObject({
      state: "running",
      until: "2026-06-01T09:02:00.200Z",
    });
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done", read: 27 });
  });
});

describe("a schedule and a click at the same time", () => {
  it("a trigger does not run an import that another user is running, so no row is duplicated", async () => {
    opened = openWithMocks({ size: 120, latency: 12_000, at: "2026-06-01T06:30:00Z" });
    const { definition } = await save(opened.addOn, { schedule: daily });
    opened.waitUntil("2026-06-01T07:31:00Z");
    const others = opened.openAs(bo);
    expect(await runForOneCall(others, definition.id)).toMatchObject({ state: "running" });
    const requestsBefore = opened.requests();
    expect(opened.addOn.runDueTriggers()).toBe(1);
    expect(opened.requests()).toBe(requestsBefore);
    expect(await run(others, definition.id)).toMatchObject({ state: "done" });
    expect(rowsOf(opened, "Berichten")).toHaveLength(107);
    expect(opened.runTriggersAt("2026-06-01T08:32:00Z")).toBe(1);
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { who: "bo@example.com", added: 107 } });
  });
});

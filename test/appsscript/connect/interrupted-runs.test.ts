import { afterEach, describe, expect, it } from "vitest";
import { ask, batchOf, bo, importInto, post } from "../add-on.ts";
import { expectNoSecretOutsideUserProperties } from "./secret-scan.ts";
import {
  column,
  expectedRowCount,
  openWithMocks,
  readHistory,
  readOnlyImport,
  rowsOf,
  run,
  runForOneCall,
  save,
  type WithMocks,
} from "./with-mocks.ts";

let opened: WithMocks;
afterEach(() => expectNoSecretOutsideUserProperties(opened));

/** So slow that one call from the sidebar reads only one page. */
const slow = { size: 120, latency: 12_000 };
const storedKeys = () => Object.keys(opened.project.state.userProperties["noor@example.com"] ?? {});
const unfinished = () => storedKeys().filter((key) => key.startsWith("engagement.run."));

/** The sheet's rows without the time of import, sorted. */
const comparable = () =>
  rowsOf(opened)
    .map(({ "Imported at": _, ...row }) => JSON.stringify(row))
    .sort();

describe("a run that Google ends after any of its requests", () => {
  let undisturbed: string[] | null = null;

  it.each([0, 1, 2, 3, 4])(
    "a run that was killed at request %i ends with the same table when it is run again",
    async (number) => {
      if (undisturbed === null) {
        opened = openWithMocks(slow);
        await run(opened.addOn, (await save(opened.addOn)).definition.id);
        undisturbed = comparable();
        expect(undisturbed).toHaveLength(107);
        expect(opened.requests()).toBe(5);
      }
      opened = openWithMocks(slow);
      const { definition } = await save(opened.addOn);
      opened.killAt(number);
      await expect(run(opened.addOn, definition.id)).rejects.toThrow("Exceeded maximum execution time");
      expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done" });
      expect(comparable()).toEqual(undisturbed);
      expect(opened.requests()).toBeLessThanOrEqual(8);
      expect(unfinished()).toEqual([]);
    },
  );
});

describe("a run that takes longer than a call", () => {
  it("a long run continues call by call, reports its progress, and has one line in the history", async () => {
    opened = openWithMocks(slow);
    const { definition } = await save(opened.addOn);
    const first = await runForOneCall(opened.addOn, definition.id);
    expect(first).toMatchObject({ state: "running", table: "posts", read: 89, sheets: [{ added: 89 }] });
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      lastRun: { state: "running" },
      running: { who: "noor@example.com" },
    });
    expect(await run(opened.addOn, definition.id)).toMatchObject({
      state: "done",
      read: 107,
      sheets: [{ added: 107 }],
    });
    expect(await readHistory(opened.addOn)).toMatchObject([{ added: 107, updated: 0, unchanged: 0, canUndo: true }]);
    expect((await readOnlyImport(opened.addOn)).running).toBeNull();
  });

  it("undo removes all rows of a run, even if another user imported a file in between and numbers changed", async () => {
    opened = openWithMocks(slow);
    const { definition } = await save(opened.addOn);
    await runForOneCall(opened.addOn, definition.id);
    await importInto(opened.openAs(bo), batchOf([post(1)]));
    // After the interruption the page is read again, with one more like per post.
    const key = unfinished()[0] as string;
    const runKeys = opened.project.state.userProperties["noor@example.com"] as Record<string, string>;
    runKeys[key] = (runKeys[key] as string).replace(/"place":\{.*?\]\]\}/, '"place":null');
    opened.demo.faults.push((_call, _number, answer) => {
      const reply = answer();
      if ("failure" in reply) return reply;
      return {
        ...reply,
        text: reply.text.replace(/"likeCount":(\d+)/g, (_, likes) => `"likeCount":${Number(likes) + 1}`),
      };
    });
    expect(await run(opened.addOn, definition.id)).toMatchObject({ sheets: [{ added: 107, updated: 89 }] });
    const [line] = await readHistory(opened.addOn);
    expect(line).toMatchObject({ file: "bakery.example.com (Bluesky)", added: 107, updated: 89 });
    expect(await ask(opened.addOn, "undoImport", line?.id)).toEqual({ removed: 107, restored: 0 });
    expect(column(opened, "Text")).toEqual(["Loaf 1"]);
  });

  it("a run restarts if what it had written was undone", async () => {
    opened = openWithMocks(slow);
    const { definition } = await save(opened.addOn);
    await runForOneCall(opened.addOn, definition.id);
    opened.demo.faults.push((_call, number) => (number > 2 ? { failure: "connection" } : undefined));
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "failed" });
    const [line] = await readHistory(opened.addOn);
    expect(await ask(opened.addOn, "undoImport", line?.id)).toMatchObject({ removed: 89 });
    opened.demo.faults.length = 0;
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done", read: 107 });
    expect(rowsOf(opened)).toHaveLength(expectedRowCount(opened));
  });

  it("a run continues where it failed, and starts again on request", async () => {
    opened = openWithMocks(slow);
    const { definition } = await save(opened.addOn);
    await runForOneCall(opened.addOn, definition.id);
    opened.demo.faults.push(() => ({ failure: "connection" }));
    expect(await run(opened.addOn, definition.id)).toMatchObject({
      state: "failed",
      error: { what: "Can't reach Bluesky." },
    });
    opened.demo.faults.length = 0;
    const requestsBefore = opened.requests();
    expect(await runForOneCall(opened.addOn, definition.id, true)).toMatchObject({ state: "running", read: 89 });
    expect(opened.requests() - requestsBefore).toBe(2);
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done", read: 107, sheets: [{ added: 18 }] });
    expect(await readHistory(opened.addOn)).toMatchObject([{ added: 18, unchanged: 89 }, { added: 89 }]);
  });

  it("a run restarts if the import's definition has changed", async () => {
    opened = openWithMocks(slow);
    const { definition } = await save(opened.addOn);
    await runForOneCall(opened.addOn, definition.id);
    await save(opened.addOn, { id: definition.id, period: { kind: "last", days: 3 } });
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done", read: 11 });
  });

  it.each([
    ["47 hours ago continues where it stopped", "2026-06-03T08:00:00Z", 3, [{ added: 107 }]],
    [
      "49 hours ago begins anew, since platforms forget where it was",
      "2026-06-03T10:01:00Z",
      5,
      [{ added: 18, unchanged: 89 }, { added: 89 }],
    ],
    ["three days ago begins anew", "2026-06-04T09:00:00Z", 5, [{ added: 18, unchanged: 89 }, { added: 89 }]],
  ])("a run that stopped %s", async (_, time, requests, history) => {
    opened = openWithMocks(slow);
    const { definition } = await save(opened.addOn);
    expect(await runForOneCall(opened.addOn, definition.id)).toMatchObject({ state: "running", read: 89 });
    opened.waitUntil(time);
    const requestsBefore = opened.requests();
    expect(await run(opened.addOn, definition.id)).toMatchObject({ state: "done" });
    expect(opened.requests() - requestsBefore).toBe(requests);
    expect(await readHistory(opened.addOn)).toMatchObject(history);
  });

  it("the hourly trigger continues a run after the sidebar was closed, and is then deleted", async () => {
    opened = openWithMocks(slow);
    const { definition } = await save(opened.addOn);
    await runForOneCall(opened.addOn, definition.id);
    expect(opened.project.state.triggers).toHaveLength(1);
    expect(opened.runTriggersAt("2026-06-01T10:02:00Z")).toBe(1);
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "done", added: 107 }, running: null });
    expect(await readHistory(opened.addOn)).toHaveLength(1);
    expect(opened.project.state.triggers).toEqual([]);
  });

  it("a run blocks other users for at most a minute after the sidebar was closed", async () => {
    opened = openWithMocks(slow);
    const { definition } = await save(opened.addOn);
    await runForOneCall(opened.addOn, definition.id);
    const others = opened.openAs(bo);
    await expect(runForOneCall(others, definition.id)).rejects.toThrow("noor@example.com voert deze import uit");
    opened.clock.advance(61_000);
    expect(await run(others, definition.id)).toMatchObject({ state: "done", sheets: [{ added: 18, unchanged: 89 }] });
    expect(rowsOf(opened)).toHaveLength(107);
  });

  it("a scheduled run pauses before its execution reaches Google's limit", async () => {
    opened = openWithMocks({ size: 2_500, latency: 20_000, at: "2026-06-01T08:00:00Z" });
    await save(opened.addOn, { schedule: { every: "hour" } });
    opened.runTriggersAt("2026-06-01T09:01:00Z");
    const elapsedMs = opened.clock.now() - Date.parse("2026-06-01T09:01:00Z");
    expect(elapsedMs).toBeGreaterThan(4 * 60_000);
    expect(elapsedMs).toBeLessThan(5 * 60_000);
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "waiting", error: null } });
    opened.runTriggersAt("2026-06-01T10:02:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({
      lastRun: { state: "done", added: expectedRowCount(opened) },
    });
  });

  it("a scheduled run pauses before Google ends it if the platform stops responding, and continues later", async () => {
    opened = openWithMocks({ size: 2_000, latency: 20_000, at: "2026-06-01T08:00:00Z" });
    await save(opened.addOn, { schedule: { every: "hour" } });
    opened.waitUntil("2026-06-01T09:01:00Z");
    opened.demo.faults.push((_call, number) => (number >= 12 ? { failure: "timeout" } : undefined));
    opened.addOn.runDueTriggers();
    const elapsedMs = opened.clock.now() - Date.parse("2026-06-01T09:01:00Z");
    expect(elapsedMs).toBeGreaterThan(4.5 * 60_000);
    expect(elapsedMs).toBeLessThan(6 * 60_000);
    expect(rowsOf(opened)).toHaveLength(978);
    opened.demo.faults.length = 0;
    opened.runTriggersAt("2026-06-01T10:02:00Z");
    expect(await readOnlyImport(opened.addOn)).toMatchObject({ lastRun: { state: "done" } });
    expect(rowsOf(opened)).toHaveLength(expectedRowCount(opened));
  });
});

import { describe, expect, it } from "vitest";
import type { Transport } from "../../../scripts/emulator/transport/transport.ts";
import type { RpcResult } from "../../../src/rpc/script-calls.ts";
import { runNow } from "./run-now.ts";
import {
  column,
  expectedRowCount,
  openWithMocks,
  readHistory,
  readOnlyImport,
  run,
  runForOneCall,
  save,
  type WithMocks,
} from "./with-mocks.ts";

const minuteMs = 60_000;
const daily = { every: "day", hour: 9 } as const;

/** A daily import of 120 posts; `during` is called once, while the request of this number waits for its response. */
async function withImport(at = "2026-06-01T06:30:00Z") {
  let [countdown, during] = [Number.POSITIVE_INFINITY, () => {}];
  const opened = openWithMocks({
    size: 120,
    at,
    beforeCall(method) {
      if (method.startsWith("UrlFetchApp.") && countdown-- === 0) during();
    },
  });
  const { definition } = await save(opened.addOn, { schedule: daily });
  const interrupt = (request: number, action: () => void) => {
    [countdown, during] = [request, action];
  };
  return { opened, id: definition.id, interrupt };
}

/** What another execution of the same user is told that runs the import now. */
function clickNow(opened: WithMocks, id: string, transport: Transport = opened.transport): string {
  const result = runNow(opened, "runImport", [{ id, restart: false }], { transport }) as RpcResult<{ state: string }>;
  return "error" in result ? result.error.what : result.value.state;
}

function expectEveryPostOnce(opened: WithMocks): void {
  expect(column(opened, "Post ID")).toHaveLength(expectedRowCount(opened));
  expect(new Set(column(opened, "Post ID")).size).toBe(expectedRowCount(opened));
}

/** The import ran once: its last run, its only line in the history, and its rows say so. */
async function expectOneRun(opened: WithMocks): Promise<void> {
  expectEveryPostOnce(opened);
  const added = expectedRowCount(opened);
  expect((await readOnlyImport(opened.addOn)).lastRun).toMatchObject({ state: "done", added });
  expect(await readHistory(opened.addOn)).toMatchObject([{ added, updated: 0 }]);
}

const running = "noor@example.com is running this import (since 09:31).";

describe("while an import runs", () => {
  it("a second trigger of its schedule leaves it alone", async () => {
    const { opened, interrupt } = await withImport();
    const requests: number[] = [];
    interrupt(2, () => {
      requests.push(opened.requests());
      runNow(opened, "runDueImports", [{ triggerUid: "2" }]);
      requests.push(opened.requests());
    });
    opened.runTriggersAt("2026-06-01T07:31:00Z");
    expect(requests[1]).toBe(requests[0]);
    await expectOneRun(opened);
  });

  it("by the clock, a click of its owner is refused and says since when", async () => {
    const { opened, id, interrupt } = await withImport();
    const told: string[] = [];
    interrupt(2, () => told.push(clickNow(opened, id)));
    opened.runTriggersAt("2026-06-01T07:31:00Z");
    expect(told).toEqual([running]);
    await expectOneRun(opened);
  });

  it("by a click, a second one in another tab is refused, and the clock leaves it alone", async () => {
    const { opened, id, interrupt } = await withImport();
    opened.waitUntil("2026-06-01T07:31:00Z");
    const told: string[] = [];
    interrupt(2, () => {
      told.push(clickNow(opened, id));
      runNow(opened, "runDueImports", [{ triggerUid: "1" }]);
    });
    expect(await run(opened.addOn, id)).toMatchObject({ state: "done" });
    expect(told).toEqual([running]);
    await expectOneRun(opened);
  });

  it("it is taken over only after its lease has ended, by whom it is finished and counted", async () => {
    const { opened, id, interrupt } = await withImport();
    opened.waitUntil("2026-06-01T07:31:00Z");
    const told: string[] = [];
    interrupt(2, () => {
      opened.clock.advance(3.5 * minuteMs);
      told.push(clickNow(opened, id));
      opened.clock.advance(minuteMs);
      told.push(clickNow(opened, id));
    });
    // The execution that stood still for more than four minutes.
    expect(await runForOneCall(opened.addOn, id)).toMatchObject({
      state: "failed",
      error: { what: "Another run of this import has started." },
    });
    expect(told).toEqual([running, "done"]);
    await expectOneRun(opened);
    // It has left nothing to be continued.
    expect(await runForOneCall(opened.addOn, id)).toMatchObject({ state: "done", read: expectedRowCount(opened) });
  });
});

describe("a clock that was wrong", () => {
  it("does not block an import for as long as it was ahead", async () => {
    const { opened, id, interrupt } = await withImport("2026-06-01T09:30:00Z");
    interrupt(2, () => {
      throw new Error("Exceeded maximum execution time");
    });
    await runForOneCall(opened.addOn, id).catch(() => {});
    opened.clock.advance(Date.parse("2026-06-01T06:30:00Z") - opened.clock.now());
    expect(await run(opened.addOn, id)).toMatchObject({ state: "done" });
    expectEveryPostOnce(opened);
  });

  it("does not stop a schedule, which runs when the time is right again", async () => {
    const { opened } = await withImport("2027-05-31T06:30:00Z");
    opened.runTriggersAt("2027-05-31T07:31:00Z");
    opened.clock.advance(Date.parse("2026-06-01T07:31:00Z") - opened.clock.now());
    runNow(opened, "runDueImports", [{ triggerUid: "1" }]);
    const { lastRun, nextRunAt } = await readOnlyImport(opened.addOn);
    expect([lastRun?.at.slice(0, 16), nextRunAt]).toEqual(["2026-06-01T07:31", "2026-06-02T07:00:00.000Z"]);
  });

  it("some minutes behind, does not run a schedule again", async () => {
    const { opened } = await withImport();
    opened.waitUntil("2026-06-01T07:10:00Z");
    runNow(opened, "runDueImports", [{ triggerUid: "1" }]);
    const requests = opened.requests();
    opened.clock.advance(-5 * minuteMs);
    runNow(opened, "runDueImports", [{ triggerUid: "1" }]);
    expect(opened.requests()).toBe(requests);
  });
});

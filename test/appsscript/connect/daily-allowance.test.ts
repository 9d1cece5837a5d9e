import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import type { Workbook } from "../../../scripts/emulator/engine/workbook.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { countRequests, noteUse, scheduledWork } from "../../../src/appsscript/connect/daily-allowance.ts";
import { Pause } from "../../../src/connectors/sync/sync-errors.ts";
import { noor } from "../add-on.ts";
import { openScript } from "./in-script.ts";

const [secondMs, minuteMs, hourMs] = [1_000, 60_000, 3_600_000];
const dayMs = 24 * hourMs;
const now = Date.parse("2026-06-01T09:40:00Z");
const hoursAgo = (hours: number) => now - hours * hourMs;

let workbook: Workbook;
let script: ReturnType<typeof openScript>;
beforeAll(() => {
  workbook = createHeadlessWorkbook();
});
beforeEach(() => {
  script = openScript(noNetwork, workbook);
  script.clock.advance(now - script.clock.now());
});
afterEach(() => {
  // Forgets what was counted.
  script.inScript(() => noteUse(0));
  vi.restoreAllMocks();
});

const own = () => {
  script.project.state.userProperties[noor.email] ??= {};
  return script.project.state.userProperties[noor.email] as Record<string, string>;
};

/** What was used in spreadsheets, by the spreadsheet's id. */
function store(used: Record<string, unknown>): void {
  own()["engagement.me"] = "u1";
  for (const [id, hours] of Object.entries(used)) own()[`engagement.used.${id}`] = JSON.stringify(hours);
}
const hour = (at: number, ms: number, requests = 0) => ({ at, ms, requests });
const work = () => script.inScript(() => scheduledWork(now));
const count = (requests: number) => script.inScript(() => countRequests(requests));
const storedHere = () => JSON.parse(own()[`engagement.used.${workbook.settings.id}`] ?? "null");

describe("the time that schedules have each day", () => {
  it("is 80 minutes in all spreadsheets together, less half a minute for the end of a run", () => {
    expect(work()).toEqual({ workMs: 79.5 * minuteMs, until: null });
    store({
      a: [hour(hoursAgo(2), 50 * minuteMs), hour(hoursAgo(1), 5 * minuteMs)],
      b: [hour(hoursAgo(3), 15 * minuteMs)],
    });
    expect(work()).toEqual({ workMs: 9.5 * minuteMs, until: null });
  });

  it("counts what was used less than a day ago, also by a clock that was ahead", () => {
    store({ a: [hour(now - dayMs, 20 * minuteMs), hour(now - dayMs + 1, 10 * minuteMs)] });
    expect(work().workMs).toBe(69.5 * minuteMs);
    store({ a: [hour(now + dayMs, 20 * minuteMs), hour(now + dayMs - 1, 10 * minuteMs)] });
    expect(work().workMs).toBe(69.5 * minuteMs);
  });

  it("is counted anew after its text was damaged", () => {
    own()["engagement.used.a"] = "[{";
    expect(work()).toEqual({ workMs: 79.5 * minuteMs, until: null });
  });

  it("that is too short for a minute of work waits until enough of it is a day old", () => {
    const usedUp = 80 * minuteMs - 90 * secondMs;
    store({
      a: [hour(hoursAgo(1), usedUp - 70 * secondMs)],
      b: [hour(hoursAgo(5), 60 * secondMs)],
      c: [hour(hoursAgo(3), 10 * secondMs)],
    });
    expect(work()).toEqual({ workMs: minuteMs, until: null });
    // One millisecond is missing: the oldest hour gives it back.
    store({ a: [hour(hoursAgo(1), usedUp - 70 * secondMs + 1)] });
    expect(work()).toEqual({ workMs: 0, until: hoursAgo(5) + dayMs });
    // A minute and one millisecond are missing: the two oldest hours give it back.
    store({ a: [hour(hoursAgo(1), usedUp - 10 * secondMs + 1)] });
    expect(work()).toEqual({ workMs: 0, until: hoursAgo(3) + dayMs });
    store({ a: [hour(hoursAgo(1), usedUp + secondMs)] });
    expect(work()).toEqual({ workMs: 0, until: hoursAgo(1) + dayMs });
  });
});

describe("the requests of a day", () => {
  /** When a pause ends. */
  const pausedUntil = (requests: number) => {
    try {
      count(requests);
    } catch (error) {
      return error instanceof Pause && error.reason === "allowance" ? error.until : error;
    }
    return null;
  };

  it("are 18,000, and the next one waits until a tenth of them is free again", () => {
    store({ a: [hour(hoursAgo(9), 0, 1_700), hour(hoursAgo(7), 0, 100)], b: [hour(hoursAgo(4), 0, 16_190)] });
    expect(pausedUntil(11)).toBe(hoursAgo(7) + dayMs + hourMs);
    expect(pausedUntil(6)).toBeNull();
    expect(pausedUntil(4)).toBeNull();
    expect(pausedUntil(1)).toBe(hoursAgo(7) + dayMs + hourMs);
  });

  it("are left to Google where it does not say how many were sent", () => {
    script.inScript(() => {
      const refuse = () => {
        throw new Error("Service error");
      };
      Object.assign(globalThis, { PropertiesService: { getUserProperties: refuse } });
      countRequests(20_000);
    });
    expect(pausedUntil(1)).toBeNull();
    script.inScript(() => noteUse(0));
    expect(storedHere()).toEqual([hour(Date.parse("2026-06-01T09:00:00Z"), 0, 20_001)]);
  });
});

describe("what an execution has used", () => {
  it("is added to its hour, beside those of the last day", () => {
    const [thisHour, before] = [Date.parse("2026-06-01T09:00:00Z"), hour(hoursAgo(3), 7, 8)];
    store({ [workbook.settings.id]: [hour(now - dayMs, 1, 1), before, hour(thisHour, 500, 20)] });
    count(3);
    count(4);
    script.inScript(() => noteUse(1_000.6));
    expect(storedHere()).toEqual([before, hour(thisHour, 1_501, 27)]);
    // What was counted once is not counted again, and a clock that was set back takes nothing away.
    script.inScript(() => noteUse(-5));
    expect(storedHere()).toEqual([before, hour(thisHour, 1_501, 27)]);
  });

  it("is not stored if it is nothing", () => {
    script.inScript(() => noteUse(0));
    expect(storedHere()).toBeNull();
  });

  it("is stored by the next call if Google refuses", () => {
    const logged = vi.spyOn(console, "error").mockReturnValue();
    count(5);
    script.inScript(() => {
      Object.assign(globalThis, { SpreadsheetApp: {} });
      noteUse(0);
    });
    expect(logged.mock.calls.join()).toContain("What was used today could not be stored:");
    expect(storedHere()).toBeNull();
    script.inScript(() => noteUse(0));
    expect(storedHere()).toMatchObject([{ requests: 5 }]);
  });
});

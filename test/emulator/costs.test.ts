import { describe, expect, it } from "vitest";
import { fakeClock, systemClock } from "../../scripts/emulator/clocks.ts";
import { DailyUse } from "../../scripts/emulator/daily-use.ts";
import type { AuthMode, Clock, Need } from "../../scripts/emulator/execution.ts";
import { ScriptExecution } from "../../scripts/emulator/script-execution.ts";
import { ana, bo, manifest, openTestScript } from "./run-as-script.ts";

function start({ clock = fakeClock() as Clock, authMode = "FULL" as AuthMode, user = ana, dailyUse = new DailyUse() }) {
  const { oauthScopes: grantedScopes } = manifest;
  return new ScriptExecution({ authMode, user, clock, timeZone: "Etc/UTC", grantedScopes, dailyUse });
}

/** What calls take, in milliseconds. */
function msOf(...calls: [method: string, needs: Need, cells?: number][]): number {
  const execution = start({});
  for (const call of calls) execution.useService(...call);
  return execution.chargedMs;
}

const read = ["Range.getValues", "read spreadsheet"] as const;
const write = ["Range.setValues", "write spreadsheet"] as const;

describe("what calls take", () => {
  it("a read takes 50 ms, a write 60 ms, a flush 300 ms", () => {
    expect(msOf([...read])).toBe(50);
    expect(msOf([...write])).toBe(60);
    expect(msOf(["SpreadsheetApp.flush", "read spreadsheet"])).toBe(300);
  });

  it("reading after a write first takes a flush, which the next read does not", () => {
    expect(msOf([...write], [...write], [...read], [...read])).toBe(60 + 60 + 300 + 50 + 50);
    expect(msOf([...write], ["SpreadsheetApp.flush", "read spreadsheet"], [...read])).toBe(60 + 300 + 50);
  });

  it("a range or the id of a sheet needs no flush", () => {
    expect(msOf([...write], ["Sheet.getRange", "read spreadsheet"], ["Sheet.getSheetId", "read spreadsheet"])).toBe(
      160,
    );
  });

  it("10,000 cells take 100 ms to read and 650 ms to write, and one format for all of them no more than a call", () => {
    expect(msOf([...read, 10_000])).toBe(150);
    expect(msOf([...write, 10_000])).toBe(710);
    expect(msOf(["Range.setNumberFormat", "write spreadsheet", 10_000])).toBe(60);
  });

  it("properties take 34 ms to read and 64 ms to write", () => {
    expect(msOf(["Properties.getProperties", "properties"])).toBe(34);
    expect(msOf(["Properties.setProperties", "set user properties"])).toBe(64);
  });

  it("a clock shows it to the script if calls take time; the computer's clock always does", () => {
    const at = (clock: Clock) => {
      const execution = start({ clock });
      const before = execution.clock.now();
      for (let count = 0; count < 100; count++) execution.useService(...write);
      return execution.clock.now() - before;
    };
    expect(at(fakeClock("2026-06-01T09:00:00Z", true))).toBe(6_000);
    expect(at(fakeClock())).toBe(0);
    expect(at(systemClock)).toBeGreaterThanOrEqual(6_000);
  });
});

describe("limits", () => {
  it("an execution whose calls alone take more than six minutes is ended, and a cell after 30 seconds", () => {
    const callsUntilEnd = (authMode: AuthMode) => {
      const execution = start({ authMode });
      let count = 0;
      expect(() => {
        for (; count < 10_000; count++) execution.useService(...read);
      }).toThrow("Exceeded maximum execution time");
      return count;
    };
    expect(callsUntilEnd("FULL")).toBe(7_201);
    expect(callsUntilEnd("CUSTOM_FUNCTION")).toBe(601);
  });

  it.each([
    ["50,000 calls of properties", "PropertiesService.getUserProperties().getProperty('x')", 50_000, "property reads"],
    [
      "50,000 calls of properties",
      "PropertiesService.getUserProperties().setProperty('x', 'y')",
      50_000,
      "property writes",
    ],
  ])("a user has %s a day", (_, call, allowed, message) => {
    const { run, clock } = openTestScript();
    const calls = `for (var i = 0; i < 2000; i++) ${call}`;
    for (let count = 0; count < allowed; count += 2_000) run(calls);
    expect(() => run(call)).toThrow(`Service invoked too many times for one day: graphite ${message}.`);
    expect(() => run(call, { user: bo })).not.toThrow();
    clock.advance(24 * 60 * 60_000);
    expect(() => run(call)).not.toThrow();
  });

  it("a user has 20,000 requests and 90 minutes of triggers a day", () => {
    const dailyUse = new DailyUse();
    const now = fakeClock().now();
    for (let count = 0; count < 20_000; count++) dailyUse.countCall("ana", "request", now);
    expect(() => dailyUse.countCall("ana", "request", now)).toThrow(
      "Service invoked too many times for one day: urlfetch.",
    );
    dailyUse.of("ana", now).triggerMs = 90 * 60_000 - 1;
    expect(() => dailyUse.assertTriggerMayRun("ana", now)).not.toThrow();
    dailyUse.of("ana", now).triggerMs++;
    expect(() => dailyUse.assertTriggerMayRun("ana", now)).toThrow("Service using too much computer time for one day");
    expect(() => dailyUse.assertTriggerMayRun("ana", now + 24 * 60 * 60_000)).not.toThrow();
  });
});

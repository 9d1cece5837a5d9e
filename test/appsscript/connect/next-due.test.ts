import { describe, expect, it } from "vitest";
import { isDue, nextDue } from "../../../src/appsscript/connect/next-due.ts";
import type { ImportSchedule } from "../../../src/rpc/connect-calls.ts";
import { zoneOffsetOf } from "../../connectors/sync/zone-of.ts";

const amsterdam = zoneOffsetOf("Europe/Amsterdam");

function due(schedule: ImportSchedule, after: string, zone = amsterdam): string | null {
  const next = nextDue(schedule, Date.parse(after), zone);
  return next === null ? null : new Date(next).toISOString().replace(":00.000Z", "Z");
}

/** The first `count` due times after an instant. */
function timesOf(schedule: ImportSchedule, after: string, count: number, zone = amsterdam): (string | null)[] {
  const times: (string | null)[] = [];
  for (let last = after; times.length < count; last = times[times.length - 1] as string)
    times.push(due(schedule, last, zone));
  return times;
}

const at = (hour: number): ImportSchedule => ({ every: "day", hour });

describe("a daily import", () => {
  it("a daily import runs at nine in Amsterdam, also after summer time starts", () => {
    expect(timesOf(at(9), "2026-03-27T12:00Z", 4)).toEqual([
      "2026-03-28T08:00Z",
      "2026-03-29T07:00Z",
      "2026-03-30T07:00Z",
      "2026-03-31T07:00Z",
    ]);
  });

  it("a daily import runs at nine in Amsterdam, also after summer time ends", () => {
    expect(timesOf(at(9), "2026-10-24T00:00Z", 3)).toEqual([
      "2026-10-24T07:00Z",
      "2026-10-25T08:00Z",
      "2026-10-26T08:00Z",
    ]);
  });

  it("a daily import runs once if its hour occurs twice, and an hour later if its hour is skipped", () => {
    expect(timesOf(at(2), "2026-10-24T12:00Z", 2)).toEqual(["2026-10-25T00:00Z", "2026-10-26T01:00Z"]);
    expect(timesOf(at(2), "2026-03-28T12:00Z", 2)).toEqual(["2026-03-29T01:00Z", "2026-03-30T00:00Z"]);
  });

  it("a daily import is due later today before its hour, and tomorrow from then on", () => {
    expect(due(at(9), "2026-06-01T06:59:59Z")).toBe("2026-06-01T07:00Z");
    expect(due(at(9), "2026-06-01T07:00:00Z")).toBe("2026-06-02T07:00Z");
  });

  it("a daily import counts days in zones far from UTC", () => {
    expect(due(at(0), "2026-06-01T09:00Z", zoneOffsetOf("Pacific/Auckland"))).toBe("2026-06-01T12:00Z");
    expect(due(at(22), "2026-06-01T09:00Z", zoneOffsetOf("America/Los_Angeles"))).toBe("2026-06-02T05:00Z");
    expect(due(at(7), "2026-06-01T09:00Z", zoneOffsetOf("Asia/Kolkata"))).toBe("2026-06-02T01:30Z");
  });
});

describe("a weekly import", () => {
  it("a weekly import runs on its weekday, across the end of summer time", () => {
    const monday: ImportSchedule = { every: "week", weekday: 1, hour: 8 };
    expect(timesOf(monday, "2026-10-19T06:00Z", 3)).toEqual([
      "2026-10-26T07:00Z",
      "2026-11-02T07:00Z",
      "2026-11-09T07:00Z",
    ]);
  });

  it("a weekly import runs a week later if its hour has just passed", () => {
    expect(due({ every: "week", weekday: 0, hour: 9 }, "2026-06-07T07:00Z")).toBe("2026-06-14T07:00Z");
  });
});

describe("an hourly import", () => {
  it("an hourly import is due at the next full hour, also in zones with a half-hour offset", () => {
    expect(due({ every: "hour" }, "2026-06-01T09:02Z")).toBe("2026-06-01T10:00Z");
    expect(due({ every: "hour" }, "2026-06-01T09:02Z", zoneOffsetOf("Asia/Kolkata"))).toBe("2026-06-01T09:30Z");
  });

  it("an hourly import skips no hour if the trigger is some minutes early", () => {
    const [last, now] = ["2026-06-01T09:01Z", "2026-06-01T09:58Z"].map((time) => Date.parse(time)) as [number, number];
    expect(isDue({ every: "hour" }, last, now, amsterdam)).toBe(true);
    expect(isDue({ every: "hour" }, last, Date.parse("2026-06-01T09:30Z"), amsterdam)).toBe(false);
  });
});

describe("an import that runs by hand", () => {
  it("an import that is run by hand is never due", () => {
    expect(due({ every: "hand" }, "2026-06-01T09:00Z")).toBeNull();
    expect(isDue({ every: "hand" }, 0, Date.parse("2026-06-01T09:00Z"), amsterdam)).toBe(false);
  });
});

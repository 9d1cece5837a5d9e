import { describe, expect, it } from "vitest";
import { isDue, nextDue } from "../../../src/appsscript/connect/next-due.ts";
import type { ImportSchedule } from "../../../src/rpc/connect-calls.ts";
import { zoneOffsetOf } from "../../connectors/sync/zone-of.ts";

const amsterdam = zoneOffsetOf("Europe/Amsterdam");

function due(schedule: ImportSchedule, after: string, zone = amsterdam): string | null {
  const next = nextDue(schedule, Date.parse(after), zone);
  return next === null ? null : new Date(next).toISOString().replace(":00.000Z", "Z");
}

/** The first times after an instant, one after the other. */
function timesOf(schedule: ImportSchedule, after: string, count: number, zone = amsterdam): (string | null)[] {
  const times: (string | null)[] = [];
  for (let last = after; times.length < count; last = times[times.length - 1] as string)
    times.push(due(schedule, last, zone));
  return times;
}

const at = (hour: number): ImportSchedule => ({ every: "day", hour });

describe("a daily import", () => {
  it("runs at nine on the clock of Amsterdam, also after the clock was put forward", () => {
    expect(timesOf(at(9), "2026-03-27T12:00Z", 4)).toEqual([
      "2026-03-28T08:00Z",
      "2026-03-29T07:00Z",
      "2026-03-30T07:00Z",
      "2026-03-31T07:00Z",
    ]);
  });

  it("runs at nine on the clock of Amsterdam, also after the clock was put back", () => {
    expect(timesOf(at(9), "2026-10-24T00:00Z", 3)).toEqual([
      "2026-10-24T07:00Z",
      "2026-10-25T08:00Z",
      "2026-10-26T08:00Z",
    ]);
  });

  it("runs once where the hour comes twice, and at the next hour where it is left out", () => {
    expect(timesOf(at(2), "2026-10-24T12:00Z", 2)).toEqual(["2026-10-25T00:00Z", "2026-10-26T01:00Z"]);
    expect(timesOf(at(2), "2026-03-28T12:00Z", 2)).toEqual(["2026-03-29T01:00Z", "2026-03-30T00:00Z"]);
  });

  it("is due later today where its hour has not come, and tomorrow where it has", () => {
    expect(due(at(9), "2026-06-01T06:59:59Z")).toBe("2026-06-01T07:00Z");
    expect(due(at(9), "2026-06-01T07:00:00Z")).toBe("2026-06-02T07:00Z");
  });

  it("counts days where the zone is far from Greenwich", () => {
    expect(due(at(0), "2026-06-01T09:00Z", zoneOffsetOf("Pacific/Auckland"))).toBe("2026-06-01T12:00Z");
    expect(due(at(22), "2026-06-01T09:00Z", zoneOffsetOf("America/Los_Angeles"))).toBe("2026-06-02T05:00Z");
    expect(due(at(7), "2026-06-01T09:00Z", zoneOffsetOf("Asia/Kolkata"))).toBe("2026-06-02T01:30Z");
  });
});

describe("a weekly import", () => {
  it("runs on its day of the week, across a change of clocks", () => {
    const monday: ImportSchedule = { every: "week", weekday: 1, hour: 8 };
    expect(timesOf(monday, "2026-10-19T06:00Z", 3)).toEqual([
      "2026-10-26T07:00Z",
      "2026-11-02T07:00Z",
      "2026-11-09T07:00Z",
    ]);
  });

  it("runs in a week where its hour has just passed", () => {
    expect(due({ every: "week", weekday: 0, hour: 9 }, "2026-06-07T07:00Z")).toBe("2026-06-14T07:00Z");
  });
});

describe("an hourly import", () => {
  it("is due when the next hour begins, also where clocks differ by half an hour", () => {
    expect(due({ every: "hour" }, "2026-06-01T09:02Z")).toBe("2026-06-01T10:00Z");
    expect(due({ every: "hour" }, "2026-06-01T09:02Z", zoneOffsetOf("Asia/Kolkata"))).toBe("2026-06-01T09:30Z");
  });

  it("leaves no hour out when the clock that wakes it is some minutes early", () => {
    const [last, now] = ["2026-06-01T09:01Z", "2026-06-01T09:58Z"].map((time) => Date.parse(time)) as [number, number];
    expect(isDue({ every: "hour" }, last, now, amsterdam)).toBe(true);
    expect(isDue({ every: "hour" }, last, Date.parse("2026-06-01T09:30Z"), amsterdam)).toBe(false);
  });
});

describe("an import that runs by hand", () => {
  it("is never due", () => {
    expect(due({ every: "hand" }, "2026-06-01T09:00Z")).toBeNull();
    expect(isDue({ every: "hand" }, 0, Date.parse("2026-06-01T09:00Z"), amsterdam)).toBe(false);
  });
});

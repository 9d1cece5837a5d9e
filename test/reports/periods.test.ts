import { describe, expect, it } from "vitest";
import { comparedPeriods, type PeriodName, periodByName, suggestedPeriod } from "../../src/reports/periods.ts";

const imported = { from: "2024-11-10", to: "2026-05-20" };

describe("a period by its name", () => {
  it.each<[PeriodName, string, string]>([
    ["month", "2026-04-01", "2026-04-30"],
    ["months3", "2026-02-01", "2026-04-30"],
    ["months12", "2025-05-01", "2026-04-30"],
    ["days30", "2026-04-21", "2026-05-20"],
    ["all", "2024-11-10", "2026-05-20"],
  ])("%s is %s to %s where the newest day is 20 May", (name, from, to) =>
    expect(periodByName(name, imported)).toEqual({ from, to }),
  );

  it.each<[newest: string, name: PeriodName, from: string, to: string]>([
    ["2026-05-31", "month", "2026-05-01", "2026-05-31"],
    ["2026-05-30", "month", "2026-04-01", "2026-04-30"],
    ["2024-02-29", "month", "2024-02-01", "2024-02-29"],
    ["2024-02-28", "month", "2024-01-01", "2024-01-31"],
    ["2026-01-15", "months3", "2025-10-01", "2025-12-31"],
    ["2026-03-01", "days30", "2026-01-31", "2026-03-01"],
  ])("up to %s, %s is %s to %s", (to, name, first, last) =>
    expect(periodByName(name, { from: "2020-01-01", to })).toEqual({ from: first, to: last }),
  );
});

describe("the period that a first report suggests", () => {
  it.each([
    [imported, ["2026-05-20", "2026-02-01"], "months3"],
    [imported, ["2026-05-20", "2026-01-31"], "months12"],
    [imported, ["2026-05-20", "2025-05-01"], "months12"],
    [imported, ["2026-05-20", "2025-04-30"], "all"],
    [imported, [], "all"],
    [{ from: "2026-02-01", to: "2026-05-20" }, ["2026-05-20"], "months3"],
    [{ from: "2026-02-02", to: "2026-05-20" }, ["2026-05-20"], "all"],
  ] as const)("for days %j with the newest posts of the platforms on %j: %s", (days, newest, name) =>
    expect(suggestedPeriod(days, newest)).toBe(name),
  );
});

describe("the periods that a report compares", () => {
  it.each([
    ["a whole month", "2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28", "2025-03-01", "2025-03-31"],
    ["three whole months", "2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31", "2025-01-01", "2025-03-31"],
    ["February of a leap year", "2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31", "2023-02-01", "2023-02-28"],
    ["30 days", "2026-04-21", "2026-05-20", "2026-03-22", "2026-04-20", "2025-04-21", "2025-05-20"],
    [
      "a month without its last day",
      "2026-03-01",
      "2026-03-30",
      "2026-01-30",
      "2026-02-28",
      "2025-03-01",
      "2025-03-30",
    ],
    ["one day", "2024-02-29", "2024-02-29", "2024-02-28", "2024-02-28", "2023-02-28", "2023-02-28"],
  ])("%s, %s to %s: %s to %s before, and %s to %s a year earlier", (_, from, to, before, beforeTo, year, yearTo) =>
    expect(comparedPeriods({ from, to })).toEqual({
      now: { from, to },
      before: { from: before, to: beforeTo },
      year: { from: year, to: yearTo },
    }),
  );
});

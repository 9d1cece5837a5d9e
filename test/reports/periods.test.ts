import { describe, expect, it } from "vitest";
import { comparedPeriods, type PeriodName, periodByName, suggestedPeriod } from "../../src/reports/periods.ts";

const days = ({ from, to }: { from: string; to: string }) => `${from} to ${to}`;

describe("a period by its name ends with the newest complete month or day", () => {
  it.each<[PeriodName, newest: string, period: string]>([
    ["month", "2026-05-31", "2026-05-01 to 2026-05-31"],
    ["month", "2026-05-30", "2026-04-01 to 2026-04-30"],
    ["month", "2026-06-01", "2026-05-01 to 2026-05-31"],
    ["month", "2026-01-15", "2025-12-01 to 2025-12-31"],
    ["month", "2026-12-31", "2026-12-01 to 2026-12-31"],
    ["month", "2024-02-28", "2024-01-01 to 2024-01-31"],
    ["month", "2024-02-29", "2024-02-01 to 2024-02-29"],
    ["month", "2023-02-28", "2023-02-01 to 2023-02-28"],
    ["months3", "2026-03-31", "2026-01-01 to 2026-03-31"],
    ["months3", "2026-01-15", "2025-10-01 to 2025-12-31"],
    ["months12", "2026-12-31", "2026-01-01 to 2026-12-31"],
    ["months12", "2026-04-05", "2025-04-01 to 2026-03-31"],
    ["days30", "2026-03-15", "2026-02-14 to 2026-03-15"],
    ["days30", "2026-05-30", "2026-05-01 to 2026-05-30"],
    ["all", "2026-05-30", "2020-01-10 to 2026-05-30"],
  ])("%s until %s is %s", (name, to, period) => {
    expect(days(periodByName(name, { from: "2020-01-10", to }))).toBe(period);
  });
});

describe("a first report is about", () => {
  it.each([
    ["three months if every platform has posts in them", "2025-01-01", ["2026-05-20", "2026-04-02"], "months3"],
    ["three months if the newest post is of their first day", "2025-01-01", ["2026-03-01"], "months3"],
    ["twelve months if a platform's newest post is older", "2025-01-01", ["2026-05-20", "2026-02-28"], "months12"],
    ["twelve months if the newest post is of their first day", "2025-01-01", ["2025-06-01"], "months12"],
    ["everything if a platform's newest post is older still", "2025-01-01", ["2026-05-20", "2025-05-31"], "all"],
    ["three months if the first imported day is their first", "2026-03-01", ["2026-05-20"], "months3"],
    ["everything if less than three months were imported", "2026-03-02", ["2026-05-20"], "all"],
    ["twelve months if the first imported day is their first", "2025-06-01", ["2026-02-01"], "months12"],
    ["everything if less than twelve months were imported", "2025-06-02", ["2026-02-01"], "all"],
    ["everything without posts", "2025-01-01", [], "all"],
  ])("%s", (_, from, newest, name) => {
    expect(suggestedPeriod({ from, to: "2026-05-31" }, newest)).toBe(name);
  });
});

describe("a report compares its period with the one before and a year ago", () => {
  it.each([
    ["a month", "2026-01-01 to 2026-01-31", "2025-12-01 to 2025-12-31", "2025-01-01 to 2025-01-31"],
    ["a month after a shorter one", "2026-03-01 to 2026-03-31", "2026-02-01 to 2026-02-28", "2025-03-01 to 2025-03-31"],
    ["a year", "2025-01-01 to 2025-12-31", "2024-01-01 to 2024-12-31", "2024-01-01 to 2024-12-31"],
    ["five quarters", "2025-01-01 to 2026-03-31", "2023-10-01 to 2024-12-31", "2024-01-01 to 2025-03-31"],
    [
      "a month without its last day",
      "2026-05-01 to 2026-05-30",
      "2026-04-01 to 2026-04-30",
      "2025-05-01 to 2025-05-30",
    ],
    [
      "a month without its first day",
      "2026-05-02 to 2026-05-31",
      "2026-04-02 to 2026-05-01",
      "2025-05-02 to 2025-05-31",
    ],
    ["one day", "2026-03-01 to 2026-03-01", "2026-02-28 to 2026-02-28", "2025-03-01 to 2025-03-01"],
    ["a leap day", "2024-02-29 to 2024-02-29", "2024-02-28 to 2024-02-28", "2023-02-28 to 2023-02-28"],
    ["the end of February", "2026-02-27 to 2026-02-28", "2026-02-25 to 2026-02-26", "2025-02-27 to 2025-02-28"],
    [
      "February in a year after a leap year",
      "2025-02-01 to 2025-02-28",
      "2025-01-01 to 2025-01-31",
      "2024-02-01 to 2024-02-29",
    ],
    ["the turn of a year", "2025-12-25 to 2026-01-03", "2025-12-15 to 2025-12-24", "2024-12-25 to 2025-01-03"],
  ])("for %s", (_, now, before, year) => {
    const [from = "", to = ""] = now.split(" to ");
    const compared = comparedPeriods({ from, to });
    expect([days(compared.now), days(compared.before), days(compared.year)]).toEqual([now, before, year]);
  });
});

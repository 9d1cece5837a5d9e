import { expect, it } from "vitest";
import { lastDayOfTitles } from "../../src/importer/files/last-day-of-titles.ts";
import { splitPeriodHeader } from "../../src/importer/files/split-period-header.ts";

it.each([
  ["the latest day", ["Posts"], "2026-05-20"],
  ["the end of a past year", ["Report 2024.csv"], "2024-12-31"],
  ["the latest of several years", ["2023", "Report of 2025, made by hand", "2024"], "2025-12-31"],
  ["the latest day where the year is not over", ["Report 2026"], "2026-05-20"],
  ["no year in a longer number", ["export-120245.csv", "20241"], "2026-05-20"],
])("dates without a year can be as late as %s: %o", (_, titles, day) => {
  expect(lastDayOfTitles(titles, "2026-05-20")).toBe(day);
});

it.each([
  ["8/1/25 - 8/30/25 Clicks", { from: "8/1/25", to: "8/30/25", name: "Clicks" }],
  [" 08/01/2025–08/30/2025 Total clicks ", { from: "08/01/2025", to: "08/30/2025", name: "Total clicks" }],
  ["8/1/25 - 8/30/25", null],
  ["8/1/25 Clicks", null],
  ["8/1 - 8/30 Clicks", null],
  ["Clicks 8/1/25 - 8/30/25", null],
  ["Clicks", null],
])("the header “%s” has the period %o", (header, period) => {
  expect(splitPeriodHeader(header)).toEqual(period);
});

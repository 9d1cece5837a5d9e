import { expect, it } from "vitest";
import { lastDayOfTitles } from "../../src/importer/files/last-day-of-titles.ts";
import { readSpan, statedPeriod } from "../../src/importer/files/stated-periods.ts";

const span = (from: string, to: string) => ({ from, to });

it.each([
  ["week", "2026-03-02 - 2026-03-08", span("2026-03-02", "2026-03-08")],
  ["week", "2026-03-02 – 2026-03-02", span("2026-03-02", "2026-03-02")],
  ["week", "2026-03-02", span("2026-03-02", "2026-03-08")],
  ["week", "2025-12-29", span("2025-12-29", "2026-01-04")],
  ["week", "2026-03-08 - 2026-03-02", null],
  ["week", "week 9", null],
  ["week", "March 2026", null],
  ["month", "2026-03-01 - 2026-03-15", span("2026-03-01", "2026-03-15")],
  ["month", "2026-02-01", span("2026-02-01", "2026-02-28")],
  ["month", "2024-02-01", span("2024-02-01", "2024-02-29")],
  ["month", "2025-12-01", span("2025-12-01", "2025-12-31")],
  ["month", "March 2026", span("2026-03-01", "2026-03-31")],
  ["month", " Dec. 2025 ", span("2025-12-01", "2025-12-31")],
  ["month", "octubre de 2025", span("2025-10-01", "2025-10-31")],
  ["month", "février 2024", span("2024-02-01", "2024-02-29")],
  ["month", "Marching 2026", null],
  ["month", "March 26 x", null],
  ["month", "x March 2026", null],
  ["month", "March 20261", null],
  ["month", "", null],
] as const)("a cell in a column of %ss, “%s”, covers %o", (kind, cell, period) => {
  expect(readSpan(cell, kind)).toEqual(period);
});

it.each([
  ["a line", ["Campaigns", "2026-03-01 - 2026-03-31"], span("2026-03-01", "2026-03-31")],
  ["words", ["1 de marzo de 2026 — 31 de marzo de 2026"], span("2026-03-01", "2026-03-31")],
  ["a label", ["Período: 2026-03-01 – 2026-03-31"], span("2026-03-01", "2026-03-31")],
  ["a label without a space", ["Period:2026-03-01 - 2026-03-31"], span("2026-03-01", "2026-03-31")],
  ["a label and many spaces", ["Period:   2026-03-01  -  2026-03-31 "], span("2026-03-01", "2026-03-31")],
  ["times", ["2026-03-01 10:00 - 2026-03-31 12:00"], span("2026-03-01", "2026-03-31")],
  ["a label with a number", ["Report 2 period: 2026-03-01 - 2026-03-31"], null],
  ["days without a year", ["Jan 25 - Feb 26"], null],
  ["numbers alone", ["1 - 31"], null],
  ["the first of several", ["2026-03-01 - 2026-03-31", "2026-04-01 - 2026-04-30"], span("2026-03-01", "2026-03-31")],
  ["its edges", ["Report start: 2026-03-01", "Report end: 2026-03-31"], span("2026-03-01", "2026-03-31")],
  ["its edges in one line", ["REPORT START:3/1/2026 report end: 3/31/2026"], span("2026-03-01", "2026-03-31")],
  ["one day", ["Report start: 2026-03-01", "Report end: 2026-03-01"], span("2026-03-01", "2026-03-01")],
  ["no end", ["Report start: 2026-03-01"], null],
  ["no start", ["Report end: 2026-03-01"], null],
  ["an end before the start", ["Report start: 2026-03-02", "Report end: 2026-03-01"], null],
  ["a range that ends before it starts", ["2026-03-02 - 2026-03-01"], null],
  ["three days", ["2026-03-01 - 2026-03-02 - 2026-03-03"], null],
  ["a day that is none", ["2026-02-30 - 2026-03-31"], null],
  ["nothing", [], null],
] as const)("titles with %s state the period", (_, titles, period) => expect(statedPeriod(titles)).toEqual(period));

it.each([
  ["2026-03-01 - 2026-03-31", "2026-03-31"],
  ["2026-05-01 - 2026-05-31", "2026-05-20"],
  ["Period: 2026-03-01 - 2026-03-31", "2026-03-31"],
])("dates without a year below “%s” can be as late as %s", (title, day) => {
  expect(lastDayOfTitles([title], "2026-05-20")).toBe(day);
});

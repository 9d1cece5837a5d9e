import { expect, it } from "vitest";
import { endPeriods } from "../../src/importer/files/end-periods.ts";

/** The last days of rows with these dates. */
function lastDays(...dates: (string | null)[]) {
  const rows: Record<string, string | null>[] = dates.map((date) => ({ date }));
  endPeriods(rows);
  return rows.map(({ period_end: end = null }) => end);
}

it("rows that all begin on the first of a month are months, also with gaps", () => {
  expect(lastDays("2026-01-01", "2026-02-01")).toEqual(["2026-01-31", "2026-02-28"]);
  expect(lastDays("2024-02-01", "2023-12-01")).toEqual(["2024-02-29", "2023-12-31"]);
});

it("rows that are 7 days apart are weeks, in any order", () => {
  expect(lastDays("2026-03-02", "2026-03-09")).toEqual(["2026-03-08", "2026-03-15"]);
  expect(lastDays("2026-03-16", "2026-03-02", "2026-03-09")).toEqual(["2026-03-22", "2026-03-08", "2026-03-15"]);
});

it("weeks that a month's end is in the middle of are weeks", () =>
  expect(lastDays("2026-03-25", "2026-04-01")).toEqual(["2026-03-31", "2026-04-07"]));

it("a week can have several rows", () =>
  expect(lastDays("2026-03-02", "2026-03-02", "2026-03-09")).toEqual(["2026-03-08", "2026-03-08", "2026-03-15"]));

it("the first week can be shorter, and only the first", () => {
  expect(lastDays("2026-03-05", "2026-03-09", "2026-03-16")).toEqual(["2026-03-08", "2026-03-15", "2026-03-22"]);
  expect(lastDays("2026-03-02", "2026-03-09", "2026-03-13")).toEqual([null, null, null]);
  expect(lastDays("2026-02-28", "2026-03-09", "2026-03-16")).toEqual([null, null, null]);
});

it.each([
  [["2026-03-05", "2026-03-09"], "two dates less than a week apart"],
  [["2026-03-01", "2026-03-09"], "two dates more than a week apart"],
  [["2026-03-02", "2026-03-03", "2026-03-04"], "days"],
  [["2026-03-01"], "a single date"],
  [["2026-03-01", "2026-03-01"], "a single date in two rows"],
  [["2026-03-01", null], "a date and none"],
  [[], "no rows"],
])("%j are days: %s", (dates) => expect(lastDays(...dates)).toEqual(dates.map(() => null)));

it("a row without a date has no last day either", () =>
  expect(lastDays("2026-01-01", null, "2026-02-01")).toEqual(["2026-01-31", null, "2026-02-28"]));

import { expect, it } from "vitest";
import { baseName, dateInFileName, summarizeRows } from "../../src/importer/files/row-summary.ts";

it.each([
  ["posts.csv", "posts.csv"],
  ["/home/2020-01-01/posts.csv", "posts.csv"],
  ["C:\\2020-01-01\\posts.csv", "posts.csv"],
  ["/home/export.zip/posts.csv", "export.zip/posts.csv"],
  ["C:\\in\\Export.ZIP/2026/posts.csv", "Export.ZIP/2026/posts.csv"],
  ["export.zip", "export.zip"],
  ["export.zip/in/posts.csv", "export.zip/in/posts.csv"],
  ["/home/export.zip", "export.zip"],
])("%s is shown as %s", (path, name) => expect(baseName(path)).toBe(name));

it.each([
  ["posts-2026-02-05.csv", "2026-02-05"],
  ["posts_2026_2_5.csv", "2026-02-05"],
  ["posts.2026.12.31.csv", "2026-12-31"],
  ["posts20260205.csv", "2026-02-05"],
  ["Posts 2026-01-01 - 2026-02-05.csv", "2026-02-05"],
  ["Posts 2026-02-05 to 2026-01-31.csv", "2026-02-05"],
  ["Jan-05-2026_Feb-4-2026.csv", "2026-02-04"],
  ["tea_1770249600000.xls", "2026-02-05"],
  ["2001-01-01.csv", "2001-01-01"],
  ["Feb-14-2026.csv", "2026-02-14"],
  ["1-2-2018-03-04.csv", null],
  ["11-12-2018-03-04.csv", null],
  ["2026105.csv", null],
  ["2000-12-31.csv", null],
  ["2026-02-30.csv", null],
  ["2026-02_05.csv", null],
  ["2026205.csv", null],
  ["12026-02-05.csv", null],
  ["2026-02-051.csv", null],
  ["01-02-2026.csv", null],
  ["Xyz-05-2026.csv", null],
  ["1370249600000.csv", null],
  ["11770249600000.csv", null],
  ["2020-01-01/posts.csv", null],
  ["posts.csv", null],
])("the last day in the file name %s is %s", (name, day) => expect(dateInFileName(name)).toBe(day));

it("rows cover their first to their last day, whatever their order", () => {
  const days = ["2026-02-03", "2026-02-01", null, "2026-02-02"];
  expect(summarizeRows(days.map((date) => ({ date, account: "tea" }))).period()).toEqual({
    from: "2026-02-01",
    to: "2026-02-03",
  });
  expect(summarizeRows([{ date: "2026-02-01" }, { date: "2026-02-03" }]).period()?.to).toBe("2026-02-03");
  expect(summarizeRows([{ date: null, account: "tea" }]).period()).toBeNull();
  expect(summarizeRows([]).period()).toBeNull();
});

it("a time with a zone counts for the day on which the spreadsheet shows it", () => {
  const row = (time: string) => [{ published_at: time, account: "tea" }];
  const threeHoursEarlier = () => -3 * 3_600_000;
  const dayOf = (time: string, offset?: () => number) => summarizeRows(row(time), offset).period()?.from;
  expect(dayOf("2026-02-03T01:00:00Z", threeHoursEarlier)).toBe("2026-02-02");
  expect(dayOf("2026-02-03T01:00:00+02:00", threeHoursEarlier)).toBe("2026-02-02");
  expect(dayOf("2026-02-03T05:00:00-0200", threeHoursEarlier)).toBe("2026-02-03");
  expect(dayOf("2026-02-03T01:00:00", threeHoursEarlier)).toBe("2026-02-03");
  expect(dayOf("2026-02-03T01:00:00Z")).toBe("2026-02-03");
});

it.each([
  ["the one that all rows name", ["tea", "tea"], "tea", false],
  ["none where two are named", ["tea", "cake"], null, false],
  ["none where a row has none", ["tea", null], null, true],
  ["none where the first row has none", [null, "tea"], null, true],
  ["none where no row has one", [null, null], null, true],
])("the account of rows is %s", (_, accounts, account, hasRowsWithout) => {
  const summary = summarizeRows(accounts.map((name) => ({ date: "2026-02-03", account: name })));
  expect([summary.account(), summary.hasRowsWithoutAccount()]).toEqual([account, hasRowsWithout]);
});

it("rows of months and weeks cover their last day, and posts the days on which they were published", () => {
  const month = { date: "2026-01-01", period_end: "2026-01-31" };
  expect(summarizeRows([{ date: "2025-12-01", period_end: "2025-12-31" }, month]).period()).toEqual({
    from: "2025-12-01",
    to: "2026-01-31",
  });
  expect(summarizeRows([month, { date: "2026-01-05", period_end: null }]).period()?.to).toBe("2026-01-31");
  expect(summarizeRows([{ published_at: "2026-01-05T10:00", period_end: "2026-01-31" }]).period()?.to).toBe(
    "2026-01-05",
  );
});

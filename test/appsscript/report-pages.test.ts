import { expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { blockOf, type OpenReport, reportOn, rowOf, setControl } from "./read-report.ts";

const february = { from: "2026-02-01", to: "2026-02-28" };

/** A row of Google Analytics for the whole website over some days. */
const visits = (date: string, period_end: string, sessions: number, more: Row = {}): Row => ({
  platform: "ga4",
  account: "broodenboon.example",
  date,
  period_end,
  sessions,
  ...more,
});

const sessionsIn = (report: OpenReport) => rowOf(report, "Website", "Sessions")?.["This period"];
const notesIn = (report: OpenReport) =>
  blockOf(report, "Website")
    .map((cells) => cells[1] as string)
    .filter((cell) => /^Rows .*: \d+\./.test(cell));

it("visits from 24 February to 23 March are not February's, unless the yellow cell splits them by day", async () => {
  const report = await reportOn(
    { pages: [visits("2026-02-01", "2026-02-20", 1_000), visits("2026-02-24", "2026-03-23", 2_800)] },
    february,
  );
  expect(sessionsIn(report)).toBe("1,000");
  expect(notesIn(report)).toEqual([
    "Rows left out, because they are partly outside the period: 1. A yellow cell can split them by day.",
  ]);
  await setControl(report, "Rows partly in period", "Split by day (estimated)");
  // 5 of 28 days: 2,800 × 5 / 28 = 500.
  expect(sessionsIn(report)).toBe("1,500");
  expect(notesIn(report)).toEqual(["Rows partly outside the period, split by day: 1. Their numbers are estimated."]);
});

it("a month to date beside the whole month counts once", async () => {
  const report = await reportOn({
    pages: [visits("2026-05-01", "2026-05-20", 600), visits("2026-05-01", "2026-05-31", 1_000)],
  });
  expect(sessionsIn(report)).toBe("1,000");
  expect(notesIn(report)).toEqual(["Rows left out, because rows for a longer period cover the same days: 1."]);
});

it("visits by page and by channel count once beside those of the whole website for the same days", async () => {
  const report = await reportOn({
    pages: [
      visits("2026-05-01", "2026-05-31", 1_000),
      visits("2026-05-01", "2026-05-31", 700, { channel: "Direct" }),
      visits("2026-05-01", "2026-05-31", 500, { page: "/bread" }),
      // Another website, of which only pages are known.
      visits("2026-05-01", "2026-05-31", 40, { account: "shop.example", page: "/a" }),
      visits("2026-05-01", "2026-05-31", 2, { account: "shop.example", page: "/b" }),
    ],
  });
  // 1,000 + 40 + 2.
  expect(sessionsIn(report)).toBe("1,042");
  expect(notesIn(report)).toEqual([]);
});

it("each day's visits come from the widest rows that the day has: the website, else channels, pages, or pages by channel", async () => {
  const day = (date: string, sessions: number, more: Row = {}) => visits(date, date, sessions, more);
  const report = await reportOn({
    pages: [
      day("2026-05-01", 100),
      day("2026-05-01", 60, { channel: "Direct" }),
      day("2026-05-01", 50, { page: "/" }),
      day("2026-05-02", 60, { channel: "Direct" }),
      day("2026-05-02", 30, { channel: "Social" }),
      day("2026-05-02", 50, { page: "/" }),
      day("2026-05-02", 20, { page: "/", channel: "Social" }),
      day("2026-05-03", 50, { page: "/" }),
      day("2026-05-03", 25, { page: "/rye" }),
      day("2026-05-03", 40, { page: "/", channel: "Direct" }),
      day("2026-05-04", 40, { page: "/", channel: "Direct" }),
      day("2026-05-31", 5, { page: "/rye", channel: "Social" }),
    ],
  });
  // 100 + (60 + 30) + (50 + 25) + 40 + 5.
  expect(sessionsIn(report)).toBe("310");
  expect(notesIn(report)).toEqual([]);
});

it("comments on pages of a blog belong to the day of publication, although they are counted until the import", async () => {
  const page = (date: string, comments: number): Row => ({
    platform: "wordpress",
    account: "blog.example",
    page: `https://blog.example/${date}`,
    date,
    period_end: "2026-06-01",
    comments,
  });
  const report = await reportOn({ pages: [page("2026-04-10", 4), page("2026-05-02", 8), page("2026-05-20", 3)] });
  expect(rowOf(report, "Website", "Comments")).toMatchObject({ "This period": "11", "Previous period": "4" });
  expect(notesIn(report)).toEqual([]);
});

it("a snapshot of GA4 has users by day, sessions by channel and views by page, and all of them count", async () => {
  const may = { date: "2026-05-01", period_end: "2026-05-31" };
  const row = (more: Row): Row => ({ platform: "ga4", account: "Tea shop", ...more });
  const report = await reportOn({
    pages: [
      row({ date: "2026-05-01", users: 13 }),
      row({ date: "2026-05-02", users: 9 }),
      row({ ...may, channel: "Direct", sessions: 30 }),
      row({ ...may, channel: "Social", sessions: 12 }),
      row({ ...may, page: "Tea, green", views: 44 }),
      row({ ...may, page: "Tea, black", views: 20 }),
    ],
  });
  // 13 + 9, 30 + 12, 44 + 20; no row has views and sessions, so there are no views per session.
  const shown = (metric: string) => rowOf(report, "Website", metric)?.["This period"];
  expect([shown("Users"), shown("Sessions"), shown("Views"), shown("Views per session")]).toEqual([
    "22",
    "42",
    "64",
    "",
  ]);
  expect(notesIn(report)).toEqual([]);
});

it("a file of sessions alone leaves users and views out", async () => {
  const report = await reportOn({ pages: [visits("2026-05-01", "2026-05-31", 1_000)] });
  expect(sessionsIn(report)).toBe("1,000");
  expect(rowOf(report, "Website", "Users")).toBeUndefined();
});

import { describe, expect, it } from "vitest";
import { assignYears, assignYearsToDailyRows, withLatestYear } from "../../src/importer/files/assign-years.ts";
import { readBatch } from "./read-text-file.ts";

const overview = (...days: string[]) =>
  `Date,Video Views,Profile Views,Likes,Comments,Shares\n${days.map((day) => `${day},1,1,1,1,1\n`).join("")}`;
const dates = async (...input: Parameters<typeof readBatch>) =>
  (await readBatch(...input)).rows.map(({ date }) => date);
const content = (exported: string, ...posts: [day: string, id: string][]) =>
  `Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\n${posts
    .map(([day, id]) => `${exported},Tea,https://www.tiktok.com/@cafe.nook/video/${id},${day},1,1,1,1\n`)
    .join("")}`;

describe("dates without a year", () => {
  it("a date without a year gets the latest year in which it is not after today", async () =>
    expect(await dates(overview("May 30", "May 31"), {}, { today: "2026-06-01" })).toEqual([
      "2026-05-30",
      "2026-05-31",
    ]));

  it("dates without a year roll over at the turn of the year", async () =>
    expect(await dates(overview("December 31", "January 1"), {}, { today: "2026-01-02" })).toEqual([
      "2025-12-31",
      "2026-01-01",
    ]));

  it("a daily series over a whole year is dated backwards from its end", async () =>
    expect(await dates(overview("February 28", "March 1", "February 27"), {}, { today: "2026-03-01" })).toEqual([
      "2025-02-28",
      "2025-03-01",
      "2026-02-27",
    ]));

  it("a daily series with the newest day first is dated from its top", async () =>
    expect(await dates(overview("January 1", "December 31", "December 30"), {}, { today: "2026-01-02" })).toEqual([
      "2026-01-01",
      "2025-12-31",
      "2025-12-30",
    ]));

  it("a date without a year is not after the day in the file's name, else the day the file was modified", async () => {
    const text = overview("May 30");
    expect(await dates(text, { name: "Overview_2024-06-01.csv", modifiedOn: "2025-06-01" })).toEqual(["2024-05-30"]);
    expect(await dates(text, { modifiedOn: "2025-06-01" })).toEqual(["2025-05-30"]);
  });

  it("29 February without a year gets a leap year", async () =>
    expect(await dates(overview("February 29"), {}, { today: "2026-03-01" })).toEqual(["2024-02-29"]));

  it("a date without a year is not after the day of export that every row states", async () => {
    const batch = await readBatch(
      content("February 28", ["July 16", "1"], ["February 28", "2"]),
      {},
      { today: "2026-03-02" },
    );
    expect(batch.rows.map((row) => row.published_at)).toEqual(["2025-07-16", "2026-02-28"]);
    expect(batch.exportedOn).toBe("2026-02-28");
    expect(batch.rows[0]?.source).toBe("TikTok content export (2026-02-28)");
  });

  it("a date without a year takes the year from the video's ID if the two days match", async () => {
    // 1 December 2023, 12:00 UTC, in the first bits of the ID
    const id = String(1701432000n << 32n);
    const batch = await readBatch(
      content("February 28", ["December 1", id], ["December 2", "7"]),
      {},
      { today: "2026-03-02" },
    );
    expect(batch.rows.map((row) => row.published_at)).toEqual(["2023-12-01", "2025-12-02"]);
  });

  it("a year that the video's ID states is not assumed: there is nothing to warn of or to ask for", async () => {
    // 1 December 2023 and 16 July 2025, 12:00 UTC
    const ids = [1701432000n, 1752667200n].map((seconds) => String(seconds << 32n)) as [string, string];
    const batch = await readBatch(
      content("February 28", ["December 1", ids[0]], ["July 16", ids[1]]),
      {},
      { today: "2026-03-02" },
    );
    expect(batch.period).toEqual({ from: "2023-12-01", to: "2025-07-16" });
    expect(batch.warnings).toEqual([]);
    expect(batch.assumedExportDay).toBeUndefined();
  });

  it("a file whose day of export has no year has a field for that day, which changes the years", async () => {
    const text = content("February 28", ["July 16", "1"]);
    const batch = await readBatch(text, {}, { today: "2026-03-02" });
    expect(batch.warnings.map(({ count }) => count)).toEqual([1]);
    expect(batch.assumedExportDay).toBe("2026-02-28");
    const corrected = await readBatch(text, { exportedOn: "2025-02-28" }, { today: "2026-03-02" });
    expect(corrected.rows.map((row) => row.published_at)).toEqual(["2024-07-16"]);
    expect(corrected.assumedExportDay).toBe("2025-02-28");
  });

  it("a warning names the years that were assumed", async () =>
    expect((await readBatch(overview("May 30", "May 31"))).warnings).toEqual([
      {
        what: "The file's dates have no year. They were read as May 30, 2026 to May 31, 2026. If that's wrong, change the export date.",
        count: 2,
      },
    ]));
});

it("days of a daily file in no order all fall in the last year, without an endless search", () => {
  const rows = Array.from({ length: 600 }, (_, i) => ({ date: i % 2 === 0 ? "--03-01" : "--11-20" }));
  assignYearsToDailyRows(rows, "date", "2026-06-01");
  expect(new Set(rows.map(({ date }) => date))).toEqual(new Set(["2026-03-01", "2025-11-20"]));
});

describe("the year of a day", () => {
  it.each([
    ["--06-01", "2026-06-01", "2026-06-01"],
    ["--06-02", "2026-06-01", "2025-06-02"],
    ["--12-31", "2026-01-01", "2025-12-31"],
    ["--02-29", "2026-03-01", "2024-02-29"],
    ["--02-29", "2024-02-28", "2020-02-29"],
  ])("%s is not after %s: %s", (day, latest, dated) => expect(withLatestYear(day, latest)).toBe(dated));

  it.each([
    ["--12-01", "2023-12-01", "2023-12-01"],
    ["--12-02", "2023-12-01", "2023-12-02"],
    ["--11-30", "2023-12-01", "2023-11-30"],
    ["--12-31", "2024-01-01", "2023-12-31"],
    ["--01-01", "2023-12-31", "2024-01-01"],
    ["--02-29", "2024-03-01", "2024-02-29"],
  ])("%s beside %s, a day apart in another zone, is %s", (day, expected, dated) => {
    const rows = [{ date: day }];
    expect(
      assignYears(
        rows,
        "date",
        () => "2026-06-01",
        () => expected,
      ),
    ).toBe(0);
    expect(rows).toEqual([{ date: dated }]);
  });

  it.each([
    ["--12-03", "2023-12-01", "2025-12-03"],
    ["--11-29", "2023-12-01", "2025-11-29"],
    ["--12-01", null, "2025-12-01"],
  ])("%s beside %s is assumed: %s", (day, expected, dated) => {
    const rows = [{ date: day }, { date: "2020-01-01" }, { date: null }];
    expect(
      assignYears(
        rows,
        "date",
        () => "2026-06-01",
        () => expected,
      ),
    ).toBe(1);
    expect(rows).toEqual([{ date: dated }, { date: "2020-01-01" }, { date: null }]);
  });
});

describe("a daily series", () => {
  const dated = (days: string[], latest = "2026-06-01") => {
    const rows = days.map((date) => ({ date }));
    assignYearsToDailyRows(rows, "date", latest);
    return rows.map(({ date }) => date);
  };
  it("with rows that have a year keeps them", () =>
    expect(dated(["2020-01-01", "--05-30", "--05-31"])).toEqual(["2020-01-01", "2026-05-30", "2026-05-31"]));
  it("of several years with the newest first goes back a year at each turn", () =>
    expect(dated(["--02-01", "--01-01", "--12-01", "--11-01", "--02-01", "--01-01", "--12-01"])).toEqual([
      ...["2026-02-01", "2026-01-01", "2025-12-01", "2025-11-01", "2025-02-01", "2025-01-01", "2024-12-01"],
    ]));
  it("with the oldest first is dated from its end", () =>
    expect(dated(["--12-01", "--01-01", "--02-01", "--11-01", "--12-01", "--01-01", "--02-01"])).toEqual([
      ...["2024-12-01", "2025-01-01", "2025-02-01", "2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"],
    ]));
  it("of one day is that of the last year", () => expect(dated(["--06-02"])).toEqual(["2025-06-02"]));
  it("can have several rows a day", () =>
    expect(dated(["--05-31", "--05-31", "--06-01"])).toEqual(["2026-05-31", "2026-05-31", "2026-06-01"]));
});

import { describe, expect, it } from "vitest";
import { isRejectedFile } from "../../src/importer/files/batch.ts";
import { guessMapping } from "../../src/importer/mapping/guess-mapping.ts";
import { applyUserAnswers } from "../../src/importer/merge/apply-user-answers.ts";
import { read, readBatch } from "./read-text-file.ts";

const table = (...dates: string[]) =>
  `Link,Publish date,Likes\n${dates.map((date, i) => `https://a.test/${i},"${date}",${i}\n`).join("")}`;

/** A list of posts that no format knows, read with the guessed columns. */
async function posts(...dates: string[]) {
  const [found] = await read(table(...dates));
  if (found === undefined || !isRejectedFile(found) || !found.mappable) throw new Error(JSON.stringify(found));
  const mapping = {
    ...guessMapping(found.mappable, ""),
    table: "posts" as const,
    platform: "other",
    columns: { link: "url", "publish date": "published_at", likes: "likes" },
  };
  const [batch] = await read(table(...dates), {}, { mappings: [mapping] });
  if (batch === undefined) throw new Error("Nothing was read.");
  return batch;
}

async function datesOf(...dates: string[]) {
  const batch = await posts(...dates);
  return isRejectedFile(batch) ? batch.error.what : batch.rows.map(({ published_at }) => published_at);
}

describe("dates are read in the words and marks of seven languages", () => {
  it.each([
    ["4-Apr-25", "2025-04-04"],
    ["4 Apr 25", "2025-04-04"],
    ["April 16, 2025 at 3:39 PM", "2025-04-16T15:39:00"],
    ["Apr. 16, 2025, 3:39\u202fPM", "2025-04-16T15:39:00"],
    ["the 4th of April 2025", "2025-04-04"],
    ["3:39 PM · Apr 4, 2025", "2025-04-04T15:39:00"],
    ["4 de abril de 2025 a las 15:39", "2025-04-04T15:39:00"],
    ["16/04/2025 3:39 p. m.", "2025-04-16T15:39:00"],
    ["16/04/2025 12:05\u00a0a.\u00a0m.", "2025-04-16T00:05:00"],
    ["mar, 4 mar 2025", "2025-03-04"],
    ["Fri, 4/4/2025", "2025-04-04"],
    ["zaterdag 5 april 2025 om 15.39 uur", "2025-04-05T15:39:00"],
    ["4 apr. 2025 3:39 n.m.", "2025-04-04T15:39:00"],
    ["Freitag, 4. April 2025 um 15:39 Uhr", "2025-04-04T15:39:00"],
    ["vendredi 1er août 2025 à 15h39", "2025-08-01T15:39:00"],
    ["sexta-feira, 1º de março de 2024 às 15:39", "2024-03-01T15:39:00"],
    ["venerdì 4 aprile 2025 alle ore 15:39", "2025-04-04T15:39:00"],
    ["2025年4月4日 15:39", "2025-04-04T15:39:00"],
    ["2025-04-04 15:39 CEST", "2025-04-04T15:39:00+02:00"],
    ["Apr 4, 2025 10:00 AM EST", "2025-04-04T10:00:00-05:00"],
    ["2025-04-04 15:39 UTC+2", "2025-04-04T15:39:00+02:00"],
    ["Fri Apr 04 2025 15:39:00 GMT+0200 (Central European Summer Time)", "2025-04-04T15:39:00+02:00"],
    ["04/Apr/2025:15:39:00 +0200", "2025-04-04T15:39:00+02:00"],
  ])("%s is read as %s", async (cell, date) => expect(await datesOf(cell)).toEqual([date]));

  it.each([
    "April 31, 2025 at 3:39 PM",
    "Apr 4, 2025 at 25:10",
    "4 April 2025 13:10 PM",
    "Mar 2025",
    "4/2025",
    "Jan '25",
  ])("%s is no day, and the row is named", async (cell) =>
    expect(await datesOf(cell)).toContain(`should be a date, but the cell says "${cell}"`),
  );

  it("BST can be British or Bangladeshi, so a time in it is refused rather than read in one of them", async () =>
    expect(await datesOf("2025-07-04 15:39 BST")).toContain("BST"));
});

describe("dates with more than one meaning", () => {
  const asked = async (...dates: string[]) => {
    const batch = await posts(...dates);
    if (isRejectedFile(batch)) throw new Error(batch.error.what);
    const { asks, dateOrders = [] } = batch;
    const inOrder = (order: (typeof dateOrders)[number]) =>
      applyUserAnswers(batch, { dayMonthOrder: order }).rows.map(({ published_at }) => published_at);
    return {
      isAsked: asks.includes("dayMonthOrder"),
      meanings: Object.fromEntries(dateOrders.map((order) => [order, inOrder(order)])),
    };
  };

  it.each([
    [["25-02-06"], { dayFirst: ["2006-02-25"], yearFirst: ["2025-02-06"] }],
    [["25.04.11"], { dayFirst: ["2011-04-25"], yearFirst: ["2025-04-11"] }],
    [["06.05.11"], { dayFirst: ["2011-05-06"], yearFirst: ["2006-05-11"] }],
    [
      ["10/11/12 9:30"],
      {
        monthFirst: ["2012-10-11T09:30:00"],
        dayFirst: ["2012-11-10T09:30:00"],
        yearFirst: ["2010-11-12T09:30:00"],
      },
    ],
    [["25-Apr-04"], { dayFirst: ["2004-04-25"], yearFirst: ["2025-04-04"] }],
    [["04/05/2025"], { monthFirst: ["2025-04-05"], dayFirst: ["2025-05-04"] }],
    [["Jan 25", "Feb 25"], { monthAndDay: ["2026-01-25", "2026-02-25"], monthAndYear: ["2025-01-01", "2025-02-01"] }],
    [["ene-25"], { monthAndDay: ["2026-01-25"], monthAndYear: ["2025-01-01"] }],
  ])("%j is asked about, and each answer gives its own days", async (dates, meanings) =>
    expect(await asked(...dates)).toEqual({ isAsked: true, meanings }),
  );

  it("dates that are the same in every order keep it when the order is answered", async () => {
    const { meanings } = await asked("04/05/2025", "April 25, 2025", "2025-03-02T10:00:00Z");
    expect(meanings.dayFirst).toEqual(["2025-05-04", "2025-04-25", "2025-03-02T10:00:00Z"]);
  });

  it.each([
    ["a day that would be a year far ahead", ["25-02-06", "31-03-06"], ["2006-02-25", "2006-03-31"]],
    ["a number of one digit, which is no year", ["25-2-6"], ["2025-02-06"]],
    ["a number of one digit, which is a day", ["Jan 25", "Jan 5"], ["2026-01-25", "2026-01-05"]],
    ["a year that is still far away", ["25.04.30"], ["2025-04-30"]],
    ["another date of the same column", ["05/04/2025", "16/04/2025 3:39 p. m."], ["2025-04-05", "2025-04-16T15:39:00"]],
    ["the weekday beside it", ["Sat, 4/5/2025"], ["2025-04-05"]],
  ] as const)("%s proves the order", async (_, dates, expected) => {
    expect((await asked(...dates)).isAsked).toBe(false);
    expect(await datesOf(...dates)).toEqual(expected);
  });

  it("another column of the file proves the order, even one that is not read", async () => {
    const content = "Link,Publish date,Changed,Likes\nhttps://a.test/1,04/05/2025,25/05/2025,1\n";
    const [found] = await read(content);
    if (found === undefined || !isRejectedFile(found) || !found.mappable) throw new Error("It is known.");
    const mapping = { ...guessMapping(found.mappable, ""), platform: "other" };
    const columns = { link: "url", "publish date": "published_at", likes: "likes" };
    const batch = await readBatch(content, {}, { mappings: [{ ...mapping, table: "posts", columns }] });
    expect([batch.asks.includes("dayMonthOrder"), batch.rows[0]?.published_at]).toEqual([false, "2025-05-04"]);
  });

  it("a known export is asked about, too, where its own notation was replaced", async () => {
    const export_ = (...days: string[]) =>
      `Date,Clicks,Impressions,CTR,Position\n${days.map((day) => `${day},1,2,50%,3\n`).join("")}`;
    expect((await readBatch(export_("25-02-06"))).dateOrders).toEqual(["dayFirst", "yearFirst"]);
    expect((await readBatch(export_("25-02-06", "25-02-07", "25-02-17"))).rows[0]?.date).toBe("2025-02-06");
  });
});

it("dates that a spreadsheet program saved as serial numbers are read, to the second, with either decimal mark", async () => {
  // 46160 is 18 May 2026 in Excel; .3125 is half past seven.
  const times = ["46160,3125", "46159.7534722222", "46144"];
  const header = "Post ID,Account username,Publish time,Permalink,Likes\n";
  const lines = times.map((time, i) => `${i},tea,"${time}",https://www.instagram.com/p/A${i}/,1\n`);
  expect((await readBatch(header + lines.join(""))).rows.map((row) => row.published_at)).toEqual([
    "2026-05-18T07:30:00",
    "2026-05-17T18:05:00",
    "2026-05-02",
  ]);
});

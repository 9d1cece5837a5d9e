import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/importer/files/batch.ts";
import { read, readBatch, readRejection } from "../importer/read-text-file.ts";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const visitors = (...days: string[]) =>
  [
    "date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration",
    ...days.map((day) => `${day},9,9,9,1,5,6`),
  ]
    .join("\n")
    .concat("\n");
const periods = async (...days: string[]) =>
  (await readBatch(visitors(...days))).rows.map(({ date, period_end: end }) => [date, end]);

describe("days, weeks and months of Plausible", () => {
  it("weeks end the day before the next one, and the first can be shorter", async () =>
    expect(await periods("2026-03-04", "2026-03-09", "2026-03-16")).toEqual([
      ["2026-03-04", "2026-03-08"],
      ["2026-03-09", "2026-03-15"],
      ["2026-03-16", "2026-03-22"],
    ]));

  it("weeks are whole ones where the first begins seven days before the second, also if there are only two", async () => {
    const first = ["2026-03-02", "2026-03-08"];
    const second = ["2026-03-09", "2026-03-15"];
    expect(await periods("2026-03-02", "2026-03-09")).toEqual([first, second]);
    expect(await periods("2026-03-02", "2026-03-09", "2026-03-16")).toEqual([
      first,
      second,
      ["2026-03-16", "2026-03-22"],
    ]);
  });

  it("months end on their last day", async () =>
    expect(await periods("2024-02-01", "2024-03-01")).toEqual([
      ["2024-02-01", "2024-02-29"],
      ["2024-03-01", "2024-03-31"],
    ]));

  it.each([
    [["2026-03-01"]],
    [["2026-02-28", "2026-03-01"]],
    [["2026-03-01", "2026-03-03"]],
    [["2026-03-01", "2026-03-08", "2026-03-10"]],
  ])("%j are days", async (days) => expect(await periods(...days)).toEqual(days.map((day) => [day, null])));

  it("pages take the period of the months in the same archive, and the zip file's other tables are named in one line", async () => {
    const zip = zipSync({
      "visitors.csv": bytesOf(visitors("2026-01-01", "2026-02-01")),
      "pages.csv": bytesOf("name,visitors,pageviews,bounce_rate,time_on_page,scroll_depth\n/,5,4,75,30,25\n"),
      "sources.csv": bytesOf("name,visitors,bounce_rate,visit_duration\nGoogle,1,0,60\n"),
      "countries.csv": bytesOf("name,visitors\nEstonia,2\n"),
      "browser_versions.csv": bytesOf("name,version,visitors\nFirefox,120,2\n"),
      "entry_pages.csv": bytesOf("name,unique_entrances,total_entrances,visit_duration\n/,3,3,20\n"),
      "exit_pages.csv": bytesOf("name,unique_exits,total_exits,exit_rate\n/,2,2,66.0\n"),
      "conversions.csv": bytesOf("name,unique_conversions,total_conversions\nSignup,1,1\n"),
    });
    const results = await read(zip, { name: "Plausible export.zip" });
    expect(results.find((result) => "format" in result && result.format === "plausible-pages")).toMatchObject({
      rows: [{ date: "2026-01-01", period_end: "2026-02-28", page: "/" }],
      warnings: [],
    });
    expect(results).toHaveLength(2);
    expect(results[0]).toMatchObject({ warnings: [{ count: 6 }] });
  });
});

describe("tables of known tools that are not imported", () => {
  it.each([
    ["name,visitors\nEstonia,2\n"],
    [
      "date,source,referrer,utm_source,pageviews,visitors,visits,visit_duration,bounces\n2024-01-01,Google,,,9,6,7,300,2\n",
    ],
    ["date,name,link_url,path,visitors,events\n2024-01-01,Signup,,,3,4\n"],
  ])("%s is named", async (content) =>
    expect((await readRejection(content)).what).toContain("Plausible export of sources, places, devices or goals"),
  );
});

it("Brevo's list of a campaign's recipients is refused as data about persons", async () =>
  expect(
    (
      await readRejection(
        "Campaign ID;Campaign Name;Email_ID;Send_Date;Delivered_Date;Open_Date;Total Opens\n7;Tea;x@example.com;01-03-2026 10:00:00;01-03-2026 10:00:05;;0\n",
      )
    ).what,
  ).toBe("This is a Brevo list of recipients with personal data, which is never imported."));

describe("headers that other files share", () => {
  it.each([
    ["Date,Visitors,Pageviews\n2026-03-01,5,6\n"],
    ["Date,Visits,Bounces\n2026-03-01,5,6\n"],
    ["Date,Content,Views,Likes\n2026-03-01,Tea,5,6\n"],
    ["Campaign Name,Time Sent,Sends,Opens\nTea,2026-03-01 10:00,5,6\n"],
    ["Date,Average Viewers,Follows\n2026-03-01,5,6\n"],
  ])("%s is no export of one tool", async (content) => expect(await readRejection(content)).toBeTruthy());
});

describe("time zones in headers", () => {
  const times = async (header: string, ...cells: string[]) =>
    (
      (await read(`Conversation ID,${header}\n${cells.map((cell, i) => `${i},${cell}\n`).join("")}`)) as Batch[]
    ).flatMap(({ rows }) => rows.map(({ received_at }) => received_at));

  it("times are of the zone that their header names, in summer and in winter", async () => {
    const cells = ["2026-01-15 12:00:00", "2025-07-15 12:00:00"];
    expect(await times("Conversation started at (Europe/Berlin)", ...cells)).toEqual([
      "2026-01-15T11:00:00Z",
      "2025-07-15T10:00:00Z",
    ]);
    expect(await times("Conversation started at (America/Argentina/Buenos_Aires)", ...cells)).toEqual([
      "2026-01-15T15:00:00Z",
      "2025-07-15T15:00:00Z",
    ]);
  });

  it("a zone that is not known changes no time", async () =>
    expect(await times("Conversation started at (Europe/Nowhere)", "2026-01-15 12:00:00")).toEqual([
      "2026-01-15T12:00:00",
    ]));

  it("other words in brackets make a header another one", async () =>
    expect(
      await readRejection("Conversation ID,Conversation started at (Date/Hour)\n1,2026-01-15 12:00:00\n"),
    ).toBeTruthy());
});

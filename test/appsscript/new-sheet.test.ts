import { afterEach, describe, expect, it } from "vitest";
import type { Batch } from "../../src/importer/files/batch.ts";
import { runJobs } from "../../src/sidebar/data/import/run-jobs.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf, importInto, noor, openAddOn, post, spreadsheetPortOf } from "./add-on.ts";
import { importFixture, openEarlierVersion } from "./version-0-1-files.ts";

let opened: ReturnType<typeof openAddOn>;
afterEach(() => opened.workbook.dispose());

const sheet = (name = "Posts") => opened.app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const headers = async (name = "Posts") => {
  await opened.workbook.waitForCalculation();
  return sheet(name).getDataRange().getDisplayValues()[0] ?? [];
};
const columnOf = async (header: string) => (await headers()).indexOf(header) + 1;

/** A post that a file without followers describes. */
const row = (id: number, more: Row): Row => ({
  post_id: String(id),
  published_at: "2026-05-02T10:30:00",
  likes: 50,
  comments: 5,
  shares: 5,
  ...more,
});
const tiktok = (rows: Row[]): Batch => batchOf(rows.map((one) => ({ ...one, platform: "tiktok" })));

const importTogether = (batches: Batch[]) =>
  runJobs(
    batches.map((batch) => ({ batch, sheet: null, mode: "update" })),
    () => spreadsheetPortOf(opened.addOn),
    { offset: () => 0, onProgress() {}, isCancelled: () => false },
  );

describe("a new sheet of posts", () => {
  it("begins with what the post is and how it did, and ends with IDs and links", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1, { type: "reel", url: "https://example.com/1", reach: 2_000 })]));
    expect(await headers()).toEqual([
      ...["Published at", "Platform", "Text", "Engagement rate by followers", "Band", "Interactions"],
      ...["Engagement rate by reach", "Account", "Type", "Followers", "Reach", "Likes", "Comments", "Shares", "Saves"],
      ...["Source", "Imported at", "Post ID", "Link"],
    ]);
  });

  it("keeps the first three columns in sight, which take less than half of the grid beside the sidebar", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1)]));
    expect(sheet().getFrozenColumns()).toBe(3);
    const widths = [1, 2, 3, 4, 5, 6].map((column) => sheet().getColumnWidth(column));
    const sum = (some: number[]) => some.reduce((one, other) => one + other);
    // 1,280 pixels without the sidebar's 300 and the row numbers' 46.
    expect(sum(widths.slice(0, 3))).toBeLessThan(934 / 2);
    expect(sum(widths)).toBeLessThan(934);
  });

  it.each([
    ["en", "Posts", "Engagement rate by reach", "2026-05-02"],
    ["es", "Publicaciones", "Tasa de interacción por alcance", "02/05/2026"],
    ["nl", "Berichten", "Engagement rate op bereik", "02-05-2026"],
  ])("names what the first rate divides by, and writes days as people do, in %s", async (locale, name, header, day) => {
    opened = openAddOn({ user: { ...noor, locale } });
    await importInto(opened.addOn, batchOf([row(1, { text: "Soup", reach: 1_000 })]));
    expect((await headers(name))[3]).toBe(header);
    expect(sheet(name).getRange(2, 1).getDisplayValue()).toContain(`${day} `);
    expect(sheet(name).getRange(2, 4).getDisplayValue()).toBe("6.00%");
  });

  it("shows first the rate that most rows can have", async () => {
    opened = openAddOn();
    await importInto(
      opened.addOn,
      batchOf([
        row(1, { text: "One", reach: 1_000, impressions: 1_500 }),
        row(2, { text: "Two", impressions: 1_500 }),
        // Reach of nobody gives no rate.
        row(3, { text: "Three", reach: 0, impressions: 0 }),
      ]),
    );
    expect((await headers()).slice(3, 6)).toEqual([
      "Engagement rate by impressions",
      "Interactions",
      "Engagement rate by reach",
    ]);
    expect(sheet().getRange(2, 4, 3, 1).getDisplayValues()).toEqual([["4.00%"], ["4.00%"], [""]]);
  });

  it("counts the rows of all files that are imported at once, not those of the first alone", async () => {
    opened = openAddOn();
    await importTogether([
      tiktok([row(1, { title: "Dance", views: 3_000 })]),
      batchOf([row(2, { text: "Soup", reach: 1_000 }), row(3, { text: "Bread", reach: 500 })]),
    ]);
    expect((await headers()).slice(0, 7)).toEqual([
      ...["Published at", "Platform", "Text", "Engagement rate by reach", "Interactions"],
      ...["Engagement rate by views", "Title"],
    ]);
    expect(sheet().getRange(2, 4, 3, 1).getDisplayValues()).toEqual([[""], ["6.00%"], ["12.00%"]]);
  });

  it("has the columns that no row can fill behind the others, and fills them once followers are typed", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf([row(1, { text: "Soup", reach: 1_000 })]));
    const columns = await headers();
    expect(columns.slice(-5)).toEqual([
      ...["Engagement rate by followers", "Band", "Source", "Imported at", "Post ID"],
    ]);
    sheet()
      .getRange(2, await columnOf("Followers"))
      .setValue(2_000);
    await opened.workbook.waitForCalculation();
    const shown = (header: string) =>
      sheet()
        .getRange(2, columns.indexOf(header) + 1)
        .getDisplayValue();
    expect([shown("Engagement rate by followers"), shown("Band")]).toEqual(["3.00%", "Average"]);
  });

  it("shows titles in the place of texts where posts have titles only", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, tiktok([row(1, { title: "Dance", views: 3_000 })]));
    expect((await headers()).slice(0, 4)).toEqual([
      ...["Published at", "Platform", "Title", "Engagement rate by views"],
    ]);
    expect(sheet().getFrozenColumns()).toBe(3);
  });

  it("gets the columns of a later file where they belong, and keeps the others and the user's where they are", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1, { reach: 2_000 })]));
    sheet().insertColumnAfter(6);
    sheet().getRange(1, 7).setValue("My note");
    const before = await headers();
    await importInto(
      opened.addOn,
      tiktok([row(2, { title: "Dance", views: 3_000 }), row(3, { title: "Sing", views: 600 })]),
    );
    const after = await headers();
    expect(after.filter((header) => before.includes(header))).toEqual(before);
    expect(after.filter((header) => !before.includes(header))).toEqual(["Engagement rate by views", "Title", "Views"]);
    expect(after.indexOf("Views")).toBe(after.indexOf("Reach") + 1);
    expect(after.indexOf("Engagement rate by views")).toBe(after.indexOf("Interactions") + 1);
    const rate = after.indexOf("Engagement rate by views") + 1;
    expect(sheet().getRange(2, rate, 3, 1).getDisplayValues()).toEqual([[""], ["2.00%"], ["10.00%"]]);
  });

  it("does not get a column again that the user deleted, also if it is calculated", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1)]));
    sheet().deleteColumn(await columnOf("Band"));
    await importInto(opened.addOn, batchOf([post(2, { reach: 5_000 })]));
    expect(await headers()).not.toContain("Band");
    expect(await headers()).toContain("Engagement rate by reach");
  });

  it("is filled as before after its only import was taken back", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1)]));
    const before = await headers();
    const [past] = await ask<{ id: string }[]>(opened.addOn, "readHistory");
    await ask(opened.addOn, "undoImport", past?.id);
    await importInto(opened.addOn, batchOf([post(2)]));
    expect(await headers()).toEqual(before);
    expect(sheet().getRange(2, 4, 1, 2).getDisplayValues()).toEqual([["2.50%", "Average"]]);
  });
});

describe("the colors of bands", () => {
  const rules = () =>
    sheet()
      .getConditionalFormatRules()
      .map((rule) => ({
        label: rule.getBooleanCondition()?.getCriteriaValues()[0],
        background: rule.getBooleanCondition()?.getBackground(),
        ranges: rule.getRanges().map((range) => range.getA1Notation()),
      }));

  it("are those of reports, in every language", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1)]));
    const colors = Object.fromEntries(rules().map(({ label, background }) => [label, background]));
    expect(colors).toMatchObject({ Low: "#f1f3f4", Average: "#cfe2f3", High: "#6fa8dc", "Very high": "#0b3d66" });
    expect(colors).toMatchObject({ Bajo: "#f1f3f4", Gemiddeld: "#cfe2f3", Hoog: "#6fa8dc", "Muy alto": "#0b3d66" });
    expect([...new Set(rules().flatMap(({ ranges }) => ranges))]).toEqual(["E2:E1000"]);
  });

  it("reach rows that a later import adds", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1)]));
    sheet().deleteRows(3, 998);
    await importInto(opened.addOn, batchOf([post(2), post(3)]));
    expect([...new Set(rules().flatMap(({ ranges }) => ranges))]).toEqual(["E2:E4"]);
  });

  it("do not come back once the user deleted them, and leave the user's own rules alone", async () => {
    opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1)]));
    const [kept] = sheet().getConditionalFormatRules();
    const own = kept
      ?.copy()
      .whenTextEqualTo("Soup")
      .setRanges([sheet().getRange("C2:C9")])
      .build();
    sheet().setConditionalFormatRules(own ? [own] : []);
    await importInto(opened.addOn, batchOf([post(2)]));
    expect(rules()).toMatchObject([{ label: "Soup", ranges: ["C2:C9"] }]);
  });
});

describe("a sheet of an earlier version", () => {
  it("keeps its order and its headers when posts are added", async () => {
    opened = openEarlierVersion();
    const before = await headers();
    expect(before.slice(0, 2)).toEqual(["Platform", "Account"]);
    await importFixture(opened, "instagram-content/es.csv");
    await importFixture(opened, "tiktok-content/Content.csv");
    const after = await headers();
    expect(after.filter((header) => before.includes(header))).toEqual(before);
    expect(sheet().getFrozenColumns()).toBe(0);
    expect(sheet().getConditionalFormatRules()).toEqual([]);
  });
});

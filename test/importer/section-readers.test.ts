import { describe, expect, it } from "vitest";
import type { Format } from "../../src/exports/define-format.ts";
import type { Batch } from "../../src/importer/files/batch.ts";
import { createCellFormatDetector } from "../../src/importer/files/detect-cell-formats.ts";
import type { Section } from "../../src/importer/files/find-sections.ts";
import { toGridOfSection } from "../../src/importer/files/grid.ts";
import { refuseDate } from "../../src/importer/files/impossible-cells.ts";
import { inheritPeriods } from "../../src/importer/files/inherit-periods.ts";
import { importerTexts } from "../../src/text/importer/index.ts";
import { decodeText, instagram, readBatch } from "./read-text-file.ts";

const link = (id: number) => `https://www.instagram.com/p/A${id}/`;
const post = (id: number) => `${id},tea,Text,05/18/2026 07:30,${link(id)},10,8,7`;
const [header = ""] = instagram([]).split("\n");
const fileOf = (...rows: string[]) => [header, ...rows, ""].join("\n");

describe("rows that are broken in two", () => {
  const results = async (...rows: string[]) => {
    const { rows: read, skipped } = await readBatch(fileOf(post(1), ...rows));
    return [read.map(({ post_id }) => post_id), skipped.map(({ row }) => row)];
  };

  it("the rest of a last cell takes its row along, whose number is incomplete", async () => {
    expect(await results(post(2), "529", post(3))).toEqual([
      ["1", "3"],
      [3, 4],
    ]);
    const { skipped } = await readBatch(fileOf(post(1), post(2), "5"));
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'Its last cell was cut off: "5" is in the next row.',
      "It has 1 cells, but there are 8 headers. It might be split in two.",
    ]);
  });

  it.each([
    ["words, as of a note", [post(2), "the end"], ["1", "2"], [4]],
    ["two cells", [post(2), "5,6"], ["1", "2"], [4]],
    ["a cell below a blank row", [post(2), "", "5"], ["1", "2"], [5]],
    ["a cell below a row that is skipped", [post(2), "5,6", "5"], ["1", "2"], [4, 5]],
  ])("%s leave the row above as it is", async (_, rows, read, skipped) =>
    expect(await results(...rows)).toEqual([read, skipped]),
  );

  it("a row without cells under empty headers is whole, and one with empty cells beyond them, too", async () => {
    const { rows, skipped } = await readBatch(`${header},,\n${post(1)}\n${post(2)},,\n${post(3)},,,,\n`);
    expect([rows.length, skipped]).toEqual([3, []]);
  });

  it("a row whose quotation marks don't match is named by its number in the file, and no other", async () => {
    const bad = post(2).replace("Text", '"Te"xt"');
    for (const [above, row] of [
      ["", 3],
      ["My posts\n\n", 5],
    ] as const) {
      const { rows, skipped } = await readBatch(`${above}${fileOf(post(1), bad, post(3))}`);
      expect([rows.map(({ post_id }) => post_id), skipped.map((one) => one.row)]).toEqual([["1", "3"], [row]]);
    }
  });

  it("a period that the removed row was the end of is no part of the file's", async () => {
    const later = post(2).replace("05/18/2026", "05/30/2026");
    expect((await readBatch(fileOf(post(1), later, "5"))).period).toEqual({ from: "2026-05-18", to: "2026-05-18" });
  });
});

describe("a list that the platform shortened", () => {
  const notice = "Showing the top 500 results";
  const days = ["2026-03-01,100", "2026-03-02,90"];
  const results = async (...lines: string[]) => {
    const { rows, skipped, warnings } = await readBatch(["Date,Views", ...lines, ""].join("\n"));
    return [rows.length, skipped.length, warnings.map(({ what }) => what)];
  };
  it("says so in its last row, or above a blank one", async () => {
    const warnings = [`The platform shortened the list: "${notice}"`];
    expect(await results(...days, notice)).toEqual([2, 0, warnings]);
    expect(await results(...days, `${notice},`)).toEqual([2, 0, warnings]);
    expect(await results(...days, notice, ",")).toEqual([2, 0, warnings]);
  });
  it("says so in no row further up", async () => expect(await results(notice, ...days)).toEqual([2, 1, []]));
});

describe("the last day that a row can be about", () => {
  const isRead = async (day: string, ...input: [object?, object?]) =>
    (await readBatch(instagram([{ "Publish time": `${day} 07:30` }]), ...input)).rows[0]?.published_at !== null;

  it.each<[string, string, string, object, object]>([
    ["tomorrow", "06/02/2026", "06/03/2026", {}, {}],
    ["the day after the file was changed", "06/06/2026", "06/07/2026", { modifiedOn: "2026-06-05" }, {}],
    ["the day after its export", "06/06/2026", "06/07/2026", { exportedOn: "2026-06-05" }, {}],
    ["the day after that in its name", "06/06/2026", "06/07/2026", { name: "posts_2026-06-05.csv" }, {}],
    ["the day after a later day of the service", "06/04/2026", "06/05/2026", {}, { latestDay: "2026-06-03" }],
    ["tomorrow, if the file is older", "06/02/2026", "06/03/2026", { modifiedOn: "2026-05-20" }, {}],
  ])("is %s", async (_, last, next, file, options) =>
    expect([await isRead(last, file, options), await isRead(next, file, options)]).toEqual([true, false]),
  );

  const limits = { latestDay: "2026-06-02", openDates: ["published_at"] };
  it.each([
    ["published_at", "2026-07-01", null],
    ["published_at", "2026-07-08T10:00:00", "future"],
    ["published_at", "2026-01-07", null],
    ["sent_at", "2026-07-01", "future"],
    ["sent_at", "2026-06-02", null],
    ["sent_at", "2009-01-01", "beforeStart"],
    ["published_at", "2009-01-01", "beforeStart"],
  ])("where the order of day and month is open, either can be it: %s of %s is %s", (field, time, why) =>
    expect(refuseDate(field, time, "instagram", limits)).toBe(why),
  );
});

describe("the day of an export without days", () => {
  const pages = "Top pages,Clicks,Impressions,CTR,Position\nhttps://a.test/,5,100,5%,3.2\n";
  const dayOf = async (file: object) => {
    const { rows, warnings, assumedExportDay = null, exportedOn } = await readBatch(pages, file);
    return [rows[0]?.date, warnings.map(({ count }) => count), assumedExportDay, exportedOn];
  };
  it.each([
    ["today, with a warning", {}, ["2026-06-01", [1], "2026-06-01", null]],
    ["when it was changed", { modifiedOn: "2026-05-20" }, ["2026-05-20", [1], "2026-05-20", "2026-05-20"]],
    ["that in its name", { name: "Pages_2026-05-10.csv" }, ["2026-05-10", [], null, "2026-05-10"]],
    ["what the user says", { exportedOn: "2026-05-11" }, ["2026-05-11", [], "2026-05-11", "2026-05-11"]],
  ])("is %s", async (_, file, expected) => expect(await dayOf(file)).toEqual(expected));

  it("is in the rows' source if it is known", async () => {
    const sourceOf = async (file: object) => (await readBatch(pages, file)).rows[0]?.source;
    expect(await sourceOf({ name: "Pages_2026-05-10.csv" })).toBe("Search Console export of pages (2026-05-10)");
    expect(await sourceOf({ modifiedOn: "2026-05-10" })).toBe("Search Console export of pages");
  });

  it("of which the account is in the file's name, if it is there", async () => {
    const { rows, asks } = await readBatch(pages, {
      name: "tea.example.com-Performance-on-Search-2026-05-10.zip/Pages.csv",
    });
    const { asks: open } = await readBatch(pages, { name: "Pages.csv" });
    expect([rows[0]?.account, asks.includes("account"), open.includes("account")]).toEqual([
      "tea.example.com",
      false,
      true,
    ]);
  });
});

describe("the language of a file", () => {
  const overview = (...days: string[]) =>
    `Date,Video Views,Profile Views,Likes,Comments,Shares\n${days.map((day) => `${day},1,1,1,1,1\n`).join("")}`;
  it.each([
    [["12 de mayo", "13 de mayo"], "es"],
    [["12 Mai", "13 März"], "de"],
    [["May 12"], "en"],
    [["2026-05-12"], "en"],
  ])("is that of its months: %j", async (days, language) =>
    expect((await readBatch(overview(...days))).language).toBe(language),
  );
});

describe("periods of another table in the same archive", () => {
  const text = importerTexts.en.warnings;
  const days = { format: "search-console-days", warnings: [], period: { from: "2026-03-01", to: "2026-03-30" } };
  const pages = () => ({
    format: "search-console-pages",
    rows: [{ date: "2026-06-01" }, { date: "2026-06-01" }],
    period: { from: "2026-06-01", to: "2026-06-01" },
    warnings: [
      { what: text.dayAssumed("2026-06-01"), count: 2 },
      { what: "Another", count: 1 },
    ],
    assumedExportDay: "2026-06-01",
  });
  const inherit = (...batches: object[]) => {
    inheritPeriods(batches as unknown as Batch[], { language: "en", today: "2026-06-01", decodeText });
    return batches;
  };

  it("are those of pages, whose day is then not assumed", () => {
    const source = { ...days, rows: [{ date: "2026-03-01" }, { date: "2026-03-30" }] };
    const [read] = inherit(pages(), source);
    expect(read).toMatchObject({
      rows: Array(2).fill({ date: "2026-03-01", period_end: "2026-03-30" }),
      period: { from: "2026-03-01" },
      warnings: [{ what: "Another", count: 1 }],
    });
    expect(read).not.toHaveProperty("assumedExportDay");
  });

  it("last until the end of the other table's last month", () => {
    const rows = [
      { date: "2026-03-01", period_end: "2026-03-31" },
      { date: "2026-02-01", period_end: "2026-02-28" },
    ];
    const [read] = inherit(pages(), { ...days, rows });
    expect(read).toMatchObject({ rows: [{ period_end: "2026-03-31" }, { period_end: "2026-03-31" }] });
  });

  it("are not known without that table, or if it has none", () => {
    expect(inherit(pages())).toEqual([pages()]);
    expect(inherit(pages(), { ...days, rows: [], period: null })[0]).toEqual(pages());
    expect(inherit({ ...pages(), format: "instagram-content" }, { ...days, rows: [] })[0]).toMatchObject({
      rows: pages().rows,
    });
    expect(inherit(pages(), { file: "a.csv", error: { what: "", advice: "" } })[0]).toEqual(pages());
  });
});

describe("how a table writes numbers", () => {
  const format = { id: "any", table: "posts", headers: {} } as unknown as Format;
  const marksOf = (likes: readonly string[], spend: readonly string[] = []) => {
    const columns = new Map([
      ["likes", 0],
      ["spend", 1],
      ["text", 2],
    ]);
    const section = {
      header: { format, columns, language: "en", title: null },
      ...{ headers: ["Likes", "Cost", "Text"], rows: [], preamble: [], firstRowIndex: 1 },
    } satisfies Section;
    const detector = createCellFormatDetector(section, toGridOfSection(section), "2026-06-01");
    const height = Math.max(likes.length, spend.length);
    detector.add(Array.from({ length: height }, (_, row) => [likes[row] ?? "", spend[row] ?? "", "1,5 and 2.5"]));
    return detector.result().marks;
  };
  const comma = { decimal: ",", isProven: true };
  const point = { decimal: ".", isProven: true };
  const open = { decimal: ".", isProven: false };

  it.each([
    [["1.204"], [], comma],
    [["1,204"], [], point],
    [[" 12.204 "], [], comma],
    [["1.204", "1,204"], [], open],
    [["0,204"], [], comma],
    [["0.204"], [], point],
    [["1234.204"], [], point],
    [["12045"], [], open],
    [["1.204 views"], [], open],
    [["about 1.204"], [], open],
    [[], ["1.204"], open],
    [[], ["1.20"], point],
    [[], ["1,2"], comma],
    [["1.204"], ["1,204.50"], point],
    [[], [], open],
  ])("likes %j and costs %j", (likes, spend, marks) => expect(marksOf(likes, spend)).toEqual(marks));
});

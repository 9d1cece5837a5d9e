import { read as readTable, utils, write } from "@e965/xlsx";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Batch, isRejectedFile } from "../../../src/importer/files/batch.ts";
import { guessMapping } from "../../../src/importer/mapping/guess-mapping.ts";
import type { Mapping } from "../../../src/importer/mapping/mapping.ts";
import { previewMapping } from "../../../src/importer/mapping/read-mapped-table.ts";
import { validateMapping } from "../../../src/importer/mapping/validate-mapping.ts";
import { tables } from "../../../src/tables/index.ts";
import { decodeText, read } from "../read-text-file.ts";
import {
  days,
  dutchCampaigns,
  germanAudience,
  planner,
  podcastHost,
  spanishPosts,
  unknownFiles,
} from "./unknown-files.ts";

type File = { name: string; content: string };

async function rejectionOf({ name, content }: File) {
  const [result] = await read(content, { name });
  if (result === undefined || !isRejectedFile(result) || !result.mappable) throw new Error(JSON.stringify(result));
  return { ...result, mappable: result.mappable };
}

const guessOf = async (file: File): Promise<Mapping> => {
  const guess = guessMapping((await rejectionOf(file)).mappable, file.name);
  return { ...guess, platform: guess.platform || "elsewhere" };
};

/** Reads the file with the best guess, changed by `changes`. */
async function readMapped(file: File, changes: Partial<Mapping> = {}): Promise<Batch> {
  const mapping = { ...(await guessOf(file)), ...changes };
  const [batch, ...more] = await read(file.content, { name: file.name }, { mappings: [mapping] });
  if (batch === undefined || isRejectedFile(batch) || more.length > 0)
    throw new Error(JSON.stringify([batch, ...more]));
  return batch;
}

describe("files that no format knows", () => {
  it("an unknown file is rejected with what its columns can be mapped by", async () => {
    const { error, mappable } = await rejectionOf(planner);
    expect(error.what).toMatch(/^This file's headers aren't recognized: Post ID, Date \(GMT\), Social network/);
    expect(error.advice).toBe("Match its columns in the sidebar to import it.");
    expect(mappable.headers).toHaveLength(12);
    expect(mappable.rows[1]?.slice(0, 4)).toEqual(["17902", "2026-05-03 18:00", "LinkedIn Page", "Luna Bakes"]);
  });

  it("an unknown file is read as its columns were mapped", async () => {
    const batch = await readMapped(planner);
    expect(batch).toMatchObject({
      format: "mapped",
      table: "posts",
      language: "en",
      period: { from: "2026-05-02", to: "2026-05-03" },
      asks: ["followers"],
      skipped: [],
    });
    expect(batch.rows).toEqual([
      {
        platform: "instagram",
        account: "@luna.bakes",
        post_id: "17901",
        url: "https://www.instagram.com/p/AA1/",
        published_at: "2026-05-02T09:30:00Z",
        text: "Rye, fresh from the oven",
        impressions: 1204,
        likes: 81,
        comments: 7,
        shares: 3,
        clicks: 12,
        source: "Mapped file",
      },
      expect.objectContaining({ platform: "linkedin", account: "Luna Bakes", published_at: "2026-05-03T18:00:00Z" }),
    ]);
  });

  it.each(unknownFiles.map((file) => [file.name, file] as const))("no row of %s is lost", async (_, file) => {
    const batch = await readMapped(file);
    expect(batch.skipped).toEqual([]);
    const filled = new Set(batch.rows.flatMap((row) => Object.keys(row).filter((field) => row[field] !== null)));
    for (const field of Object.values(file.columns)) expect(filled).toContain(field);
    for (const field of filled) expect(Object.keys(tables[batch.table].fields)).toContain(field);
  });

  it("decimal mark and order of day and month are decided by all cells of a mapped file", async () => {
    const { rows, asks } = await readMapped(spanishPosts);
    expect(asks).not.toContain("dayMonthOrder");
    expect(rows.map(({ published_at, impressions }) => [published_at, impressions])).toEqual([
      ["2026-05-02T09:30:00", 1204],
      ["2026-05-13T18:00:00", 2000],
    ]);
  });

  it("the user is asked for an order of day and month that nothing proves, and the answer is stored with the mapping", async () => {
    // Today is 1 June, so that nothing is ahead in either order.
    const content = dutchCampaigns.content.replace("12-05-2026", "11-05-2026").replace("3-6-2026", "3-5-2026");
    const open = { ...dutchCampaigns, content };
    expect((await readMapped(open)).asks).toContain("dayMonthOrder");
    const { asks, rows } = await readMapped(open, { dayMonthOrder: "dayFirst" });
    expect(asks).not.toContain("dayMonthOrder");
    expect(rows.map(({ sent_at }) => sent_at)).toEqual(["2026-05-11T09:00:00", "2026-05-03T09:00:00"]);
    const proven = { ...open, content: open.content.replace("11-05-2026", "05-13-2026") };
    expect((await readMapped(proven, { dayMonthOrder: "dayFirst" })).rows[1]?.sent_at).toBe("2026-03-05T09:00:00");
  });

  it("durations are read in the unit in their header, and rates above 1 as percentages", async () => {
    const minutes = { ...podcastHost, content: podcastHost.content.replace("Episode Length", "Episode length (min)") };
    expect((await readMapped(podcastHost)).rows[0]?.duration).toBe(1880);
    const mapping = await guessOf(minutes);
    expect((await readMapped(minutes, mapping)).rows[0]?.duration).toBe(112_800);
    expect((await readMapped(germanAudience)).rows.map(({ share }) => share)).toEqual([0.634, 0.366]);
  });

  it("amounts are read without currency symbols, and yes or no in six languages", async () => {
    const ads = "Post URL,Amount spent\nhttps://a.test/1,$12.50\nhttps://a.test/2,€ 3.00\nhttps://a.test/3,4.25 EUR\n";
    expect((await readMapped({ name: "ads.csv", content: ads })).rows.map(({ spend }) => spend)).toEqual([
      12.5, 3, 4.25,
    ]);
    const talks = "Ticket ID,Received at,Answered\n1,2026-05-01,Sí\n2,2026-05-01,nein\n3,2026-05-02,perhaps\n";
    expect((await readMapped({ name: "talks.csv", content: talks })).rows.map(({ answered }) => answered)).toEqual([
      true,
      false,
      "perhaps",
    ]);
  });

  it("an audience column is assigned its dimension, and dated by the day of the export", async () => {
    const { rows, warnings } = await readMapped(germanAudience);
    expect(rows[0]).toMatchObject({ dimension: "country", value: "DE", followers: 5200, date: "2026-06-01" });
    expect(warnings.map(({ what }) => what)).toEqual([expect.stringContaining("dated Jun 1, 2026")]);
  });

  it("titles above the header and the totals row are left out", async () => {
    const { rows } = await readMapped(days);
    expect(rows.map(({ date, followers }) => [date, followers])).toEqual([
      ["2026-05-01", 8200],
      ["2026-05-02", 8214],
    ]);
  });

  it("account and platform come from the mapping if no column has them", async () => {
    const { rows, asks } = await readMapped(days, { account: "luna.bakes", platform: "planner" });
    expect(rows[0]).toMatchObject({ account: "luna.bakes", platform: "planner" });
    expect(asks).toEqual([]);
  });

  it("rows with rounded ids or text instead of numbers are skipped, as in any file", async () => {
    const content = "Post ID,Likes,Date\n1.79E+16,5,2026-05-01\n17902,many,2026-05-02\n17903,7,2026-05-03\n";
    const columns = { "post id": "post_id", likes: "likes", date: "published_at" };
    const { rows, skipped } = await readMapped({ name: "x.csv", content }, { columns });
    expect(rows.map(({ post_id }) => post_id)).toEqual(["17903"]);
    expect(skipped.map(({ row, reason }) => [row, reason.slice(0, 14)])).toEqual([
      [2, '"Post ID" was '],
      [3, '"Likes" should'],
    ]);
  });

  it("a warning counts rows with the same key, which would be merged", async () => {
    const content = "Date,Post,Likes\n2026-05-01,A,5\n2026-05-01,B,7\n2026-05-02,C,1\n";
    const columns = { date: "date", likes: "likes" };
    const { warnings } = await readMapped({ name: "x.csv", content }, { table: "days", columns });
    expect(warnings).toEqual([{ what: expect.stringMatching(/^Some rows repeat an earlier row/), count: 1 }]);
  });

  it("an unknown table in an archive or Excel file is read along with known ones", async () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    const archive = zipSync({ "days.csv": encode(days.content), "planner.csv": encode(planner.content) });
    const workbook = utils.book_new();
    for (const [name, content] of [
      ["Days", days.content],
      ["Posts", planner.content],
    ] as const)
      utils.book_append_sheet(workbook, readTable(content, { type: "string", raw: true }).Sheets.Sheet1 ?? {}, name);
    const book: Uint8Array = write(workbook, { type: "buffer", bookType: "xlsx" });
    const mappings = [await guessOf(days), await guessOf(planner)];
    expect(await read(archive, { name: "a.zip" }, { mappings: mappings.slice(0, 1) })).toMatchObject([
      { file: "a.zip/days.csv", table: "days", rows: [{ followers: 8200 }, { followers: 8214 }] },
      { file: "a.zip/planner.csv", mappable: { fingerprint: mappings[1]?.fingerprint } },
    ]);
    expect(await read(book, { name: "a.xlsx" }, { mappings })).toMatchObject([
      { table: "days", rows: [{ followers: 8200 }, { followers: 8214 }] },
      { table: "posts", rows: [{ likes: 81 }, { likes: 20 }] },
    ]);
  });

  it("the preview shows rows as they will be read", async () => {
    const { mappable } = await rejectionOf(spanishPosts);
    const options = { language: "en" as const, today: "2026-06-01", decodeText };
    const preview = await previewMapping(mappable, await guessOf(spanishPosts), spanishPosts.name, options);
    expect(preview.rows).toEqual((await readMapped(spanishPosts)).rows);
    expect(mappable.rows[0]).toHaveLength(10);
  });
});

it("e-mails that did not bounce are the delivered ones, where no column says how many were delivered", async () => {
  const content = "Sent on,Campaign,Recipients,Bounces\n2026-05-13,Rye,100,10\n2026-05-20,Buns,800,\n";
  expect((await readMapped({ name: "x.csv", content })).rows.map(({ delivered }) => delivered)).toEqual([90, null]);
  const stated = content
    .replace("Bounces", "Bounces,Delivered")
    .replace("100,10", "100,10,88")
    .replace("800,", "800,,790");
  expect((await readMapped({ name: "x.csv", content: stated })).rows.map(({ delivered }) => delivered)).toEqual([
    88, 790,
  ]);
});

describe("mappings that cannot be used", () => {
  const problemsOf = async (changes: Partial<Mapping>) => {
    const { mappable } = await rejectionOf(planner);
    return validateMapping({ ...(await guessOf(planner)), ...changes }, mappable);
  };

  it("a mapping without a column that identifies posts is invalid", async () => {
    expect(await problemsOf({ columns: { "post message": "text", reactions: "likes" } })).toEqual([
      { what: "noKey", table: "posts" },
    ]);
    expect(await problemsOf({ columns: { "post message": "text", "date (gmt)": "published_at" } })).toEqual([]);
  });

  it("a mapping without a date for days, or a value for an audience, is invalid", async () => {
    expect(await problemsOf({ table: "days", columns: { reactions: "likes" } })).toEqual([
      { what: "noKey", table: "days" },
    ]);
    expect(await problemsOf({ table: "audience", columns: { reactions: "followers" } })).toEqual([
      { what: "noKey", table: "audience" },
    ]);
  });

  it("a mapping with two columns for one field is invalid", async () => {
    const { columns } = await guessOf(planner);
    expect(await problemsOf({ columns: { ...columns, "link clicks": "shares" } })).toEqual([
      { what: "twice", field: "shares", headers: ["Shares", "Link clicks"] },
    ]);
  });

  it("a mapping without a platform is invalid", async () => {
    expect(await problemsOf({ platform: " " })).toEqual([{ what: "noPlatform" }]);
  });
});

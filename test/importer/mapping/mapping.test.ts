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
    expect(error.what).toMatch(/^The file's headers are not known: Post ID, Date \(GMT\), Social network/);
    expect(error.advice).toBe("Say in the sidebar what its columns hold, and it is imported like any other.");
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
    const open = { ...dutchCampaigns, content: dutchCampaigns.content.replace("12-05-2026", "11-05-2026") };
    expect((await readMapped(open)).asks).toContain("dayMonthOrder");
    const { asks, rows } = await readMapped(open, { dayMonthOrder: "dayFirst" });
    expect(asks).not.toContain("dayMonthOrder");
    expect(rows.map(({ sent_at }) => sent_at)).toEqual(["2026-05-11T09:00:00", "2026-06-03T09:00:00"]);
    const proven = { ...open, content: open.content.replace("11-05-2026", "05-13-2026") };
    expect((await readMapped(proven, { dayMonthOrder: "dayFirst" })).rows[1]?.sent_at).toBe("2026-03-06T09:00:00");
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
    expect(warnings.map(({ what }) => what)).toEqual([expect.stringContaining("dated 2026-06-01")]);
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
    expect(warnings).toEqual([{ what: expect.stringMatching(/^Rows stand for the same/), count: 1 }]);
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

describe("a mapping is remembered by headers and by what tells files with equal headers apart", () => {
  const table = (link: string, titles = "") => `${titles}Posted on,Post link,Hearts\n2026-05-02,${link},81\n`;
  const instagram = table("https://www.instagram.com/p/AA1/");
  const mappingOf = async (content: string, name: string, changes: Partial<Mapping> = {}): Promise<Mapping> => ({
    ...(await guessOf({ name, content })),
    ...changes,
  });
  /** Whether the file is read with the mapping, or asked about. */
  const isReadWith = async (mapping: Mapping, content: string | Uint8Array, name = "april.csv") => {
    const results = await read(content, { name }, { mappings: [mapping] });
    return results.map((result) => !isRejectedFile(result));
  };

  it("files of the same platform are read, those of another are asked about", async () => {
    const mapping = await mappingOf(instagram, "april.csv");
    expect(mapping.platform).toBe("instagram");
    expect(await isReadWith(mapping, table("https://www.instagram.com/reel/BB2/"), "may.csv")).toEqual([true]);
    expect(await isReadWith(mapping, table("https://www.tiktok.com/@luna/video/7"), "may.csv")).toEqual([false]);
    expect(await isReadWith(mapping, table("https://exemplar.test/1"), "may.csv")).toEqual([false]);
    const rows = "2026-05-02,https://www.instagram.com/p/A/,1\n2026-05-03,https://www.facebook.com/B,2\n";
    expect(await isReadWith(mapping, `Posted on,Post link,Hearts\n${rows}`)).toEqual([false]);
  });

  it.each([
    ["posts_instagram_2026-04.csv", "posts_instagram_2026-05.csv", "posts_tiktok_2026-05.csv"],
    ["IG posts.csv", "instagram.csv", "FB posts.csv"],
    ["export.zip/twitter/posts.csv", "x.zip/twitter/posts.csv", "export.zip/linkedin/posts.csv"],
  ])("the platform can be in the file's name: %s", async (name, same, other) => {
    const content = table("https://exemplar.test/1");
    const mapping = await mappingOf(content, name);
    expect(await isReadWith(mapping, content, same)).toEqual([true]);
    expect(await isReadWith(mapping, content, other)).toEqual([false]);
  });

  it("a platform in the rows counts where its column is not imported; a column that is imported says each row's", async () => {
    const rowsOf = (...networks: string[]) =>
      `Network,Day,Followers\n${networks.map((one, i) => `${one},2026-05-0${i + 1},${i + 5}\n`).join("")}`;
    const columns = { day: "date", followers: "followers" };
    const changes = { table: "days", platform: "instagram", columns } as const;
    const unread = await mappingOf(rowsOf("Instagram", "Instagram"), "april.csv", changes);
    expect(await isReadWith(unread, rowsOf("Instagram Business"))).toEqual([true]);
    expect(await isReadWith(unread, rowsOf("TikTok"))).toEqual([false]);
    expect(await isReadWith(unread, rowsOf("Instagram", "TikTok"))).toEqual([false]);
    const imported = { ...unread, columns: { ...columns, network: "platform" } };
    expect(await isReadWith(imported, rowsOf("Instagram", "TikTok"))).toEqual([true]);
  });

  it("the title above the table counts, but not the dates in it", async () => {
    const reels = "Reels report\nPeriod: 1 Apr 2026 - 30 Apr 2026 (CET)\n\n";
    const mapping = await mappingOf(table("https://exemplar.test/1", reels), "april.csv");
    const of = (titles: string) => isReadWith(mapping, table("https://exemplar.test/2", titles), "may.csv");
    expect(await of("Reels report\nPeriod: 1 May 2026 - 31 May 2026 (CEST)\n\n")).toEqual([true]);
    expect(await of("Stories report\nPeriod: 1 May 2026 - 31 May 2026 (CEST)\n\n")).toEqual([false]);
    expect(await of("")).toEqual([false]);
  });

  it("the sheet counts: of two sheets with equal headers, the other one is asked about", async () => {
    const bookOf = (...names: string[]): Uint8Array => {
      const workbook = utils.book_new();
      for (const [i, name] of names.entries()) {
        const content = table(`https://exemplar.test/${i}`);
        utils.book_append_sheet(workbook, readTable(content, { type: "string", raw: true }).Sheets.Sheet1 ?? {}, name);
      }
      return write(workbook, { type: "buffer", bookType: "xlsx" });
    };
    const [first] = await read(bookOf("Reels", "Stories"), { name: "a.xlsx" });
    if (first === undefined || !isRejectedFile(first) || !first.mappable) throw new Error("not mappable");
    expect(first.mappable.place).toEqual(["Reels"]);
    const mapping = { ...guessMapping(first.mappable, "a.xlsx"), platform: "planner" };
    expect(await isReadWith(mapping, bookOf("Reels", "Stories"), "a.xlsx")).toEqual([true, false]);
    expect(await isReadWith(mapping, bookOf("Reels May 2026"), "may.xlsx")).toEqual([true]);
    // A text file has no sheet, and Excel calls the sheet as the text file that it opened.
    const fromText = await mappingOf(table("https://exemplar.test/1"), "tool.csv");
    expect(await isReadWith(fromText, bookOf("tool"), "tool.xlsx")).toEqual([true]);
  });

  it("a mapping of an earlier version, known by headers only, fits where no other platform is seen", async () => {
    const { context: _, ...earlier } = await mappingOf(instagram, "april.csv");
    expect(await isReadWith(earlier, instagram)).toEqual([true]);
    expect(await isReadWith(earlier, table("https://exemplar.test/1", "Luna Bakes\n\n"))).toEqual([true]);
    expect(await isReadWith(earlier, table("https://www.tiktok.com/@luna/video/7"))).toEqual([false]);
    expect(await isReadWith(earlier, table("https://exemplar.test/1"), "tiktok.csv")).toEqual([false]);
  });
});

import { read as readTable, utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { isRejectedFile } from "../../../src/importer/files/batch.ts";
import { guessMapping } from "../../../src/importer/mapping/guess-mapping.ts";
import type { Mapping } from "../../../src/importer/mapping/mapping.ts";
import { validateMapping } from "../../../src/importer/mapping/validate-mapping.ts";
import { read } from "../read-text-file.ts";

describe("a mapping is remembered by headers and by what tells files with equal headers apart", () => {
  const table = (link: string, titles = "") => `${titles}Posted on,Post link,Hearts\n2026-05-02,${link},81\n`;
  const instagram = table("https://www.instagram.com/p/AA1/");
  const unknownOf = async (content: string | Uint8Array, name: string) => {
    const [result] = await read(content, { name });
    if (result === undefined || !isRejectedFile(result) || !result.mappable) throw new Error(JSON.stringify(result));
    return result.mappable;
  };
  const mappingOf = async (content: string, name: string, changes: Partial<Mapping> = {}): Promise<Mapping> => {
    const guess = guessMapping(await unknownOf(content, name), name);
    return { ...guess, platform: guess.platform || "elsewhere", ...changes };
  };
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

  it("a title counts also where empty cells fill its row up to the table's width, as spreadsheet programs save it", async () => {
    const wide = (title: string) => table("https://exemplar.test/1", `${title},,,,,\n`);
    const mapping = await mappingOf(wide("Reels report"), "april.csv");
    expect(await isReadWith(mapping, wide("Reels report"), "may.csv")).toEqual([true]);
    expect(await isReadWith(mapping, wide("Stories report"), "may.csv")).toEqual([false]);
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
    const reels = await unknownOf(bookOf("Reels", "Stories"), "a.xlsx");
    expect(reels.place).toEqual(["Reels"]);
    const mapping = { ...guessMapping(reels, "a.xlsx"), platform: "planner" };
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

describe("columns of one name", () => {
  const content = "Link,Count,Count,count \nhttps://a.test/1,5,7,9\nhttps://a.test/2,6,8,\n";

  /** The rows that a file has with these columns. */
  async function rowsWith(columns: Readonly<Record<string, string>>) {
    const [unknown] = await read(content, { name: "x.csv" });
    if (unknown === undefined || !isRejectedFile(unknown) || !unknown.mappable) throw new Error("It was not offered.");
    const { fingerprint, context } = unknown.mappable;
    const mapping: Mapping = { fingerprint, context, table: "posts", platform: "planner", account: null, columns };
    expect(validateMapping(mapping, unknown.mappable)).toEqual([]);
    const [batch] = await read(content, { name: "x.csv" }, { mappings: [mapping] });
    return batch === undefined || isRejectedFile(batch) ? [] : batch.rows;
  }

  it("can fill different fields, each with its own numbers", async () => {
    const columns = { link: "url", count: "likes", "count (2)": "comments", "count (3)": "shares" };
    expect(await rowsWith(columns)).toMatchObject([
      { url: "https://a.test/1", likes: 5, comments: 7, shares: 9 },
      { url: "https://a.test/2", likes: 6, comments: 8, shares: null },
    ]);
  });

  it("are told apart if only the second one is imported", async () => {
    expect((await rowsWith({ link: "url", "count (2)": "likes" })).map(({ likes }) => likes)).toEqual([7, 8]);
  });
});

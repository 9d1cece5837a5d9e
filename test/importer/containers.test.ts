import { type CellObject, CFB, utils, write } from "@e965/xlsx";
import { gzipSync, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Batch, isRejectedFile } from "../../src/importer/files/batch.ts";
import { gunzip, TooLargeError } from "../../src/importer/files/unpack.ts";
import { decodeText, instagram, read, readBatch, readRejection } from "./read-text-file.ts";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const overview = "Date,Video Views,Profile Views,Likes,Comments,Shares\nApril 12,10,1,2,3,4\n";

/** An Excel file with these sheets; `kind` is its file type. */
function workbook(sheets: Record<string, unknown[][]>, kind: "xlsx" | "biff8" = "xlsx"): Uint8Array {
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  return new Uint8Array(write(book, { type: "array", bookType: kind }));
}

describe("archives", () => {
  it("every file of an archive is read under its own name", async () => {
    const zip = zipSync({
      "posts.csv": bytesOf(instagram([{}])),
      "folder/Overview.csv": bytesOf(overview),
      "folder/": new Uint8Array(0),
      "__MACOSX/._posts.csv": bytesOf("junk"),
      ".DS_Store": bytesOf("junk"),
    });
    const results = await read(zip, { name: "download.zip" });
    expect(results.map((result) => [result.file, !isRejectedFile(result) && result.format])).toEqual([
      ["download.zip/posts.csv", "instagram-content"],
      ["download.zip/folder/Overview.csv", "tiktok-overview"],
    ]);
  });

  it("files of a Search Console archive take site and day from the archive's name", async () => {
    const zip = zipSync({
      "Pages.csv": bytesOf("Top pages,Clicks,Impressions,CTR,Position\nhttps://t.example/,1,2,50%,3\n"),
    });
    expect(
      await readBatch(zip, { name: "/home/2020-01-01/t.example-Performance-on-Search-2026-02-05.zip" }),
    ).toMatchObject({
      account: "t.example",
      exportedOn: "2026-02-05",
    });
  });

  it("a table without a period takes that of the table of days in the same archive", async () => {
    const zip = zipSync({
      "Chart.csv": bytesOf("Date,Clicks,Impressions,CTR,Position\n2026-01-07,0,0,,\n2026-02-04,1,9,11%,3\n"),
      "Pages.csv": bytesOf("Top pages,Clicks,Impressions,CTR,Position\nhttps://t.example/,1,2,50%,3\n"),
    });
    const [, pages] = (await read(zip, { name: "t.zip" })) as Batch[];
    expect(pages).toMatchObject({ rows: [{ date: "2026-01-07", period_end: "2026-02-04" }], warnings: [] });
  });

  it("an archive without files, or with another archive inside, is rejected", async () => {
    expect((await readRejection(zipSync({}))).what).toBe("The archive is empty.");
    expect((await readRejection(zipSync({ "inner.zip": zipSync({ "a.csv": bytesOf(overview) }) }))).what).toBe(
      "Archives within archives aren't supported.",
    );
  });

  it("a download's files that have no place here are left out, named in one line", async () => {
    const zip = zipSync({
      "Chart.csv": bytesOf("Date,Clicks,Impressions,CTR,Position\n2026-02-04,1,9,11%,3\n"),
      "Queries.csv": bytesOf("Top queries,Clicks,Impressions,CTR,Position\ngreen tea,0,62,0%,75.02\n"),
      "Devices.csv": bytesOf("Device,Clicks,Impressions,CTR,Position\nMOBILE,0,62,0%,75.02\n"),
      "Filters.csv": bytesOf("Filter,Value\nSearch type,Web\n"),
    });
    expect((await readBatch(zip, { name: "t.zip" })).warnings).toContainEqual({
      what: "Other tables in the file were left out: Queries.csv, Devices.csv, Filters.csv",
      count: 3,
    });
    const none = zipSync({
      "Queries.csv": bytesOf("Top queries,Clicks,Impressions,CTR,Position\ngreen tea,0,62,0%,75.02\n"),
      "Filters.csv": bytesOf("Filter,Value\nSearch type,Web\n"),
    });
    expect(await read(none, { name: "t.zip" })).toEqual([
      {
        file: "t.zip: Queries.csv, Filters.csv",
        error: expect.objectContaining({
          what: "This is a Search Console export of queries, countries, devices or appearances, and its data can't be imported.",
        }),
        isOtherExport: true,
      },
    ]);
  });

  it("pictures of a download are one result, while each table that can be mapped has its own", async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1]);
    const names = Array.from({ length: 7 }, (_, i) => `media/${i + 1}.jpg`);
    const zip = zipSync({
      ...Object.fromEntries(names.map((name, i) => [name, i === 0 ? png : jpeg])),
      "a.csv": bytesOf("Gender,Age\nF,12\n"),
      "b.csv": bytesOf("Gender,Height\nF,12\n"),
    });
    expect((await read(zip, { name: "d.zip" })).map((result) => result.file)).toEqual([
      "d.zip/a.csv",
      "d.zip/b.csv",
      "d.zip: media/1.jpg, media/2.jpg, media/3.jpg, media/4.jpg, media/5.jpg (+2)",
    ]);
    expect((await readRejection(png, { name: "screenshot.png" })).what).toBe(
      "This is a picture, such as a screenshot, not a table.",
    );
  });

  it("a download of one's own data gives its posts, and names the rest in one line", async () => {
    const zip = zipSync({
      "data/account.js": bytesOf('window.YTD.account.part0 = [ { "account" : { "username" : "tea" } } ]'),
      "data/like.js": bytesOf('window.YTD.like.part0 = [ { "like" : { "tweetId" : "1" } } ]'),
      "data/tweets.js": bytesOf(
        'window.YTD.tweets.part0 = [ { "tweet" : { "id_str" : "9", "created_at" : "Mon Jan 01 12:00:00 +0000 2024", "full_text" : "Tea", "favorite_count" : "2", "retweet_count" : "1" } } ]',
      ),
    });
    expect(await read(zip, { name: "twitter.zip" })).toMatchObject([
      { format: "x-archive", rows: [{ post_id: "9", likes: 2, shares: 1 }] },
      { file: "twitter.zip: data/account.js, data/like.js" },
    ]);
  });

  it("an archive with a password says so", async () => {
    const zip = zipSync({ "posts.csv": bytesOf(instagram([{}])) });
    // Bit 0 of the flags in the file's own header and in the archive's directory.
    for (const [signature, flags] of [
      ["PK\x03\x04", 6],
      ["PK\x01\x02", 8],
    ] as const) {
      const at = Buffer.from(zip).lastIndexOf(signature, undefined, "latin1") + flags;
      zip[at] = (zip[at] ?? 0) | 1;
    }
    expect((await readRejection(zip)).what).toBe("The file is password-protected.");
  });

  it("an archive that would fill the memory is rejected before it is unpacked", async () => {
    const zip = zipSync({ "bomb.csv": new Uint8Array(20_000_000) });
    // The unpacked size in the archive's directory: 4 bytes at offset 24 of the entry.
    const directory = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(zip.buffer, zip.byteOffset).setUint32(directory + 24, 2_000_000_000, true);
    expect((await readRejection(zip)).what).toBe("The archive is too large.");
  });

  it("many small files of an archive that hold only repetition are refused like a large one", async () => {
    const files = Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`${i}.csv`, new Uint8Array(9_000_000)]));
    expect((await readRejection(zipSync(files), { name: "many.zip" })).what).toContain("The archive is too large");
  });

  it("a gz file that holds only repetition is refused, too", async () => {
    const rejection = await readRejection(gzipSync(new Uint8Array(20_000_000)), { name: "posts.csv.gz" });
    expect(rejection.what).toContain("The archive is too large");
  });

  it("a truncated archive is rejected as damaged", async () => {
    const zip = zipSync({ "posts.csv": bytesOf(instagram([{}])) });
    expect((await readRejection(zip.slice(0, -30))).what).toBe("The file is damaged and can't be opened.");
  });

  it("a large gz file is read to its last row", async () => {
    const posts = Array.from({ length: 3_000 }, (_, index) => ({
      "Post ID": String(17_900_000_000_000_000n + BigInt(index)),
      Likes: String((index * 7_919) % 10_007),
    }));
    const { rows } = await readBatch(gzipSync(bytesOf(instagram(posts))), { name: "posts.csv.gz" });
    // 2,999 times 7,919 is 2,373 times 10,007 and 2,470.
    expect([rows.length, rows[2_999]?.likes]).toEqual([3_000, 2_470]);
  });

  it("a gz file is read as the file inside", async () => {
    expect(await readBatch(gzipSync(bytesOf(instagram([{}]))), { name: "posts.csv.gz" })).toMatchObject({
      file: "posts.csv",
      format: "instagram-content",
    });
  });

  it("unpacking a gz file stops once it exceeds a limit", async () => {
    const bomb = gzipSync(new Uint8Array(3_000_000));
    const options = { language: "en", today: "2026-06-01", decodeText } as const;
    await expect(gunzip(bomb, options, 2_000_000)).rejects.toBeInstanceOf(TooLargeError);
    expect((await gunzip(bomb, options, 4_000_000)).length).toBe(3_000_000);
  });
});

describe("Excel files", () => {
  it("a small Excel file that would unpack to a hundred times an export is rejected before it is unpacked", async () => {
    const xml = `<worksheet><sheetData>${"<row><c><v>1</v></c></row>".repeat(450_000)}</sheetData></worksheet>`;
    const parts = {
      "xl/workbook.xml": '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml": xml,
    };
    const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])));
    expect(zip.length).toBeLessThan(60_000);
    expect((await readRejection(zip)).what).toBe("The archive is too large.");
  });

  const post = instagram([{}])
    .trim()
    .split("\n")
    .map((line) => line.split(","));

  it.each(["xlsx", "biff8"] as const)("an Excel file is read like the same table as text (%s)", async (kind) => {
    const cells = [
      post[0] as string[],
      (post[1] as string[]).map((cell) => (/^\d{1,4}$/.test(cell) ? Number(cell) : cell)),
    ];
    expect((await readBatch(workbook({ Sheet1: cells }, kind))).rows).toEqual((await readBatch(instagram([{}]))).rows);
  });

  it.each(["xlsx", "biff8"] as const)(
    "days count from 1904 in a file of an old Mac that says so (%s)",
    async (kind) => {
      // 2026-04-12 is 46,124 days after 1899-12-30, and 1,462 fewer after 1904-01-01.
      const daysOf = async (date1904: boolean) => {
        const sheet = utils.aoa_to_sheet([
          overview.split("\n", 1)[0]?.split(",") as string[],
          [44_662, 10, 1, 2, 3, 4],
        ]);
        (sheet.A2 as CellObject).z = "yyyy-mm-dd";
        const book = { ...utils.book_new(sheet, "Overview"), Workbook: { WBProps: { date1904 } } };
        const batch = await readBatch(new Uint8Array(write(book, { type: "array", bookType: kind })));
        return batch.rows.map(({ date }) => date);
      };
      expect(await daysOf(true)).toEqual(["2026-04-12"]);
      expect(await daysOf(false)).toEqual(["2022-04-11"]);
    },
  );

  it("a number cell that holds only a space has no number, which is not 0", async () => {
    const likes = (value: string) => {
      const header = overview.split("\n", 1)[0]?.split(",") as string[];
      const parts = unzipSync(workbook({ Sheet1: [header, ["April 12", 10, 1, 2, 3, 4]] }));
      const sheet = "xl/worksheets/sheet1.xml";
      const xml = Buffer.from(parts[sheet] as Uint8Array).toString();
      parts[sheet] = bytesOf(xml.replace("<v>2</v>", `<v>${value}</v>`));
      return readBatch(zipSync(parts)).then(({ rows }) => rows[0]?.likes);
    };
    expect(await likes("2")).toBe(2);
    expect((await likes(" ")) ?? null).toBeNull();
  });

  it("IDs that Excel stored as numbers are dropped, because their last digits are lost", async () => {
    const cells = [post[0] as string[], [18100000000000012, ...(post[1] as string[]).slice(1)]];
    expect((await readBatch(workbook({ Sheet1: cells }))).warnings.map(({ what }) => what)).toEqual([
      "IDs were rounded by a spreadsheet program. These rows are identified by their links instead.",
    ]);
  });

  it("LinkedIn's Excel export yields days with followers, posts of both rankings, and audience groups", async () => {
    const book = workbook({
      DISCOVERY: [
        ["Overall Performance", "3/24/2025 - 3/23/2026"],
        ["Impressions", 2000],
      ],
      ENGAGEMENT: [
        ["Date", "Impressions", "Engagements"],
        ["3/22/2026", 900, 40],
        ["3/23/2026", 1100, 60],
      ],
      "TOP POSTS": [
        ["Maximum of 50 posts available to include in this list"],
        [],
        ["Post URL", "Post publish date", "Engagements", "", "Post URL", "Post publish date", "Impressions"],
        ["https://li.example/1", "3/20/2026", 30, "", "https://li.example/2", "3/21/2026", 700],
        ["https://li.example/2", "3/21/2026", 20, "", "https://li.example/3", "3/1/2026", 500],
      ],
      FOLLOWERS: [
        ["Total followers on 3/23/2026:", 5123],
        [],
        ["Date", "New followers"],
        ["3/22/2026", 3],
        ["3/23/2026", 4],
      ],
      DEMOGRAPHICS: [
        ["Top Demographics", "Value", "Percentage"],
        ["Company size", "11-50 employees", 0.0617],
        ["Locations", "Oslo", "< 1%"],
      ],
    });
    const batches = (await read(book, { name: "Content_2025-03-24_2026-03-23_SomeName.xlsx" })) as Batch[];
    expect(batches.map(({ table, rows }) => [table, rows.length])).toEqual([
      ["days", 2],
      ["posts", 3],
      ["audience", 2],
    ]);
    expect(batches[0]?.rows[1]).toMatchObject({
      date: "2026-03-23",
      impressions: 1100,
      new_followers: 4,
      followers: 5123,
    });
    expect(batches[0]?.rows[0]).toMatchObject({ date: "2026-03-22", followers: null });
    expect(batches[1]?.rows.map((row) => [row.url, row.published_at, row.engagements, row.impressions])).toEqual([
      ["https://li.example/1", "2026-03-20", 30, null],
      ["https://li.example/2", "2026-03-21", 20, 700],
      ["https://li.example/3", "2026-03-01", null, 500],
    ]);
    expect(batches[2]?.rows.map(({ value, share, date }) => [value, share, date])).toEqual([
      ["11-50 employees", 0.0617, "2026-03-23"],
      ["Oslo", null, "2026-03-23"],
    ]);
  });

  it("an Excel file with a password is rejected with advice", async () => {
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(locked, "EncryptedPackage", new Uint8Array(64));
    CFB.utils.cfb_add(locked, "EncryptionInfo", new Uint8Array([4, 0, 4, 0, 64, 0, 0, 0]));
    expect(await readRejection(new Uint8Array(CFB.write(locked, { type: "buffer" }) as Uint8Array))).toEqual({
      what: "The file is password-protected.",
      advice: "Open it, save it without a password, and choose it again.",
    });
  });

  it("an xls file is rejected if no reader for it is available", async () =>
    expect((await readRejection(workbook({ A: [[1]] }, "biff8"), {}, { loadExcelReader: undefined })).what).toBe(
      "Excel files aren't supported.",
    ));
});

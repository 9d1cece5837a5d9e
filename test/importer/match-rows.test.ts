import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchRows } from "../../src/importer/merge/match-rows.ts";
import { shortKey } from "../../src/importer/merge/short-key.ts";
import { type Row, type Table, tables } from "../../src/tables/index.ts";
import { rowKeys } from "../../src/tables/row-keys.ts";

const post = (row: Row): Row => ({ platform: "Instagram", account: "brood.en.boon", ...row });
/** A row's keys as `openTable` returns them. */
const keysIn = (table: Table, row: Row) => rowKeys(table, row).map(shortKey);
const keys = (...rows: Row[]) => rows.map((row) => keysIn(tables.posts, post(row)));
const match = (rows: Row[], ...sheetKeys: Row[]) => matchRows(tables.posts, rows.map(post), keys(...sheetKeys));

describe("matching rows of an import with rows of the sheet", () => {
  it("rows match if their ids are equal, whatever else has changed", () => {
    expect(
      match([{ post_id: "17900", likes: 5 }], { post_id: "17899" }, { post_id: "17900", likes: 3 }).rowNumbers,
    ).toEqual([3]);
  });

  it("rows without ids match if their links are equal", () => {
    expect(match([{ url: "https://insta.example/p/1" }], { url: "https://insta.example/p/1" }).rowNumbers).toEqual([2]);
  });

  it("a row without an id matches the sheet's row with the same link", () => {
    expect(
      match([{ url: "https://insta.example/p/1" }], { post_id: "17900", url: "https://insta.example/p/1" }).rowNumbers,
    ).toEqual([2]);
  });

  it("rows with different ids do not match, even with the same link", () => {
    expect(
      match([{ post_id: "2", url: "https://insta.example/p/1" }], { post_id: "1", url: "https://insta.example/p/1" })
        .rowNumbers,
    ).toEqual([null]);
  });

  it("rows without id and link match by account, time and text", () => {
    const first = { published_at: "2026-05-01T10:00", text: "Soup" };
    expect(match([{ published_at: "2026-05-01T10:00:00", text: " soup " }], first).rowNumbers).toEqual([2]);
    expect(match([{ published_at: "2026-05-01T10:01:00", text: "Soup" }], first).rowNumbers).toEqual([null]);
  });

  it("of a post that the sheet holds twice, the upper row matches, and only that one", () => {
    const twice: Row[] = [{ post_id: "2" }, { post_id: "1", likes: 3 }, { post_id: "1", likes: 4 }, { post_id: "3" }];
    expect(match([{ post_id: "1", likes: 5 }, { post_id: "3" }], ...twice).rowNumbers).toEqual([3, 5]);
    const links: Row[] = [{ url: "https://insta.example/p/1" }, { post_id: "9", url: "https://insta.example/p/1" }];
    expect(match([{ post_id: "9", url: "https://insta.example/p/1" }], ...links).rowNumbers).toEqual([3]);
  });

  it("the first and the last row of the sheet match, and a row above or below them does not exist", () => {
    const sheet = Array.from({ length: 300 }, (_, i) => ({ post_id: String(i + 1) }));
    expect(
      match([{ post_id: "1" }, { post_id: "300" }, { post_id: "0" }, { post_id: "301" }], ...sheet).rowNumbers,
    ).toEqual([2, 301, null, null]);
  });

  it("rows of different platforms never match", () => {
    expect(matchRows(tables.posts, [{ platform: "X", post_id: "1" }], keys({ post_id: "1" })).rowNumbers).toEqual([
      null,
    ]);
  });

  it("rows of a page, a channel and the whole website on the same day do not match", () => {
    const day = { platform: "ga4", account: "314159265", date: "2026-05-01" };
    const kinds: Row[] = [
      { ...day, page: "/" },
      { ...day, channel: "Direct" },
      { ...day, page: "/", channel: "Direct" },
      day,
    ];
    const sheetKeys = kinds.map((row) => keysIn(tables.pages, row));
    expect(matchRows(tables.pages, kinds, sheetKeys).rowNumbers).toEqual([2, 3, 4, 5]);
    expect(matchRows(tables.pages, kinds, []).rowNumbers).toEqual([null, null, null, null]);
  });

  describe("rows of periods", () => {
    const page = { platform: "ga4", account: "bakery.example", page: "/", date: "2026-05-01" };
    const matchPages = (rows: Row[], ...inSheet: Row[]) =>
      matchRows(
        tables.pages,
        rows,
        inSheet.map((row) => keysIn(tables.pages, row)),
      ).rowNumbers;

    it("a day, a month to date and the whole month do not match, though they begin on one day", () => {
      const rows: Row[] = [page, { ...page, period_end: "2026-05-20" }, { ...page, period_end: "2026-05-31" }];
      expect(matchPages(rows)).toEqual([null, null, null]);
      expect(matchPages([...rows].reverse(), ...rows)).toEqual([4, 3, 2]);
    });

    it("a row without a last day matches the one whose last day is its first", () => {
      expect(matchPages([{ ...page, period_end: "2026-05-01" }], page)).toEqual([2]);
      expect(matchPages([page], { ...page, period_end: "2026-05-01T00:00:00" })).toEqual([2]);
    });

    it("a blog post's comments to date match those of the day before", () => {
      for (const platform of ["wordpress", "Ghost"])
        expect(
          matchPages(
            [{ ...page, platform, period_end: "2026-05-21", comments: 8 }],
            { ...page, period_end: "2026-05-20" },
            { ...page, platform, period_end: "2026-05-20", comments: 7 },
          ),
        ).toEqual([3]);
    });
  });

  it("rows match whatever the capitals of the account or the hour of a date", () => {
    const day = { platform: "TikTok", account: "Brood", date: "2026-05-01" };
    const sheetKeys = [keysIn(tables.days, { ...day, account: " brood ", date: "2026-05-01T00:00:00" })];
    expect(matchRows(tables.days, [day], sheetKeys).rowNumbers).toEqual([2]);
  });
});

describe("rows of one file with the same key", () => {
  it("a post that a file holds twice becomes one row, with the later numbers and what only the earlier had", () => {
    const matched = match([
      { post_id: "1", likes: 3, saves: 2 },
      { post_id: "1", likes: 4, saves: null },
    ]);
    expect(matched.rows).toEqual([post({ post_id: "1", likes: 4, saves: 2 })]);
    expect(matched.rowNumbers).toEqual([null]);
  });

  it("rows that nothing identifies are not merged", () => {
    expect(match([{ likes: 1 }, { likes: 2 }]).rows).toHaveLength(2);
  });
});

describe("importing the same rows again", () => {
  it("rows imported again match every row of the sheet, in any order", () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }).map(String), { maxLength: 60 });
    fc.assert(
      fc.property(ids, (sheet) => {
        const rows = sheet.map((post_id) => ({ post_id }));
        const shuffled = [...rows].reverse();
        expect(match(shuffled, ...rows).rowNumbers).toEqual(shuffled.map(({ post_id }) => sheet.indexOf(post_id) + 2));
      }),
    );
  });
});

describe("keys as the script sends them", () => {
  it("stay as they are up to 20 characters, and are about as long beyond", () => {
    expect(shortKey("id|instagram|1234567")).toBe("id|instagram|1234567");
    expect(shortKey("id|instagram|12345678")).toMatch(/^id\|#[0-9a-z]+\.[0-9a-z]+$/);
    expect(shortKey(`text|${"soup ".repeat(400)}`).length).toBeLessThan(25);
  });

  it("differ for texts that differ in one letter, at either end, or in their order", () => {
    const texts = ["soup of the day today", "zoup of the day today", "soup of the day todaz", "yadot yad eht fo puos"];
    expect(new Set(texts.map((text) => shortKey(`text|${text}`))).size).toBe(texts.length);
    expect(shortKey(`link|${texts[0]}`)).not.toBe(shortKey(`text|${texts[0]}`));
  });

  it("have hashes of which each half tells 50,000 captions apart that differ by a number, a letter or their order", () => {
    const captions = Array.from({ length: 25_000 }, (_, at) => [
      `text|instagram|brood|2026-05-01T10:${at}|Soup of the day ${at}`,
      `text|instagram|brood|2026-05-01T10:30:00|${at} Soup of the day ${"é".repeat(at % 3)}`,
    ]).flat();
    const halves = captions.map((text) => shortKey(text).slice("text|#".length).split("."));
    for (const half of [0, 1]) expect(new Set(halves.map((parts) => parts[half])).size).toBe(captions.length);
  });
});

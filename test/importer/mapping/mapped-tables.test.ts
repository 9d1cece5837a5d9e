import { describe, expect, it } from "vitest";
import { type DetectedTable, detectTable } from "../../../src/importer/mapping/detect-table.ts";
import { findMapping, fitsTable, mappingKey, replacesMapping } from "../../../src/importer/mapping/find-mapping.ts";
import type { Mapping, TableContext } from "../../../src/importer/mapping/mapping.ts";
import { exportDateField, identifiesRows, validateMapping } from "../../../src/importer/mapping/validate-mapping.ts";

const detect = (...records: string[][]): DetectedTable | null => detectTable(records, { file: "x.csv" });
const rowsOf = (count: number, ...cells: string[]) => Array.from({ length: count }, () => cells);

describe("the row of headers of an unknown table", () => {
  const headerRowOf = (...records: string[][]) => {
    const found = detect(...records);
    return found && found.firstRowIndex - 1;
  };

  it("is the widest row of names with rows of as many cells below", () => {
    expect(headerRowOf(["Link", "Likes"], ["https://a.test/1", "5"])).toBe(0);
    expect(headerRowOf(["Luna"], ["Link", "Likes"], ["https://a.test/1", "5"])).toBe(1);
    expect(headerRowOf(["Luna", "Bakes"], ["Link", "Likes", "Saves"], ["https://a.test/1", "5", "6"])).toBe(1);
    // Of two rows that are as wide, the upper one.
    expect(headerRowOf(["Link", "Type"], ["Rye", "Reel"], ["Buns", "Story"])).toBe(0);
  });

  it("is among the first 30 rows", () => {
    const table = [
      ["Link", "Likes"],
      ["https://a.test/1", "5"],
    ];
    expect(headerRowOf(...rowsOf(29, ""), ...table)).toBe(29);
    expect(headerRowOf(...rowsOf(30, ""), ...table)).toBeNull();
  });

  it("has at least two names and at most 200 columns", () => {
    const columns = (count: number) => Array.from({ length: count }, (_, index) => `Column ${index}`);
    const values = (count: number) => Array.from({ length: count }, () => "5");
    expect(headerRowOf(["Link", ""], ["https://a.test/1", "5"])).toBeNull();
    expect(headerRowOf(columns(200), values(200))).toBe(0);
    expect(headerRowOf(columns(201), values(201))).toBeNull();
  });

  it.each([
    ["Likes", true],
    ["Likes 2026", true],
    ["%", true],
    ["#", true],
    ["いいね", true],
    ["x".repeat(120), true],
    ["x".repeat(121), false],
    ["5", false],
    ["https://a.test/1", false],
    ["HTTP://a.test/1", false],
    ["see https://a.test/1", true],
    ["n/a", false],
    ["2026-05-01", false],
    ["1 May 2026", false],
    ["", true],
    [" ", true],
    [` ${"x".repeat(120)} `, true],
  ])("can hold %j: %s", (name, isName) => {
    expect(headerRowOf(["Link", "Saves", name], ["Rye", "5", "6"]) === 0).toBe(isName);
  });

  it("has a row below it, of which half fill 80% of its width and none needs more than one cell more", () => {
    const header = ["A name", "B name", "C name", "D name", "E name"];
    const row = (cells: number) => Array.from({ length: cells }, () => "5");
    expect(headerRowOf(header)).toBeNull();
    expect(headerRowOf(header, [""], ["", ""])).toBeNull();
    expect([3, 4, 5, 6, 7].map((cells) => headerRowOf(header, row(cells)))).toEqual([null, 0, 0, 0, null]);
    expect(headerRowOf(header, row(5), row(1))).toBe(0);
    expect(headerRowOf(header, [""], ["", ""], [""], row(5))).toBe(0);
    expect(headerRowOf(header, row(5), row(1), row(1))).toBeNull();
    // Rows after the first hundred do not matter.
    expect(headerRowOf(header, ...rowsOf(100, ...row(5)), ...rowsOf(300, "5"))).toBe(0);
  });
});

describe("what is above the headers of an unknown table", () => {
  const table = [
    ["Link", "Likes", "Saves", "Views"],
    ["https://a.test/1", "5", "6", "7"],
  ];

  it("are titles of up to three cells, as written; wider rows and blank ones are none", () => {
    const found = detect(
      ["Luna Bakes", " ", " ", " "],
      ["", ""],
      [" Reels ", "", "May", "2026"],
      ["1", "2", "3", "4"],
      ...table,
    );
    expect(found?.unknown.place).toEqual(["Luna Bakes", "Reels, May, 2026"]);
    expect(found?.rowsOutside).toBe(1);
    expect(found?.firstRowIndex).toBe(5);
  });

  it("is cut after 300 letters, as cells of the sample are", () => {
    const long = "x".repeat(301);
    const found = detect([`${long}`], ["Link", "Likes"], [long, "5"]);
    expect(found?.unknown.place).toEqual([long.slice(1)]);
    expect(found?.unknown.rows[0]).toEqual([long.slice(1), "5"]);
    expect(found?.rows[0]).toEqual([long, "5"]);
  });

  it("also says the sheet, first", () => {
    const found = detectTable([["Luna Bakes"], ...table], { file: "x.xlsx", sheet: "Reels" });
    expect(found?.unknown.place).toEqual(["Reels", "Luna Bakes"]);
  });
});

it("the sample of an unknown table has its first 100 rows that are not blank, as wide as its headers", () => {
  const found = detect(["Link", "Likes"], ["", ""], ...rowsOf(120, "Rye", "5", "more"));
  expect(found?.unknown.rows).toEqual(rowsOf(100, "Rye", "5"));
  expect(found?.rows).toHaveLength(121);
});

const mapping = (context: TableContext | undefined, more: Partial<Mapping> = {}): Mapping => ({
  fingerprint: "a.b",
  ...(context && { context }),
  table: "posts",
  platform: "instagram",
  account: null,
  columns: { link: "url" },
  ...more,
});

const reels: TableContext = { title: "reels", platform: "instagram" };

describe("whether a mapping was made for tables like this one", () => {
  const fits = (known: TableContext | undefined, context: TableContext, more: Partial<Mapping> = {}) =>
    fitsTable(mapping(known, more), { fingerprint: "a.b", context });

  it("its headers count", () => {
    expect(fitsTable(mapping(reels), { fingerprint: "a.b", context: reels })).toBe(true);
    expect(fitsTable(mapping(reels), { fingerprint: "a.c", context: reels })).toBe(false);
    expect(fitsTable(mapping(undefined), { fingerprint: "a.c", context: reels })).toBe(false);
  });

  it("its title and platform count", () => {
    expect(fits(reels, { ...reels, title: "stories" })).toBe(false);
    expect(fits(reels, { ...reels, platform: "tiktok" })).toBe(false);
    expect(fits({ ...reels, platform: "" }, { ...reels, platform: "" })).toBe(true);
    // The user said that the rows are of Instagram, and now they show it.
    expect(fits({ ...reels, platform: "" }, reels)).toBe(true);
    expect(fits(reels, { ...reels, platform: "tiktok" }, { columns: { network: "platform" } })).toBe(true);
  });

  it("its sheet counts where both have one", () => {
    const inSheet = (sheet: string) => ({ ...reels, sheet });
    expect(fits(inSheet("may"), inSheet("may"))).toBe(true);
    expect(fits(inSheet("may"), inSheet("june"))).toBe(false);
    expect(fits(inSheet("may"), reels)).toBe(true);
    expect(fits(reels, inSheet("may"))).toBe(true);
  });

  it("one of an earlier version fits where no other platform is seen", () => {
    expect(fits(undefined, { title: "any", platform: "" })).toBe(true);
    expect(fits(undefined, { title: "any", platform: "instagram" })).toBe(true);
    expect(fits(undefined, { title: "any", platform: "tiktok" })).toBe(false);
  });

  it("one with a context goes before one of an earlier version, then the first", () => {
    const [earlier, second, third] = [mapping(undefined), mapping(reels), mapping(reels, { account: "luna" })];
    const table = { fingerprint: "a.b", context: reels };
    expect(findMapping([earlier, second, third], table)).toBe(second);
    expect(findMapping([earlier], table)).toBe(earlier);
    expect(findMapping([mapping(reels, { fingerprint: "a.c" })], table)).toBeUndefined();
  });
});

describe("whether a mapping that is saved replaces an earlier one", () => {
  it.each([
    ["made for the same tables", mapping(reels), mapping(reels, { account: "luna" }), true],
    ["made for tables with another title", mapping(reels), mapping({ ...reels, title: "stories" }), false],
    ["made for other headers", mapping(reels), mapping(reels, { fingerprint: "a.c" }), false],
    ["of an earlier version, for the same platform", mapping(reels), mapping(undefined), true],
    ["of an earlier version, by another of one", mapping(undefined), mapping(undefined), true],
    ["of an earlier version with other headers", mapping(undefined), mapping(undefined, { fingerprint: "a.c" }), false],
    ["that says more, by one of an earlier version", mapping(undefined), mapping(reels), false],
  ])("%s", (_, saved, earlier, replaces) => {
    expect(replacesMapping(saved, earlier)).toBe(replaces);
  });

  it("mappings are told apart by headers, title, sheet and platform", () => {
    const contexts = [undefined, reels, { ...reels, title: "x" }, { ...reels, sheet: "" }, { ...reels, platform: "x" }];
    const keys = [...contexts.map((context) => mappingKey(mapping(context))), mappingKey({ fingerprint: "a.c" })];
    expect(new Set(keys).size).toBe(6);
    expect(mappingKey(mapping(reels, { account: "luna" }))).toBe(mappingKey(mapping(reels)));
  });
});

describe("what identifies the rows of a table", () => {
  it.each([
    ["posts", "url", true],
    ["posts", "post_id", true],
    ["posts", "likes", false],
    ["posts", "platform account", false],
    ["days", "date", true],
    ["days", "platform account", false],
    ["audience", "value", true],
    ["audience", "dimension", false],
    ["audience", "followers", false],
    ["pages", "page", true],
    ["pages", "views", false],
  ] as const)("%s by %s: %s", (table, fields, isIdentified) => {
    expect(identifiesRows(table, fields.split(" "))).toBe(isIdentified);
  });

  it("is the day of the export for an audience and pages alone", () => {
    expect(["audience", "pages", "posts", "days"].map((table) => exportDateField(table as "posts"))).toEqual([
      "date",
      "date",
      undefined,
      undefined,
    ]);
  });

  it("what is wrong with a mapping is said of the columns that the table has", () => {
    const table = { headers: [" Link ", "Likes", "likes", ""] } as never;
    const of = (columns: Record<string, string>, platform = "x") =>
      validateMapping(mapping(reels, { columns, platform }), table);
    expect(of({ link: "url" })).toEqual([]);
    expect(of({ gone: "url", likes: "likes" })).toEqual([{ what: "noKey", table: "posts" }]);
    expect(of({ link: "url", likes: "likes", "likes (2)": "likes" })).toEqual([
      { what: "twice", field: "likes", headers: ["Likes", "likes"] },
    ]);
    expect(of({ "": "url" }, "")).toEqual([{ what: "noPlatform" }, { what: "noKey", table: "posts" }]);
    expect(of({ likes: "url", link: "url" }).map((error) => "headers" in error && error.headers)).toEqual([
      ["Link", "Likes"],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { type Choices, ownRows } from "../../src/appsscript/report/own-rows.ts";
import { adGroups, postsAndAds } from "../../src/appsscript/report/posts-and-ads.ts";
import { rankOf } from "../../src/appsscript/report/report-contents.ts";
import type { TableName } from "../../src/tables/index.ts";
import { at, choosing, dataOf } from "./table-data.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];

const rowsIn = (rows: Rows, choices: Partial<Choices> = {}, name: TableName = "posts") =>
  ownRows(dataOf(rows, name), choosing(choices));

const platform = "Instagram";

describe("the rows that a report is about", () => {
  it("begin with the first instant of the period and end before the first one after it", () => {
    const times = [at(1).getTime() - 1, at(1).getTime(), at(32).getTime() - 1, at(32).getTime()];
    expect(rowsIn(times.map((time) => ({ platform, published_at: new Date(time) })))).toEqual([1, 2]);
  });

  it("have a date: a day that is a text is in no period", () => {
    expect(rowsIn([{ platform, published_at: "2026-05-03" }, { platform }])).toEqual([]);
    expect(rowsIn([{ platform }])).toEqual([]);
  });

  it("have some days in the period, if they are for several days", () => {
    const rows = [
      { platform, published_at: at(-9), period_end: at(0) },
      { platform, published_at: at(-9), period_end: at(1) },
      { platform, published_at: at(31), period_end: at(40) },
      { platform, published_at: at(32), period_end: at(40) },
    ];
    expect(rowsIn(rows)).toEqual([1, 2]);
  });

  it("are of the day of publication where a page's figures are totals to date", () => {
    const page = { date: at(-9), period_end: at(20) };
    const rows = [
      { ...page, platform: "WordPress" },
      { ...page, platform: "Search Console" },
    ];
    expect(rowsIn(rows, {}, "pages")).toEqual([1]);
  });

  it("include earlier numbers of followers, and no later ones", () => {
    const rows = [-9, 3, 40].map((day) => ({ platform, date: at(day) }));
    expect(rowsIn(rows, {}, "days")).toEqual([0, 1]);
    expect(rowsIn(rows, {}, "traffic")).toEqual([1]);
  });

  it("have a platform", () => {
    expect(rowsIn([{ platform: "", published_at: at(2) }])).toEqual([]);
    expect(rowsIn([{ published_at: at(2), period_end: at(3) }])).toEqual([]);
  });

  it("are those above the last row with a platform", () => {
    const data = dataOf([2, 3, 4].map((day) => ({ platform, published_at: at(day) })));
    expect(ownRows({ ...data, rows: 2 }, choosing())).toEqual([0, 1]);
  });

  const rows = [
    { platform: "Instagram", account: "Brood" },
    { platform: "TikTok", account: "de korst" },
    { platform: "Facebook, Instagram", account: "Brood, Korst" },
  ].map((row) => ({ ...row, published_at: at(2) }));

  it.each<[Partial<Choices>, number[]]>([
    [{ platforms: ["instagram"] }, [0, 2]],
    [{ platforms: ["x, tiktok"] }, [1]],
    [{ accounts: ["BROOD"] }, [0, 2]],
    [{ accounts: ["korst", "De Korst"] }, [1, 2]],
    [{ competitors: ["de korst"] }, [0, 2]],
    [{ competitors: ["korst"] }, [0, 1]],
    [{ platforms: ["instagram"], accounts: ["brood"], competitors: ["korst"] }, [0]],
  ])("are of the chosen names, of which a cell can have several: %o", (choices, found) => {
    expect(rowsIn(rows, choices)).toEqual(found);
  });

  it("have their platform's name as account in a sheet without accounts", () => {
    const some = ["Instagram", "TikTok"].map((name) => ({ platform: name, published_at: at(2) }));
    expect(rowsIn(some, { accounts: ["tiktok"] })).toEqual([1]);
    expect(rowsIn(some, { competitors: ["tiktok"] })).toEqual([0]);
  });
});

describe("ads among posts", () => {
  const types = ["Reel", "Ad", "Advertentie", 2026, ""];
  const data = dataOf(types.map((type, index) => ({ platform, type, likes: index, published_at: at(2) })));

  it("are apart from posts, in whatever language their type is written", () => {
    const { posts, ads } = postsAndAds(data);
    expect([posts.rows, posts.cells.type, posts.cells.likes]).toEqual([3, ["Reel", 2026, ""], [0, 3, 4]]);
    expect([ads?.rows, ads?.cells.type, ads?.cells.likes]).toEqual([2, ["Ad", "Advertentie"], [1, 2]]);
    expect([posts.name, ads?.name]).toEqual(["posts", "posts"]);
  });

  it("are counted above the last row with a platform", () => {
    const { posts, ads } = postsAndAds({ ...data, rows: 3 });
    expect([posts.rows, ads?.rows]).toEqual([1, 2]);
  });

  it("are not looked for where no post is one, and in no other table", () => {
    const none = dataOf([{ platform, type: "Reel" }]);
    expect(postsAndAds(none)).toEqual({ posts: none });
    expect(postsAndAds(dataOf([{ platform }])).ads).toBe(undefined);
    expect(postsAndAds({ ...data, name: "episodes" }).ads).toBe(undefined);
  });

  it("are grouped by platform and currency, those of most rows first; a row without an amount is no ad", () => {
    const spent = (name: string, currency: unknown, spend: unknown = 5, day = 2) => ({
      platform: name,
      currency,
      spend,
      published_at: at(day),
    });
    const rows = [
      spent("TikTok", "USD"),
      spent("Meta", "USD"),
      spent("Meta", "eur "),
      spent("Meta", " EUR"),
      spent("Meta", "EUR"),
      spent("TikTok", "usd"),
      spent("X", "EUR", "free"),
      spent("X", "EUR", 5, 40),
    ];
    expect(adGroups(dataOf(rows), choosing())).toEqual([
      { platform: "Meta", currency: "EUR" },
      { platform: "TikTok", currency: "USD" },
      { platform: "Meta", currency: "USD" },
    ]);
    expect(adGroups(dataOf([{ platform, published_at: at(2) }]), choosing())).toEqual([]);
    const withoutCurrency = rows.slice(0, 1).map(({ currency: _, ...row }) => row);
    expect(adGroups(dataOf(withoutCurrency), choosing())).toEqual([{ platform: "TikTok", currency: "" }]);
  });
});

it("of several sheets with a table, the spreadsheet's own come before those from BigQuery, then those of most rows", () => {
  const own = (count: number) => dataOf(Array.from({ length: count }, () => ({ platform })));
  const fetched = (count: number) => ({ ...own(count), columns: { fetched_on: "B" } });
  const ranks = [undefined, own(0), fetched(0), fetched(1), fetched(900), own(1), own(2)].map(rankOf);
  expect(ranks.slice(0, 3)).toEqual([0, 0, 0]);
  const others = ranks.slice(2);
  expect(others).toEqual([...new Set(others)].sort((a, b) => a - b));
});

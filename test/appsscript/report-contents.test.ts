import { describe, expect, it } from "vitest";
import { countsByPlatform } from "../../src/appsscript/report/counts-by-platform.ts";
import type { Choices } from "../../src/appsscript/report/own-rows.ts";
import { contentsOf } from "../../src/appsscript/report/report-contents.ts";
import type { TableName } from "../../src/tables/index.ts";
import { at, choosing, dataOf } from "./table-data.ts";

type Rows = readonly Readonly<Record<string, unknown>>[];

function contents(rows: Rows, choices: Partial<Choices> = {}, name: TableName = "posts") {
  const found = contentsOf([{ posts: dataOf(rows, name) }], choosing(choices))[name];
  if (!found) throw new Error("A report found no contents.");
  return found;
}

const post = (more: Readonly<Record<string, unknown>> = {}) => ({
  platform: "Instagram",
  account: "Brood",
  published_at: at(2),
  ...more,
});

const repeated = <T>(count: number, of: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));

describe("what a report finds in its rows", () => {
  it("is how many of the period's rows have something in each field, and of which platforms they are", () => {
    const rows = [
      post({ title: "Bread", likes: 0 }),
      post({ platform: "X", likes: 4 }),
      post({ published_at: at(-5) }),
    ];
    expect(contents(rows)).toMatchObject({
      rows: 2,
      byField: { title: 1, likes: 2, platform: 2 },
      platforms: ["Instagram", "X"],
    });
  });

  it("is whether there are rows before the period; later ones are no reason to compare", () => {
    expect(contents([post(), post({ published_at: at(-5) })]).hasEarlier).toBe(true);
    expect(contents([post(), post({ published_at: at(40) })]).hasEarlier).toBe(false);
    expect(
      contents([post(), post({ published_at: at(-5), account: "korst" })], { competitors: ["korst"] }).hasEarlier,
    ).toBe(false);
  });

  it("is about growth only for days, and about rates and labels only for posts", () => {
    const ofDays = contents([{ platform: "X", date: at(2) }], {}, "days");
    expect([ofDays.hasGrowth, ofDays.hasTimes]).toEqual([false, undefined]);
    const ofMentions = contents([post()], {}, "mentions");
    expect([ofMentions.hasGrowth, ofMentions.hasTimes, ofMentions.labels]).toEqual([undefined, undefined, undefined]);
  });

  it("is which platforms and currencies its ads have", () => {
    const ads = dataOf([post({ spend: 3, currency: "EUR" })]);
    const found = contentsOf([{ posts: dataOf([post()]), ads }], choosing()).posts;
    expect(found?.ads).toEqual([{ platform: "Instagram", currency: "EUR" }]);
    expect("ads" in contents([post()])).toBe(false);
  });
});

describe("posts with a rate", () => {
  const rated = (rows: Rows, choices: Partial<Choices> = {}) => contents(rows, choices).ratedPlatforms;
  const listed = (rows: Rows, choices: Partial<Choices> = {}) => contents(rows, choices).listedPlatforms;

  it("have likes, on a platform where others have them, and else any interaction", () => {
    expect(rated([post({ likes: 1, reach: "" }), post({ comments: 5, reach: 900 })])).toEqual([]);
    expect(rated([post({ platform: "X", likes: 1 }), post({ comments: 5, reach: 900 })])).toEqual(["Instagram"]);
    expect(rated([post({ clicks: 5, reach: 900 })])).toEqual([]);
    expect(rated([post({ likes: "5", reach: 900 })])).toEqual([]);
  });

  it("have a number of followers or another audience above 0, or the chosen one", () => {
    for (const field of ["followers", "reach", "impressions", "views"])
      expect(rated([post({ likes: 1, [field]: 900 })])).toEqual(["Instagram"]);
    expect(rated([post({ likes: 1, reach: 0 })])).toEqual([]);
    expect(rated([post({ likes: 1, reach: "900" })])).toEqual([]);
    expect(rated([post({ likes: 1, reach: 900 })], { audience: "reach" })).toEqual(["Instagram"]);
    expect(rated([post({ likes: 1, reach: 900 })], { audience: "views" })).toEqual([]);
  });

  it("are listed on a platform that has five of them", () => {
    expect(listed(repeated(5, () => post({ likes: 1, reach: 900 })))).toEqual(["Instagram"]);
    expect(listed(repeated(4, () => post({ likes: 1, reach: 900 })))).toEqual([]);
  });

  it("are listed from an audience of 50 and of a quarter of the usual one", () => {
    const withReach = (...reach: number[]) => listed(reach.map((one) => post({ likes: 1, reach: one })));
    expect(withReach(50, 50, 50, 50, 50)).toEqual(["Instagram"]);
    expect(withReach(50, 50, 50, 50, 49)).toEqual([]);
    expect(withReach(1_000, 1_000, 1_000, 1_000, 250)).toEqual(["Instagram"]);
    expect(withReach(1_000, 1_000, 1_000, 1_000, 249)).toEqual([]);
  });

  it("are measured by the audience that most of them have; of followers and reach, by followers", () => {
    const mixed = (reach: unknown[]) => listed(reach.map((one) => post({ likes: 1, followers: 900, reach: one })));
    // A reach of 9 is too small for a list.
    expect(mixed([9, 9, 9, 9, 9])).toEqual(["Instagram"]);
    const reached = repeated(6, (index) => post({ likes: 1, reach: 900, followers: index < 5 ? 9 : "" }));
    expect(listed(reached)).toEqual(["Instagram"]);
  });
});

describe("labels and hashtags", () => {
  const labels = (...cells: unknown[]) => contents(cells.map((cell) => post({ labels: cell }))).labels;

  it("are named once, those of most posts first, then by name; case makes no difference", () => {
    expect(labels("Reels, Contest", "contest,Team", " Contest ", "Reels , , reels", "Team", "")).toEqual([
      "Contest",
      "Reels",
      "Team",
    ]);
  });

  it("are no errors, though a label can begin with a hash", () => {
    expect(labels("#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!")).toEqual([]);
    expect(labels("#SALE", "#WHY not?", "Q#N/A", "#N/A again")).toEqual(["#N/A again", "#SALE", "#WHY not?", "Q#N/A"]);
  });

  it("are eight at most", () => {
    expect(labels(...repeated(9, (index) => `Label ${index}`))).toHaveLength(8);
  });

  it("are none in a sheet without labels", () => expect(contents([post()]).labels).toEqual([]));

  it("hashtags are those of three posts, in their title or text, in any script", () => {
    const found = (...texts: string[]) =>
      contents(texts.map((text, index) => post(index === 0 ? { title: text } : { text }))).hashtags;
    expect(found("#Bread", "fresh #bread!", "#BREAD #bread")).toEqual(["#bread"]);
    expect(found("#bread", "#bread", "bread")).toEqual([]);
    expect(found("#café_1 #हिंदी", "#CAFÉ_1-x #हिंदी", "(#café_1) #हिंदी")).toEqual(["#café_1", "#हिंदी"]);
  });
});

describe("the accounts with a table of days and hours", () => {
  const timed = (count: number, more: Readonly<Record<string, unknown>> = {}) =>
    repeated(count, () => post({ published_at: at(2, 9), likes: 1, ...more }));
  const accounts = (...rows: Rows) => contents(rows).timedAccounts?.map(({ account }) => account);

  it("have thirty posts with interactions and a time of day", () => {
    expect(accounts(...timed(30))).toEqual(["Brood"]);
    expect(accounts(...timed(29))).toEqual([]);
    expect(accounts(...timed(29), ...timed(1, { published_at: at(3) }))).toEqual([]);
    expect(accounts(...timed(29), ...timed(1, { likes: "" }))).toEqual([]);
    expect(accounts(...timed(29), ...timed(1, { likes: "", saves: 0 }))).toEqual(["Brood"]);
    expect(accounts(...timed(29), ...timed(1, { platform: "X" }))).toEqual([]);
  });

  it("are the two with the most", () => {
    const three = [...timed(30, { account: "a" }), ...timed(32, { account: "b" }), ...timed(31, { account: "c" })];
    expect(accounts(...three)).toEqual(["b", "c"]);
  });

  it("are called as their platform in a sheet without accounts", () => {
    const rows = timed(30).map(({ account: _, ...row }) => row);
    expect(contents(rows).timedAccounts).toEqual([{ platform: "Instagram", account: "Instagram" }]);
  });

  it("a report has hours as soon as a post has one", () => {
    expect(contents([post(), post({ published_at: at(2, 9) })]).hasTimes).toBe(true);
    expect(contents([post()]).hasTimes).toBe(false);
  });
});

describe("a chart of growth", () => {
  const day = (date: unknown, followers: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
    platform: "Instagram",
    account: "Brood",
    date,
    followers,
    ...more,
  });
  const hasGrowth = (...rows: Rows) => contents(rows, {}, "days").hasGrowth;

  it("needs two numbers of an account, the first of them by the end of the period's first day", () => {
    expect(hasGrowth(day(at(1, 23), 10), day(at(5), 12))).toBe(true);
    expect(hasGrowth(day(at(5), 12), day(at(-5), 10))).toBe(true);
    expect(hasGrowth(day(at(2), 10), day(at(5), 12))).toBe(false);
    expect(hasGrowth(day(at(1), 10))).toBe(false);
    expect(hasGrowth(day(at(1), 10), day(at(1), 12))).toBe(false);
    expect(hasGrowth(day(at(1), 10), day(at(5), "12"))).toBe(false);
    expect(hasGrowth(day(at(1), 10), day(at(5), 12, { account: "Korst" }))).toBe(false);
    expect(hasGrowth(day(at(1), 10), day(at(5), 12, { platform: "X" }))).toBe(false);
  });

  it("needs no account's name", () => {
    const unnamed = [day(at(1), 10), day(at(5), 12)].map(({ account: _, ...row }) => row);
    expect(hasGrowth(...unnamed)).toBe(true);
  });
});

describe("whether a platform's figures include what was paid for", () => {
  const counts = (...rows: [platform: string, source: unknown][]) => {
    const { cells } = dataOf(rows.map(([platform, source]) => ({ platform, source })));
    return countsByPlatform(cells, rows.length);
  };

  it("is known from where its rows come", () => {
    expect(
      counts(
        ["LinkedIn", "LinkedIn API v202605"],
        ["Facebook", "Facebook content export (2026-05-31)"],
        ["X", "My own sheet"],
        ["Mastodon", "mastodon API"],
      ),
    ).toEqual({ LinkedIn: "organic", Facebook: "mixed", X: "unknown", Mastodon: "total" });
  });

  it("is mixed where rows of a platform differ", () => {
    expect(counts(["LinkedIn", "LinkedIn API"], ["LinkedIn", "LinkedIn page export"])).toEqual({ LinkedIn: "mixed" });
    expect(counts(["LinkedIn", "LinkedIn API"], ["LinkedIn", "LinkedIn API v202605"])).toEqual({ LinkedIn: "organic" });
  });

  it("is unknown in a sheet without sources", () => {
    expect(countsByPlatform({ platform: ["X", "X", ""] }, 2)).toEqual({ X: "unknown" });
  });
});

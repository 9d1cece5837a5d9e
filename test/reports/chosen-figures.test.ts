import { describe, expect, it } from "vitest";
import { formulaParts, type Part } from "../../src/functions/formula/formula-calls.ts";
import { adCurrencies, adGroups } from "../../src/reports/figures/ad-figures.ts";
import { calculationColumn } from "../../src/reports/figures/calculation.ts";
import { shownTypes } from "../../src/reports/figures/choice-columns.ts";
import { countGroups } from "../../src/reports/figures/count-groups.ts";
import { shownGoals } from "../../src/reports/figures/goal-figures.ts";
import { linePlatforms } from "../../src/reports/figures/line-platforms.ts";
import { ratedLines } from "../../src/reports/figures/notes.ts";
import { sourceFinder } from "../../src/reports/figures/source-finder.ts";
import { colorsOf } from "../../src/reports/palette.ts";
import { hasRows, type PostCounts, type ReportInputs } from "../../src/reports/report-inputs.ts";
import { filled, inputs, labeled } from "./planned-inputs.ts";

const seven = ["Instagram", "TikTok", "Facebook", "X", "LinkedIn", "YouTube", "Pinterest"];

/** Inputs with posts of these platforms, each of which counts paid results or not. */
const counting = (counts: Readonly<Record<string, PostCounts>>, followerPlatforms: string[] = []) => ({
  postPlatforms: Object.keys(counts),
  followerPlatforms,
  contents: { posts: { ...filled(9, []), counts } },
});

describe("figures are added up only of platforms that count alike", () => {
  const all = (lines: number[]) => [...lines.map((line) => `posts.${line}`), "posts.others"];

  it.each<[string, Parameters<typeof countGroups>[0], ReturnType<typeof countGroups>]>([
    [
      "all without ads",
      counting({ Instagram: "organic", TikTok: "organic" }),
      [{ kind: "kindOrganic", lines: [0, 1], keys: all([0, 1]) }],
    ],
    ["all with ads", counting({ Instagram: "total" }), [{ kind: "kindTotal", lines: [0], keys: all([0]) }]],
    [
      "some with and some without ads",
      counting({ Instagram: "total", TikTok: "organic", X: "total" }),
      [
        { kind: "kindTotal", lines: [0, 2], keys: ["posts.0", "posts.2"] },
        { kind: "kindOrganic", lines: [1], keys: ["posts.1"] },
      ],
    ],
    [
      "unknown and mixed",
      counting({ Instagram: "unknown", TikTok: "mixed" }),
      [{ kind: "kindUnstated", lines: [0, 1], keys: all([0, 1]) }],
    ],
    [
      "one that is not told",
      { ...counting({}), postPlatforms: ["X"] },
      [{ kind: "kindUnstated", lines: [0], keys: all([0]) }],
    ],
    ["followers only", counting({}, ["X"]), [{ kind: "kindUnstated", lines: [0], keys: all([0]) }]],
    [
      "a seventh that counts otherwise",
      counting(Object.fromEntries(seven.map((name, at) => [name, at < 6 ? "total" : "organic"]))),
      [
        { kind: "kindTotal", lines: [0, 1, 2, 3, 4, 5], keys: [0, 1, 2, 3, 4, 5].map((line) => `posts.${line}`) },
        { kind: "kindOrganic", lines: [], keys: ["posts.others"] },
      ],
    ],
    [
      "others that count in two ways",
      counting({ ...Object.fromEntries(seven.map((name) => [name, "total"])), Threads: "organic" } as Record<
        string,
        PostCounts
      >),
      [
        { kind: "kindTotal", lines: [0, 1, 2, 3, 4, 5], keys: [0, 1, 2, 3, 4, 5].map((line) => `posts.${line}`) },
        { kind: "kindUnstated", lines: [], keys: ["posts.others"] },
      ],
    ],
  ])("%s", (_, given, groups) => {
    expect(countGroups(given)).toEqual(groups);
  });
});

it("six platforms have a line, those of posts first and none twice", () => {
  expect(linePlatforms({ postPlatforms: ["X", "TikTok"], followerPlatforms: ["TikTok", "Instagram"] })).toEqual([
    "X",
    "TikTok",
    "Instagram",
  ]);
  expect(linePlatforms({ postPlatforms: seven, followerPlatforms: [] })).toEqual(seven.slice(0, 6));
});

it("a range of a table is open and starts at the header, also of a sheet with a quote in its name", () => {
  const find = sourceFinder(inputs);
  expect(find("source.posts.published_at")).toBe("'Ana''s posts'!$C$1:$C");
  expect(find("source.posts.saves")).toBeNull();
  expect(find("source.days.date")).toBeNull();
});

it("a period has rows with a field if any row has a value there", () => {
  const contents = {
    posts: { ...filled(3, ["likes"]), byField: { likes: 1, saves: 0 } },
    days: filled(0, ["followers"]),
  };
  expect(hasRows({ contents }, "posts")).toBe(true);
  expect(hasRows({ contents }, "posts", "likes")).toBe(true);
  expect(hasRows({ contents }, "posts", "saves", "likes")).toBe(true);
  expect(hasRows({ contents }, "posts", "saves", "shares")).toBe(false);
  expect(hasRows({ contents: { days: { ...filled(0, []), byField: { followers: 3 } } } }, "days", "followers")).toBe(
    false,
  );
  expect(hasRows({ contents }, "pages")).toBe(false);
});

it("the platforms with rates have their position among all lines", () => {
  const rated = { ...filled(9, []), ratedPlatforms: ["TikTok", "X"] };
  expect(ratedLines({ ...inputs, followerPlatforms: ["X"], contents: { posts: rated } })).toEqual([1, 2]);
  expect(ratedLines({ ...inputs, contents: {} })).toEqual([]);
});

it("at most eight groups of ads have a line, and the currency that no file names comes last", () => {
  const ads = ["", "EUR", "USD", "EUR", "GBP", "", "CHF", "SEK", "NOK"].map((currency) => ({
    platform: "X",
    currency,
  }));
  const given = { ...labeled, contents: { posts: { ...labeled.contents.posts, ads } } } as ReportInputs;
  expect(adGroups(given)).toHaveLength(8);
  expect(adCurrencies(given)).toEqual(["EUR", "USD", "GBP", "CHF", "SEK", ""]);
  expect(adGroups({ ...given, sources: inputs.sources })).toEqual([]);
  expect(adGroups({ ...given, contents: {} })).toEqual([]);
});

it("types of posts are counted once for all their names, up to seven", () => {
  expect(shownTypes({ types: [] })).toBe(0);
  expect(shownTypes({ types: ["Image", "image", "Imagen", "Reel", "My own type"] })).toBe(3);
  expect(shownTypes({ types: ["a", "b", "c", "d", "e", "f", "g", "h"] })).toBe(7);
});

it("goals that are shown are those of the sheet's rows, up to eight", () => {
  expect(
    [undefined, 0, 1, 8, 9].map((rows) => shownGoals(rows === undefined ? {} : { goals: { sheet: "Goals", rows } })),
  ).toEqual([0, 0, 1, 8, 8]);
});

it("a platform without a color of its own gets one that no other has", () => {
  const colors = colorsOf(seven);
  expect(new Set(colors).size).toBe(7);
  expect(colorsOf(["Pinterest", "Instagram"])[1]).toBe(colors[0]);
  expect(colorsOf(["Pinterest", "Bluesky", "Threads"])).toHaveLength(3);
  expect(new Set(colorsOf(["Pinterest", "Bluesky", "Threads"])).size).toBe(3);
});

describe("one formula with the results of a calculation", () => {
  const ofResults = (count: number) => {
    const results = Array.from({ length: count }, (_, at) => ({ name: `r${at}`, expression: `n${at}` }));
    return calculationColumn({ key: "k", steps: [["a", "1"]], results });
  };

  it("has its steps first, and a blank or another text where a result is an error", () => {
    const results = [
      { name: "sum", expression: "a+1" },
      { name: "count", expression: "a", none: "0" },
    ];
    const blocksOf = [{ names: ["x", "y"], expression: "b" }];
    expect(calculationColumn({ key: "k", steps: [["a", "2"]], results, blocks: blocksOf })).toEqual({
      key: "k",
      cells: ['=ARRAYFORMULA(LET(a,2,VSTACK(IFERROR(a+1,""),IFERROR(a,0),IFERROR(b,SEQUENCE(2,1,0,0)))))'],
      names: ["k.sum", "k.count", "k.x", "k.y"],
    });
  });

  it.each([1, 30, 31, 61, 901])(
    "of %d results calls VSTACK with at most 30 arguments, in the results' order",
    (count) => {
      const formula = String(ofResults(count).cells[0]);
      const order = [...formula.matchAll(/IFERROR\(n(\d+),/g)].map(([, at]) => Number(at));
      expect(order).toEqual(Array.from({ length: count }, (_, at) => at));
      const sizes: number[] = [];
      const measure = (parts: readonly Part[]): void => {
        for (const part of parts) {
          if (part.kind !== "call") continue;
          if (part.name === "VSTACK") sizes.push(part.args.length);
          part.args.forEach(measure);
        }
      };
      measure(formulaParts(formula.slice(1)) ?? []);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(30);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.min(count, 2));
      expect(sizes.length === 1).toBe(count <= 30);
    },
  );
});

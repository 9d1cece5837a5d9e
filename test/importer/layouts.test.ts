import { describe, expect, it } from "vitest";
import type { Format, Layout } from "../../src/exports/define-format.ts";
import type { Section } from "../../src/importer/files/find-sections.ts";
import { toGridOfSection } from "../../src/importer/files/grid.ts";

const linesOf = (text: string) => text.split("\n").map((line) => line.split(","));

/** The rows under named columns of a table in CSV, and the row of the file that each comes from. */
function gridOf(
  layout: Layout | undefined,
  text: string,
  columns: Record<string, number> = {},
  options: Partial<Format> = {},
) {
  const [headers = [], ...rows] = linesOf(text);
  const format = { id: "any", ...(layout && { layout }), ...options } as Format;
  const header = { format, columns: new Map(Object.entries(columns)), language: "en", title: null } as const;
  const grid = toGridOfSection({ header, headers, rows, preamble: [], firstRowIndex: 1 } satisfies Section);
  return {
    names: Object.fromEntries(grid.columns),
    headers: grid.headers,
    rows: grid.rows,
    from: grid.rows.map((_, row) => grid.sourceRow(row)),
  };
}

it("a plain table stays as it is", () =>
  expect(gridOf(undefined, "Day,Likes\n1,5\n2,6", { date: 0, likes: 1 })).toEqual({
    names: { date: 0, likes: 1 },
    headers: ["Day", "Likes"],
    rows: linesOf("1,5\n2,6"),
    from: [0, 1],
  }));

it("names in a row above their values become rows", () =>
  expect(gridOf("across", "Rome, Milan , ,Turin\n5%,3%,,\nnot read")).toEqual({
    names: { value: 0, share: 1 },
    headers: ["value", "share"],
    rows: linesOf("Rome,5%\nMilan,3%\nTurin,"),
    from: [0, 0, 0],
  }));

it("names without values below them are rows without values", () =>
  expect(gridOf("across", "Rome,Milan").rows).toEqual(linesOf("Rome,\nMilan,")));

it("a table of ages and genders gives the sums of both", () =>
  expect(gridOf("matrix", "Age,Women, Men , \n18-24 ,5%,3%,\n ,1%,1%\n25-34,2%,,")).toEqual({
    names: { dimension: 0, value: 1, share: 2 },
    headers: ["dimension", "value", "share"],
    rows: [
      ["age", "18-24", "5% + 3%"],
      ["age", "25-34", "2%"],
      ["gender", "Women", "5% + 2%"],
      ["gender", "Men", "3%"],
    ],
    from: [0, 1, 2, -1],
  }));

it("one number is the first cell of the first row", () =>
  expect(gridOf("single", "Followers\n1234,x\n5")).toMatchObject({
    names: { followers: 0 },
    rows: [["1234"]],
    from: [0],
  }));

it("a name with commas is put together again, and its value is the last cell", () =>
  expect(gridOf("labelled", "Cities\nRome,5%\nSão Paulo, State of São Paulo,3%,,\n\nMilan")).toMatchObject({
    names: { value: 0, share: 1 },
    rows: [["Rome", "5%"], ["São Paulo, State of São Paulo", "3%"], [], ["", "Milan"]],
    from: [0, 1, 2, 3],
  }));

it("each row of slices has the header of its value as its dimension, and a blank row stays blank", () =>
  expect(gridOf("slices", "Visits,Location \n5,Rome\n, \n,Milan", { value: 1, visits: 0 })).toEqual({
    names: { dimension: 0, value: 2, visits: 1 },
    headers: ["", "Visits", "Location "],
    rows: [["Location", "5", "Rome"], [], ["Location", "", "Milan"]],
    from: [0, 1, 2],
  }));

describe("two tables side by side", () => {
  it("are joined by their first cells, wherever a row is", () =>
    expect(gridOf("sideBySide", "Day,Views,,Day,Likes\n1,10,,2,7\n2,20,, 1 ,5\n,,,3,9").rows).toEqual([
      [" 1 ", "10", "", " 1 ", "5"],
      ["2", "20", "", "2", "7"],
      ["3", "", "", "3", "9"],
    ]));
  it("a row that both have is that of the first of them", () =>
    expect(gridOf("sideBySide", "Day,Views,,Day,Likes\n1,10,,2,7\n2,20,,1,5\n,,,3,9").from).toEqual([0, 0, 2]));
  it("are apart at the first column without a header after the first", () =>
    expect(gridOf("sideBySide", ",Views, ,Day,Likes\n1,10,,1,7").rows).toEqual([["1", "10", "", "1", "7"]]));
  it("a row that ends early has empty cells", () =>
    expect(gridOf("sideBySide", "Day,Views,,Day,Likes\n1").rows).toEqual([["1", "", "", "", ""]]));
  it("cells under the same headers are filled from the second table where the first has none", () =>
    expect(gridOf("sideBySide", "Link,Day,Views,,Link,Day,Likes\na,1,10,,b,2,7").rows).toEqual([
      ["a", "1", "10", "", "", "", ""],
      ["b", "2", "", "", "b", "2", "7"],
    ]));
  it("keep the columns of the file", () =>
    expect(gridOf("sideBySide", "Day,Views,,Day,Likes\n1,10,,1,7", { date: 0, views: 1, likes: 4 })).toMatchObject({
      names: { date: 0, views: 1, likes: 4 },
      headers: ["Day", "Views", "", "Day", "Likes"],
    }));
});

describe("a comparison of periods", () => {
  const text =
    "Page,8/1/25 - 8/30/25 Clicks,7/1/25 - 7/31/25 Clicks,8/1/25 - 8/30/25 Views,7/1/25 - 7/31/25 Views\n/a,1,2,3,4\n/b,5,6";
  it("has a row for each period, and a row that ends early stays too short", () =>
    expect(gridOf("ranges", text, { page: 0, clicks: 1, views: 3 })).toEqual({
      names: { date: 0, period_end: 1, page: 2, clicks: 3, views: 4 },
      headers: ["date", "period_end", "page", "clicks", "views"],
      rows: [["8/1/25", "8/30/25", "/a", "1", "3"], ["7/1/25", "7/31/25", "/a", "2", "4"], ["/b"], ["/b"]],
      from: [0, 0, 1, 1],
    }));
  it("a number that only one period has is missing in the other", () =>
    expect(
      gridOf("ranges", "Page,8/1/25 - 8/30/25 Clicks,7/1/25 - 7/31/25 Views\n/a,1,2", { page: 0, clicks: 1 }).rows,
    ).toEqual([
      ["8/1/25", "8/30/25", "/a", "1"],
      ["7/1/25", "7/31/25", "/a", ""],
    ]));
});

it("a sentence gives its day and its number, and comes from no row below the header", () => {
  const statement = /^Total followers on ([\d/]+):?$/;
  expect(gridOf("statement", "Total followers on 5/1/2026:,1200", {}, { statement })).toMatchObject({
    names: { date: 0, followers: 1 },
    rows: [["5/1/2026", "1200"]],
    from: [-1],
  });
  expect(gridOf("statement", "Total followers", {}, { statement }).rows).toEqual([["", ""]]);
});

it("parts of a whole that is in the file are left out, and the others keep their place in it", () => {
  const wholeRow = { column: "part", whole: /^total$/i, parts: /^(organic|sponsored)$/i };
  const grid = gridOf(undefined, "Link,Part\na,organic\na,total\nb,total", { url: 0, part: 1 }, { wholeRow });
  expect(grid).toMatchObject({ rows: linesOf("a,total\nb,total"), from: [1, 2] });
});

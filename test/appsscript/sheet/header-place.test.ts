import { expect, it } from "vitest";
import { locateHeader, namesIn } from "../../../src/appsscript/sheet/header-row.ts";
import { tables } from "../../../src/tables/index.ts";
import { openSheet } from "./open-sheet.ts";

const { posts } = tables;
const fields = new Map([
  ["platform", 1],
  ["text", 2],
  ["likes", 3],
  ["comments", 4],
]);
const header = ["Platform", "Text", "Likes", "Comments"];
const renamed = ["Network", "Words", "Hearts", "Answers"];
const row = (likes: number) => ["Instagram", "Soup", likes, 5];
const unknown = ["Somewhere", "Soup", 12, 5];
const title = ["Our posts", "", "", ""];

const opened = openSheet();

/** Where the header is in a sheet of these rows. */
function placeIn(
  rows: readonly (readonly (string | number | Date)[])[],
  columns: ReadonlyMap<string, number> = fields,
  calculated = new Map(),
) {
  return opened.inSheet((_, spreadsheet) => {
    const sheet = spreadsheet.insertSheet();
    sheet
      .getRange(1, 1, rows.length, 5)
      .setValues(rows.map((cells) => [...cells, ...Array(5 - cells.length).fill("")]));
    return locateHeader(sheet, posts, columns, calculated, sheet.getRange(1, 1, 1, 5).getValues()[0] as unknown[]);
  });
}

it.each([
  ["is in row 1", [header, row(7)], { state: "found", row: 1 }],
  ["is below a title", [title, ["", "", "", ""], header, row(7)], { state: "found", row: 3 }],
  ["has two known names", [title, ["Platform", "Words", "Hearts", "Comments"], row(7)], { state: "found", row: 2 }],
  [
    "has names in another language",
    [title, ["Plataforma", "Texto", "Me gusta", "Comentarios"], row(7)],
    { state: "found", row: 2 },
  ],
  ["has names of its own, above the rows", [title, renamed, row(7)], { state: "found", row: 2 }],
  [
    "has names of its own, of which half are blank",
    [title, ["Network", "Words", "", ""], row(7)],
    { state: "found", row: 2 },
  ],
  ["was sorted below the rows", [row(9), row(7), header], { state: "amongRows", row: 3, firstRow: 1 }],
  [
    "was sorted among them, below a title",
    [title, row(9), header, row(7)],
    { state: "amongRows", row: 3, firstRow: 2 },
  ],
  ["was deleted", [row(9), row(7)], { state: "missing", firstRow: 1 }],
  ["was deleted below a title", [title, row(9)], { state: "missing", firstRow: 2 }],
  [
    "is not among rows of an unknown platform, which have two numbers",
    [unknown, header],
    { state: "amongRows", row: 2, firstRow: 1 },
  ],
  [
    "is not a row with the names of other columns",
    [row(9), ["Likes", "Comments", "x", "y"], row(7)],
    { state: "missing", firstRow: 1 },
  ],
  [
    "is not among rows that have nothing but a platform",
    [["Instagram", "Soup"], header],
    { state: "amongRows", row: 2, firstRow: 1 },
  ],
  [
    "is not below rows of an unknown platform that have one number of two",
    [["Somewhere", "Soup", 12], header],
    { state: "found", row: 2 },
  ],
  ["stands alone", [title, title, header], { state: "found", row: 3 }],
  ["and rows are both missing", [title, ["Notes", "", "", ""]], { state: "found", row: 1 }],
  [
    "is the row with the most names",
    [title, ["Likes", "", "Likes", "Comments"], header, row(1)],
    { state: "found", row: 3 },
  ],
])("the header of a table %s", (_name, rows, expected) => expect(placeIn(rows)).toEqual(expected));

it("the header of a table below 60 rows is looked for in the whole sheet", () => {
  const rows = Array.from({ length: 60 }, (_, index) => row(index));
  expect(placeIn([...rows, header])).toEqual({ state: "amongRows", row: 61, firstRow: 1 });
  expect(placeIn(rows)).toEqual({ state: "missing", firstRow: 1 });
});

it("a header is known by its one column where the table has no more, and by calculated ones", () => {
  expect(placeIn([title, ["", "", "Likes"], ["", "", 5]], new Map([["likes", 3]]))).toEqual({ state: "found", row: 2 });
  expect(
    placeIn([title, ["", "", "Likes", "Band"], ["", "", 5, "High"]], new Map([["likes", 3]]), new Map([["band", 4]])),
  ).toEqual({
    state: "found",
    row: 2,
  });
  expect(
    placeIn(
      [
        ["", "", 5],
        ["", "", "Likes"],
        ["", "", 7],
      ],
      new Map([["likes", 3]]),
    ),
  ).toEqual({
    state: "amongRows",
    row: 2,
    firstRow: 1,
  });
  expect(placeIn([title, ["Text", "Likes", "x"], ["a", 5, ""]], new Map())).toEqual({ state: "found", row: 2 });
});

it("a row is one of the table with one number where that is its only measure, and not by the text of another column", () => {
  const columns = new Map([
    ["text", 2],
    ["likes", 3],
  ]);
  expect(
    placeIn(
      [
        ["", "Soup", 7],
        ["", "Text", "Likes"],
      ],
      columns,
    ),
  ).toEqual({ state: "amongRows", row: 2, firstRow: 1 });
  expect(
    placeIn(
      [
        ["Instagram", "Soup", "x"],
        ["", "Text", "Likes"],
      ],
      columns,
    ),
  ).toEqual({ state: "found", row: 2 });
  expect(
    placeIn(
      [
        ["", "Soup", "x", 5],
        ["", "a", ""],
      ],
      columns,
    ),
  ).toEqual({ state: "found", row: 1 });
});

it("a row is one of the table by its day and a number", () => {
  const columns = new Map([
    ["published_at", 2],
    ["likes", 1],
  ]);
  const posted = [7, new Date("2026-05-02T10:00:00Z")];
  expect(placeIn([posted, ["Likes", "Published at"]], columns)).toMatchObject({ state: "amongRows", row: 2 });
});

it("a column is known by its name alone, not by its help, and by the names of earlier versions", () => {
  expect(namesIn("en", "fields", "likes")).toEqual(["Likes"]);
  expect(namesIn("nl", "fields", "plays")).toEqual(["Plays", "Afgespeeld"]);
  expect(namesIn("en", "fields", "none")).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { toA1Notation } from "../../../src/appsscript/sheet/assert-can-edit.ts";
import { cellBlocks } from "../../../src/appsscript/sheet/cell-blocks.ts";
import { columnRanges } from "../../../src/appsscript/sheet/column-ranges.ts";
import { rowSegments } from "../../../src/appsscript/sheet/row-segments.ts";
import { columnRuns } from "../../../src/appsscript/sheet/sheet-cells.ts";

const cell = (row: number, column: number) => ({ row, column });

describe("cells that change are written in as few rectangles as possible", () => {
  it.each([
    ["one cell", [cell(3, 2)], ["B3"]],
    ["cells below each other", [cell(2, 1), cell(3, 1), cell(4, 1)], ["A2:A4"]],
    ["cells beside each other", [cell(2, 26), cell(2, 27)], ["Z2:AA2"]],
    ["a rectangle in any order", [cell(3, 2), cell(2, 1), cell(3, 1), cell(2, 2)], ["A2:B3"]],
    ["a rectangle of three columns", [1, 2, 3].flatMap((column) => [cell(5, column), cell(6, column)]), ["A5:C6"]],
    ["rows with a gap", [cell(2, 1), cell(4, 1)], ["A2", "A4"]],
    ["columns with a gap", [cell(2, 1), cell(2, 3)], ["A2", "C2"]],
    ["runs of different heights", [cell(2, 1), cell(3, 1), cell(2, 2)], ["A2:A3", "B2"]],
    ["runs of the same height that begin in other rows", [cell(2, 1), cell(3, 2)], ["A2", "B3"]],
    ["no cells", [], []],
  ])("%s", (_name, cells, expected) => expect(cellBlocks(cells).map(toA1Notation)).toEqual(expected));
});

describe("rows are read in as few calls as possible", () => {
  it.each([
    ["none", [], undefined, []],
    ["one", [7], undefined, [{ first: 7, count: 1, from: 0, to: 1 }]],
    ["neighbours", [2, 3], 0, [{ first: 2, count: 2, from: 0, to: 2 }]],
    [
      "rows with a gap of one, of which none is allowed",
      [2, 4],
      0,
      [
        { first: 2, count: 1, from: 0, to: 1 },
        { first: 4, count: 1, from: 1, to: 2 },
      ],
    ],
    ["a gap of 499 rows, which is read too", [2, 502], undefined, [{ first: 2, count: 501, from: 0, to: 2 }]],
    [
      "a gap of 500 rows, which is not",
      [2, 3, 504],
      undefined,
      [
        { first: 2, count: 2, from: 0, to: 2 },
        { first: 504, count: 1, from: 2, to: 3 },
      ],
    ],
  ])("%s", (_name, numbers, gap, expected) => expect(rowSegments(numbers, gap)).toEqual(expected));
});

describe("columns are read in as few calls as possible", () => {
  it.each([
    ["none", [], undefined, []],
    ["neighbours in another order", [3, 2, 4], undefined, [{ first: 2, indexes: [1, 0, 2] }]],
    [
      "a gap",
      [5, 2, 3],
      undefined,
      [
        { first: 2, indexes: [1, 2] },
        { first: 5, indexes: [0] },
      ],
    ],
    ["a gap of one that may be read", [2, 4], 1, [{ first: 2, indexes: [0, -1, 1] }]],
    [
      "a gap of two where one may be read",
      [2, 5],
      1,
      [
        { first: 2, indexes: [0] },
        { first: 5, indexes: [1] },
      ],
    ],
  ])("%s", (_name, columns, gap, expected) => expect(columnRuns(columns, gap)).toEqual(expected));
});

describe("ranges of columns in a formula", () => {
  const columns = new Map([
    ["likes", 3],
    ["comments", 4],
    ["shares", 5],
    ["saves", 27],
  ]);
  it("are one column, down to the last row or to the sheet's end", () => {
    expect(columnRanges(columns, 2, 400).one("likes")).toBe("C2:C400");
    expect(columnRanges(columns, 2, null).one("saves")).toBe("AA2:AA");
    expect(columnRanges(columns, 2, 2).one("likes")).toBe("C2");
  });

  it("stack several columns in the sheet's order, and leave out those that are missing", () => {
    const ranges = columnRanges(columns, 2, 9);
    expect(ranges.block(["saves", "likes", "views"])).toBe("HSTACK(C2:C9,AA2:AA9)");
    expect(ranges.block(["shares", "views"])).toBe("E2:E9");
    expect([ranges.has("likes"), ranges.has("views")]).toEqual([true, false]);
  });

  it("are one range for people to read where the columns stand side by side", () => {
    const ranges = columnRanges(columns, 2, 9);
    expect(ranges.readableBlock(["shares", "likes", "comments"])).toBe("C2:E9");
    expect(ranges.readableBlock(["likes", "shares"])).toBe("HSTACK(C2:C9,E2:E9)");
    expect(ranges.readableBlock(["shares", "saves"])).toBe("HSTACK(E2:E9,AA2:AA9)");
  });
});

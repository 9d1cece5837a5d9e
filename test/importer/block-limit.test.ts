import { expect, it } from "vitest";
import { blockLimit } from "../../src/importer/merge/block-limit.ts";
import type { Row } from "../../src/tables/index.ts";

/** How many of these rows each call of an import writes. */
function blocksOf(rows: readonly Row[], fields: number, maxRows?: number): number[] {
  const blocks: number[] = [];
  for (let next = 0; next < rows.length; next += blocks.at(-1) as number) {
    const fits = blockLimit(fields, rows.length, maxRows);
    let count = 0;
    while (next + count < rows.length && fits(rows[next + count] as Row)) count++;
    blocks.push(count);
  }
  return blocks;
}

const rowsOf = (count: number, text: string): Row[] => new Array<Row>(count).fill({ post_id: "17900000001", text });

it("100,000 posts with twelve fields are written by three calls, since 600,000 cells take Google 40 seconds", () => {
  // With the time of the import and four columns for undo, a row has 17 cells.
  expect(blocksOf(rowsOf(100_000, "Soup"), 12)).toEqual([33_334, 33_334, 33_332]);
  expect(blocksOf(rowsOf(200_000, "Soup"), 12)[0]).toBe(35_294);
});

it("4,000 captions of the greatest length that Instagram allows go into one call, and 10,000 do not", () => {
  const captions = (count: number) => blocksOf(rowsOf(count, "x".repeat(2_200)), 12);
  expect(captions(4_000)).toEqual([4_000]);
  expect(captions(10_000).length).toBeGreaterThan(1);
});

it("a row that is larger than a call is written alone", () => {
  expect(blocksOf(rowsOf(2, "x".repeat(20_000_000)), 12)).toEqual([1, 1]);
});

it("20,000 posts are written in three parts, so that progress shows, and 4,000 at once", () => {
  expect(blocksOf(rowsOf(20_000, "Soup"), 12)).toEqual([6_667, 6_667, 6_666]);
  expect(blocksOf(rowsOf(4_000, "Soup"), 12)).toEqual([4_000]);
});

it("fewer rows can be asked for", () => {
  expect(blocksOf(rowsOf(5, "Soup"), 12, 2)).toEqual([2, 2, 1]);
});

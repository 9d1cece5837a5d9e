import { describe, expect, it } from "vitest";
import { postingTimes } from "../../src/reports/blocks/posting-times.ts";
import type { TableContents } from "../../src/reports/report-inputs.ts";
import { inputs } from "./planned-inputs.ts";

/** The tables of the block, each with its number of rows. */
const tablesOf = (types: string[], hasTimes: boolean) =>
  postingTimes
    .parts({ ...inputs, types, contents: { posts: { ...inputs.contents.posts, hasTimes } as TableContents } }, [])
    .flat()
    .flatMap((part) => (part.kind === "table" ? [[part.name, part.rows.length]] : []));

describe("what performs well, by type, weekday and time of day", () => {
  it("has a row for each type, weekday and three hours", () => {
    expect(tablesOf(["Image", "Video"], true)).toEqual([
      ["types", 2],
      ["weekdays", 7],
      ["hours", 8],
    ]);
  });

  it("has no table of types where no post has one, and none of hours where posts have only days", () =>
    expect(tablesOf([], false)).toEqual([["weekdays", 7]]));

  it("counts names of one type in several languages as one", () =>
    expect(tablesOf(["Image", "Imagen", "Afbeelding"], true)).toContainEqual(["types", 1]));
});

import { describe, expect, it } from "vitest";
import { type ColumnRole, mergeCells } from "../../src/importer/merge/merge-cells.ts";

const roles: ColumnRole[] = ["value", "value", "fill", "source", "imported_at"];
const may = ["Soup", 10, 900, "Instagram content export (2026-05-31)", 46_173.4];

describe("merging an imported row into the sheet's row", () => {
  it("an import with the same values changes nothing", () => {
    expect(mergeCells(may, ["Soup", 10, 900, "Instagram content export (2026-06-30)", 46_203.4], roles)).toBeNull();
  });

  it("an import replaces numbers by newer ones, with their source and time", () => {
    const june = ["Soup", 14, 900, "Instagram content export (2026-06-30)", 46_203.4];
    expect(mergeCells(may, june, roles)).toEqual(june);
  });

  it("values that the import lacks stay", () => {
    const merged = mergeCells(may, ["", 14, "", "Instagram content export (2026-06-30)", 46_203.4], roles);
    expect(merged?.slice(0, 3)).toEqual(["Soup", 14, 900]);
  });

  it("a reported 0 replaces a number", () => {
    expect(mergeCells(may, ["Soup", 0, 900, "", 46_203.4], roles)?.[1]).toBe(0);
  });

  it("an older export only fills empty cells", () => {
    const april = ["Soup", 4, 800, "Instagram content export (2026-04-30)", 46_203.4];
    expect(mergeCells(may, april, roles)).toBeNull();
    expect(mergeCells(["", ...may.slice(1)], april, roles)).toEqual(["Soup", 10, 900, may[3], 46_203.4]);
  });

  it("followers typed at a later import never overwrite those of a row", () => {
    expect(mergeCells(may, ["Soup", 10, 1_200, "", 46_203.4], roles)).toBeNull();
    expect(mergeCells(["Soup", 10, "", "", 1], ["Soup", 10, 1_200, "", 2], roles)?.[2]).toBe(1_200);
  });

  it("merging does not modify the given row", () => {
    const sheetRow = Object.freeze([...may]) as (string | number)[];
    expect(() => mergeCells(sheetRow, ["Stew", 1, 2, "", 3], roles)).not.toThrow();
  });
});

import { describe, expect, it } from "vitest";
import { fingerprintRow } from "../../src/importer/merge/fingerprint-row.ts";
import { type ColumnRole, keepFormulas, mergeCells } from "../../src/importer/merge/merge-cells.ts";

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

  it("an export of the same day, or one without a day, counts as newer", () => {
    const sameDay = ["Soup", 14, 900, "Instagram content export (2026-05-31)", 46_203.4];
    expect(mergeCells(may, sameDay, roles)).toEqual(sameDay);
    const undated = ["Soup", 14, 900, "Planner", 46_203.4];
    expect(mergeCells(may, undated, roles)).toEqual(undated);
    const older = ["Soup", 14, 900, "Instagram content export (2026-05-30)", 46_203.4];
    expect(mergeCells(may, older, roles)).toBeNull();
    expect(mergeCells(undated, older, roles)).toBeNull();
    expect(mergeCells(["Soup", 4, 900, "Planner", 1], older, roles)).toEqual(older);
  });

  it("the day of the export is at the end of a source, which can be in the first column", () => {
    const sourceFirst: ColumnRole[] = ["source", "value"];
    expect(mergeCells(["Planner (2026-05-31)", 10], ["Planner (2026-04-30)", 14], sourceFirst)).toBeNull();
    const named = ["Planner (2026-04-30) of Ann", 14];
    expect(mergeCells(["Planner (2026-05-31)", 10], named, sourceFirst)).toEqual(named);
  });

  it("an import without a column of sources is merged like any other", () => {
    expect(mergeCells(["Soup", 10], ["Soup", 14], ["value", "value"])).toEqual(["Soup", 14]);
    expect(mergeCells(["Soup", 10], ["Soup", 10], ["value", "value"])).toBeNull();
  });

  it("merging does not modify the given row", () => {
    const sheetRow = Object.freeze([...may]) as (string | number)[];
    expect(() => mergeCells(sheetRow, ["Stew", 1, 2, "", 3], roles)).not.toThrow();
  });
});

describe("cells into which the user wrote a formula", () => {
  const none = ["", "", "", "", ""];
  const june = ["Soup", 14, 950, "Instagram content export (2026-06-30)", 46_203.4];

  it("keep it, while the row's other cells get the import's values, its source and its time", () => {
    expect(keepFormulas(may, june, roles, ["", "=5+5", "", "", ""])).toEqual({
      merged: ["Soup", 10, 950, june[3], june[4]],
      formulasKept: 1,
    });
    expect(keepFormulas(may, june, roles, ["", "=5+5", "=900", "", ""]).formulasKept).toBe(2);
  });

  it("leave the row as it is if nothing else of it is new", () => {
    const likesOnly = ["Soup", 14, 900, june[3] as string, 46_203.4];
    expect(keepFormulas(may, likesOnly, roles, ["", "=5+5", "", "", ""])).toEqual({ merged: null, formulasKept: 1 });
  });

  it("do not count if the import has their value", () => {
    expect(keepFormulas(may, june, roles, ['="Soup"', "", "", "", ""])).toEqual({ merged: june, formulasKept: 0 });
    expect(keepFormulas(may, june, roles, none)).toEqual({ merged: june, formulasKept: 0 });
    expect(keepFormulas(may, june, roles, [])).toEqual({ merged: june, formulasKept: 0 });
  });

  it("keep a formula that shows where a row comes from, without counting it as a number that was kept", () => {
    expect(keepFormulas(may, june, roles, ["", "", "", "=A1", ""])).toEqual({
      merged: ["Soup", 14, 950, may[3], june[4]],
      formulasKept: 0,
    });
  });
});

describe("whether somebody changed a row since an import", () => {
  const fields = ["post_id", "likes", "rate", "imported_at"];
  const before = fingerprintRow(fields, ["17900", 10, 0.3, 46_173.4]);

  it("is not seen in moved or empty columns, the time of the import, or digits that no cell shows", () => {
    expect(fingerprintRow(["rate", "saves", "likes", "post_id"], [0.1 + 0.2, "", 10, "17900"])).toBe(before);
    expect(fingerprintRow(fields, ["17900", 10, 0.3, 46_999])).toBe(before);
  });

  it.each([
    ["another number", ["17900", 11, 0.3, 1]],
    ["a cleared cell", ["17900", "", 0.3, 1]],
    ["two swapped numbers", ["17900", 0.3, 10, 1]],
    ["a 0 for an empty cell", [0, 10, 0.3, 1]],
    ["a text with a space more", ["17900 ", 10, 0.3, 1]],
  ])("is seen in %s", (_, cells) => {
    expect(fingerprintRow(fields, cells)).not.toBe(before);
  });
});

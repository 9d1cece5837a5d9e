import { beforeEach, describe, expect, it } from "vitest";
import { FieldColumns } from "../../../src/appsscript/sheet/columns.ts";
import { countRows, keysOf, readKeys, readKeysOfRow } from "../../../src/appsscript/sheet/table-rows.ts";
import { tables } from "../../../src/tables/index.ts";
import { type OpenedSheet, openSheet, recorded } from "./open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const { posts } = tables;
const utc = () => 0;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

/** Posts have their id in column 4 and their platform in column 2. */
const columns = (headerRow = 1) =>
  new FieldColumns(
    [
      ["likes", 1],
      ["platform", 2],
      ["post_id", 4],
    ],
    headerRow,
    [],
  );
const fill = (sheet: Sheet, first: number, rows: unknown[][]) =>
  sheet.getRange(first, 1, rows.length, 4).setValues(rows);
const post = (id: string) => [5, "Instagram", "", `'${id}`];
const keyOf = (id: string) => keysOf(posts, ["platform", "post_id"], [["Instagram", id]])[0];

describe("the rows of a table", () => {
  it("have the keys of their ids, whatever else they hold", () => {
    expect(keyOf("1")).not.toEqual(keyOf("2"));
    expect(keysOf(posts, ["likes", "post_id", "platform"], [[5, "1", "Instagram"]])[0]).toEqual(keyOf("1"));
    expect(keyOf("1")).toHaveLength(1);
  });

  it("end with the last one that has a value in a column of a key", () => {
    opened.inSheet((sheet) => {
      fill(sheet, 2, [
        post("1"),
        ["", "", "note", ""],
        post("2"),
        [7, "", "note", ""],
        ["", "", "", ""],
        [7, "", "", ""],
      ]);
      expect(readKeys(sheet, posts, columns(), utc)).toEqual([keyOf("1"), [], keyOf("2")]);
      expect(countRows(sheet, posts, columns())).toBe(3);
      expect(readKeysOfRow(sheet, posts, columns(), 4, utc)).toEqual(keyOf("2"));
      expect(readKeysOfRow(sheet, posts, columns(), 3, utc)).toEqual([]);
    });
  });

  it("can reach to the end of the sheet", () => {
    opened.inSheet((sheet) => {
      fill(sheet, 2, [post("1")]);
      sheet.deleteRows(3, 998);
      expect(readKeys(sheet, posts, columns(), utc)).toEqual([keyOf("1")]);
    });
  });

  it("count rows down to the header, which have no keys", () => {
    opened.inSheet((sheet) => {
      fill(sheet, 1, [
        ["Ours", "", "", ""],
        ["", "Instagram", "", "'9"],
        ["Likes", "Platform", "Own", "ID"],
        post("1"),
      ]);
      expect(readKeys(sheet, posts, columns(3), utc)).toEqual([[], [], keyOf("1")]);
      expect(countRows(sheet, posts, columns(3))).toBe(3);
      sheet.getRange(4, 1, 1, 4).clearContent();
      expect(readKeys(sheet, posts, columns(3), utc)).toEqual([[], []]);
      expect(countRows(sheet, posts, columns(3))).toBe(2);
    });
  });

  it("are none in an empty sheet, or without a column of a key", () => {
    opened.inSheet((sheet) => {
      expect([readKeys(sheet, posts, columns(), utc), countRows(sheet, posts, columns())]).toEqual([[], 0]);
      fill(sheet, 1, [["Likes", "Platform", "Own", "ID"], post("1")]);
      expect(countRows(sheet, posts, new FieldColumns([["likes", 1]], 1, []))).toBe(0);
    });
  });

  it("are counted from the last one up, 100 rows at first and four times as many with each further call", () => {
    opened.inSheet((sheet) => {
      fill(sheet, 1, [["Likes", "Platform", "Own", "ID"], post("1")]);
      sheet.getRange(700, 3).setValue("note");
      const { sheet: watched, ranges } = recorded(sheet);
      expect(countRows(watched, posts, columns())).toBe(1);
      expect(ranges).toEqual(["601:2 100x3", "201:2 400x3", "2:2 199x3"]);
      sheet.getRange(200, 2).setValue("X");
      expect(countRows(sheet, posts, columns())).toBe(199);
      sheet.getRange(600, 4).setValue("2");
      expect(countRows(sheet, posts, columns())).toBe(599);
    });
  });
});

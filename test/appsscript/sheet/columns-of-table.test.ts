import { beforeEach, describe, expect, it } from "vitest";
import { arePositionsValid, savePositions, storedPositions } from "../../../src/appsscript/sheet/column-positions.ts";
import { FieldColumns, findColumns, tagFields, unchangedColumns } from "../../../src/appsscript/sheet/columns.ts";
import {
  columnsWith,
  forgetColumns,
  metadataKeys,
  setSheetValue,
  sheetValue,
  tagColumn,
} from "../../../src/appsscript/sheet/metadata.ts";
import { tables } from "../../../src/tables/index.ts";
import { header, type OpenedSheet, openSheet } from "./open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const { posts } = tables;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

describe("the positions of columns", () => {
  const columns = new FieldColumns(
    [
      ["text", 2],
      ["likes", 4],
    ],
    3,
    ["Own", "Text", 7, "Likes", "Behind"],
  );

  it("are stored with the headers of the fields alone, up to the last of them", () => {
    opened.inSheet((sheet) => {
      savePositions(sheet, columns, 12);
      expect(storedPositions(sheetValue(sheet, metadataKeys.positions))).toEqual({
        headers: [null, "Text", null, "Likes"],
        columns: { text: 2, likes: 4 },
        rows: 12,
        headerRow: 3,
      });
    });
  });

  it("of no columns are not stored", () => {
    opened.inSheet((sheet) => {
      savePositions(sheet, new FieldColumns([], 1, ["Own"]), 12);
      expect(sheetValue(sheet, metadataKeys.positions)).toBeNull();
    });
  });

  it("hold as long as each of these headers is the same", () => {
    const positions = { headers: [null, "Text", "7"], columns: {}, rows: 1 };
    expect(arePositionsValid(positions, ["anything", "Text", 7, "more"])).toBe(true);
    expect(arePositionsValid(positions, ["anything", "Text"])).toBe(false);
    expect(arePositionsValid(positions, ["anything", "text", 7])).toBe(false);
    expect(arePositionsValid({ ...positions, headers: [""] }, [])).toBe(true);
    expect(arePositionsValid({ ...positions, headers: [] }, ["Text"])).toBe(false);
  });

  it("that are damaged are none", () => {
    expect([storedPositions(null), storedPositions('{"headers":[')]).toEqual([null, null]);
  });
});

describe("the columns of a table", () => {
  const found = (sheet: Sheet) => Object.fromEntries(findColumns(sheet, posts));

  it("are those that have the metadata, whatever their headers are", () => {
    opened.inSheet((sheet) => {
      header(sheet, [
        ["Hearts", "likes"],
        ["Text", "text"],
      ]);
      expect(found(sheet)).toEqual({ likes: 1, text: 2 });
    });
  });

  it("are also those with a field's name, except calculated ones and what is another field's; and they keep the metadata", () => {
    opened.inSheet((sheet) => {
      header(sheet, [["Text", "text"], ["Likes", "comments"], ["Likes"], ["Shares"], ["Text"], ["Own"]]);
      tagColumn(sheet, 4, metadataKeys.calculated, "rate");
      expect(found(sheet)).toEqual({ text: 1, comments: 2, likes: 3 });
      forgetColumns(sheet);
      expect(columnsWith(sheet, metadataKeys.field).get("likes")).toBe(3);
    });
  });

  it("in an empty sheet are those that have the metadata", () => {
    opened.inSheet((sheet) => {
      tagColumn(sheet, 2, metadataKeys.field, "likes");
      const columns = findColumns(sheet, posts);
      expect([[...columns], columns.headerRow, columns.cells]).toEqual([[["likes", 2]], 1, []]);
      expect(unchangedColumns(sheet, posts, 0)).toBeNull();
    });
  });

  it("are at their stored positions as long as the header is the same", () => {
    opened.inSheet((sheet) => {
      header(
        sheet,
        [
          ["Text", "text"],
          ["Likes", "likes"],
        ],
        2,
      );
      savePositions(
        sheet,
        new FieldColumns(
          [
            ["text", 1],
            ["likes", 2],
          ],
          2,
          ["Text", "Likes"],
        ),
        1,
      );
      const unchanged = unchangedColumns(sheet, posts, 2);
      expect([[...(unchanged ?? [])], unchanged?.headerRow, unchanged?.cells]).toEqual([
        [
          ["text", 1],
          ["likes", 2],
        ],
        2,
        ["Text", "Likes"],
      ]);
      // A sheet that lost its last column, one with a column that has the metadata since, and one whose header has gone.
      expect(unchangedColumns(sheet, posts, 1)).toBeNull();
      sheet.getRange(2, 2).setValue("Hearts");
      expect(unchangedColumns(sheet, posts, 2)).toBeNull();
      expect(found(sheet)).toEqual({ text: 1, likes: 2 });
      sheet.getRange(2, 2).setValue("Likes");
      expect(unchangedColumns(sheet, posts, 2)).not.toBeNull();
      sheet.getRange(2, 1, 1, 2).clearContent();
      expect(unchangedColumns(sheet, posts, 2)).toBeNull();
      sheet.getRange(2, 1, 1, 2).setValues([["Text", "Likes"]]);
      tagColumn(sheet, 3, metadataKeys.field, "shares");
      expect(unchangedColumns(sheet, posts, 2)).toBeNull();
    });
  });

  it("of sample data, which have no metadata, are at their stored positions", () => {
    opened.inSheet((sheet) => {
      header(sheet, [["Text"], ["Likes"]]);
      savePositions(
        sheet,
        new FieldColumns(
          [
            ["text", 1],
            ["likes", 2],
          ],
          1,
          ["Text", "Likes"],
        ),
        1,
      );
      setSheetValue(sheet, metadataKeys.sample, "{}");
      tagColumn(sheet, 3, metadataKeys.field, "shares");
      expect(unchangedColumns(sheet, posts, 2)?.get("likes")).toBe(2);
    });
  });

  it("that an earlier version stored without a row are in row 1", () => {
    opened.inSheet((sheet) => {
      header(sheet, [["Text", "text"]]);
      const positions = { headers: ["Text"], columns: { text: 1 }, rows: 0 };
      setSheetValue(sheet, metadataKeys.positions, JSON.stringify(positions));
      expect(unchangedColumns(sheet, posts, 1)?.headerRow).toBe(1);
    });
  });

  it("known by their headers alone get the metadata that they lack, and no other twice", () => {
    opened.inSheet((sheet) => {
      header(sheet, [["Text", "text"], ["Likes"]]);
      tagFields(
        sheet,
        new FieldColumns(
          [
            ["text", 1],
            ["likes", 2],
          ],
          1,
          [],
        ),
      );
      const tags = sheet.createDeveloperMetadataFinder().withKey(metadataKeys.field).find();
      expect(tags.map((tag) => tag.getValue()).sort()).toEqual(["likes", "text"]);
      expect(columnsWith(sheet, metadataKeys.field).get("likes")).toBe(2);
    });
  });
});

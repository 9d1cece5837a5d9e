import { beforeEach, describe, expect, it } from "vitest";
import { addColumns, missingColumns } from "../../../src/appsscript/sheet/add-columns.ts";
import { createdColumns, saveCreatedColumns } from "../../../src/appsscript/sheet/columns.ts";
import {
  columnsWith,
  forgetColumns,
  metadataKeys,
  removeSheetValue,
  setSheetValue,
  sheetMetadata,
  sheetValue,
  tagColumn,
  tagsWith,
} from "../../../src/appsscript/sheet/metadata.ts";
import { tables } from "../../../src/tables/index.ts";
import { header, type OpenedSheet, openSheet } from "./open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const { posts } = tables;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

describe("what is stored on a sheet and its columns", () => {
  it("is found by its key; of several texts with the same key the first counts", () => {
    opened.inSheet((sheet) => {
      sheet.addDeveloperMetadata("b", "1");
      sheet.addDeveloperMetadata("b", "2");
      expect(sheetValue(sheet, "a")).toBeNull();
      setSheetValue(sheet, "a", "3");
      expect([sheetValue(sheet, "a"), sheetValue(sheet, "b")]).toEqual(["3", "1"]);
      expect([...sheetMetadata(sheet)].sort()).toEqual([
        ["a", "3"],
        ["b", "1"],
      ]);
      expect([removeSheetValue(sheet, "b"), removeSheetValue(sheet, "b")]).toEqual([true, false]);
      expect(sheetValue(sheet, "b")).toBeNull();
    });
  });

  it("follows columns that move, and is read again after that", () => {
    opened.inSheet((sheet) => {
      tagColumn(sheet, 26, "k", "far");
      tagColumn(sheet, 2, "k", "near");
      tagColumn(sheet, 2, "other", "near");
      tagColumn(sheet, 5, "k", "near");
      expect([...columnsWith(sheet, "k")].sort()).toEqual([
        ["far", 26],
        ["near", 2],
      ]);
      expect(tagsWith(sheet, "k")).toEqual(new Set(["far", "near"]));
      tagColumn(sheet, 3, "k", "new");
      expect(columnsWith(sheet, "k").get("new")).toBe(3);
      sheet.insertColumnBefore(1);
      forgetColumns(sheet);
      expect(columnsWith(sheet, "k").get("near")).toBe(3);
    });
  });
});

describe("columns that an import adds", () => {
  const headers = (sheet: Sheet) => sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const add = (sheet: Sheet, names: string[], more = {}) => {
    const { order } = missingColumns(sheet, posts, names);
    addColumns(sheet, posts, { names, order, isNew: false, columnsBefore: sheet.getMaxColumns(), ...more });
  };

  it("are remembered, so that one which a user deleted does not come back", () => {
    opened.inSheet((sheet) => {
      expect([...createdColumns(sheet)]).toEqual([]);
      saveCreatedColumns(sheet, new Set(["text", "likes"]));
      expect([...createdColumns(sheet)]).toEqual(["text", "likes"]);
      header(sheet, [["Shares", "shares"]]);
      // Interactions can be calculated from the shares, and stand before what they are counted from.
      expect(missingColumns(sheet, posts, ["text", "shares", "comments"]).names).toEqual(["interactions", "comments"]);
      expect(missingColumns(null, posts, ["text", "url"]).names).toEqual(["text", "url"]);
    });
  });

  it("stand right of the one before them, and leave the others where they belong", () => {
    opened.inSheet((sheet) => {
      header(sheet, [["Text", "text"], ["Likes", "likes"], ["Own"]]);
      add(sheet, ["account", "comments"]);
      expect(headers(sheet)).toEqual(["Account", "Text", "Likes", "Comments", "Own"]);
      expect(columnsWith(sheet, metadataKeys.field).get("comments")).toBe(4);
      expect([...createdColumns(sheet)]).toEqual(["account", "comments"]);
      expect(sheet.getMaxColumns()).toBe(28);
      add(sheet, ["comments"]);
      expect(sheet.getMaxColumns()).toBe(28);
    });
  });

  it("take the blank ones that a killed execution has inserted, and no others", () => {
    opened.inSheet((sheet) => {
      header(sheet, [["Text", "text"], [""], ["Likes", "likes"]]);
      // It was inserted between them: before, there were 25 columns.
      add(sheet, ["comments", "shares"], {
        columnsBefore: 25,
        order: { names: ["text", "comments", "likes", "shares"], frozen: [] },
      });
      expect(headers(sheet)).toEqual(["Text", "Comments", "Likes", "Shares"]);
      expect(sheet.getMaxColumns()).toBe(27);
    });
  });

  it("of a new sheet are its first ones, whose names stay in sight", () => {
    opened.inSheet((sheet) => {
      const order = { names: [], frozen: ["text", "url"] };
      add(sheet, ["text", "likes"], { isNew: true, columnsBefore: 0, order });
      expect(headers(sheet)).toEqual(["Text", "Likes"]);
      expect([sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getRowHeight(1)]).toEqual([1, 1, 56]);
      expect(sheet.getRange(1, 1).getFontWeight()).toBe("bold");
      expect(sheet.getRange(1_000, 2).getNumberFormat()).toBe("#,##0");
    });
  });
});

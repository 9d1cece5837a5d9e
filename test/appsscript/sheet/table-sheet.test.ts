import { beforeEach, describe, expect, it } from "vitest";
import { insertSheet } from "../../../src/appsscript/open-spreadsheet.ts";
import { metadataKeys, setSheetValue, sheetValue, tagColumn } from "../../../src/appsscript/sheet/metadata.ts";
import { columnsBelowHeader } from "../../../src/appsscript/sheet/repair-header.ts";
import {
  createTableSheet,
  findTableSheet,
  newTableSheetName,
  requireSheet,
  sheetsOf,
  tagTableSheet,
  unusedName,
  unusedSheetName,
  usedBlock,
} from "../../../src/appsscript/sheet/table-sheet.ts";
import { storedSpreadsheetLanguage } from "../../../src/appsscript/user-text.ts";
import { tables } from "../../../src/tables/index.ts";
import { lostSheet, type OpenedSheet, openSheet } from "./open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

const tableIn = (sheet: Sheet) => sheetValue(sheet, metadataKeys.table);

describe("the sheet of a table", () => {
  it("has the first name that is free", () => {
    const used = ["Posts", "Posts 2", "Posts 4"];
    expect(unusedName("Posts", (name) => used.includes(name))).toBe("Posts 3");
    expect(unusedName("Days", (name) => used.includes(name))).toBe("Days");
    opened.inSheet((sheet) => {
      sheet.setName("Posts");
      expect([unusedSheetName("Posts"), newTableSheetName("posts"), unusedSheetName("Days")]).toEqual([
        "Posts 2",
        "Posts 2",
        "Days",
      ]);
      expect(unusedSheetName("Posts", (each, name) => each.getName() === name)).toBe("Posts");
      const created = createTableSheet("Days");
      expect([created.getName(), storedSpreadsheetLanguage(), tableIn(created)]).toEqual(["Days", "en", null]);
      expect(requireSheet(created.getSheetId()).getName()).toBe("Days");
      expect(() => requireSheet(-1)).toThrow("has been deleted");
    });
  });

  it("has at least one cell", () => {
    expect(usedBlock(0, 0)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(usedBlock(7, 3)).toEqual({ row: 1, column: 1, rows: 7, columns: 3 });
  });

  it("is the first with the table that holds no sample data, or that of an id, or that of a name", () => {
    opened.inSheet((sheet) => {
      expect(findTableSheet("posts", null)).toBeNull();
      setSheetValue(sheet, metadataKeys.table, "posts");
      setSheetValue(sheet, metadataKeys.sample, "{}");
      expect([findTableSheet("posts", null), sheetsOf("posts")]).toEqual([null, []]);
      const [days, first, second] = ["Days", "First", "Second"].map((name) => insertSheet(name)) as [
        Sheet,
        Sheet,
        Sheet,
      ];
      tagTableSheet(days, "days");
      tagTableSheet(first, "posts");
      tagTableSheet(second, "posts");
      const named = (name: string | null, sheetId?: number) => findTableSheet("posts", name, sheetId)?.getName();
      expect([named(null), named("Second"), named("None"), named("First", second.getSheetId())]).toEqual([
        "First",
        "Second",
        undefined,
        "Second",
      ]);
      expect(named(null, days.getSheetId())).toBe("First");
      expect(() => named("Sheet1")).toThrow("sample");
      expect(() => named("Days")).toThrow("Days");
    });
  });

  it("may be an empty one, or one that lost its metadata, and no other", () => {
    opened.inSheet((sheet) => {
      expect(findTableSheet("posts", "Sheet1")?.getName()).toBe("Sheet1");
      sheet.getRange(2, 2).setValue("mine");
      expect(() => findTableSheet("posts", "Sheet1")).toThrow("Sheet1");
      lostSheet("Lost");
      expect(findTableSheet("posts", "Lost")?.getName()).toBe("Lost");
      expect(findTableSheet("posts", null)?.getName()).toBe("Lost");
    });
  });
});

describe("a header that users moved", () => {
  /** A table of two posts whose columns have the metadata. */
  function tagged(rows: unknown[][], calculated?: number): Sheet {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
    sheet.getRange(1, 1, rows.length, 3).setValues(rows);
    ["platform", "text", "likes"].forEach((field, index) => {
      tagColumn(sheet, index + 1, metadataKeys.field, field);
    });
    if (calculated) tagColumn(sheet, calculated, metadataKeys.calculated, "band");
    return sheet;
  }
  const repaired = (rows: unknown[][], calculated?: number) =>
    opened.inSheet(() => {
      const sheet = tagged(rows, calculated);
      const columns = columnsBelowHeader(sheet, tables.posts, 3);
      const shown = sheet.getRange(1, 1, rows.length + 1, 3).getValues();
      return { shown, headerRow: columns.headerRow, sheet };
    });
  const [names, soup, bread] = [
    ["Platform", "Text", "Likes"],
    ["Instagram", "Soup", 7],
    ["Instagram", "Bread", 9],
  ];
  const blank = ["", "", ""];
  const ours = ["Ours", "", ""];

  it("into the rows stands above them again", () => {
    expect(repaired([soup, names, bread])).toMatchObject({ shown: [names, soup, bread, blank], headerRow: 1 });
    expect(repaired([ours, soup, bread, names])).toMatchObject({
      shown: [ours, names, soup, bread, blank],
      headerRow: 2,
    });
  });

  it("away is written again, in a row of its own or a blank one", () => {
    const { sheet, ...found } = repaired([soup, bread], 4);
    expect(found).toEqual({ shown: [names, soup, bread], headerRow: 1 });
    expect([sheet.getFrozenRows(), sheet.getRowHeight(1), sheet.getMaxRows()]).toEqual([1, 56, 1_001]);
    expect([1, 3, 4, 5].map((column) => sheet.getRange(1, column).getFontWeight())).toEqual([
      "bold",
      "bold",
      "bold",
      "normal",
    ]);
    const below = repaired([ours, blank, soup, bread]);
    expect([below.shown, below.headerRow, below.sheet.getMaxRows()]).toEqual([
      [ours, names, soup, bread, blank],
      2,
      1_000,
    ]);
    expect(repaired([ours, soup])).toMatchObject({ shown: [ours, names, soup], headerRow: 2 });
  });

  it("nowhere stays as it is", () => {
    expect(repaired([names, soup])).toMatchObject({ shown: [names, soup, blank], headerRow: 1 });
  });
});

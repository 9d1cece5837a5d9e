import { beforeEach, describe, expect, it } from "vitest";
import {
  clearColumns,
  copyStagedRows,
  createStage,
  deleteStage,
  readStage,
  stageRows,
} from "../../../src/appsscript/import/staged-rows.ts";
import {
  assertCanEdit,
  assertCanEditBlocks,
  assertCanEditColumns,
  isViewer,
} from "../../../src/appsscript/sheet/assert-can-edit.ts";
import { FieldColumns } from "../../../src/appsscript/sheet/columns.ts";
import { cellsOfRow } from "../../../src/appsscript/sheet/row-cells.ts";
import { tables } from "../../../src/tables/index.ts";
import { bo } from "../add-on.ts";
import { type OpenedSheet, openSheet } from "./open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});
const viewer = { user: { email: "vera@example.com", locale: "en", role: "viewer" as const } };
const editor = { user: bo };
const as = <T>(options: typeof viewer | typeof editor, action: (sheet: Sheet) => T): T =>
  opened.inScript(() => action(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as Sheet), options);

describe("a user who may not edit", () => {
  it("reads so before anything is written, if they may only view", () => {
    expect([as(viewer, isViewer), as(editor, isViewer)]).toEqual([true, false]);
    expect(() => as(viewer, assertCanEdit)).toThrow("view");
    expect(() => as(editor, assertCanEdit)).not.toThrow();
    expect(() => as(viewer, (sheet) => assertCanEditColumns(sheet, [1]))).toThrow("view");
  });

  it("reads which cells are protected, three blocks at most", () => {
    opened.inSheet((sheet) => {
      for (const range of ["B1:B1000", "D1:D1000", "F1:G1000", "I1:I1000"]) sheet.getRange(range).protect();
    });
    const write = (columns: number[]) => () => as(editor, (sheet) => assertCanEditColumns(sheet, columns));
    expect(write([1, 3, 5, 8])).not.toThrow();
    expect(write([2])).toThrow("B1:B1000");
    expect(write([9, 2, 4, 7, 6])).toThrow("B1:B1000, D1:D1000, F1:G1000");
    expect(write([9, 2, 4, 7, 6])).not.toThrow("I1");
    expect(() =>
      as(editor, (sheet) => assertCanEditBlocks(sheet, [{ row: 2, column: 2, rows: 1, columns: 1 }])),
    ).toThrow("B2");
    expect(as(editor, isViewer)).toBe(false);
  });

  it("reads that the sheet is protected, and is no viewer for that", () => {
    opened.inSheet((sheet) => void sheet.protect());
    expect(() => as(editor, (sheet) => assertCanEditColumns(sheet, [1]))).toThrow("Sheet1");
    expect(() => as(editor, (sheet) => assertCanEditColumns(sheet, [1]))).not.toThrow("A1");
    expect(as(editor, isViewer)).toBe(false);
    expect(as(viewer, isViewer)).toBe(false);
    opened.inSheet((_, spreadsheet) => spreadsheet.insertSheet("Open"));
    expect([as(editor, isViewer), as(viewer, isViewer)]).toEqual([false, true]);
  });
});

it("cells show names in place of ids, and when the row was written", () => {
  const writing = { now: "2026-05-02T10:00:00Z", language: "nl" as const, offset: () => 7_200_000 };
  const row = { platform: "linkedin", source: "custom", type: "image", text: "Soup", likes: 5 };
  const cells = cellsOfRow(tables.posts, ["platform", "type", "text", "likes", "shares", "imported_at"], row, writing);
  expect(cells).toEqual(["LinkedIn", "Afbeelding", "Soup", 5, "", 46_144.5]);
});

describe("rows that wait to replace a table", () => {
  const open = { id: "one" } as Parameters<typeof stageRows>[0];
  const columns = new FieldColumns(
    [
      ["text", 2],
      ["likes", 3],
      ["shares", 5],
    ],
    2,
    [],
  );

  it("are in a hidden sheet of their own until all are there", () => {
    opened.inSheet((table, spreadsheet) => {
      expect([stageRows(open, table, ["text"], [["a"]]), readStage("one")]).toEqual([null, null]);
      createStage("one");
      expect(readStage("one")).toEqual({ fields: [], cells: [] });
      expect([
        spreadsheet.getActiveSheet().getName(),
        spreadsheet.getSheetByName("Engagement import one")?.isSheetHidden(),
      ]).toEqual(["Sheet1", true]);
      expect(stageRows(open, table, ["likes", "text"], [[1, "=1+1"]])).toBe(1);
      expect(
        stageRows(
          open,
          table,
          ["likes", "text"],
          [
            [2, "b"],
            [3, ""],
          ],
        ),
      ).toBe(3);
      expect(readStage("one")).toEqual({
        fields: ["likes", "text"],
        cells: [
          [1, "=1+1"],
          [2, "b"],
          [3, ""],
        ],
      });
      createStage("one");
      expect(readStage("one")?.cells).toEqual([]);
      deleteStage("one");
      deleteStage("one");
      expect(spreadsheet.getSheets()).toHaveLength(1);
    });
  });

  it("take the places of the table's rows, and what is left of these is cleared, beside what users wrote", () => {
    opened.inSheet((table) => {
      table
        .getRange(1, 1, 7, 5)
        .setValues(Array.from({ length: 7 }, (_, index) => [`u${index + 1}`, "x", 9, "own", 9]));
      copyStagedRows("one", table, columns, 5);
      createStage("one");
      copyStagedRows("one", table, columns, 5);
      expect(table.getRange(3, 2).getValue()).toBe("x");
      stageRows(
        open,
        table,
        ["likes", "text"],
        [
          [1, "a"],
          [2, "b"],
        ],
      );
      copyStagedRows("one", table, columns, 5);
      expect(table.getRange(2, 1, 6, 5).getValues()).toEqual([
        ["u2", "x", 9, "own", 9],
        ["u3", "a", 1, "own", ""],
        ["u4", "b", 2, "own", ""],
        ["u5", "", "", "own", ""],
        ["u6", "", "", "own", ""],
        ["u7", "x", 9, "own", 9],
      ]);
      clearColumns(table, [1], 3, 0);
      clearColumns(table, [], 3, 1);
      expect(table.getRange(3, 1).getValue()).toBe("u3");
    });
  });
});

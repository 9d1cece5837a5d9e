import { beforeEach, expect, it } from "vitest";
import {
  assertFitsCellLimit,
  fitsCellLimit,
  freeCells,
  missingCells,
  shareOfCells,
} from "../../../src/appsscript/sheet/cell-limit.ts";
import {
  deleteColumnsBeyond,
  deleteRows,
  ensureColumns,
  ensureRows,
  forgetSize,
  maxColumnsOf,
  maxRowsOf,
} from "../../../src/appsscript/sheet/sheet-size.ts";
import { type OpenedSheet, openSheet } from "./open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

/** What Google says of the sheet's size; the execution has to know the same. */
function sizeOf(sheet: Sheet): [rows: number, columns: number] {
  const size: [number, number] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  expect([maxRowsOf(sheet), maxColumnsOf(sheet)]).toEqual(size);
  return size;
}

it("a sheet grows by exactly what is missing, and by nothing if nothing is", () => {
  opened.inSheet((sheet) => {
    expect(sizeOf(sheet)).toEqual([1_000, 26]);
    ensureRows(sheet, 1_000);
    ensureColumns(sheet, 26);
    expect(sizeOf(sheet)).toEqual([1_000, 26]);
    ensureRows(sheet, 1_001);
    ensureColumns(sheet, 28);
    expect(sizeOf(sheet)).toEqual([1_001, 28]);
  });
});

it("a size that was changed otherwise is asked again", () => {
  opened.inSheet((sheet) => {
    expect(maxRowsOf(sheet)).toBe(1_000);
    sheet.insertRowsAfter(10, 5);
    sheet.insertColumnAfter(3);
    forgetSize(sheet);
    expect(sizeOf(sheet)).toEqual([1_005, 27]);
  });
});

it("columns beyond a number are deleted, and none of the others", () => {
  opened.inSheet((sheet) => {
    sheet.getRange(1, 4).setValue("fourth");
    deleteColumnsBeyond(sheet, 4);
    expect(sizeOf(sheet)).toEqual([1_000, 4]);
    deleteColumnsBeyond(sheet, 4);
    deleteColumnsBeyond(sheet, 9);
    expect(sizeOf(sheet)).toEqual([1_000, 4]);
    expect(sheet.getRange(1, 4).getValue()).toBe("fourth");
  });
});

it("all rows below a header can be deleted, and an empty one remains", () => {
  opened.inSheet((sheet) => {
    sheet.deleteRows(4, 997);
    forgetSize(sheet);
    sheet.getRange(1, 1, 3, 1).setValues([["Likes"], [1], [2]]);
    deleteRows(sheet, 2, 2);
    expect(sizeOf(sheet)).toEqual([2, 26]);
    expect(sheet.getDataRange().getValues().flat()).toEqual(["Likes"]);
  });
});

it("all rows of a sheet without a header can be deleted", () => {
  opened.inSheet((sheet) => {
    sheet.deleteRows(3, 998);
    forgetSize(sheet);
    deleteRows(sheet, 1, 2);
    expect(sizeOf(sheet)).toEqual([1, 26]);
  });
});

it("of a sheet with more rows only these are deleted", () => {
  opened.inSheet((sheet) => {
    deleteRows(sheet, 2, 998);
    expect(sizeOf(sheet)).toEqual([2, 26]);
  });
});

it("Google's ten million cells count all sheets, with their empty cells", () => {
  opened.inSheet((sheet, spreadsheet) => {
    expect(freeCells()).toBe(9_974_000);
    spreadsheet.insertSheet("Second");
    expect(freeCells(spreadsheet.getSheets())).toBe(9_948_000);
    expect(shareOfCells(sheet)).toBe(0.0026);
    expect(shareOfCells(sheet, 52_000)).toBe(0.5);
  });
});

it("a sheet may grow up to the last free cell, and not beyond", () => {
  opened.inSheet((sheet) => {
    expect([missingCells(sheet, 999), missingCells(sheet, 1_000), missingCells(sheet, 1_002)]).toEqual([0, 0, 52]);
    // 9,974,000 cells are free: 383,615 rows of 26 cells, and 10 cells.
    const most = 1_000 + 383_615;
    expect([fitsCellLimit(sheet, most), fitsCellLimit(sheet, most + 1)]).toEqual([true, false]);
    expect([fitsCellLimit(sheet, most, 10), fitsCellLimit(sheet, most, 11)]).toEqual([true, false]);
    expect(fitsCellLimit(sheet, 1_000, 10_000_000)).toBe(true);
    expect(() => assertFitsCellLimit(sheet, most, 10)).not.toThrow();
    expect(() => assertFitsCellLimit(sheet, most, 11)).toThrow("The spreadsheet is full");
  });
});

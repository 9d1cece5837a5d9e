import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

let open: OpenSpreadsheet;
beforeEach(() => {
  open = openSpreadsheet();
});
afterEach(() => open.workbook.dispose());

describe("sheets", () => {
  it("a sheet is inserted at its position, found by name, activated and deleted", () => {
    const posts = open.spreadsheet.insertSheet("Posts", 0);
    expect(open.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(["Posts", "Sheet1"]);
    expect([posts.getIndex(), open.sheet.getIndex()]).toEqual([1, 2]);
    expect(open.spreadsheet.getActiveSheet().getName()).toBe("Posts");
    expect([posts.getMaxRows(), posts.getMaxColumns()]).toEqual([1000, 26]);
    open.spreadsheet.deleteSheet(posts);
    expect(open.spreadsheet.getSheetByName("Posts")).toBeNull();
  });

  it("a renamed sheet keeps its id", () => {
    const id = open.sheet.getSheetId();
    expect(open.sheet.setName("Berichten").getSheetId()).toBe(id);
    expect(open.spreadsheet.getSheetById(id)?.getName()).toBe("Berichten");
  });

  it("formulas are unchanged when rows and columns of another sheet are inserted and deleted", () => {
    const other = open.spreadsheet.insertSheet("History");
    open.sheet.activate();
    open.sheet.getRange("A1").setFormula("=SUM(B2:B3)");
    other.deleteRows(2, 2);
    other.insertRowsAfter(1, 3);
    other.deleteColumns(2, 1);
    other.insertColumnBefore(1);
    expect(open.sheet.getRange("A1").getFormula()).toBe("=SUM(B2:B3)");
    expect(open.spreadsheet.getActiveSheet().getName()).toBe("Sheet1");
  });

  it("a sheet can be hidden and shown", () => {
    const other = open.spreadsheet.insertSheet("History");
    open.sheet.activate();
    expect(other.hideSheet().isSheetHidden()).toBe(true);
    expect(other.hideSheet().isSheetHidden()).toBe(true);
    expect(other.showSheet().isSheetHidden()).toBe(false);
  });

  it("a sheet has frozen rows, column widths, hidden columns and a tab colour", () => {
    open.sheet.setFrozenRows(1);
    open.sheet.setColumnWidth(2, 250);
    open.sheet.hideColumns(4, 2);
    open.sheet.setTabColor("#1a73e8");
    expect(open.sheet.getFrozenRows()).toBe(1);
    expect(open.sheet.getColumnWidth(2)).toBe(250);
    expect(open.sheet.isColumnHiddenByUser(5)).toBe(true);
    expect(open.sheet.getTabColor()).toBe("#1a73e8");
  });

  it("rows have the height that a script forces on them, and 21 pixels otherwise", () => {
    open.sheet.setRowHeightsForced(3, 2, 14);
    expect([2, 3, 4, 5].map((row) => open.sheet.getRowHeight(row))).toEqual([21, 14, 14, 21]);
    expect(() => open.sheet.setRowHeightsForced(1000, 2, 14)).toThrow();
  });

  it("autoResizeColumns fits a column to its text", () => {
    open.sheet.getRange("A1:B1").setValues([["A long heading of a column", "x"]]);
    open.sheet.autoResizeColumns(1, 2);
    expect(open.sheet.getColumnWidth(1)).toBeGreaterThan(open.sheet.getColumnWidth(2));
  });

  it("a sheet is cleared of contents only, or of formats too", () => {
    const cell = open.sheet.getRange("A1").setValue(1).setFontWeight("bold");
    open.sheet.clearContents();
    expect([cell.getValue(), cell.getFontWeight()]).toEqual(["", "bold"]);
    open.sheet.clear();
    expect(cell.getFontWeight()).toBe("normal");
  });
});

describe("ranges", () => {
  it("a range has a position and a size, and leads to the ranges around it", () => {
    const range = open.sheet.getRange(2, 3, 4, 2);
    expect(range.getA1Notation()).toBe("C2:D5");
    expect([range.getLastRow(), range.getLastColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      5, 4, 4, 2,
    ]);
    expect(range.offset(1, -2).getA1Notation()).toBe("A3:B6");
    expect(range.offset(0, 0, 1).getA1Notation()).toBe("C2:D2");
    expect(range.getCell(2, 1).getA1Notation()).toBe("C3");
    expect(open.sheet.getRange("B:C").getA1Notation()).toBe("B:C");
    expect(open.sheet.getRange("Sheet1!A2:B").getA1Notation()).toBe("A2:B1000");
  });

  it("notes move with their columns", () => {
    open.sheet.getRange("A1:B1").setNotes([["What: likes", null]]);
    open.sheet.insertColumnBefore(1);
    expect(open.sheet.getRange("A1:C1").getNotes()).toEqual([["", "What: likes", ""]]);
    open.sheet.getRange("B1").clearNote();
    expect(open.sheet.getRange("B1").getNote()).toBe("");
  });

  it("a range stores formats", () => {
    const range = open.sheet
      .getRange("A1:B1")
      .setBackgrounds([["#fff2cc", null]])
      .setWrap(true)
      .setFontSize(12);
    range
      .setHorizontalAlignment("center")
      .setVerticalAlignment("middle")
      .setFontColor("#666666")
      .setFontStyle("italic");
    range.setBorder(true, null, true, null, null, null, "#cccccc", open.app.BorderStyle.SOLID);
    expect(range.getBackgrounds()).toEqual([["#fff2cc", "#ffffff"]]);
    expect([range.getFontSize(), range.getFontColor(), range.getFontStyle(), range.getWrap()]).toEqual([
      12,
      "#666666",
      "italic",
      true,
    ]);
  });

  it("sorting puts blanks last, and formulas still refer to their own row", async () => {
    open.sheet.getRange("A1:B4").setValues([
      [3, "=A1*10"],
      ["", "none"],
      [1, "=A3*10"],
      [2, "=A4*10"],
    ]);
    open.sheet.getRange("A1:B4").sort({ column: 1, ascending: false });
    await open.workbook.waitForCalculation();
    expect(open.sheet.getRange("A1:B4").getValues()).toEqual([
      [3, 30],
      [2, 20],
      [1, 10],
      ["", "none"],
    ]);
  });

  it("copied formulas shift their references", async () => {
    open.sheet.getRange("A1:B1").setValues([[2, "=A1*10"]]);
    open.sheet.getRange("A2:A3").setValues([[3], [4]]);
    open.sheet.getRange("B1").copyTo(open.sheet.getRange("B2:B3"));
    await open.workbook.waitForCalculation();
    expect(open.sheet.getRange("B1:B3").getValues()).toEqual([[20], [30], [40]]);
    open.sheet.getRange("B1:B3").copyTo(open.sheet.getRange("D1"), { contentsOnly: true });
    expect(open.sheet.getRange("D1:D3").getFormulas()).toEqual([[""], [""], [""]]);
  });

  it("a copied value of a link keeps its text", async () => {
    open.sheet.getRange("A1").setFormula('=HYPERLINK("https://example.com/","Read on")');
    await open.workbook.waitForCalculation();
    open.sheet.getRange("A1").copyTo(open.sheet.getRange("A2"), { contentsOnly: true });
    expect(open.sheet.getRange("A2").getDisplayValue()).toBe("Read on");
  });

  it("an activated range is the active range", () => {
    open.sheet.getRange("B2:C3").activate();
    expect(open.app.getActiveRange().getA1Notation()).toBe("B2:C3");
  });

  it("a named range follows its cells", () => {
    open.spreadsheet.setNamedRange("period", open.sheet.getRange("B2"));
    open.sheet.insertRowBefore(1);
    expect(open.spreadsheet.getRangeByName("period")?.getA1Notation()).toBe("B3");
    expect(open.spreadsheet.getRangeByName("nothing")).toBeNull();
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { appendRows } from "../../src/appsscript/import/append-rows.ts";
import { type OpenedSheet, openSheet } from "./sheet/open-sheet.ts";

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

describe("new rows", () => {
  const append = (lastRow: number, more = 0) =>
    opened.inSheet((sheet) =>
      appendRows(
        sheet,
        [1, 3],
        { rowsBefore: 2, lastRow },
        [
          ["a", 1],
          ["b", 2],
        ],
        more,
      ),
    );
  const shown = () => opened.inSheet((sheet) => sheet.getRange(3, 1, 4, 3).getValues());

  it("are written below the last one, beside what users wrote there", () => {
    opened.inSheet((sheet) => sheet.getRange(4, 2).setValue("mine"));
    append(4);
    expect(shown()).toEqual([
      ["", "", ""],
      ["a", "mine", 1],
      ["b", "", 2],
      ["", "", ""],
    ]);
    expect(opened.inSheet((sheet) => sheet.getMaxRows())).toBe(1_000);
  });

  it.each([
    [4, 6, 1_002],
    [5, 7, 1_002],
    [6, 6, 1_000],
  ])("move what users wrote into row %i of their columns to row %i", (row, after, rows) => {
    opened.inSheet((sheet) => sheet.getRange(row, 3).setValue("total"));
    append(row);
    opened.inSheet((sheet) => {
      expect(sheet.getRange(after, 3).getValue()).toBe("total");
      expect(sheet.getRange(4, 1, 2, 1).getValues()).toEqual([["a"], ["b"]]);
      expect(sheet.getMaxRows()).toBe(rows);
    });
  });

  it("are written below a table that ends with the sheet", () => {
    opened.inSheet((sheet) => {
      sheet.getRange(999, 1).setValue("last");
      appendRows(sheet, [1], { rowsBefore: 998, lastRow: 999 }, [["a"], ["b"]], 0);
      expect(sheet.getRange(999, 1, sheet.getMaxRows() - 998, 1).getValues()).toEqual([["last"], ["a"], ["b"]]);
    });
  });

  it("have room for those to come", () => {
    append(3);
    expect(opened.inSheet((sheet) => sheet.getMaxRows())).toBe(1_000);
    append(3, 1_000);
    expect(opened.inSheet((sheet) => sheet.getMaxRows())).toBe(1_005);
    opened.inSheet((sheet) => appendRows(sheet, [1], { rowsBefore: 2, lastRow: 3 }, [], 5_000));
    expect(opened.inSheet((sheet) => sheet.getMaxRows())).toBe(1_005);
  });
});

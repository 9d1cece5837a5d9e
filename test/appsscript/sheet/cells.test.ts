import { beforeEach, describe, expect, it } from "vitest";
import { formatAsSet } from "../../../src/appsscript/sheet/number-format.ts";
import { protectText } from "../../../src/appsscript/sheet/protect-text.ts";
import { readColumns, readContents, readFormulas, writeColumns } from "../../../src/appsscript/sheet/sheet-cells.ts";
import { spreadsheetZone } from "../../../src/appsscript/sheet/spreadsheet-zone.ts";
import { writeCells } from "../../../src/appsscript/sheet/write-cells.ts";
import { type OpenedSheet, openSheet, recorded } from "./open-sheet.ts";

const utc = () => 0;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

describe("reading columns", () => {
  it("gives each row's cells in the order of the columns, with times as the sheet shows them", () => {
    opened.inSheet((sheet) => {
      sheet.getRange(2, 1, 2, 4).setValues([
        ["a", 1, true, new Date("2026-05-02T10:00:00Z")],
        ["b", "", false, ""],
      ]);
      // Noon in Madrid, half of the 46,144th day since 1899-12-30.
      expect(readColumns(sheet, [4, 1, 3], 2, 2, spreadsheetZone())).toEqual([
        [46_144.5, "a", true],
        ["", "b", false],
      ]);
    });
  });

  it("reads up to 500 cells between columns rather than to call again", () => {
    opened.inSheet((sheet) => {
      const few = recorded(sheet);
      readColumns(few.sheet, [1, 4], 2, 250, utc);
      expect(few.ranges).toEqual(["2:1 250x4"]);
      const many = recorded(sheet);
      readColumns(many.sheet, [1, 4], 2, 251, utc);
      expect(many.ranges).toEqual(["2:1 251x1", "2:4 251x1"]);
    });
  });

  it("reads nothing of no rows", () => {
    opened.inSheet((sheet) => {
      const { sheet: watched, ranges } = recorded(sheet);
      expect(readColumns(watched, [1, 2], 2, 0, utc)).toEqual([]);
      expect(ranges).toEqual([]);
    });
  });

  it("gives the formulas of the cells that have one", () => {
    opened.inSheet((sheet) => {
      sheet.getRange(3, 1, 1, 4).setValues([["=1+1", 5, 6, "=C3"]]);
      expect(readFormulas(sheet, [4, 2, 1], 3, 1)).toEqual([["=C3", "", "=1+1"]]);
    });
  });

  it("gives what keeps every cell as it is: formulas, and texts that look like other values", () => {
    opened.inSheet((sheet) => {
      const range = sheet.getRange(2, 1, 1, 4);
      range.setValues([["=1+1", "'007", 5, "'=1+1"]]);
      expect(readContents(range, utc)).toEqual([["=1+1", "'007", 5, "'=1+1"]]);
    });
  });
});

describe("writing columns", () => {
  it("writes each group of adjacent columns with one call, and texts as they are", () => {
    opened.inSheet((sheet) => {
      const { sheet: watched, ranges } = recorded(sheet);
      const rows = [
        ["=1+1", 1, "007"],
        ["TRUE", 2, ""],
      ];
      writeColumns(watched, [5, 1, 2], 3, rows, false);
      expect(ranges).toEqual(["3:1 2x2", "3:5 2x1"]);
      expect(sheet.getRange(3, 1, 2, 5).getValues()).toEqual([
        [1, "007", "", "", "=1+1"],
        [2, "", "", "", "TRUE"],
      ]);
      expect(sheet.getRange(3, 5).getFormula()).toBe("");
    });
  });

  it("keeps the user's formulas if it is to, and only then", () => {
    opened.inSheet((sheet) => {
      sheet.getRange(2, 2).setFormula("=6*7");
      writeColumns(sheet, [1, 2], 2, [["a", "b"]], true);
      expect(sheet.getRange(2, 1, 1, 2).getFormulas()).toEqual([["", "=6*7"]]);
      writeColumns(sheet, [1, 2], 2, [["a", "b"]], false);
      expect(sheet.getRange(2, 1, 1, 2).getValues()).toEqual([["a", "b"]]);
    });
  });
});

describe("writing single cells", () => {
  const change = (row: number, column: number, cell: string | number) => ({ row, column, cell });

  it("writes adjacent cells together, and one value of a whole column to all places at once", () => {
    opened.inSheet((sheet) => {
      sheet.getRange(2, 1, 4, 3).setValue("kept");
      const { sheet: watched, ranges } = recorded(sheet);
      writeCells(watched, [
        change(3, 1, 7),
        change(2, 1, 6),
        change(2, 3, "new"),
        change(5, 3, "new"),
        change(3, 2, 8),
        change(2, 2, 9),
      ]);
      expect(ranges).toEqual(["2:1 2x2"]);
      expect(sheet.getRange(2, 1, 4, 3).getValues()).toEqual([
        [6, 9, "new"],
        [7, 8, "kept"],
        ["kept", "kept", "kept"],
        ["kept", "kept", "new"],
      ]);
    });
  });

  /** Four changes in column B: rows 2, 4, 7 and 8, between which are gaps of 1 and 2 rows. */
  const far = [change(8, 2, 80), change(2, 2, 20), change(7, 2, 70), change(4, 2, 40)];

  it("joins the closest cells if there would be too many calls, and leaves what is between them", () => {
    opened.inSheet((sheet) => {
      sheet.getRange(2, 2, 8, 1).setValues([[1], ["=6*7"], [1], ["'007"], ["b"], [1], [1], ["c"]]);
      const separate = recorded(sheet);
      writeCells(separate.sheet, far, 3);
      expect(separate.ranges).toEqual(["2:2 1x1", "4:2 1x1", "7:2 2x1"]);
      const joined = recorded(sheet);
      writeCells(joined.sheet, far, 2);
      expect(joined.ranges).toEqual(["2:2 7x1", "2:2 3x1", "7:2 2x1"]);
      const all = recorded(sheet);
      writeCells(all.sheet, far, 1);
      expect(all.ranges).toEqual(["2:2 7x1", "2:2 7x1"]);
      expect(sheet.getRange(3, 2).getFormula()).toBe("=6*7");
      expect(sheet.getRange(4, 2, 6, 1).getValues().flat()).toEqual([40, "007", "b", 70, 80, "c"]);
      expect(sheet.getRange(2, 2).getValue()).toBe(20);
    });
  });

  it("writes a value to more than 500 places with several calls", () => {
    opened.inSheet((sheet) => {
      writeCells(
        sheet,
        Array.from({ length: 500 }, (_, index) => [
          change(2 * index + 1, 1, "x"),
          change(2 * index + 1, 3, "x"),
        ]).flat(),
      );
      const shown = sheet.getRange(1, 1, 1_000, 1).getValues().flat();
      expect(shown.filter((_, index) => index % 2 === 0).every((value) => value === "x")).toBe(true);
      expect(shown.filter((_, index) => index % 2 === 1).every((value) => value === "")).toBe(true);
    });
  });
});

it.each([
  ["", ""],
  ["=1+1", "'=1+1"],
  ["007", "'007"],
  ["b".repeat(49_999), `'${"b".repeat(49_999)}`],
  ["b".repeat(50_000), "b".repeat(50_000)],
])("the text of case %# is written so that the cell holds it", (text, content) =>
  expect(protectText(text)).toBe(content),
);

it("a number format that follows the contents is written back as such, and any other as it is", () => {
  expect(formatAsSet("0.###############")).toBe("General");
  expect(formatAsSet("0.##")).toBe("0.##");
});

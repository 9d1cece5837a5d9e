import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

let open: OpenSpreadsheet;
beforeEach(() => {
  open = openSpreadsheet({ timeZone: "America/New_York" });
});
afterEach(() => open.workbook.dispose());

describe("written values", () => {
  const noon = new Date("2026-05-19T16:00:00Z");
  it.each([
    ["a number", 5, 5],
    ["a number that ends in many digits", 0.1 + 0.2, 0.1 + 0.2],
    ["a boolean", true, true],
    ["a text", "hello", "hello"],
    ["a Date", noon, noon],
    ["null", null, ""],
    ["undefined", undefined, ""],
    ["an empty text", "", ""],
    ["a text of digits, which becomes a number,", "007", 7],
    ["a percentage", "3.5%", 0.035],
    ["a date as text, at midnight in the spreadsheet's time zone,", "2026-05-19", new Date("2026-05-19T04:00:00Z")],
    ["a text behind an apostrophe", "'=1+1", "=1+1"],
    ["a text that begins with +", "+ read more", "+ read more"],
    ["a text that begins with -", "- read more", "- read more"],
    ["a text that begins with @", "@somebody", "@somebody"],
    ["a text that begins with a tab", "\t=1+1", "\t=1+1"],
    ["lines", "one\ntwo", "one\ntwo"],
    ["NaN", Number.NaN, "#NUM!"],
  ])("%s is read back from a cell as in Sheets", (_what, written, read) => {
    open.sheet.getRange("A1").setValue(written);
    expect(open.sheet.getRange("A1").getValue()).toEqual(read);
  });

  it("an empty cell is an empty text", () => {
    expect(open.sheet.getRange("B7").getValue()).toBe("");
    expect(open.sheet.getRange("B7").isBlank()).toBe(true);
  });

  it("cells formatted as plain text store every text unchanged", () => {
    const range = open.sheet.getRange("A1:A3").setNumberFormat("@");
    range.setValues([["17841400000000001"], ["2026-01-31"], ["=1+1"]]);
    expect(range.getValues()).toEqual([["17841400000000001"], ["2026-01-31"], ["=1+1"]]);
    expect(range.getFormulas()).toEqual([[""], [""], [""]]);
  });

  it("a text that begins with = becomes a formula", async () => {
    open.sheet.getRange("A1:A2").setValues([[20], ["=A1+1"]]);
    await open.workbook.waitForCalculation();
    expect(open.sheet.getRange("A1:A2").getValues()).toEqual([[20], [21]]);
    expect(open.sheet.getRange("A1:A2").getFormulas()).toEqual([[""], ["=A1+1"]]);
  });

  it("a value replaces a formula, and a formula a value", () => {
    const cell = open.sheet.getRange("A1");
    expect(cell.setFormula("=1+1").setValue(3).getFormula()).toBe("");
    expect(cell.setFormula("=1+1").getFormula()).toBe("=1+1");
    expect(cell.setFormula("").getFormula()).toBe("");
  });

  it("display values follow the format and the locale", () => {
    const dutch = openSpreadsheet({ locale: "nl_NL" });
    dutch.sheet.getRange("A1:D1").setValues([[0.0354, 1234.5, true, 2]]);
    dutch.sheet.getRange("A1").setNumberFormat("0.0%");
    dutch.sheet.getRange("B1").setNumberFormat("#,##0.00");
    expect(dutch.sheet.getRange("A1:D1").getDisplayValues()).toEqual([["3,5%", "1.234,50", "TRUE", "2"]]);
    dutch.workbook.dispose();
  });

  it("a duration is shown in hours", () => {
    open.sheet.getRange("A1").setValue(1.5).setNumberFormat("[h]:mm:ss");
    expect(open.sheet.getRange("A1").getDisplayValue()).toBe("36:00:00");
  });
});

describe("refused calls", () => {
  const range = () => open.sheet.getRange("A1:B2");
  it.each([
    ["too few rows", () => range().setValues([[1, 2]]), "The data has 1 but the range has 2."],
    [
      "too many columns",
      () =>
        range().setValues([
          [1, 2, 3],
          [1, 2, 3],
        ]),
      "The data has 3 but the range has 2.",
    ],
    ["uneven rows", () => range().setValues([[1, 2], [3]]), "The data has 1 but the range has 2."],
    ["notes of another size", () => range().setNotes([["x"]]), "The data has 1 but the range has 2."],
    [
      "a list instead of rows",
      () => range().setValues([1, 2] as never),
      "don't match the method signature for SpreadsheetApp.Range.setValues",
    ],
    ["a text for a row", () => open.sheet.getRange("1" as never, 1), "The parameters (String,number) don't match"],
    ["a number as a format", () => range().setNumberFormat(0 as never), "don't match the method signature"],
    ["row 0", () => open.sheet.getRange(0, 1), "The starting row of the range is too small."],
    ["a width of 0", () => open.sheet.getRange(1, 1, 1, 0), "The number of columns in the range must be at least 1."],
    ["rows beyond the sheet", () => open.sheet.getRange(1000, 1, 2, 1), "outside the dimensions of the sheet"],
    ["an invalid address", () => open.sheet.getRange("posts"), "Range not found"],
    ["50,001 characters", () => range().setValue("x".repeat(50_001)), "more than the maximum of 50000 characters"],
    ["18,279 columns", () => open.sheet.insertColumnsAfter(26, 18_253), "above the limit of 18278 columns"],
    ["10,000,001 cells", () => open.sheet.insertRowsAfter(1000, 390_000), "above the limit of 10000000 cells"],
    ["deleting all rows", () => open.sheet.deleteRows(1, 1000), "You can't delete all the rows on the sheet."],
    [
      "a name that is taken",
      () => open.spreadsheet.insertSheet("Sheet1"),
      'A sheet with the name "Sheet1" already exists.',
    ],
    [
      "deleting the last sheet",
      () => open.spreadsheet.deleteSheet(open.sheet),
      "You can't remove all the sheets in a document.",
    ],
    ["a member that is not emulated", () => range().trimWhitespace(), "not emulated: Range.trimWhitespace"],
  ])("%s is refused with an error that says why", (_what, act, message) => {
    expect(act).toThrow(message);
  });

  it("a refused write changes nothing", () => {
    expect(() =>
      range().setValues([
        [1, 2],
        ["x".repeat(50_001), 4],
      ]),
    ).toThrow();
    expect(range().getValues()).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});

describe("content of a sheet", () => {
  it("the last row and column are those with a value or a formula, not with a format", () => {
    open.sheet.getRange("B3").setValue(0);
    open.sheet.getRange("D1").setFormula('=""');
    open.sheet.getRange("F9").setBackground("#ff0000");
    expect([open.sheet.getLastRow(), open.sheet.getLastColumn()]).toEqual([3, 4]);
    expect(open.sheet.getDataRange().getA1Notation()).toBe("A1:D3");
  });

  it("an empty sheet has the last row and column 0", () => {
    expect([open.sheet.getLastRow(), open.sheet.getLastColumn()]).toEqual([0, 0]);
    expect(open.sheet.getDataRange().getA1Notation()).toBe("A1");
  });

  it("appendRow writes below the content, in a new row at the end of the sheet", () => {
    open.sheet.getRange("A1000").setValue("last");
    open.sheet.appendRow(["one", 2]);
    expect(open.sheet.getMaxRows()).toBe(1001);
    expect(open.sheet.getRange("A1001:B1001").getValues()).toEqual([["one", 2]]);
  });
});

it.each<[string, (builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder) => unknown, unknown[], unknown[]]>([
  ["a list", (rule) => rule.requireValueInList(["all", "5"]), ["all", 5, "", "=A9"], ["none", 6]],
  ["a number's bounds", (rule) => rule.requireNumberBetween(1, 5), [1, "5"], [0, "six", true]],
  ["a least number", (rule) => rule.requireNumberGreaterThanOrEqualTo(3), [3], [2.9]],
  ["a date", (rule) => rule.requireDate(), ["2026-05-19", new Date(0)], ["soon"]],
  ["a checkbox", (rule) => rule.requireCheckbox(), [true, "FALSE"], ["yes"]],
])(
  "a data validation rule for %s refuses other values of a script, unless it only warns",
  (_what, require, fine, bad) => {
    const { app, sheet } = openSpreadsheet();
    const cells = sheet.getRange("B2:B3");
    const setRule = (allowsInvalid: boolean) => {
      const builder = app.newDataValidation();
      require(builder);
      cells.setDataValidation(builder.setAllowInvalid(allowsInvalid).build());
    };
    setRule(false);
    for (const value of fine) sheet.getRange("B3").setValue(value);
    for (const value of bad) {
      const refused = "The data you entered in cell B3 violates the data validation rules set on this cell.";
      expect(() => sheet.getRange("B3").setValue(value)).toThrow(refused);
      expect(() =>
        sheet.getRange("A1:B3").setValues([
          ["", ""],
          ["", ""],
          ["x", value],
        ]),
      ).toThrow(refused);
      expect(() => sheet.getRangeList(["B3", "C9"]).setValue(value)).toThrow(refused);
      expect(sheet.getRange("A3").getValue()).toBe("");
    }
    setRule(true);
    for (const value of bad) sheet.getRange("B3").setValue(value);
  },
);

it("one formula for several cells refers from each to cells as far away, formulas for each stay as they are", () => {
  const { sheet } = openSpreadsheet();
  sheet.getRange("B2:C3").setFormula("=A1+$A$1+A$1");
  expect(sheet.getRange("B2:C3").getFormulas()).toEqual([
    ["=A1+$A$1+A$1", "=B1+$A$1+B$1"],
    ["=A2+$A$1+A$1", "=B2+$A$1+B$1"],
  ]);
  sheet.getRange("E2:E3").setFormulas([["=A1"], ["=A1"]]);
  expect(sheet.getRange("E2:E3").getFormulas()).toEqual([["=A1"], ["=A1"]]);
});

it.each([
  ["D:F", "D:F", [1, 4, 1000, 3]],
  ["D:B", "B:D", [1, 2, 1000, 3]],
  ["5:7", "5:7", [5, 1, 3, 26]],
  ["5:2", "2:5", [2, 1, 4, 26]],
  ["$C$3", "C3", [3, 3, 1, 1]],
  ["C5:B2", "B2:C5", [2, 2, 4, 2]],
  ["Sheet1!E10:F12", "E10:F12", [10, 5, 3, 2]],
  ["B2:D5", "B2:D5", [2, 2, 4, 3]],
])("the range of %s has the notation %s", (notation, shown, [row, column, rows, columns]) => {
  const range = openSpreadsheet().sheet.getRange(notation);
  expect(range.getA1Notation()).toBe(shown);
  expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
    row,
    column,
    rows,
    columns,
  ]);
});

it("a cell without a number format, or with the automatic one, says that its format is 0.###############", () => {
  const { sheet } = openSpreadsheet();
  sheet.getRange("A2").setNumberFormat("0.0%").setNumberFormat("general");
  sheet.getRange("A3").setNumberFormat("General");
  expect(sheet.getRange("A1:A3").getNumberFormats()).toEqual(Array(3).fill(["0.###############"]));
});

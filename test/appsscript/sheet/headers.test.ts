import { beforeEach, describe, expect, it } from "vitest";
import { bandRules, colorBands } from "../../../src/appsscript/sheet/band-rules.ts";
import {
  calculatedHeader,
  calculatedTitle,
  formulaToWrite,
  hasNeededColumns,
} from "../../../src/appsscript/sheet/calculated-columns.ts";
import { FieldColumns } from "../../../src/appsscript/sheet/columns.ts";
import { formatColumns, numberFormatOf, revenueFormat } from "../../../src/appsscript/sheet/format-column.ts";
import { writeHeaderNotes } from "../../../src/appsscript/sheet/header-notes.ts";
import { columnsWith, metadataKeys, tagColumn } from "../../../src/appsscript/sheet/metadata.ts";
import { forgetSize } from "../../../src/appsscript/sheet/sheet-size.ts";
import type { CalculatedColumn, Unit } from "../../../src/tables/index.ts";
import { type OpenedSheet, openSheet } from "./open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

describe("the format of a column", () => {
  it.each([
    ["id", "General"],
    ["count", "#,##0"],
    ["number", "0.##"],
    ["money", "#,##0.00"],
    ["rate", "0.00%"],
    ["duration", "[h]:mm:ss"],
    ["date", "yyyy-mm-dd"],
    ["time", "yyyy-mm-dd hh:mm"],
  ])("for %s is %s", (unit, format) => expect(numberFormatOf(unit as Unit, "en")).toBe(format));

  it("writes days as the language of its header does, and revenue with the client's currency", () => {
    expect(numberFormatOf("time", "nl")).toBe("dd-mm-yyyy hh:mm");
    expect([revenueFormat(""), revenueFormat("EUR")]).toEqual(["#,##0.00", '#,##0.00 "EUR"']);
  });

  it("is set below the header, with names, widths and metadata", () => {
    opened.inSheet((sheet) => {
      const column = (number: number, name: string, unit: Unit, isCalculated = false) => ({
        column: number,
        name,
        unit,
        isCalculated,
      });
      formatColumns(sheet, 2, [
        column(2, "likes", "count"),
        column(3, "comments", "count"),
        column(5, "text", "text"),
        column(6, "band", "text", true),
      ]);
      expect(sheet.getRange(2, 1, 1, 6).getValues()).toEqual([["", "Likes", "Comments", "", "Text", ""]]);
      expect(sheet.getRange(2, 1, 2, 6).getNumberFormats()[1]?.slice(1, 3)).toEqual(["#,##0", "#,##0"]);
      expect(sheet.getRange(1_000, 3).getNumberFormat()).toBe("#,##0");
      expect([2, 5, 6].map((each) => sheet.getColumnWidth(each))).toEqual([94, 220, 84]);
      expect([1, 2, 6].map((each) => sheet.getRange(2, each).getFontWeight())).toEqual(["normal", "bold", "bold"]);
      expect([...columnsWith(sheet, metadataKeys.field)]).toEqual([
        ["likes", 2],
        ["comments", 3],
        ["text", 5],
      ]);
      expect([...columnsWith(sheet, metadataKeys.calculated)]).toEqual([["band", 6]]);
    });
  });

  it("is set in a sheet that ends with its header", () => {
    opened.inSheet((sheet) => {
      sheet.deleteRows(3, 998);
      forgetSize(sheet);
      formatColumns(sheet, 1, [{ column: 1, name: "likes", unit: "count", isCalculated: false }]);
      expect(sheet.getRange(2, 1).getNumberFormat()).toBe("#,##0");
    });
  });
});

describe("a calculated column", () => {
  it("has its title in its formula", () => {
    expect(calculatedTitle('=VSTACK("Rate ""by"" reach",A2:A)')).toBe('Rate "by" reach');
    expect(calculatedTitle('=vstack("",A2:A)')).toBe("");
    expect(["=SUM(1)", 'x=VSTACK("a",1)', "=VSTACK(A1,1)", ""].map(calculatedTitle)).toEqual([null, null, null, null]);
  });

  it("is the user's own without the add-on once it has no function of it", () => {
    expect(calculatedHeader(4, '=VSTACK("Rate";ENGAGEMENT_RATE(A2:A;B2:B))', "nl_NL")).toMatchObject({
      column: 4,
      isNative: false,
    });
    expect(calculatedHeader(4, '=VSTACK("Rate";A2:A/B2:B)', "nl_NL").isNative).toBe(true);
    expect(calculatedHeader(4, "=A2/B2", "en_US").isNative).toBe(false);
    expect(calculatedHeader(4, "", "en_US").isNative).toBe(false);
  });

  it("is written with the separators of the spreadsheet, and with Google's functions where the user chose those", () => {
    const formula = '=VSTACK("Rate",ENGAGEMENT_RATE(A2:A,B2:B))';
    opened.inScript(() => {
      expect(formulaToWrite(formula, false, "nl_NL")).toBe('=VSTACK("Rate";ENGAGEMENT_RATE(A2:A;B2:B))');
      expect(formulaToWrite(formula, true, "en_US")).not.toContain("ENGAGEMENT_RATE(");
      expect(formulaToWrite('=VSTACK("Sum",A2:A)', true, "en_US")).toBe('=VSTACK("Sum",A2:A)');
    });
  });

  it("needs one of some columns, and all of others", () => {
    const column = { needsAny: ["likes", "shares"], needsAll: ["reach", "views"] } as unknown as CalculatedColumn;
    const has = (...names: string[]) =>
      hasNeededColumns(column, new Map(names.map((name, index) => [name, index + 1])));
    expect(has("shares", "reach", "views")).toBe(true);
    expect([has("shares", "reach"), has("reach", "views"), has()]).toEqual([false, false, false]);
  });
});

describe("the note of a header", () => {
  const help = "Likes (all reactions on Facebook and LinkedIn).";
  const columns = new FieldColumns([["likes", 1]], 2, []);
  const noteAfter = (before: string, format: string | null = "custom") =>
    opened.inSheet((sheet) => {
      sheet.getRange(2, 1).setNote(before);
      writeHeaderNotes(sheet, columns, format === null ? null : { format, at: "2026-05-02T10:00:00Z" });
      return sheet.getRange(2, 1).getNote();
    });
  const written = `${help}\nSource: custom\nLast import: 2026-05-02 12:00`;

  it.each([
    ["none", "", written],
    ["the help alone", help, written],
    ["an earlier import's", `${help}\nSource: x\nLast import: 2025-01-01 09:00`, written],
    [
      "an earlier import's with a user's lines",
      `${help}\nSource: x\nLast import: y\nmine\nours`,
      `${written}\nmine\nours`,
    ],
    ["a user's", "mine", "mine"],
    [
      "one in which a user changed the help",
      `${help}!\nSource: x\nLast import: y`,
      `${help}!\nSource: x\nLast import: y`,
    ],
    ["one in which a user changed the source", `${help}\nFrom: x\nLast import: y`, `${help}\nFrom: x\nLast import: y`],
    ["one in which a user removed the time", `${help}\nSource: x\nmine`, `${help}\nSource: x\nmine`],
    ["one of two lines", `${help}\nSource: x`, `${help}\nSource: x`],
  ])("after an import, where there was %s", (_name, before, after) => expect(noteAfter(before)).toBe(after));

  it("goes when no import is left, but for a user's lines", () => {
    expect(noteAfter(`${help}\nSource: x\nLast import: y`, null)).toBe("");
    expect(noteAfter(`${help}\nSource: x\nLast import: y\nmine\nours`, null)).toBe("mine\nours");
  });

  it("is also on calculated columns", () => {
    opened.inSheet((sheet) => {
      tagColumn(sheet, 3, metadataKeys.calculated, "band");
      writeHeaderNotes(sheet, columns, { format: "custom", at: "2026-05-02T10:00:00Z" });
      const [notes = []] = sheet.getRange(2, 1, 1, 3).getNotes();
      expect(notes.map((note) => note.split("\n").length)).toEqual([3, 1, 3]);
      expect(notes[1]).toBe("");
      expect(notes[2]).not.toContain(help);
    });
  });
});

describe("the colors of bands", () => {
  const rules = (sheet: Sheet) => sheet.getConditionalFormatRules();
  const rangesOf = (sheet: Sheet) => [
    ...new Set(rules(sheet).flatMap((rule) => rule.getRanges().map((range) => range.getA1Notation()))),
  ];

  it("are set for a new column, from row 2 to the sheet's end, beside a user's rules", () => {
    opened.inSheet((sheet) => {
      const own = SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo("High")
        .setBackground("#000000")
        .setRanges([sheet.getRange("A1:B9")])
        .build();
      sheet.setConditionalFormatRules([own]);
      colorBands(sheet, 2, false);
      expect(rules(sheet)).toHaveLength(1);
      colorBands(sheet, 2, true);
      expect(rules(sheet)).toHaveLength(1 + bandRules().length);
      expect(rangesOf(sheet)).toEqual(["A1:B9", "B2:B1000"]);
      colorBands(sheet, 2, true);
      expect(rules(sheet)).toHaveLength(1 + bandRules().length);
    });
  });

  it("grow with the sheet, and are not brought back where a user removed them", () => {
    opened.inSheet((sheet) => {
      colorBands(sheet, 2, true);
      sheet.insertRowsAfter(1_000, 5);
      forgetSize(sheet);
      colorBands(sheet, 2, false);
      expect(rangesOf(sheet)).toEqual(["B2:B1005"]);
      sheet.setConditionalFormatRules([]);
      colorBands(sheet, 2, false);
      expect(rules(sheet)).toEqual([]);
    });
  });

  it("of another column, or of several, are a user's", () => {
    opened.inSheet((sheet) => {
      const [first] = bandRules();
      const own = first?.setRanges([sheet.getRange("C2:C9"), sheet.getRange("B2:B9")]).build();
      sheet.setConditionalFormatRules(own ? [own] : []);
      colorBands(sheet, 2, false);
      expect(rangesOf(sheet)).toEqual(["C2:C9", "B2:B9"]);
      const wide = bandRules()[0]
        ?.setRanges([sheet.getRange("B2:C9")])
        .build();
      sheet.setConditionalFormatRules(wide ? [wide] : []);
      colorBands(sheet, 2, false);
      expect(rangesOf(sheet)).toEqual(["B2:C9"]);
    });
  });
});

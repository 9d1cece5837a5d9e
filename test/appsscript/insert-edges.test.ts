import { beforeEach, describe, expect, it } from "vitest";
import { insertFormula } from "../../src/appsscript/insert/insert-formula.ts";
import { insertSheet } from "../../src/appsscript/open-spreadsheet.ts";
import { planSampleSheet, writeSampleSheet } from "../../src/appsscript/sample/write-sample-sheet.ts";
import { functions } from "../../src/functions/index.ts";
import { toInsertRequest } from "../../src/sidebar/formulas/insert-request.ts";
import { openInSpreadsheet } from "./in-spreadsheet.ts";
import { sampleSettings as settings } from "./sample-data.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rows = [1, 2, 3].map((number) => ({
  post_id: String(number),
  platform: "instagram",
  published_at: `2026-05-0${number}`,
  followers: 10_000,
  likes: 100 * number,
}));

let opened: ReturnType<typeof openInSpreadsheet>;
beforeEach(() => {
  opened = openInSpreadsheet();
});

/** A sheet with three imported posts. */
const withPosts = (name: string, isSample = false): Sheet =>
  opened.inScript(() => {
    const sheet = insertSheet(name);
    writeSampleSheet(sheet, planSampleSheet("posts", rows, settings), null);
    if (!isSample)
      sheet
        .getDeveloperMetadata()
        .find((entry) => entry.getKey() === "engagement.sample")
        ?.remove();
    return sheet;
  });

const insert = (name: keyof typeof functions) =>
  opened.inScript(() => insertFormula(toInsertRequest(functions[name], "en")));

describe("a formula over imported rows", () => {
  it("is about the active sheet, else about the first with the columns; sample data come last", () => {
    withPosts("Sample", true);
    withPosts("First");
    const second = withPosts("Second");
    second.getRange(2, second.getLastColumn() + 2).activate();
    expect(insert("ENGAGEMENT_RATE").cell).toMatch(/^Second!/);
    opened.sheet.getRange("B2").activate();
    expect(insert("ENGAGEMENT_RATE").formula).toContain("'First'!");
  });

  it("is about sample data where nothing was imported", () => {
    withPosts("Sample", true);
    opened.sheet.getRange("B2").activate();
    expect(insert("ENGAGEMENT_RATE").formula).toContain("'Sample'!");
  });

  it("is one of its row up to the last row, and below it a column of all rows under a title", () => {
    const sheet = withPosts("Posts");
    const column = sheet.getLastColumn() + 2;
    const formulaAt = (row: number, free: number) => {
      sheet.getRange(row, free).activate();
      return insert("ENGAGEMENT_RATE");
    };
    expect(formulaAt(4, column).formula).toMatch(/^=ENGAGEMENT_RATE\([A-Z]4(:[A-Z]4)?,[A-Z]4\)$/);
    expect(sheet.getRange(1, column).isBlank()).toBe(true);
    const whole = formulaAt(5, column + 1);
    expect(whole.formula).toMatch(/^=ENGAGEMENT_RATE\([A-Z]2:[A-Z]4,[A-Z]2:[A-Z]4\)$/);
    expect(sheet.getRange(1, column + 1, 2).getFormulas()).toEqual([[""], [whole.formula]]);
    expect(sheet.getRange(1, column + 1).getValue()).toBe("Engagement rate");
    expect(
      sheet
        .getRange(2, column + 1, 4)
        .getNumberFormats()
        .flat()
        .slice(0, 3),
    ).toEqual(Array(3).fill("0.00%"));
  });

  it("leaves a title of the user's own as it is", () => {
    const sheet = withPosts("Posts");
    const column = sheet.getLastColumn() + 2;
    sheet.getRange(1, column).setValue("Our rate").setFontWeight("normal");
    sheet.getRange(1, column).activate();
    insert("ENGAGEMENT_RATE");
    expect([sheet.getRange(1, column).getValue(), sheet.getRange(1, column).getFontWeight()]).toEqual([
      "Our rate",
      "normal",
    ]);
    expect(sheet.getRange(2, column).getFormula()).toMatch(/^=ENGAGEMENT_RATE/);
  });

  it("gets the rows and the title that it needs in another sheet, where nothing may be in the way", () => {
    withPosts("Posts");
    const { sheet } = opened;
    sheet.getRange("B999").activate();
    expect(insert("ENGAGEMENT_RATE").cell).toBe("Sheet1!B1000");
    expect([sheet.getMaxRows(), sheet.getRange("B999").getFontWeight()]).toEqual([1_002, "bold"]);
    sheet.getRange("D4").setValue("mine");
    sheet.getRange("D2").activate();
    expect(() => insert("ENGAGEMENT_RATE")).toThrow("D4");
    sheet.getRange("D4").activate();
    expect(() => insert("ENGAGEMENT_RATE")).toThrow("D4");
    expect(sheet.getRange("D1:D8").getFormulas().flat().join("")).toBe("");
  });
});

describe("an example where nothing was imported", () => {
  // Two columns of three numbers under their titles, and the results beside them.
  const at = (cell: string) => {
    opened.sheet.getRange(cell).activate();
    return insert("CLICK_THROUGH_RATE").cell;
  };

  it("stands at the selected cell, if its rows and columns fit there", () => {
    expect(at("X997")).toBe("Sheet1!X997:Z1000");
    opened.sheet.clear();
    expect(at("Y2")).toBe("Sheet1!X2:Z5");
    opened.sheet.clear();
    expect(at("B998")).toBe("Sheet1!B1:D4");
  });

  it("stands below everything, after a blank row, if something is in the way", () => {
    opened.sheet.getRange("C5").setValue("mine");
    expect(at("B2")).toBe("Sheet1!B7:D10");
    opened.sheet.getRange("G999").setValue("last");
    expect(at("G998")).toBe("Sheet1!G1001:I1004");
    expect(opened.sheet.getMaxRows()).toBe(1_004);
  });

  it("gets the columns that a narrow sheet lacks", () => {
    opened.sheet.deleteColumns(3, 24);
    expect(at("B2")).toBe("Sheet1!A1:C4");
    expect(opened.sheet.getMaxColumns()).toBe(3);
  });

  it("makes no column narrower and no row lower", () => {
    opened.sheet.setColumnWidth(2, 300).setRowHeight(2, 90);
    at("B2");
    expect([opened.sheet.getColumnWidth(2), opened.sheet.getColumnWidth(3), opened.sheet.getRowHeight(2)]).toEqual([
      300, 120, 90,
    ]);
  });

  it("has the numbers' formats, bold titles and the formula in its first row alone", () => {
    at("B2");
    const { sheet } = opened;
    expect(sheet.getRange("B3:D5").getNumberFormats()).toEqual(Array(3).fill(["#,##0", "#,##0", "0.00%"]));
    expect(sheet.getRange("B2:D2").getFontWeights()).toEqual([["bold", "bold", "bold"]]);
    expect(sheet.getRange("B3:D5").getFontWeights().flat()).toEqual(Array(9).fill("normal"));
    expect(sheet.getRange("B2:D5").getFormulas()).toEqual([
      ["", "", ""],
      ["", "", "=CLICK_THROUGH_RATE(B3:B5,C3:C5)"],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  it("begins again below one that is complete, and calculates in cells that were formatted as text", () => {
    opened.sheet.getRange("D3").setNumberFormat("@");
    expect([at("B2"), at("B2"), at("B7")]).toEqual(["Sheet1!B2:D5", "Sheet1!B7:D10", "Sheet1!B12:D15"]);
    expect(opened.sheet.getRange("D3").getNumberFormat()).toBe("0.00%");
  });
});

import { describe, expect, it } from "vitest";
import { columnLetters } from "../../src/a1-notation.ts";
import { functions } from "../../src/functions/index.ts";
import type { InsertedFormula } from "../../src/rpc/formula-calls.ts";
import { toInsertRequest } from "../../src/sidebar/formulas/insert-request.ts";
import type { Language } from "../../src/text/language.ts";
import { ask, batchOf, importInto, openAddOn } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";

const soup = { post_id: "1", text: "Soup", followers: 10_000, likes: 300, comments: 30, shares: 20 };
const bread = { post_id: "2", text: "Bread", followers: 10_000, likes: 40, comments: 4, shares: 1 };

const names = Object.keys(functions) as (keyof typeof functions)[];

type Opened = ReturnType<typeof openAddOn>;

const insert = ({ addOn }: Opened, name: keyof typeof functions, language: Language = "en") =>
  ask<InsertedFormula>(addOn, "insertFormula", toInsertRequest(functions[name], language));

const imported = preparedOnce(async (locale: string) => {
  const opened = openAddOn({ locale });
  await importInto(opened.addOn, batchOf([soup, bread]));
  await opened.workbook.waitForCalculation();
  return opened;
});

async function withPosts(
  locale = "en_US",
): Promise<{ opened: Opened; sheet: GoogleAppsScript.Spreadsheet.Sheet; free: number }> {
  const opened = await imported(locale);
  const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
  return { opened, sheet, free: sheet.getLastColumn() + 2 };
}

/** Google ends each execution at its first call of the method that `endAt` names. */
async function withInterruption() {
  let endsAt: string | null = null;
  const opened = openAddOn({
    ...(await imported("en_US")).optionsToReopen(),
    beforeCall(method) {
      if (method === endsAt) throw new Error("Exceeded maximum execution time");
    },
  });
  const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
  const endAt = (method: string | null) => {
    endsAt = method;
  };
  return { opened, sheet, free: sheet.getLastColumn() + 2, endAt };
}

describe("inserting a formula from the sidebar", () => {
  it("an inserted formula refers to all rows of the imported columns", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(2, free).activate();
    const { formula } = await insert(opened, "ENGAGEMENT_RATE");
    expect(formula).toMatch(/^=ENGAGEMENT_RATE\([A-Z]2:[A-Z]3,[A-Z]2:[A-Z]3\)$/);
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange(2, free, 2, 1).getValues()).toEqual([[0.035], [0.0045]]);
  });

  it("an inserted formula below the first row refers to its own row", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(3, free).activate();
    await insert(opened, "ENGAGEMENT_RATE");
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange(3, free).getValue()).toBe(0.0045);
  });

  it("an inserted formula with a single result refers to all rows", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(3, free).activate();
    await insert(opened, "AVERAGE_ENGAGEMENT_RATE");
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange(3, free).getValue()).toBeCloseTo(0.01975, 12);
  });

  it("an inserted formula has the separators of the spreadsheet's locale", async () => {
    const { opened, sheet, free } = await withPosts("nl_NL");
    sheet.getRange(2, free).activate();
    expect((await insert(opened, "ENGAGEMENT_RATE")).formula).toContain(";");
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange(2, free).getValue()).toBe(0.035);
  });

  it("inserting a formula never overwrites a cell", async () => {
    const { opened, sheet } = await withPosts();
    sheet.getRange(2, 1).activate();
    await expect(insert(opened, "ENGAGEMENT_RATE")).rejects.toThrow("The cell A2 isn't empty.");
    expect(sheet.getRange(2, 1).getValue()).toBe("Instagram");
  });

  it("an inserted rate is shown as a percentage, in every row, below a title", async () => {
    const { opened, sheet, free } = await withPosts("nl_NL");
    sheet.getRange(1, free).activate();
    const { cell } = await insert(opened, "ENGAGEMENT_RATE", "nl");
    expect(cell).toBe(`Posts!${columnLetters(free)}2`);
    await opened.workbook.waitForCalculation();
    const shown = sheet.getRange(1, free, 3, 1).getDisplayValues();
    expect(shown).toEqual([["Engagement rate"], ["3,50%"], ["0,45%"]]);
  });

  it("one result for all rows counts the rows of later imports", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(2, free).activate();
    const { formula } = await insert(opened, "AVERAGE_ENGAGEMENT_RATE");
    expect(formula).toMatch(/^=AVERAGE_ENGAGEMENT_RATE\([A-Z]2:[A-Z],[A-Z]2:[A-Z]\)$/);
    await importInto(opened.addOn, batchOf([{ ...soup, post_id: "3", text: "Cake", likes: 50 }]));
    await opened.workbook.waitForCalculation();
    // The rates are 0.035, 0.0045 and 0.01.
    expect(sheet.getRange(2, free).getDisplayValue()).toBe("1.65%");
  });

  it("an argument can be a calculated column, and a history is that of all rows", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(3, free).activate();
    const { formula } = await insert(opened, "ENGAGEMENT_INDEX");
    expect(formula).toMatch(/^=ENGAGEMENT_INDEX\(([A-Z])3,\1(2:\1)\)$/);
    await opened.workbook.waitForCalculation();
    // 0.0045 against the median of 0.035 and 0.0045, which is 0.01975.
    expect(sheet.getRange(3, free).getDisplayValue()).toBe("0.23");
  });

  it("in another sheet the formula points at the sheet with the columns, below a title", async () => {
    const { opened } = await withPosts();
    const sheet = opened.app.insertSheet("Notes");
    sheet.getRange("B2").activate();
    const { cell, formula } = await insert(opened, "APPLAUSE_RATE");
    expect(cell).toBe("Notes!B3");
    expect(formula).toMatch(/^=APPLAUSE_RATE\('Posts'![A-Z]2:[A-Z]3,'Posts'![A-Z]2:[A-Z]3\)$/);
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange("B2:B4").getDisplayValues()).toEqual([["Applause rate"], ["3.00%"], ["0.40%"]]);
  });

  it("nothing is written over cells that the results would fill", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(3, free).setValue("mine");
    sheet.getRange(2, free).activate();
    await expect(insert(opened, "ENGAGEMENT_RATE")).rejects.toThrow(`The cell ${columnLetters(free)}3 isn't empty.`);
    expect(sheet.getRange(2, free).isBlank()).toBe(true);
  });

  it("a press that Google ended before the number formats is completed by pressing again", async () => {
    const { opened, sheet, free, endAt } = await withInterruption();
    sheet.getRange(1, free).activate();
    endAt("Range.setNumberFormat");
    await expect(insert(opened, "ENGAGEMENT_RATE")).rejects.toThrow();
    endAt(null);
    await insert(opened, "ENGAGEMENT_RATE");
    await opened.workbook.waitForCalculation();
    const column = sheet.getRange(1, free, 3, 1);
    expect(column.getDisplayValues()).toEqual([["Engagement rate"], ["3.50%"], ["0.45%"]]);
    expect(sheet.getRange(1, free).getFontWeight()).toBe("bold");
    await expect(insert(opened, "ENGAGEMENT_RATE")).rejects.toThrow("isn't empty");
  });

  it("a press that Google ended before it wrote leaves no formats where somebody then types", async () => {
    const { opened, sheet, free, endAt } = await withInterruption();
    const column = sheet.getRange(1, free, 3, 1);
    const before = [column.getNumberFormats(), column.getFontWeights(), column.getBackgrounds()];
    sheet.getRange(1, free).activate();
    endAt("Range.setValues");
    await expect(insert(opened, "ENGAGEMENT_RATE")).rejects.toThrow();
    endAt(null);
    sheet.getRange(3, free).setValue(12);
    await expect(insert(opened, "ENGAGEMENT_RATE")).rejects.toThrow("isn't empty");
    expect([column.getNumberFormats(), column.getFontWeights(), column.getBackgrounds()]).toEqual(before);
  });

  it("a formula in a cell that was formatted as plain text calculates", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(1, free, 3, 1).setNumberFormat("@");
    sheet.getRange(1, free).activate();
    await insert(opened, "ENGAGEMENT_RATE");
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange(2, free, 2, 1).getDisplayValues()).toEqual([["3.50%"], ["0.45%"]]);
  });

  it("nothing is written below the imported rows, where later imports write", async () => {
    const { opened, sheet } = await withPosts();
    sheet.getRange("A40").activate();
    await expect(insert(opened, "ENGAGEMENT_RATE")).rejects.toThrow("The column of A40 is filled by imports.");
  });

  it("a sheet of imported rows without the columns gets no example, but says where to go", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(2, free).activate();
    await expect(insert(opened, "OPEN_RATE")).rejects.toThrow(
      "The sheet “Posts” doesn't have the columns for OPEN_RATE. Add a blank sheet",
    );
  });
});

describe("inserting a formula where there are no imported rows", () => {
  it("an example that Google ended before its looks is completed by pressing again, not written twice", async () => {
    let endsAt: string | null = "Range.setNumberFormat";
    const opened = openAddOn({
      beforeCall(method) {
        if (method === endsAt) throw new Error("Exceeded maximum execution time");
      },
    });
    const sheet = opened.app.getActiveSheet();
    sheet.getRange("B2").activate();
    await expect(insert(opened, "CLICK_THROUGH_RATE")).rejects.toThrow();
    endsAt = null;
    expect(await insert(opened, "CLICK_THROUGH_RATE")).toMatchObject({ cell: "Sheet1!B2:D5" });
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange("B3:D3").getDisplayValues()).toEqual([["180", "12,000", "1.50%"]]);
    expect([sheet.getRange("B2").getFontWeight(), sheet.getLastRow()]).toEqual(["bold", 5]);
    expect(await insert(opened, "CLICK_THROUGH_RATE")).toMatchObject({ cell: "Sheet1!B7:D10" });
  });

  it.each([
    ["en_US", "en", ["Clicks", "Impressions", "Click-through rate"], ["180", "12,000", "1.50%"]],
    ["es_ES", "es", ["Clics", "Impresiones", "Tasa de clics"], ["180", "12.000", "1,50%"]],
    ["nl_NL", "nl", ["Klikken", "Impressies", "Doorklikratio"], ["180", "12.000", "1,50%"]],
  ] as const)(
    "writes an example with titles, numbers and a percentage (%s)",
    async (locale, language, titles, first) => {
      const opened = openAddOn({ locale });
      const sheet = opened.app.getActiveSheet();
      sheet.getRange("B2").activate();
      const inserted = await insert(opened, "CLICK_THROUGH_RATE", language);
      expect(inserted).toMatchObject({ cell: "Sheet1!B2:D5", isExample: true });
      expect(inserted.formula).toBe(`=CLICK_THROUGH_RATE(B3:B5${locale === "en_US" ? "," : ";"}C3:C5)`);
      await opened.workbook.waitForCalculation();
      const shown = sheet.getRange("B2:D5").getDisplayValues();
      expect(shown.slice(0, 2)).toEqual([titles, first]);
      // 144 and 90 clicks of 12,000 impressions.
      expect(shown.slice(2).map(([, , rate]) => rate?.replace(",", "."))).toEqual(["1.20%", "0.75%"]);
    },
  );

  it("the example goes below what is in the way", async () => {
    const opened = openAddOn();
    const sheet = opened.app.getActiveSheet();
    sheet.getRange("A1:B2").setValues([
      ["Week", "Budget"],
      [1, 200],
    ]);
    sheet.getRange("A1").activate();
    expect(await insert(opened, "COST_PER_CLICK")).toMatchObject({ cell: "Sheet1!A4:C7" });
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange("A1:C5").getDisplayValues()).toEqual([
      ["Week", "Budget", ""],
      ["1", "200", ""],
      ["", "", ""],
      ["Spend", "Clicks", "Cost per click"],
      ["90.00", "180", "0.50"],
    ]);
  });

  it("there is room for long titles", async () => {
    const opened = openAddOn();
    const sheet = opened.app.getActiveSheet();
    sheet.setColumnWidth(1, 60);
    sheet.getRange("A1").activate();
    await insert(opened, "ENGAGEMENT_RANK", "es");
    // "Posición frente a la competencia" takes three lines of 120 pixels.
    expect(sheet.getRange("C1").getValue()).toBe("Posición frente a la competencia");
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1), sheet.getRowHeight(2)]).toEqual([120, 63, 21]);
  });

  it("the example of response times shows dates and a duration", async () => {
    const opened = openAddOn();
    const sheet = opened.app.getActiveSheet();
    sheet.getRange("A1").activate();
    await insert(opened, "RESPONSE_TIME");
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange("A2:C2").getDisplayValues()).toEqual([["2026-03-02 09:00", "2026-03-02 12:00", "3:00:00"]]);
  });

  it("the example of every function has more than one row, and calculates", async () => {
    const opened = openAddOn({ locale: "nl_NL" });
    for (const name of names) {
      opened.app.insertSheet(name).getRange("B2").activate();
      await insert(opened, name, "nl");
    }
    await opened.workbook.waitForCalculation();
    const wrong = names.flatMap((name) => {
      const sheet = opened.app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
      const [, ...rows] = sheet.getDataRange().getDisplayValues().slice(1);
      const complaints = [
        ...rows.flat().filter((text) => text.startsWith("#") || text.startsWith(name)),
        ...(rows.length > 1 ? [] : ["a single row"]),
        ...(rows[0]?.at(-1) ? [] : ["no result"]),
      ];
      return complaints.map((complaint) => `${name}: ${complaint}`);
    });
    expect(wrong).toEqual([]);
  });
});

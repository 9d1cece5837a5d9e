import { beforeEach, describe, expect, it } from "vitest";
import { insertSheet } from "../../src/appsscript/open-spreadsheet.ts";
import { setExactWidths, setRoughWidths } from "../../src/appsscript/sample/sample-widths.ts";
import { findUsedSheets, formulasOutside } from "../../src/appsscript/sample/used-sheets.ts";
import { planSampleSheet, writeSampleSheet } from "../../src/appsscript/sample/write-sample-sheet.ts";
import { openInSpreadsheet } from "./in-spreadsheet.ts";
import { sampleSettings as settings } from "./sample-data.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const post = (number: number, more = {}) => ({
  post_id: String(number),
  platform: "instagram",
  account: "Brood",
  published_at: `2026-05-0${number}T10:30:00`,
  text: `Loaf ${number}`,
  likes: 10 * number,
  views: 1_000,
  source: "Sample data",
  ...more,
});

describe("the plan of a sheet with sample data", () => {
  const plan = planSampleSheet("posts", [post(1), post(2, { views: null, saves: null, text: "=Loaf" })], settings);
  const column = (name: string) => plan.names.indexOf(name);

  it("has the usual columns and those with a value, rates that can be calculated, and the first three stay in view", () => {
    expect(plan.names.slice(0, 4)).toEqual(["published_at", "platform", "text", "engagement_rate_by_views"]);
    expect(plan.names).toContain("likes");
    for (const name of ["saves", "reach", "engagement_rate_by_reach"]) expect(plan.names).not.toContain(name);
    expect(plan.frozenColumns).toBe(3);
    expect(plan.columns).toHaveLength(plan.names.length);
  });

  it("has cells in the order of the columns, blank below calculated ones", () => {
    const [first, second] = plan.cells;
    // 2 May 2026 is day 46144; the rows were written at 11:00 on 1 June.
    expect(second?.slice(0, 4)).toEqual([46_144.4375, "Instagram", "=Loaf", ""]);
    expect([first?.[column("views")], second?.[column("views")], second?.[column("likes")]]).toEqual([1_000, "", 20]);
    expect(first?.[column("imported_at")]).toBeCloseTo(46_174 + 11 / 24, 9);
  });

  it("has headers, formulas over its rows, formats and notes", () => {
    expect(plan.columns[0]).toMatchObject({
      header: "'Published at",
      format: "yyyy-mm-dd hh:mm",
      note: expect.stringMatching(/\nSource: Sample data\nLast import: 2026-06-01T11:00$/),
    });
    const rate = plan.columns[3];
    expect(rate?.header).toMatch(/^=VSTACK\("Engagement rate by views",ENGAGEMENT_RATE\(.*[A-Z]2:[A-Z]3/);
    expect([rate?.format, rate?.note]).toEqual(["0.00%", expect.stringContaining("/ views.\nSource: Sample data")]);
    const dutch = planSampleSheet("posts", [post(1)], { ...settings, language: "nl", locale: "nl_NL" });
    expect(dutch.columns[1]?.header).toBe("'Platform");
    expect(dutch.columns[0]?.note).toContain("Bron: Voorbeeldgegevens");
    expect(dutch.columns[3]?.header).toContain(";ENGAGEMENT_RATE(");
  });

  it("remembers where its fields are, what its rows held, and the language if the spreadsheet had none", () => {
    const { mark, positions, names } = plan;
    expect(mark.fields?.slice(0, 5)).toEqual(["published_at", "platform", "text", null, null]);
    expect(new Set(mark.rows).size).toBe(2);
    expect("language" in mark).toBe(false);
    expect(planSampleSheet("posts", [post(1)], { ...settings, isFirstLanguage: true }).mark.language).toBe("en");
    expect(positions).toMatchObject({ rows: 2, columns: { published_at: 1, text: 3, post_id: names.length } });
    expect(positions.headers.slice(0, 4)).toEqual(["Published at", "Platform", "Text", null]);
    expect(positions.headers).toHaveLength(names.length);
  });
});

describe("the widths of columns with sample data", () => {
  /** What is set, one call after the other: first column, number of columns, width. */
  function widthsSet(set: typeof setExactWidths, columns: readonly [width: number, nameWidth: number][]) {
    const calls: number[][] = [];
    const recorded = { setColumnWidths: (...call: number[]) => calls.push(call) } as unknown as Sheet;
    set(
      recorded,
      columns.map(([width, nameWidth]) => ({ width, nameWidth })),
    );
    return calls;
  }

  it("are those of their contents on the first sheet, alike side by side if they differ by 32 pixels at most", () => {
    const widths = [140, 172, 100, 112, 144, 143, 110, 300].map((width): [number, number] => [width, 80]);
    expect(widthsSet(setExactWidths, widths)).toEqual([
      [1, 2, 172],
      [4, 3, 144],
      [8, 1, 300],
    ]);
    expect(
      widthsSet(setExactWidths, [
        [140, 80],
        [173, 80],
      ]),
    ).toEqual([
      [1, 1, 140],
      [2, 1, 173],
    ]);
  });

  it("are one width on the other sheets, in which every name can be read, and that of wide columns", () => {
    expect(
      widthsSet(setRoughWidths, [
        [220, 54],
        [94, 121],
        [199, 60],
        [200, 60],
        [400, 60],
        [401, 60],
      ]),
    ).toEqual([
      [1, 6, 146],
      [1, 1, 220],
      [4, 2, 400],
      [6, 1, 401],
    ]);
    expect(widthsSet(setRoughWidths, [[94, 150]])).toEqual([[1, 1, 150]]);
    expect(widthsSet(setRoughWidths, [[94, 120]])).toEqual([]);
  });
});

describe("what somebody changed in the sample data", () => {
  const opened = openInSpreadsheet();
  let sheet: Sheet;
  let count = 0;
  const plan = planSampleSheet(
    "posts",
    [1, 2, 3, 4, 5, 6, 7].map((number) => post(number)),
    settings,
  );
  const at = (name: string) => plan.names.indexOf(name) + 1;

  beforeEach(() => {
    sheet = opened.inScript(() => {
      const inserted = insertSheet(`Posts${++count}`);
      writeSampleSheet(inserted, plan, null);
      return inserted;
    });
  });

  const used = (one = sheet) => opened.inScript(() => findUsedSheets([one], formulasOutside()));
  const usedRows = () => used().map(({ rows }) => rows);

  it("is nothing, also after sorting and translating", () => {
    sheet.getRange(2, 1, 7, sheet.getLastColumn()).sort({ column: 1, ascending: false });
    sheet.getRange(1, 1, 1, 2).setValues([["Gepubliceerd op", ""]]);
    expect(used()).toEqual([]);
  });

  it("is a cell, a note, a column beside the table or a row below it, of which five rows are named", () => {
    sheet.getRange(2, at("likes")).setValue(11);
    expect(used()).toEqual([{ sheetId: sheet.getSheetId(), sheet: sheet.getName(), rows: [2], usedIn: [] }]);
    sheet.getRange(3, 1).setNote("Ask Bo");
    sheet.getRange(4, plan.names.length + 1).setValue("mine");
    sheet.getRange(5, 1, 1, plan.names.length).clearContent();
    expect(usedRows()).toEqual([[2, 3, 4]]);
    sheet.getRange(10, 4).setValue("below a calculated column");
    sheet.getRange(11, 1).setValue("below a date");
    sheet.getRange(12, 1).setValue("below that");
    expect(usedRows()).toEqual([[2, 3, 4, 10, 11]]);
  });

  it("is a header of somebody's own", () => {
    sheet.getRange(1, 2).setValue("Network");
    expect(usedRows()).toEqual([[1]]);
  });

  it("is a chart", () => {
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange("A1:B2")).setPosition(1, 1, 0, 0).build());
    expect(usedRows()).toEqual([[]]);
  });

  it("is all of a sheet that is a duplicate, which has the mark of another, or whose mark is damaged", () => {
    const mark = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === "engagement.sample");
    const written = String(mark?.getValue());
    for (const other of [written.replace(/"sheetId":\d+/, '"sheetId":1'), "{", '{"sheetId":"1"}']) {
      mark?.setValue(other);
      expect(usedRows()).toEqual([[]]);
    }
    mark?.setValue(written);
    expect(used()).toEqual([]);
  });

  it.each<[formula: (name: string) => string, isUsed: boolean]>([
    [(name) => `=SUM('${name}'!F:F)`, true],
    [(name) => `=SUM(${name}!F:F)`, true],
    [(name) => `=${name}!F2`, true],
    [(name) => `=Old${name}!F2`, false],
    [(name) => `=Old${name}!F2+${name}!F2`, true],
    [(name) => `='Old ${name}'!F2`, false],
    [(name) => `="${name}"`, false],
  ])("is a formula that refers to it: %s", (formula, isUsed) => {
    const notes = opened.spreadsheet.getSheetByName("Sheet1");
    notes?.getRange("B2").setFormula(formula(sheet.getName()));
    expect(used().flatMap(({ usedIn }) => usedIn)).toEqual(isUsed ? ["Sheet1"] : []);
    notes?.clear();
  });

  it("is not that the sheet refers to itself", () => {
    sheet.getRange(2, at("likes")).setFormula(`=${sheet.getName()}!A1`);
    expect(used()).toMatchObject([{ rows: [2], usedIn: [] }]);
  });
});

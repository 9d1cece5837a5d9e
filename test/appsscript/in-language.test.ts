import { beforeEach, describe, expect, it } from "vitest";
import { savePositions, storedPositions } from "../../src/appsscript/sheet/column-positions.ts";
import { FieldColumns, findColumns } from "../../src/appsscript/sheet/columns.ts";
import {
  columnsWith,
  metadataKeys,
  setSheetValue,
  sheetValue,
  tagColumn,
} from "../../src/appsscript/sheet/metadata.ts";
import { tagTableSheet } from "../../src/appsscript/sheet/table-sheet.ts";
import { setWorkbookLanguage } from "../../src/appsscript/spreadsheet-language.ts";
import { saveSpreadsheetLanguage } from "../../src/appsscript/user-text.ts";
import { tables } from "../../src/tables/index.ts";
import type { Language } from "../../src/text/language.ts";
import { type OpenedSheet, openSheet } from "./sheet/open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rate = '=VSTACK("Engagement rate by reach",ENGAGEMENT_RATE(B2:B4,C2:C4))';
const help = "Likes (all reactions on Facebook and LinkedIn).";

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
  opened.inSheet((sheet) => {
    saveSpreadsheetLanguage("en");
    sheet.setName("Posts");
    tagTableSheet(sheet, "posts");
    sheet.getRange(1, 1, 1, 6).setValues([["Platform", "Likes", "Reach", "Own", "Text", ""]]);
    ["platform", "likes", "reach"].forEach((field, index) => {
      tagColumn(sheet, index + 1, metadataKeys.field, field);
    });
    tagColumn(sheet, 5, metadataKeys.field, "text");
    sheet.getRange(1, 6).setFormula(rate);
    tagColumn(sheet, 6, metadataKeys.calculated, "engagement_rate_by_reach");
    sheet.getRange(1, 2).setNote(`${help}\nSource: custom\nLast import: 2026-05-02 12:00\nmine: 2026-05-02`);
    sheet.getRange(1, 3).setNote("mine");
  });
});

const change = (language: Language) => opened.inScript(() => setWorkbookLanguage(language).renamed);
const headers = () => opened.inSheet((sheet) => sheet.getRange(1, 1, 1, 6).getValues()[0]?.slice(0, 5));
const notes = () => opened.inSheet((sheet) => sheet.getRange(1, 1, 1, 3).getNotes()[0]);
const inSheet = <T>(action: (sheet: Sheet) => T) => opened.inSheet(action);

describe("another language of a spreadsheet", () => {
  it("changes names, titles and notes of the add-on, and leaves a user's", () => {
    // Four headers, the title of the rate, one note and the name of the sheet.
    expect(change("nl")).toBe(7);
    expect(headers()).toEqual(["Platform", "Likes", "Bereik", "Own", "Tekst"]);
    expect(inSheet((sheet) => sheet.getRange(1, 6).getFormula())).toContain('=VSTACK("Engagement rate op bereik",');
    expect(inSheet((sheet) => sheet.getName())).toBe("Berichten");
    const [none, likes, mine] = notes() ?? [];
    expect([none, mine]).toEqual(["", "mine"]);
    expect(likes?.split("\n").slice(1)).toEqual([
      "Bron: custom",
      "Laatste import: 02-05-2026 12:00",
      "mine: 2026-05-02",
    ]);
    expect(change("en")).toBe(7);
    expect(headers()).toEqual(["Platform", "Likes", "Reach", "Own", "Text"]);
    expect(notes()?.[1]).toBe(`${help}\nSource: custom\nLast import: 2026-05-02 12:00\nmine: 2026-05-02`);
  });

  it("writes a rate again with the rows that it has by now, by the same kind of formula", () => {
    const formulaIn = (language: Language) => {
      change(language);
      return inSheet((sheet) => sheet.getRange(1, 6).getFormula());
    };
    expect(formulaIn("nl")).toBe(rate.replace("by reach", "op bereik"));
    inSheet((sheet) => void sheet.getRange(2, 1, 9, 1).setValue("Instagram"));
    const [first, second] = [formulaIn("en"), formulaIn("nl")];
    expect(first).toContain('"Engagement rate by reach",');
    expect([first, second].every((formula) => /B2:B10\b/.test(formula) && formula.includes("ENGAGEMENT_RATE("))).toBe(
      true,
    );
    inSheet((sheet) => void sheet.getRange(1, 6).setFormula('=VSTACK("Engagement rate op bereik",B2:B4/C2:C4)'));
    expect(formulaIn("en")).not.toContain("ENGAGEMENT_RATE(");
  });

  it("that is the same changes nothing", () => {
    expect(change("en")).toBe(0);
    expect(inSheet((sheet) => sheet.getName())).toBe("Posts");
  });

  it.each([
    ["a header", (sheet: Sheet) => sheet.getRange(1, 3).setValue("My reach"), 6],
    ["a header by a formula", (sheet: Sheet) => sheet.getRange(1, 3).setFormula('="Reach"'), 6],
    [
      "the source in a note",
      (sheet: Sheet) => sheet.getRange(1, 2).setNote(`${help}\nFrom: custom\nLast import: x`),
      6,
    ],
    ["the help in a note", (sheet: Sheet) => sheet.getRange(1, 2).setNote(`Likes!\nSource: custom\nLast import: x`), 6],
    ["the time in a note", (sheet: Sheet) => sheet.getRange(1, 2).setNote(`${help}\nSource: custom`), 6],
    ["the title of a rate", (sheet: Sheet) => sheet.getRange(1, 6).setFormula(rate.replace("by reach", "of mine")), 6],
    ["a rate by another formula", (sheet: Sheet) => sheet.getRange(1, 6).setFormula("=SUM(1)"), 6],
    ["the name of the sheet", (sheet: Sheet) => sheet.setName("Posts of May"), 6],
    ["the name of the sheet by digits behind it", (sheet: Sheet) => sheet.setName("Posts2"), 6],
    ["nothing, and the sheet is the second", (sheet: Sheet) => sheet.setName("Posts 2"), 7],
  ])("leaves what a user changed: %s", (_name, edit, renamed) => {
    inSheet((sheet) => void edit(sheet));
    const before = inSheet((sheet) => [sheet.getRange(1, 3).getFormula(), sheet.getRange(1, 2).getNote()]);
    expect(change("nl")).toBe(renamed);
    if (renamed === 7) expect(inSheet((sheet) => sheet.getName())).toBe("Berichten 2");
    const after = inSheet((sheet) => [sheet.getRange(1, 3).getFormula(), sheet.getRange(1, 2).getNote()]);
    expect(after[0]).toBe(before[0]);
    if (String(_name).includes("note")) expect(after[1]).toBe(before[1]);
  });

  it("gives a sheet no name that another one has, in any case of its letters", () => {
    opened.inSheet((_, spreadsheet) => spreadsheet.insertSheet("BERICHTEN"));
    expect(change("nl")).toBe(6);
    expect(inSheet((sheet) => sheet.getName())).toBe("Posts");
  });

  it("gives the sheets of sample data their names", () => {
    inSheet((sheet) => {
      sheet.setName("Posts (sample)");
      setSheetValue(sheet, metadataKeys.sample, "{}");
    });
    change("nl");
    expect(inSheet((sheet) => sheet.getName())).not.toContain("Posts");
  });

  it("keeps the columns of a table that was edited by hand, and the positions of its columns", () => {
    inSheet((sheet) => {
      const names = ["Platform", "Likes", "Reach", "Own", "Text"];
      savePositions(
        sheet,
        new FieldColumns(
          [
            ["platform", 1],
            ["likes", 2],
            ["reach", 3],
            ["text", 5],
          ],
          1,
          names,
        ),
        3,
      );
    });
    change("es");
    const positions = inSheet((sheet) => storedPositions(sheetValue(sheet, metadataKeys.positions)));
    expect(positions?.headers).toEqual(["Plataforma", "Me gusta", "Alcance", null, "Texto"]);
    expect(inSheet((sheet) => findColumns(sheet, tables.posts).get("text"))).toBe(5);
    expect(inSheet((sheet) => [...columnsWith(sheet, metadataKeys.field).keys()].sort())).toEqual([
      "likes",
      "platform",
      "reach",
      "text",
    ]);
  });

  it("is chosen by a user who may edit", () => {
    expect(() =>
      opened.inScript(() => setWorkbookLanguage("nl"), {
        user: { email: "v@example.com", locale: "en", role: "viewer" },
      }),
    ).toThrow("view");
  });
});

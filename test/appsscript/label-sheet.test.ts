import { beforeEach, describe, expect, it } from "vitest";
import { findLabelRules, findLabelsSheet, labelColumns } from "../../src/appsscript/labels/find-label-rules.ts";
import { openLabelsSheet, translateLabelsSheet, writeLabelsFrame } from "../../src/appsscript/labels/labels-sheet.ts";
import type { Language } from "../../src/text/language.ts";
import { workbookText } from "../../src/text/workbook/index.ts";
import { openInSpreadsheet } from "./in-spreadsheet.ts";

type Opened = ReturnType<typeof openInSpreadsheet>;

const asWritten = (formula: string) => formula;

let opened: Opened;
let rules: GoogleAppsScript.Spreadsheet.Sheet;
beforeEach(() => {
  opened = openInSpreadsheet();
  rules = opened.inScript(() => {
    const sheet = openLabelsSheet();
    writeLabelsFrame(sheet, asWritten, "en");
    return sheet;
  });
});

const headers = () => rules.getRange(1, 1, 1, rules.getLastColumn()).getValues()[0];
const writeAgain = (language: Language = "en") => opened.inScript(() => writeLabelsFrame(rules, asWritten, language));
const translate = (from: Language, to: Language) => opened.inScript(() => translateLabelsSheet(from, to, asWritten));
const columns = () => opened.inScript(() => labelColumns(rules));

describe("the sheet of rules for labels", () => {
  it("has examples, a list of fields, an explanation, and a check over all rules", () => {
    const { examples, headers: names, about } = workbookText.en.labels;
    expect(rules.getRange(2, 1, examples.length, 3).getValues()).toEqual(examples);
    expect(rules.getLastRow()).toBe(examples.length + 1);
    expect(headers()?.slice(0, 3)).toEqual(names.slice(0, 3));
    expect([rules.getRange("A1").getNote(), rules.getRange("B1").getNote()]).toEqual([about, ""]);
    expect([1, 2, 3, 4].map((column) => rules.getColumnWidth(column))).toEqual([170, 150, 260, 300]);
    expect(rules.getFrozenRows()).toBe(1);
    const list = rules.getRange("B2").getDataValidation();
    expect(list?.getCriteriaValues()[0]).toEqual(["Text", "Hashtag", "Type", "Link", "Weekday", "Platform"]);
    expect(list?.getAllowInvalid()).toBe(true);
    expect(rules.getRange(rules.getMaxRows(), 2).getDataValidation()).not.toBe(null);
    expect(["A2", "C2", "B1"].map((cell) => rules.getRange(cell).getDataValidation())).toEqual([null, null, null]);
    expect(rules.getRange("D1").getFormula()).toMatch(
      /^=VSTACK\("Check",ARRAYFORMULA\(IF\(\$A\$2:\$A&\$B\$2:\$B&\$C\$2:\$C="",/,
    );
  });

  it("keeps the rules and gets its headers back when it is opened again", () => {
    rules.getRange("A2:C9").clearContent();
    rules.getRange("A5").setValue("Contest");
    rules.getRange("C1").clearContent();
    writeAgain();
    expect(headers()?.slice(0, 3)).toEqual(workbookText.en.labels.headers.slice(0, 3));
    expect(rules.getRange("A2:A5").getValues()).toEqual([[""], [""], [""], ["Contest"]]);
  });

  it("is named in formulas by each of its columns, wherever they are", () => {
    const found = () => opened.inScript(() => findLabelRules());
    expect(found()).toEqual([
      "HSTACK('Labels'!$A$2:$A,'Labels'!$B$2:$B,'Labels'!$C$2:$C)",
      "'Labels'!$A$2:$A",
      "'Labels'!$C$2:$C",
    ]);
    rules.insertColumnBefore(2);
    rules.setName("Bo's labels");
    expect(found()?.slice(1)).toEqual(["'Bo''s labels'!$A$2:$A", "'Bo''s labels'!$D$2:$D"]);
    opened.spreadsheet.deleteSheet(rules);
    expect(found()).toBe(null);
  });
});

describe("the columns of the rules", () => {
  it("are found by their headers in any language", () => {
    for (const language of ["en", "es", "nl"] as const) {
      writeAgain(language);
      expect(columns()).toEqual([1, 2, 3, 4]);
    }
    rules.insertColumnBefore(3);
    expect(columns()).toEqual([1, 2, 4, 5]);
  });

  it("are found by their marks where headers were changed", () => {
    rules.insertColumnBefore(3);
    rules.getRange("B1").setValue("Where");
    rules.getRange("D1").setValue("What");
    expect(columns()).toEqual([1, 2, 4, 5]);
  });

  const withoutMarks = () => {
    for (const entry of rules.getRange("A:D").getDeveloperMetadata()) entry.remove();
    for (const column of ["A:A", "B:B", "C:C", "D:D"])
      for (const entry of rules.getRange(column).getDeveloperMetadata()) entry.remove();
  };

  it("that were renamed are taken for those in their places, without marks", () => {
    withoutMarks();
    rules.getRange("A1:B1").setValues([["Name", "Where"]]);
    expect(columns()).toEqual([1, 2, 3, 4]);
    rules.insertColumnBefore(1).getRange("A1").setValue("Owner");
    rules.getRange("C1").setValue("Field");
    expect(columns()).toEqual([2, 3, 4, 5]);
  });

  it("that were deleted get the next column without a header", () => {
    rules.deleteColumn(2);
    expect(columns()).toEqual([1, 4, 2, 3]);
    rules.getRange("D1").setValue("Owner");
    expect(columns()).toEqual([1, 5, 2, 3]);
  });

  it("are the first four of a sheet that is blank", () => {
    const blank = opened.spreadsheet.insertSheet("Blank");
    expect(opened.inScript(() => labelColumns(blank))).toEqual([1, 2, 3, 4]);
  });
});

describe("a sheet of rules that lost its marks, as in an Excel file", () => {
  const lost = (name: string, titles: readonly string[]) => {
    opened.spreadsheet.deleteSheet(rules);
    const sheet = opened.spreadsheet.insertSheet(name);
    sheet.getRange(1, 1, 1, titles.length).setValues([[...titles]]);
    return opened.inScript(() => findLabelsSheet())?.getName();
  };
  const [label = "", field = "", contains = ""] = workbookText.en.labels.headers;

  it.each<[name: string, titles: readonly string[], isFound: boolean]>([
    ["Labels", [label, field, contains], true],
    ["Etiquetas", workbookText.es.labels.headers, true],
    ["Labels", ["Owner", label, field, contains], true],
    ["My labels", [label, field, contains], false],
    ["Labels", [label, field], false],
    ["Labels", [label, "Where", contains], false],
  ])("is known by its name and its headers: %s, %o", (name, titles, isFound) => {
    expect(lost(name, titles)).toBe(isFound ? name : undefined);
  });

  it("is not a sheet that is something else of the add-on's, and no blank one", () => {
    opened.spreadsheet.deleteSheet(rules);
    const sheet = opened.spreadsheet.insertSheet("Labels");
    const found = () => opened.inScript(() => findLabelsSheet());
    expect(found()).toBe(undefined);
    sheet.getRange("A1:C1").setValues([[label, field, contains]]);
    sheet.addDeveloperMetadata("engagement.contents", "goals");
    expect(found()).toBe(undefined);
  });
});

describe("translating the sheet of rules", () => {
  const fields = () => rules.getRange("B2:B7").getValues().flat();

  it("renames it, its headers and its fields, in any case; the rules' words and unknown fields stay", () => {
    rules.getRange("A2:C7").setValues([
      ["Contest", "Text", "Text"],
      ["Contest", " hashtag ", "win"],
      ["Contest", "LINK", "x"],
      ["Contest", "Weekday", "Sunday"],
      ["Contest", "Caption", "x"],
      ["Contest", 5, "x"],
    ]);
    expect(translate("en", "es")).toBe(2);
    expect(rules.getName()).toBe("Etiquetas");
    expect(headers()?.slice(0, 3)).toEqual(workbookText.es.labels.headers.slice(0, 3));
    expect(fields()).toEqual(["Texto", "Hashtag", "Enlace", "Día de la semana", "Caption", 5]);
    expect(rules.getRange("C2:C5").getValues().flat()).toEqual(["Text", "win", "x", "Sunday"]);
    expect(rules.getRange("A2").getValue()).toBe("Contest");
  });

  it("keeps a name of the user's own, and does not take one that is taken", () => {
    rules.setName("My labels");
    expect([translate("en", "es"), rules.getName()]).toEqual([1, "My labels"]);
    rules.setName("Etiquetas");
    opened.spreadsheet.insertSheet("Labels");
    expect([translate("es", "nl"), rules.getName()]).toEqual([1, "Etiquetas"]);
  });

  it("changes nothing for the same language, or without such a sheet", () => {
    rules.getRange("B2").setValue("text");
    expect([translate("en", "en"), fields()[0]]).toEqual([0, "text"]);
    opened.spreadsheet.deleteSheet(rules);
    expect(translate("en", "es")).toBe(0);
  });
});

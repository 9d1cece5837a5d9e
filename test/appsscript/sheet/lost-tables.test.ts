import { beforeEach, describe, expect, it } from "vitest";
import { adoptTable, findLostTable } from "../../../src/appsscript/sheet/adopt-table.ts";
import { clearExcelResults } from "../../../src/appsscript/sheet/excel-placeholder.ts";
import { adoptIfTable, adoptSheetOf, isUnmarked, markedSheets } from "../../../src/appsscript/sheet/lost-tables.ts";
import { columnsWith, metadataKeys, setSheetValue, sheetValue } from "../../../src/appsscript/sheet/metadata.ts";
import { tagTableSheet } from "../../../src/appsscript/sheet/table-sheet.ts";
import { saveSpreadsheetLanguage, storedSpreadsheetLanguage } from "../../../src/appsscript/user-text.ts";
import { lostHeader as header, lostSheet, type OpenedSheet, openSheet, lostRow as row } from "./open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

const tableIn = (sheet: Sheet) => sheetValue(sheet, metadataKeys.table);

describe("a table that lost its metadata", () => {
  it.each([
    ["the names of its columns", [header, row], { name: "posts", language: "en", headerRow: 1 }],
    [
      "them in another language",
      [["Plataforma", "Publicado el", "Me gusta", "Texto", "Origen"], row],
      { language: "es" },
    ],
    ["the time of its import in place of its source", [[...header.slice(0, 4), "Imported at"], row], { name: "posts" }],
    ["a header below a title", [["Ours", "", "", "", ""], header, row], { headerRow: 2 }],
    ["only four columns", [[...header.slice(0, 3), "Own", "Source"], row], null],
    ["no platform", [["Own", ...header.slice(1)], row], null],
    ["no time", [["Platform", "Own", ...header.slice(2)], row], null],
    ["no source and no time of its import", [[...header.slice(0, 4), "Own"], row], null],
  ])("with %s is found, or not (%#)", (_name, rows, expected) => {
    opened.inSheet(() => {
      const found = findLostTable(lostSheet("Any", rows as unknown[][]));
      if (expected === null) expect(found).toBeNull();
      else expect(found).toMatchObject(expected);
    });
  });

  it("is looked for in the first 20 rows of a sheet with anything in it", () => {
    opened.inSheet((sheet) => {
      expect(findLostTable(sheet)).toBeNull();
      const blank = (count: number) => Array.from({ length: count }, () => ["x", "", "", "", ""]);
      expect(findLostTable(lostSheet("A", [...blank(19), header]))?.headerRow).toBe(20);
      expect(findLostTable(lostSheet("B", [...blank(20), header]))).toBeNull();
    });
  });

  it("is the one of which most columns are there", () => {
    opened.inSheet(() => {
      const fewer = [...header, ""];
      const more = [...header, "Comments"];
      expect(findLostTable(lostSheet("A", [fewer, more, fewer]))).toMatchObject({ headerRow: 2 });
      const found = findLostTable(lostSheet("B", [header, header]));
      expect([found?.headerRow, found?.fields.get("text"), found?.fields.size]).toEqual([1, 4, 5]);
    });
  });

  it("gets them back, with its calculated columns in their places", () => {
    opened.inSheet(() => {
      const sheet = lostSheet("Posts", [
        ["Platform", "", "Published at", "Likes", "Text", "Source"],
        ["Instagram", "", row[1], 7, "Soup", "x"],
      ]);
      sheet.getRange(1, 2).setFormula('=VSTACK("Interactions",D2:D2)');
      sheet.getRange(1, 7).setValue("Engagement rate by reach");
      const lost = findLostTable(sheet);
      if (lost) adoptTable(sheet, lost);
      expect(tableIn(sheet)).toBe("posts");
      expect(columnsWith(sheet, metadataKeys.field).get("likes")).toBe(4);
      expect([...columnsWith(sheet, metadataKeys.calculated)]).toEqual([["interactions", 2]]);
      expect(sheetValue(sheet, metadataKeys.made)).toBe("platform,interactions,published_at,likes,text,source");
      expect(storedSpreadsheetLanguage()).toBe("en");
    });
  });

  it("does not change the language of the spreadsheet", () => {
    opened.inSheet(() => {
      saveSpreadsheetLanguage("nl");
      const sheet = lostSheet("Posts");
      expect(adoptIfTable(sheet, "posts")).toBe(true);
      expect(storedSpreadsheetLanguage()).toBe("nl");
    });
  });

  it("is adopted as the table that it is, and where its sheet is not the add-on's otherwise", () => {
    opened.inSheet(() => {
      const sheet = lostSheet("Any");
      expect(adoptIfTable(sheet, "campaigns")).toBe(false);
      setSheetValue(sheet, metadataKeys.report, "{}");
      expect(adoptIfTable(sheet, "posts")).toBe(false);
      expect(adoptIfTable(lostSheet("Posts (sample)"), "posts")).toBe(false);
      expect(adoptSheetOf([sheet], "posts")).toBeNull();
    });
  });

  it("is the one that imports have named, if there are several", () => {
    opened.inSheet(() => {
      const sheets = [lostSheet("Any"), lostSheet("Berichten 2"), lostSheet("Posts")];
      expect(adoptSheetOf(sheets, "posts")?.getName()).toBe("Berichten 2");
      expect(adoptSheetOf(sheets, "campaigns")).toBeNull();
    });
  });

  it.each([
    ["is adopted under its own name", ["Posts 2"], false, ["posts"]],
    ["under another name is adopted only if it is looked for", ["Mine"], false, [null]],
    ["under another name is adopted if it is looked for", ["Mine"], true, ["posts"]],
    ["is adopted with those of other names if none is left", ["Posts", "Mine"], false, ["posts", "posts"]],
    ["is not adopted under the name of sample data", ["Posts (sample)", "Posts (sample) 2"], true, [null, null]],
    ["is adopted without its duplicate", ["Posts", "Copy of Posts", "Copia de Posts"], true, ["posts", null, null]],
    ["is adopted though it is called as a duplicate", ["Copy of Mine"], true, ["posts"]],
  ])("%s (%#)", (_name, names, isThorough, expected) => {
    opened.inSheet(() => {
      const sheets = names.map((name) => lostSheet(name));
      const marked = markedSheets(sheets, isThorough);
      expect(sheets.map(tableIn)).toEqual(expected);
      expect(marked.map(([, metadata]) => metadata.get(metadataKeys.table) ?? null)).toEqual(expected);
    });
  });

  it("under another name is not adopted beside one that kept its metadata, and under its own name it is", () => {
    opened.inSheet((sheet) => {
      tagTableSheet(sheet, "posts");
      const [mine, posts] = [lostSheet("Mine"), lostSheet("Posts")];
      markedSheets([sheet, mine, posts], true);
      expect([tableIn(mine), tableIn(posts)]).toEqual([null, "posts"]);
    });
  });

  it.each(["table", "contents", "report", "comparison", "sample", "fetched"] as const)(
    "is none in a sheet with the add-on's mark “%s”",
    (mark) => expect(isUnmarked(new Map([[metadataKeys[mark], "x"]]))).toBe(false),
  );

  it("can be in a sheet with metadata of something else", () => {
    expect(isUnmarked(new Map([["another.table", "x"]]))).toBe(true);
  });
});

describe("what went through Excel", () => {
  const placeholder = (value: string) => `=IFERROR(__xludf.DUMMYFUNCTION("x"),${value})`;
  const cleared = (rows: string[]) =>
    opened.inSheet(() => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
      sheet.getRange(2, 3, rows.length, 1).setValues(rows.map((cell) => [cell]));
      clearExcelResults(sheet, 2, 3);
      return sheet.getLastRow() === 0;
    });

  it("is cleared only where header and cells are Excel's placeholders or blank", () => {
    expect(cleared([placeholder('"Rate"'), placeholder("0.5")])).toBe(true);
    expect(cleared([placeholder('"Rate"'), "", placeholder("0.5")])).toBe(true);
    expect(cleared([placeholder('"Rate"'), placeholder("0.5"), "mine"])).toBe(false);
    expect(cleared(["Rate", placeholder("0.5")])).toBe(false);
  });
});

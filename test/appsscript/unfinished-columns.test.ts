import { beforeEach, describe, expect, it } from "vitest";
import { loadHistory } from "../../src/appsscript/import/history.ts";
import { openImports, readIntents, saveOpenImport } from "../../src/appsscript/import/intents.ts";
import { putRowsBack } from "../../src/appsscript/import/put-rows-back.ts";
import { settleImport } from "../../src/appsscript/import/settle-import.ts";
import { loadUndo } from "../../src/appsscript/import/undo-sheet.ts";
import { metadataKeys, removeSheetValue, sheetValue } from "../../src/appsscript/sheet/metadata.ts";
import { importRows } from "../../src/importer/merge/import-rows.ts";
import { batchOf, post } from "./add-on.ts";
import { type OpenedSheet, openSheet } from "./sheet/open-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let opened: OpenedSheet;
beforeEach(() => {
  opened = openSheet();
});

const bring = (numbers: readonly number[], more = {}, port = opened.port) =>
  importRows(batchOf(numbers.map((number) => post(number, more))), port, { sheet: null, mode: "update" });

const inPosts = <T>(action: (sheet: Sheet) => T): T =>
  opened.inSheet((_, spreadsheet) => action(spreadsheet.getSheetByName("Posts") as Sheet));
const shown = () =>
  inPosts((sheet) => {
    const [headers = [], ...rows] = sheet.getDataRange().getValues();
    return rows.map((row) => ["Text", "Likes"].map((name) => row[headers.indexOf(name)]));
  });
describe("columns that Google did not let an import finish", () => {
  const columns = {
    names: ["saves", "views"],
    order: { names: ["text", "saves", "views"], frozen: [] },
    isNew: false,
    columnsBefore: 26,
  };
  const open = (more = {}) => ({
    ...{ id: "one", key: "k", file: "f.csv", format: "custom", table: "posts" as const, mode: "update" as const },
    ...{ sheet: "Posts", sheetId: null, user: "u", at: 0, added: 0, updated: 0, columns, ...more },
  });
  const settle = (more = {}) =>
    opened.inScript(() => {
      readIntents();
      settleImport(saveOpenImport(open(more)));
      return openImports().map((each) => [each.sheetId, each.columns]);
    });
  const headers = (name: string) =>
    opened.inSheet((_, spreadsheet) => (spreadsheet.getSheetByName(name) as Sheet).getDataRange().getValues()[0]);

  it("are added to the sheet of the table", async () => {
    await bring([1]);
    inPosts((sheet) => sheet.setName("Posts"));
    const width = inPosts((sheet) => sheet.getMaxColumns());
    const id = inPosts((sheet) => sheet.getSheetId());
    expect(settle({ columns: { ...columns, columnsBefore: width } })).toEqual([[id, undefined]]);
    expect(headers("Posts")).toContain("Views");
  });

  it("are those of a sheet that was just created, which becomes the table's", () => {
    opened.inSheet((sheet) => sheet.setName("Posts"));
    expect(settle({ columns: { ...columns, isNew: true } })).toEqual([
      [inPosts((sheet) => sheet.getSheetId()), undefined],
    ]);
    expect(headers("Posts")).toEqual(["Saves", "Views"]);
    expect(inPosts((sheet) => sheetValue(sheet, metadataKeys.table))).toBe("posts");
  });

  it("are tried again where Google failed, and given up where a rule of the sheet refuses them", async () => {
    await bring([1]);
    opened.endAtFlush(1, "Service Spreadsheets failed");
    expect(() => settle({ columns: { ...columns, columnsBefore: inPosts((sheet) => sheet.getMaxColumns()) } })).toThrow(
      "failed",
    );
    opened.endAtFlush(1, "The data you entered in cell C3 violates the data validation rules");
    expect(settle()).toMatchObject([[null, undefined]]);
  });

  it("are none where the sheet is gone, or was put to another use", async () => {
    expect(settle()).toEqual([[null, undefined]]);
    await bring([1]);
    const before = headers("Posts");
    expect(settle({ table: "days" })).toEqual([[null, undefined]]);
    inPosts((sheet) => removeSheetValue(sheet, metadataKeys.table));
    expect(settle()).toEqual([[null, undefined]]);
    expect(headers("Posts")).toEqual(before);
  });
});

describe("rows that an import removed", () => {
  const back = (isContinued: boolean, numbers: readonly number[]) =>
    opened.inScript(() => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Posts") as Sheet;
      const entries = numbers.map((number) => ({
        key: keys.get(number) ?? "",
        fingerprint: "",
        before: {
          platform: "Instagram",
          account: "brood.en.boon",
          post_id: post(number).post_id,
          text: `Loaf ${number}`,
          likes: 100 * number,
        },
      }));
      return putRowsBack(sheet.getSheetId(), "posts", entries, isContinued);
    });
  const keys = new Map<number, string>();
  beforeEach(async () => {
    await bring([1, 2, 3]);
    const entries = opened.inScript(() => loadUndo(loadHistory()[0]?.id as string) ?? []);
    for (const number of [1, 2, 3]) keys.set(number, entries[number - 1]?.key as string);
  });

  it("stand below the others again, in their order", () => {
    inPosts((sheet) => sheet.deleteRows(3, 2));
    expect(back(false, [3, 2])).toBe(3);
    expect(shown()).toEqual([
      ["Loaf 1", 100],
      ["Loaf 3", 300],
      ["Loaf 2", 200],
    ]);
  });

  it("and that somebody imported again stay as they are", () => {
    inPosts((sheet) => {
      const [names = []] = sheet.getDataRange().getValues();
      sheet.getRange(2, names.indexOf("Likes") + 1).setValue(5);
      sheet.deleteRow(4);
    });
    expect(back(false, [1, 3])).toBe(3);
    expect(shown()).toEqual([
      ["Loaf 1", 5],
      ["Loaf 2", 200],
      ["Loaf 3", 300],
    ]);
  });

  it("and that a killed undo has begun to write are completed", () => {
    inPosts((sheet) => {
      const [names = []] = sheet.getDataRange().getValues();
      for (const name of ["Likes", "Comments"]) sheet.getRange(3, names.indexOf(name) + 1).setValue("");
    });
    expect(back(true, [2])).toBe(3);
    expect(shown()).toEqual([
      ["Loaf 1", 100],
      ["Loaf 2", 200],
      ["Loaf 3", 300],
    ]);
  });

  it("and of which a killed undo wrote the first columns alone are written in their place", () => {
    inPosts((sheet) => {
      const [names = []] = sheet.getDataRange().getValues();
      sheet.getRange(3, 1, 2, sheet.getLastColumn()).clearContent();
      const id = names.indexOf("Likes") + 1;
      sheet.getRange(3, id, 2, 1).setValues([[200], [300]]);
      sheet.getRange(3, names.indexOf("Platform") + 1, 2, 1).setValues([["Instagram"], ["Instagram"]]);
    });
    expect(back(true, [2, 3])).toBe(3);
    expect(shown()).toEqual([
      ["Loaf 1", 100],
      ["Loaf 2", 200],
      ["Loaf 3", 300],
    ]);
  });
});

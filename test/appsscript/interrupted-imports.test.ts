import { describe, expect, it } from "vitest";
import { type ImportOptions, importRows } from "../../src/importer/merge/import-rows.ts";
import type { PastImport, Settings } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, bo, importInto, type OpenAddOn, openAddOn, post, spreadsheetPortOf } from "./add-on.ts";

/** Imports in blocks of two rows, and fails before the block of this number (from 1). */
async function importUntilBlock(number: number, { addOn }: OpenAddOn, options: Partial<ImportOptions> = {}) {
  const port = spreadsheetPortOf(addOn);
  let blocks = 0;
  const failing = {
    ...port,
    writeRows: (request: Parameters<typeof port.writeRows>[0]) => {
      if (++blocks === number) throw new Error("the page was closed");
      return port.writeRows(request);
    },
  };
  const imported = importRows(bread(), failing, { sheet: null, mode: "update", rowsPerCall: 2, ...options });
  await expect(imported).rejects.toThrow("the page was closed");
}

const bread = () => batchOf([post(1), post(2), post(3)]);
const history = ({ addOn }: OpenAddOn) => ask<PastImport[]>(addOn, "readHistory");

function texts({ app }: OpenAddOn): unknown[] {
  const [headers = [], ...rows] = app.getSheetByName("Posts")?.getDataRange().getValues() ?? [];
  return rows.map((row) => row[headers.indexOf("Text")]);
}

describe("an import that was interrupted", () => {
  it("the same file continues it: one line in the history, undone as one", async () => {
    const opened = openAddOn();
    await importUntilBlock(2, opened);
    expect(texts(opened)).toEqual(["Loaf 1", "Loaf 2"]);
    await importInto(opened.addOn, bread());
    expect(texts(opened)).toEqual(["Loaf 1", "Loaf 2", "Loaf 3"]);
    const [line, ...others] = await history(opened);
    expect(line).toMatchObject({ added: 3, updated: 0, unchanged: 0, canUndo: true });
    expect(others).toEqual([]);
    expect(await ask(opened.addOn, "undoImport", line?.id)).toEqual({ removed: 3, restored: 0 });
    expect(texts(opened)).toEqual([]);
  });

  it("is named when its user opens the sidebar again, and when a colleague does two minutes later, until it is finished", async () => {
    const opened = openAddOn();
    const cutOff = async (addOn = opened.addOn) => (await ask<Settings>(addOn, "readSettings")).cutOff;
    await importUntilBlock(2, opened);
    expect(await cutOff()).toEqual(["posts.csv"]);
    const colleague = opened.openAs(bo);
    expect(await cutOff(colleague)).toBeUndefined();
    opened.clock.advance(3 * 60_000);
    expect(await cutOff(colleague)).toEqual(["posts.csv"]);
    await importInto(opened.addOn, bread());
    expect(await cutOff()).toBeUndefined();
    expect(await cutOff(colleague)).toBeUndefined();
  });

  it("a colleague's file of the same name, imported at that moment, is an import of its own", async () => {
    const opened = openAddOn();
    await importUntilBlock(2, opened);
    await importInto(opened.openAs(bo), batchOf([post(4)]));
    opened.clock.advance(3 * 60_000);
    expect((await history(opened)).map(({ added }) => added).sort()).toEqual([1, 2]);
  });

  it("appending the same file again adds only the rows that are missing", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1)]));
    await importUntilBlock(2, opened, { mode: "append" });
    expect(texts(opened)).toEqual(["Loaf 1", "Loaf 1", "Loaf 2"]);
    await importInto(opened.addOn, bread(), { mode: "append" });
    expect(texts(opened)).toEqual(["Loaf 1", "Loaf 1", "Loaf 2", "Loaf 3"]);
  });

  it("after two minutes the history lists what it wrote, and undo removes it", async () => {
    const opened = openAddOn();
    await importUntilBlock(2, opened);
    expect(await history(opened)).toEqual([]);
    opened.clock.advance(3 * 60_000);
    expect(await history(opened)).toMatchObject([{ added: 2, file: "posts.csv", canUndo: true }]);
    await opened.workbook.waitForCalculation();
    const headers = opened.app.getSheetByName("Posts")?.getDataRange().getValues()[0];
    expect(headers).toContain("Interactions");
    await ask(opened.addOn, "undoImport", (await history(opened))[0]?.id);
    expect(texts(opened)).toEqual([]);
  });
});

describe("an import that replaces a table", () => {
  const old = async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(7), post(8), post(9), post(10)]));
    await opened.workbook.waitForCalculation();
    return opened;
  };
  const oldTexts = ["Loaf 7", "Loaf 8", "Loaf 9", "Loaf 10"];

  it("leaves the old rows if it is interrupted, and replaces them when it is made again", async () => {
    const opened = await old();
    await importUntilBlock(2, opened, { mode: "replace" });
    expect(texts(opened)).toEqual(oldTexts);
    await importInto(opened.addOn, bread(), { mode: "replace" });
    await opened.workbook.waitForCalculation();
    expect(texts(opened).filter((text) => text !== "")).toEqual(["Loaf 1", "Loaf 2", "Loaf 3"]);
    expect(opened.app.getSheets().map((sheet) => sheet.getName())).toEqual(["Sheet1", "Posts", "Engagement undo"]);
  });

  it("leaves the old rows if it is cancelled, and nothing in the history", async () => {
    const opened = await old();
    let isCancelled = false;
    const summary = await importInto(opened.addOn, bread(), {
      mode: "replace",
      rowsPerCall: 2,
      onProgress: () => {
        isCancelled = true;
      },
      isCancelled: () => isCancelled,
    });
    expect(summary).toMatchObject({ cancelled: true, added: 0 });
    expect(texts(opened)).toEqual(oldTexts);
    expect(await history(opened)).toHaveLength(1);
  });

  it("undo brings the old rows back to their places, beside what the user wrote there", async () => {
    const opened = await old();
    const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
    const own = sheet.getLastColumn() + 1;
    sheet.getRange(4, own).setValue("call the baker");
    await importInto(opened.addOn, bread(), { mode: "replace" });
    const [line] = await history(opened);
    expect(line).toMatchObject({ added: 3, canUndo: true });
    expect(await ask(opened.addOn, "undoImport", line?.id)).toEqual({ removed: 3, restored: 4 });
    expect(texts(opened)).toEqual(oldTexts);
    expect(sheet.getRange(4, own).getValue()).toBe("call the baker");
  });

  it("is refused as a whole, before it changes a row, if there is no room", async () => {
    const opened = await old();
    const filler = opened.app.insertSheet("Filler");
    const used = opened.app.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
    const columns = filler.getMaxColumns() + Math.floor((10_000_000 - used - 30_000) / 1_000);
    opened.workbook.api.getActiveWorkbook()?.getSheetByName("Filler")?.getSheet().setColumnCount(columns);
    const many = batchOf(Array.from({ length: 3_000 }, (_, index) => post(index)));
    await expect(importInto(opened.addOn, many, { mode: "replace" })).rejects.toThrow("The spreadsheet is full");
    expect(texts(opened)).toEqual(oldTexts);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { loadHistory } from "../../src/appsscript/import/history.ts";
import { openImports, readIntents } from "../../src/appsscript/import/intents.ts";
import { settleImport } from "../../src/appsscript/import/settle-import.ts";
import { loadUndo, saveForUndo } from "../../src/appsscript/import/undo-sheet.ts";
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

/** Imports in calls of so many rows until the last one flushes for the nth time, where Google ends the execution. */
async function killedAt(flush: number, numbers: readonly number[], more = {}, rowsPerCall = 9): Promise<void> {
  let written = 0;
  const writeRows = async (request: Parameters<typeof opened.port.writeRows>[0]) => {
    written += request.rows.length;
    if (written === numbers.length) opened.endAtFlush(flush);
    return opened.port.writeRows(request);
  };
  const imported = importRows(
    batchOf(numbers.map((number) => post(number, more))),
    { ...opened.port, writeRows },
    { sheet: null, mode: "update", rowsPerCall },
  );
  await expect(imported).rejects.toThrow("maximum execution time");
}

const inPosts = <T>(action: (sheet: Sheet) => T): T =>
  opened.inSheet((_, spreadsheet) => action(spreadsheet.getSheetByName("Posts") as Sheet));
const shown = () =>
  inPosts((sheet) => {
    const [headers = [], ...rows] = sheet.getDataRange().getValues();
    return rows.map((row) => ["Text", "Likes"].map((name) => row[headers.indexOf(name)]));
  });
/** Finishes what is half done, and returns what the import has written by then. */
const settled = () =>
  opened.inScript(() => {
    for (const open of readIntents().imports) settleImport(open);
    const [open] = openImports();
    const entries = open ? loadUndo(open.id) : null;
    return { added: open?.added, updated: open?.updated, block: open?.block, entries: entries?.length ?? 0 };
  });

describe("rows of an import that Google ended", () => {
  beforeEach(async () => {
    await bring([1, 2]);
  });

  it("count as written once all of their cells are", async () => {
    await killedAt(2, [1, 3, 4], { shares: 99 });
    expect(settled()).toEqual({ added: 2, updated: 1, block: undefined, entries: 3 });
    expect(shown()).toEqual([
      ["Loaf 1", 100],
      ["Loaf 2", 200],
      ["Loaf 3", 300],
      ["Loaf 4", 400],
    ]);
  });

  it("do not count if none of their cells is, and their entries for undo go", async () => {
    await killedAt(1, [1, 3, 4], { shares: 99 });
    expect(settled()).toEqual({ added: 0, updated: 0, block: undefined, entries: 0 });
    expect(shown()).toEqual([
      ["Loaf 1", 100],
      ["Loaf 2", 200],
    ]);
  });

  it("count with those of the import's earlier calls", async () => {
    await killedAt(2, [3, 4, 5], {}, 2);
    expect(settled()).toMatchObject({ added: 3, entries: 3 });
  });

  it("do not count if none of their cells is, and those of earlier calls do", async () => {
    await killedAt(1, [1, 3, 4], { shares: 99 }, 2);
    expect(settled()).toMatchObject({ added: 1, updated: 1, entries: 2 });
  });

  it("that are half written are cleared, and written by the next import", async () => {
    await killedAt(1, [3, 4]);
    inPosts((sheet) => {
      const [headers = []] = sheet.getDataRange().getValues();
      const ids = [3, 4].map((number) => [`'${post(number).post_id}`]);
      sheet.getRange(4, headers.indexOf("Post ID") + 1, 2, 1).setValues(ids);
    });
    expect(settled()).toMatchObject({ added: 0, updated: 0, entries: 0 });
    expect(shown()).toEqual([
      ["Loaf 1", 100],
      ["Loaf 2", 200],
    ]);
    expect(await bring([3, 4])).toMatchObject({ added: 2 });
  });

  it("that somebody edited since count, and can be undone as they are now", async () => {
    await killedAt(2, [3, 4]);
    inPosts((sheet) => {
      const [headers = []] = sheet.getDataRange().getValues();
      sheet.getRange(4, headers.indexOf("Likes") + 1).setValue(5);
    });
    const prints = () =>
      opened.inScript(
        () => loadUndo(readIntents().imports[0]?.id as string)?.map(({ fingerprint }) => fingerprint) ?? [],
      );
    const before = prints();
    expect(settled()).toMatchObject({ added: 2, entries: 2 });
    expect(prints().map((print, index) => print === before[index])).toEqual([false, true]);
  });

  it("of which somebody deleted one count without it", async () => {
    await killedAt(2, [3, 4]);
    inPosts((sheet) => sheet.deleteRow(4));
    expect(settled()).toMatchObject({ added: 1, entries: 1 });
  });

  it("count by their number where there is no room for undo", async () => {
    await killedAt(2, [1, 3, 4], { shares: 99 });
    opened.inScript(() => {
      const id = readIntents().imports[0]?.id as string;
      saveForUndo(id, [{ key: "k", fingerprint: "f", before: null }], { neededCells: 10_000_000, toCome: 5_000 });
    });
    inPosts((sheet) => sheet.deleteRow(4));
    expect(settled()).toEqual({ added: 1, updated: 1, block: undefined, entries: 0 });
  });

  it("are left alone once their sheet is gone", async () => {
    await killedAt(2, [3, 4]);
    opened.inSheet((_, spreadsheet) => spreadsheet.deleteSheet(spreadsheet.getSheetByName("Posts") as Sheet));
    expect(settled()).toMatchObject({ added: 0, updated: 0, block: undefined });
  });

  it("are not counted again if nothing is half done", async () => {
    await killedAt(2, [3, 4]);
    settled();
    const at = opened.inScript(() => readIntents().imports[0]?.at);
    opened.clock.advance(1_000);
    expect(settled()).toMatchObject({ added: 2 });
    expect(opened.inScript(() => readIntents().imports[0]?.at)).toBe(at);
  });

  it("are in the history with all that was written when the import is made again", async () => {
    await killedAt(2, [1, 3, 4], { shares: 99 });
    await bring([1, 3, 4, 5], { shares: 99 });
    expect(opened.inScript(() => loadHistory())).toMatchObject([{ added: 3, updated: 1, unchanged: 0 }, { added: 2 }]);
    expect(opened.inScript(() => readIntents().imports)).toEqual([]);
  });
});

it("a table that an import was replacing is replaced", async () => {
  await bring([1, 2, 3]);
  const finish = async (request: Parameters<typeof opened.port.finishImport>[0]) => {
    // The second one is after the cells were copied.
    opened.endAtFlush(2);
    await opened.port.finishImport(request);
  };
  const rows = batchOf([post(7), post(8)]);
  const replaced = importRows(rows, { ...opened.port, finishImport: finish }, { sheet: null, mode: "replace" });
  await expect(replaced).rejects.toThrow("maximum execution time");
  expect(settled()).toMatchObject({ added: 2, updated: 0 });
  expect(opened.inScript(() => readIntents().imports[0]?.replacement?.state)).toBe("copied");
  expect(shown().filter(([text]) => text !== "")).toEqual([
    ["Loaf 7", 700],
    ["Loaf 8", 800],
  ]);
});

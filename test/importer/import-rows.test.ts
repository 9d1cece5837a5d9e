import { describe, expect, it } from "vitest";
import type { Batch } from "../../src/importer/files/batch.ts";
import { type ImportOptions, importRows } from "../../src/importer/merge/import-rows.ts";
import { shortKey } from "../../src/importer/merge/short-key.ts";
import type {
  FinishImportRequest,
  SpreadsheetPort,
  WriteRowsRequest,
} from "../../src/importer/merge/spreadsheet-port.ts";
import { type Row, tables } from "../../src/tables/index.ts";
import { rowKeys } from "../../src/tables/row-keys.ts";
import { instagram, readBatch } from "./read-text-file.ts";

const post = (number: number, likes = 100 * number): Row => ({
  platform: "instagram",
  account: "luna",
  post_id: String(number),
  likes,
});

/** A sheet of posts that answers as the script does, with what a colleague does before the block of a number. */
function sheetOf(rows: Row[], meanwhile: Readonly<Record<number, (rows: Row[]) => void>> = {}) {
  const keysOf = (row: Row | undefined) => (row ? rowKeys(tables.posts, row).map(shortKey) : []);
  const blocks: WriteRowsRequest[] = [];
  const finished: FinishImportRequest[] = [];
  let opened = 0;
  const port: SpreadsheetPort = {
    openTable: async (request) => {
      opened += 1;
      const keys = rows.map(keysOf);
      return { import: request.import, sheetId: 7, sheet: "Posts", keys, addedKeys: [], isStaged: false };
    },
    writeRows: async (request) => {
      blocks.push(request);
      meanwhile[blocks.length]?.(rows);
      const last = keysOf(rows[rows.length - 1]);
      if (request.rowsBefore !== rows.length || last.join() !== request.lastKeys?.join()) return { stale: true };
      const updatedRows: number[] = [];
      for (const [index, row] of request.rows.entries()) {
        const number = request.rowNumbers[index] ?? null;
        if (number === null) rows.push(row);
        else if (rows[number - 2]?.likes !== row.likes) {
          rows[number - 2] = row;
          updatedRows.push(index);
        }
      }
      return {
        stale: false,
        added: 0,
        updated: updatedRows.length,
        unchanged: 0,
        rowsAfter: rows.length,
        updatedRows,
        formulasKept: 0,
        lastKeys: keysOf(rows[rows.length - 1]),
      };
    },
    finishImport: async (request) => finished.push(request),
  };
  const shown = () => rows.map(({ post_id, likes }) => [post_id, likes]);
  return { port, blocks, finished, shown, openedTimes: () => opened };
}

async function importPosts(
  posts: Row[],
  sheet: ReturnType<typeof sheetOf>,
  options: Partial<ImportOptions> = {},
  exportedOn: string | null = null,
) {
  const batch: Batch = { ...(await readBatch(instagram([{}]))), rows: posts, exportedOn };
  return importRows(batch, sheet.port, { sheet: null, mode: "update", rowsPerCall: 2, ...options });
}

describe("an import in blocks of two rows", () => {
  it("updates and adds what the file has, and says so in the history", async () => {
    const sheet = sheetOf([post(1), post(2), post(3)]);
    const summary = await importPosts([post(3, 999), post(1), post(4), post(5), post(6)], sheet);
    expect(sheet.shown()).toEqual([
      ["1", 100],
      ["2", 200],
      ["3", 999],
      ["4", 400],
      ["5", 500],
      ["6", 600],
    ]);
    const counts = { added: 3, updated: 1, unchanged: 1, skipped: 0 };
    expect([summary, ...sheet.finished]).toMatchObject([counts, { ...counts, isWhole: true, sheetId: 7 }]);
    expect(sheet.blocks.map(({ rows }) => rows.length)).toEqual([2, 2, 1]);
  });

  it("writes each of its rows once when another person adds rows between two blocks, and doubles none that both have", async () => {
    const sheet = sheetOf([post(1)], { 2: (rows) => rows.push(post(21), post(5)) });
    const summary = await importPosts(
      [1, 2, 3, 4, 5].map((number) => post(number)),
      sheet,
    );
    expect(sheet.shown().map(([id]) => id)).toEqual(["1", "2", "21", "5", "3", "4"]);
    expect(summary).toMatchObject({ added: 3, updated: 0, unchanged: 2 });
  });

  it("updates the right rows when another person puts rows above them between two blocks", async () => {
    const sheet = sheetOf([post(1), post(2), post(3), post(4)], { 2: (rows) => rows.unshift(post(21), post(22)) });
    const summary = await importPosts(
      [1, 2, 3, 4].map((number) => post(number, 7 * number)),
      sheet,
    );
    expect(sheet.shown()).toEqual([
      ["21", 2_100],
      ["22", 2_200],
      ["1", 7],
      ["2", 14],
      ["3", 21],
      ["4", 28],
    ]);
    expect(summary).toMatchObject({ added: 0, updated: 4, unchanged: 0 });
  });

  it("writes a row again that another person deleted between two blocks", async () => {
    const sheet = sheetOf([post(9)], { 2: (rows) => rows.splice(1, 1) });
    const summary = await importPosts(
      [1, 2, 3, 4].map((number) => post(number)),
      sheet,
    );
    expect(sheet.shown().map(([id]) => id)).toEqual(["9", "2", "1", "3", "4"]);
    expect(summary).toMatchObject({ added: 4, updated: 0, unchanged: 0 });
  });

  it("goes on when others change the sheet before five blocks, each time once or five times in a row", async () => {
    const add = (rows: Row[]) => rows.push(post(100 + rows.length));
    const sheet = sheetOf([], { 1: add, 2: add, 3: add, 4: add, 5: add, 7: add, 9: add });
    await importPosts(
      [1, 2, 3, 4, 5, 6].map((number) => post(number)),
      sheet,
    );
    const own = sheet.shown().filter(([id]) => Number(id) < 100);
    expect(own.map(([id]) => id)).toEqual(["1", "2", "3", "4", "5", "6"]);
  });

  it("gives up when others change the sheet six times in a row, without a line in the history", async () => {
    const add = (rows: Row[]) => rows.push(post(100 + rows.length));
    const sheet = sheetOf([], { 1: add, 2: add, 3: add, 4: add, 5: add, 6: add });
    await expect(importPosts([post(1)], sheet)).rejects.toThrow("The sheet keeps changing");
    expect(sheet.finished).toEqual([]);
  });

  it("writes a post that the file holds twice once, with the later numbers, and counts the other as unchanged", async () => {
    const sheet = sheetOf([post(1)]);
    const summary = await importPosts([post(2, 5), post(3), post(2, 6), post(1)], sheet);
    expect(sheet.shown()).toEqual([
      ["1", 100],
      ["2", 6],
      ["3", 300],
    ]);
    expect(summary).toMatchObject({ added: 2, updated: 0, unchanged: 2 });
  });

  it("updates the upper one of a post that the sheet holds twice, and leaves the other", async () => {
    const sheet = sheetOf([post(1), post(2, 5), post(2, 6)]);
    expect(await importPosts([post(2, 7)], sheet)).toMatchObject({ added: 0, updated: 1, unchanged: 0 });
    expect(sheet.shown()).toEqual([
      ["1", 100],
      ["2", 7],
      ["2", 6],
    ]);
  });

  it("adds every row where the user chose so, also those that another person adds meanwhile", async () => {
    const sheet = sheetOf([post(1), post(2)], { 2: (rows) => rows.push(post(21)) });
    expect(await importPosts([post(1), post(2), post(3)], sheet, { mode: "append" })).toMatchObject({ added: 3 });
    expect(sheet.shown().map(([id]) => id)).toEqual(["1", "2", "1", "2", "21", "3"]);
  });

  it("reports its progress in rows, and stops between two blocks if the user cancels it", async () => {
    const sheet = sheetOf([]);
    const progress: unknown[] = [];
    const posts = [1, 2, 3, 4, 5].map((number) => post(number));
    const isCancelled = () => progress.length === 2;
    const summary = await importPosts(posts, sheet, { onProgress: (one) => progress.push(one), isCancelled });
    expect(progress).toEqual([
      { done: 2, total: 5 },
      { done: 4, total: 5 },
    ]);
    expect(summary).toMatchObject({ added: 4, cancelled: true });
    expect(sheet.finished).toMatchObject([{ added: 4, isCancelled: true }]);
  });

  it("writes the day of the export behind a row's source, unless a day stands there", async () => {
    const sheet = sheetOf([]);
    const sources = ["Planner", "Planner (2026-05-20)", "Planner (2026)", null];
    const posts = sources.map((source, i) => ({ ...post(i + 1), source }));
    await importPosts(posts, sheet, { rowsPerCall: 9 }, "2026-05-30");
    expect(sheet.blocks[0]?.rows.map(({ source }) => source)).toEqual([
      "Planner (2026-05-30)",
      "Planner (2026-05-20)",
      "Planner (2026) (2026-05-30)",
      null,
    ]);
  });

  it("finds a post by its time and text in the spreadsheet's zone, and shows it in that zone", async () => {
    const known = { platform: "instagram", account: "luna", text: "Rye", published_at: "2026-05-01T12:00:00" };
    const sheet = sheetOf([known]);
    const twoHours = () => 2 * 3_600_000;
    const posts = ["2026-05-01T10:00:00Z", "2026-05-01T12:00:00+02:00", "2026-05-01T23:30:00Z"].map((published_at) => ({
      ...known,
      published_at,
    }));
    const summary = await importPosts(posts, sheet, { offset: twoHours });
    expect(sheet.blocks.map(({ rowNumbers }) => rowNumbers)).toEqual([[2, null]]);
    expect(sheet.blocks[0]?.rows[1]?.published_at).toBe("2026-05-02T01:30:00");
    expect(summary).toMatchObject({ added: 1, unchanged: 2 });
  });

  it("lets the page respond several times among 25,000 rows, and never among 100", async () => {
    const pausesOf = async (count: number) => {
      let pauses = 0;
      const posts = Array.from({ length: count }, (_, i) => post(i + 1));
      const pause = async () => void pauses++;
      await importPosts(posts, sheetOf([...posts]), { rowsPerCall: 30_000, pause });
      return pauses;
    };
    expect(await pausesOf(100)).toBe(0);
    // Each of three passes over the rows pauses after at most 10,000 of them.
    expect(await pausesOf(25_000)).toBeGreaterThanOrEqual(6);
    expect(await pausesOf(25_000)).toBeLessThan(50);
  });

  it("leaves the line in the history to its caller if it is part of a larger import", async () => {
    const sheet = sheetOf([]);
    expect(await importPosts([post(1)], sheet, { importId: "whole" })).toMatchObject({ import: "whole", added: 1 });
    expect(sheet.finished).toEqual([]);
    expect(sheet.blocks.map((block) => block.import)).toEqual(["whole"]);
  });
});

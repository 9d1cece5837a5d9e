import { describe, expect, it } from "vitest";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, openAddOn } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";

const soup = { post_id: "1", text: "Soup", followers: 10_000, likes: 300, comments: 30, shares: 20 };
const bread = { post_id: "2", text: "Bread", followers: 10_000, likes: 40, comments: 4, shares: 1 };
const newer = { exportedOn: "2026-06-01" };

type Opened = ReturnType<typeof openAddOn>;

const history = ({ addOn }: Opened) => ask<PastImport[]>(addOn, "readHistory");
const undoLast = async (opened: Opened) => ask(opened.addOn, "undoImport", (await history(opened))[0]?.id);

function posts({ app }: Opened): unknown[][] {
  const sheet = app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
  const values = sheet.getDataRange().getValues();
  const indexes = ["Text", "Likes", "Engagement rate by followers"].map((name) =>
    (values[0] as unknown[]).indexOf(name),
  );
  return values.slice(1).map((row) => indexes.map((index) => row[index]));
}

const importTwice = preparedOnce(async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([soup]));
  opened.clock.advance(60_000);
  await importInto(opened.addOn, batchOf([{ ...soup, likes: 310 }, bread], newer));
  await opened.workbook.waitForCalculation();
  return opened;
});

describe("the history", () => {
  it("the history lists each import's user, file and row counts, newest first", async () => {
    const opened = await importTwice();
    expect(await history(opened)).toMatchObject([
      { who: "noor@example.com", file: "posts.csv", sheet: "Posts", added: 1, updated: 1, unchanged: 0, canUndo: true },
      { added: 1, updated: 0, canUndo: true, wasUndone: false },
    ]);
  });
});

describe("undoing an import", () => {
  it("undo restores texts as long as a cell can be, and their row's other values", async () => {
    const [text, title] = ["b".repeat(50_000), `${"🍞\n".repeat(16_000)}=1`];
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([{ ...soup, text, title }, bread]));
    const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
    const longTexts = () => {
      const [headers = [], ...rows] = sheet.getDataRange().getValues();
      return rows.map((row) => ["Text", "Title", "Likes"].map((header) => row[headers.indexOf(header)]));
    };
    await importInto(
      opened.addOn,
      batchOf(
        [
          { ...soup, text: "Soup", title: "Monday", likes: 310 },
          { ...bread, likes: 41 },
        ],
        newer,
      ),
    );
    expect(await undoLast(opened)).toEqual({ removed: 0, restored: 2 });
    expect(longTexts()).toEqual([
      [text, title, 300],
      ["Bread", "", 40],
    ]);
  });

  it("undo removes the rows that an import added and restores those that it updated", async () => {
    const opened = await importTwice();
    expect(await undoLast(opened)).toEqual({ removed: 1, restored: 1 });
    await opened.workbook.waitForCalculation();
    expect(posts(opened)).toEqual([["Soup", 300, 0.035]]);
    expect(await history(opened)).toMatchObject([{ wasUndone: true, canUndo: false }, { canUndo: true }]);
  });

  it("undo works after the rows were sorted", async () => {
    const opened = await importTwice();
    const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
    const likes = (sheet.getDataRange().getValues()[0] as unknown[]).indexOf("Likes") + 1;
    sheet.getRange(2, 1, 2, sheet.getLastColumn()).sort({ column: likes, ascending: true });
    await undoLast(opened);
    await opened.workbook.waitForCalculation();
    expect(posts(opened)).toEqual([["Soup", 300, 0.035]]);
  });

  it("undo is rejected, and changes nothing, if one of the rows was changed since", async () => {
    const opened = await importTwice();
    const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
    const likes = (sheet.getDataRange().getValues()[0] as unknown[]).indexOf("Likes") + 1;
    sheet.getRange(3, likes).setValue(41);
    await expect(undoLast(opened)).rejects.toThrow("This import can't be undone because some of its rows were edited.");
    expect(posts(opened).map(([text, count]) => [text, count])).toEqual([
      ["Soup", 310],
      ["Bread", 41],
    ]);
  });

  it("undo does not remove what the user wrote beside a row", async () => {
    const opened = await importTwice();
    const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
    const own = sheet.getLastColumn() + 1;
    sheet.getRange(3, own).setValue("call the baker");
    await undoLast(opened);
    expect(sheet.getRange(3, own).getValue()).toBe("call the baker");
    expect(posts(opened)[1]?.[0]).toBe("");
  });

  it("the last three imports can be undone one after the other", async () => {
    const opened = openAddOn();
    for (const likes of [1, 2, 3, 4, 5]) await importInto(opened.addOn, batchOf([{ ...soup, likes }], newer));
    expect((await history(opened)).map(({ canUndo }) => canUndo)).toEqual([true, true, true, false, false]);
    const ids = (await history(opened)).map(({ id }) => id);
    for (const id of ids.slice(0, 3)) await ask(opened.addOn, "undoImport", id);
    expect(posts(opened)[0]?.[1]).toBe(2);
    await expect(ask(opened.addOn, "undoImport", ids[3])).rejects.toThrow("can no longer be undone");
  });

  it("the sheet that undo needs is hidden", async () => {
    const opened = await importTwice();
    expect(
      opened.app
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => sheet.getName()),
    ).toEqual(["Sheet1", "Posts"]);
  });
});

describe("a spreadsheet that is nearly full", () => {
  /** Leaves this many free cells. It sets a sheet's width directly: inserting thousands of columns takes seconds. */
  const leave = ({ app, workbook }: Opened, cells: number) => {
    const filler = app.insertSheet("Filler");
    const used = app.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
    const columns = 26 + Math.floor((10_000_000 - used - cells) / 1_000);
    workbook.api.getActiveWorkbook()?.getSheetByName("Filler")?.getSheet().setColumnCount(columns);
    expect([filler.getMaxRows(), filler.getMaxColumns()]).toEqual([1_000, columns]);
  };
  const posts = (count: number) => Array.from({ length: count }, (_, index) => ({ ...soup, post_id: `${index}` }));

  it("an import writes rows even if there is no room to undo them", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([{ ...soup, post_id: "first" }]));
    leave(opened, 28_000);
    expect(await importInto(opened.addOn, batchOf(posts(2_000)))).toMatchObject({ added: 2_000 });
    expect(await history(opened)).toMatchObject([{ added: 2_000, canUndo: false }, { canUndo: true }]);
  });

  it("an import without room for its rows is rejected and writes nothing", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([{ ...soup, post_id: "first" }]));
    leave(opened, 1_000);
    await expect(importInto(opened.addOn, batchOf(posts(1_200)))).rejects.toThrow("The spreadsheet is full");
    expect(opened.app.getSheetByName("Posts")?.getLastRow()).toBe(2);
  });
});

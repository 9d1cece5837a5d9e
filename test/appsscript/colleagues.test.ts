import { describe, expect, it } from "vitest";
import { importRows } from "../../src/importer/merge/import-rows.ts";
import type { SpreadsheetPort } from "../../src/importer/merge/spreadsheet-port.ts";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, bo, importInto, openAddOn, post, spreadsheetPortOf } from "./add-on.ts";

type Opened = ReturnType<typeof openAddOn>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const newer = { exportedOn: "2026-06-01" };
const postsOf = ({ app }: Opened) => app.getSheetByName("Posts") as Sheet;

function cellOf(opened: Opened, header: string, row: number): GoogleAppsScript.Spreadsheet.Range {
  const sheet = postsOf(opened);
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as unknown[];
  return sheet.getRange(row, headers.indexOf(header) + 1);
}

const column = (opened: Opened, header: string): unknown[] =>
  postsOf(opened)
    .getRange(2, cellOf(opened, header, 1).getColumn(), postsOf(opened).getLastRow() - 1, 1)
    .getValues()
    .map(([cell]) => cell);

describe("what a colleague types while an import writes", () => {
  it("stays in rows that the import does not change, and in cells beside those that it changes", async () => {
    let type = () => {};
    // A colleague types between the import's reading and its first change of a cell.
    const opened = openAddOn({ beforeCall: (method) => /^Range(List)?\.setValue/.test(method) && type() });
    await importInto(opened.addOn, batchOf([1, 2, 3, 4, 5].map((number) => post(number))));
    let typed = false;
    type = () => {
      if (typed) return;
      typed = true;
      cellOf(opened, "Likes", 3).setValue(777);
      cellOf(opened, "Text", 4).setValue("Loaf, corrected");
      cellOf(opened, "Comments", 2).setValue(31);
    };
    // Of five posts, the first and the last have other likes.
    const changed = [1, 2, 3, 4, 5].map((number) => post(number, number % 4 === 1 ? { likes: 9_000 + number } : {}));
    await importInto(opened.addOn, batchOf(changed, newer));
    expect(typed).toBe(true);
    expect(column(opened, "Likes")).toEqual([9_001, 777, 300, 400, 9_005]);
    expect(column(opened, "Text")).toEqual(["Loaf 1", "Loaf 2", "Loaf, corrected", "Loaf 4", "Loaf 5"]);
    expect(column(opened, "Comments")).toEqual([31, 30, 30, 30, 30]);
  });
});

describe("an update of every second row", () => {
  const rowCount = 2_100;
  const numbers = Array.from({ length: rowCount }, (_, index) => index + 1);
  const writesOf = ({ addOn }: Opened): number =>
    [...(addOn.lastExecution()?.calls ?? [])].reduce(
      (sum, [method, count]) => (/^Range(List)?\.setValue/.test(method) ? sum + count : sum),
      0,
    );

  it.each([
    ["the same new value takes a few calls", () => 1, 10],
    [
      "new values of its own takes about a thousand calls for a block, and changes no other row",
      (n: number) => n,
      1_010,
    ],
  ])("with %s", async (_, likesOf, maxCalls) => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf(numbers.map((number) => post(number))));
    cellOf(opened, "Likes", 3).setFormula("=10*3");
    const changed = numbers
      .filter((number) => number % 2 === 1)
      .map((number) => post(number, { likes: likesOf(number) }));
    const port = spreadsheetPortOf(opened.addOn);
    let calls = 0;
    const counting: SpreadsheetPort = {
      ...port,
      writeRows: async (request) => {
        const result = await port.writeRows(request);
        calls += writesOf(opened);
        return result;
      },
    };
    await importRows(batchOf(changed, newer), counting, { sheet: null, mode: "update" });
    expect(calls).toBeLessThanOrEqual(maxCalls);
    await opened.workbook.waitForCalculation();
    expect(cellOf(opened, "Likes", 3).getFormula()).toBe("=10*3");
    const expected = numbers.map((number) => (number === 2 ? 30 : number % 2 === 1 ? likesOf(number) : 100 * number));
    expect(column(opened, "Likes")).toEqual(expected);
  });
});

describe("a total below a table", () => {
  it("moves down when rows are added, and still adds up what it did", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1), post(2)]));
    const likes = cellOf(opened, "Likes", 2).getA1Notation().replace("2", "");
    cellOf(opened, "Likes", 4).setFormula(`=SUM(${likes}2:${likes}3)`);
    await opened.workbook.waitForCalculation();
    expect(await importInto(opened.addOn, batchOf([post(3), post(4)]))).toMatchObject({ added: 2 });
    await opened.workbook.waitForCalculation();
    expect(column(opened, "Likes")).toEqual([100, 200, 300, 400, 300]);
    expect(cellOf(opened, "Likes", 6).getFormula()).toBe(`=SUM(${likes}2:${likes}3)`);
  });
});

describe("a formula in a cell that an import would change", () => {
  it("stays and is counted once, while the row's other cells are updated", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1), post(2)]));
    cellOf(opened, "Likes", 2).setFormula("=40+2");
    await opened.workbook.waitForCalculation();
    const rows = [post(1, { likes: 150, comments: 40 }), post(2, { likes: 250 })];
    expect(await importInto(opened.addOn, batchOf(rows, newer))).toMatchObject({ updated: 2, formulasKept: 1 });
    await opened.workbook.waitForCalculation();
    expect(cellOf(opened, "Likes", 2).getFormula()).toBe("=40+2");
    expect(column(opened, "Likes")).toEqual([42, 250]);
    expect(column(opened, "Comments")).toEqual([40, 30]);
  });

  it("does not count as an update if nothing else of the row is new", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1), post(2)]));
    cellOf(opened, "Likes", 2).setFormula("=40+2");
    await opened.workbook.waitForCalculation();
    const source = cellOf(opened, "Source", 2).getValue();
    expect(await importInto(opened.addOn, batchOf([post(1, { likes: 150 })], newer))).toMatchObject({
      updated: 0,
      unchanged: 1,
      formulasKept: 1,
    });
    expect(cellOf(opened, "Source", 2).getValue()).toBe(source);
  });

  it("does not keep the import from being undone", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([post(1), post(2)]));
    cellOf(opened, "Likes", 2).setFormula("=40+2");
    await opened.workbook.waitForCalculation();
    await importInto(opened.addOn, batchOf([post(1, { likes: 150, comments: 40 })], newer));
    await opened.workbook.waitForCalculation();
    const [last] = await ask<PastImport[]>(opened.addOn, "readHistory");
    expect(await ask(opened.addOn, "undoImport", last?.id)).toEqual({ removed: 0, restored: 1 });
    await opened.workbook.waitForCalculation();
    expect(cellOf(opened, "Likes", 2).getFormula()).toBe("=40+2");
    expect(column(opened, "Comments")).toEqual([30, 30]);
  });
});

describe("somebody who replaces the table while an import writes it block by block", () => {
  /** Imports six posts one by one; after the third, a colleague replaces the table by these posts. */
  async function replacedMeanwhile(replacing: number[], mode: "update" | "append" = "update") {
    const opened = openAddOn();
    const port = spreadsheetPortOf(opened.addOn);
    let blocks = 0;
    const interrupted: SpreadsheetPort = {
      ...port,
      writeRows: async (request) => {
        if (++blocks === 4) {
          const theirs = { ...batchOf(replacing.map((number) => post(number))), file: "theirs.csv" };
          await importInto(opened.openAs(bo), theirs, { mode: "replace" });
        }
        return port.writeRows(request);
      },
    };
    const posts = batchOf([1, 2, 3, 4, 5, 6].map((number) => post(number)));
    const summary = await importRows(posts, interrupted, { sheet: null, mode, rowsPerCall: 1 });
    return { opened, summary, likes: column(opened, "Likes").sort((a, b) => Number(a) - Number(b)) };
  }

  it.each([
    ["fewer rows", [21]],
    ["as many rows", [21, 22, 23]],
    ["more rows", [21, 22, 23, 24]],
  ])("leaves their %s and all of the import's, and the summary counts what is there", async (_, replacing) => {
    const { summary, likes } = await replacedMeanwhile(replacing);
    expect(likes).toEqual([100, 200, 300, 400, 500, 600, ...replacing.map((number) => 100 * number)]);
    expect(summary).toMatchObject({ added: 6, updated: 0, unchanged: 0 });
  });

  it("doubles no row that both have", async () => {
    const { summary, likes } = await replacedMeanwhile([2, 5, 21]);
    expect(likes).toEqual([100, 200, 300, 400, 500, 600, 2_100]);
    // Post 2 was added before the table was replaced, and post 5 came with the replacing file.
    expect(summary.added + summary.unchanged).toBe(6);
    expect(summary).toMatchObject({ updated: 0, unchanged: 1 });
  });

  it("leaves all of the import's rows where every row is added", async () => {
    const { summary, likes } = await replacedMeanwhile([21], "append");
    expect(likes).toEqual([100, 200, 300, 400, 500, 600, 2_100]);
    expect(summary).toMatchObject({ added: 6 });
  });

  it("lets the import be undone, down to the replacing rows", async () => {
    const { opened } = await replacedMeanwhile([21]);
    const [last] = await ask<PastImport[]>(opened.addOn, "readHistory");
    expect(last).toMatchObject({ added: 6, updated: 0 });
    expect(await ask(opened.addOn, "undoImport", last?.id)).toEqual({ removed: 6, restored: 0 });
    expect(column(opened, "Likes")).toEqual([2_100]);
  });
});

describe("a sheet that a colleague renames while an import writes it", () => {
  it("gets the remaining rows under its new name", async () => {
    const opened = openAddOn();
    const port = spreadsheetPortOf(opened.addOn);
    let blocks = 0;
    const renamed: SpreadsheetPort = {
      ...port,
      writeRows: (request) => {
        if (++blocks === 2) {
          postsOf(opened).appendRow(["Instagram", "brood.en.boon", "999"]).setName("All posts");
        }
        return port.writeRows(request);
      },
    };
    await importRows(batchOf([post(1), post(2)]), renamed, { sheet: null, mode: "update", rowsPerCall: 1 });
    expect(opened.app.getSheets().map((sheet) => sheet.getName())).not.toContain("Posts");
  });
});

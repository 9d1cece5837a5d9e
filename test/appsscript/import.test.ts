import { describe, expect, it } from "vitest";
import { importRows } from "../../src/importer/merge/import-rows.ts";
import type { SpreadsheetPort } from "../../src/importer/merge/spreadsheet-port.ts";
import { batchOf, bo, importInto, openAddOn, spreadsheetPortOf } from "./add-on.ts";

const soup = {
  post_id: "17900000000000001",
  published_at: "2026-05-02T10:30:00",
  text: "Pumpkin soup",
  followers: 10_000,
  likes: 300,
  comments: 30,
  shares: 15,
  saves: 5,
};
const bread = {
  ...soup,
  post_id: "17900000000000002",
  text: "Bread",
  published_at: "2026-05-04T08:00:00",
  likes: 40,
  saves: null,
};
const brunch = {
  ...soup,
  post_id: "17900000000000003",
  text: "Brunch",
  published_at: "2026-06-01T09:00:00",
  likes: 90,
};

type Opened = ReturnType<typeof openAddOn>;

/** The sheet's rows as objects by header. */
function rowsOf({ app }: Opened, name = "Posts"): Record<string, unknown>[] {
  const [headers = [], ...rows] = (app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet)
    .getDataRange()
    .getValues();
  return rows.map((row) => Object.fromEntries(headers.map((header, column) => [String(header), row[column]])));
}

const columnOf = ({ app }: Opened, header: string): number => {
  const sheet = app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
  return (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as unknown[]).indexOf(header) + 1;
};

const postsSheet = ({ app }: Opened) => app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;

const writes = (opened: Opened) =>
  [...(opened.addOn.lastExecution()?.calls.keys() ?? [])].filter((call) =>
    /^(Range|Sheet)\.(set|insert|clear|delete)/.test(call),
  );

describe("a first import", () => {
  it("a first import creates the table's sheet, with calculated rates and bands", async () => {
    const opened = openAddOn();
    const summary = await importInto(opened.addOn, batchOf([soup, bread]));
    expect(summary).toMatchObject({ added: 2, updated: 0, unchanged: 0, sheet: "Posts", cancelled: false });
    await opened.workbook.waitForCalculation();
    expect(rowsOf(opened)).toMatchObject([
      {
        Platform: "Instagram",
        Account: "brood.en.boon",
        Likes: 300,
        Interactions: 350,
        "Engagement rate by followers": 0.035,
        Band: "Average",
      },
      { Likes: 40, Saves: "", Interactions: 85, "Engagement rate by followers": 0.0085, Band: "Low" },
    ]);
  });

  it("a first import freezes the header row and adds notes to it", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup]));
    const sheet = postsSheet(opened);
    expect(sheet.getFrozenRows()).toBe(1);
    expect(sheet.getRange(1, columnOf(opened, "Likes")).getNote()).toBe(
      "Likes (all reactions on Facebook and LinkedIn).\nSource: instagram-content\nLast import: 2026-06-01 11:00",
    );
  });

  it("an import writes ids as text, times as dates and rates as percentages", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup]));
    await opened.workbook.waitForCalculation();
    const sheet = postsSheet(opened);
    expect(sheet.getRange(2, columnOf(opened, "Post ID")).getValue()).toBe("17900000000000001");
    expect(Object.prototype.toString.call(sheet.getRange(2, columnOf(opened, "Published at")).getValue())).toBe(
      "[object Date]",
    );
    expect(sheet.getRange(2, columnOf(opened, "Published at")).getDisplayValue()).toBe("2026-05-02 10:30");
    expect(sheet.getRange(2, columnOf(opened, "Engagement rate by followers")).getDisplayValue()).toBe("3.50%");
  });

  it("a time with a zone is shown in the spreadsheet's zone", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([{ ...soup, published_at: "2026-05-02T10:30:00Z" }]));
    expect(postsSheet(opened).getRange(2, columnOf(opened, "Published at")).getDisplayValue()).toBe("2026-05-02 12:30");
  });

  it("a first import names sheet and columns in the user's language", async () => {
    const opened = openAddOn({ user: { email: "ana@example.com", locale: "es", role: "owner" } });
    const { sheet } = await importInto(opened.addOn, batchOf([soup]));
    expect(sheet).toBe("Publicaciones");
    expect(Object.keys(rowsOf(opened, "Publicaciones")[0] as object)).toContain("Me gusta");
  });

  it("an import writes formulas with the separators of the spreadsheet's locale", async () => {
    const opened = openAddOn({ locale: "nl_NL" });
    await importInto(opened.addOn, batchOf([soup, bread]));
    await opened.workbook.waitForCalculation();
    const rate = postsSheet(opened).getRange(1, columnOf(opened, "Engagement rate by followers"));
    expect(rate.getFormula()).toBe(
      '=VSTACK("Engagement rate by followers";ENGAGEMENT_RATE(HSTACK(I2:I3;J2:J3;K2:K3;L2:L3);ARRAYFORMULA(IF(ISNUMBER(J2:J3)*(1-ISNUMBER(I2:I3))*(COUNT(I2:I3)>0);"";H2:H3))))',
    );
    expect(rowsOf(opened)[0]).toMatchObject({ "Engagement rate by followers": 0.035 });
  });

  it("a column of numbers that a user inserts between likes and comments is no interaction", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup]));
    const likes = columnOf(opened, "Likes");
    postsSheet(opened).insertColumnAfter(likes);
    postsSheet(opened)
      .getRange(1, likes + 1, 2)
      .setValues([["Campaign number"], [1000]]);
    await opened.workbook.waitForCalculation();
    expect(rowsOf(opened)[0]).toMatchObject({ Comments: 30, Interactions: 350, "Engagement rate by followers": 0.035 });
  });
});

describe("importing the same file again", () => {
  it("importing the same file again reports every row unchanged and writes nothing", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup, bread]));
    const before = postsSheet(opened).getDataRange().getFormulas();
    const summary = await importInto(opened.addOn, batchOf([soup, bread]));
    expect(summary).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(writes(opened)).toEqual([]);
    expect(postsSheet(opened).getDataRange().getFormulas()).toEqual(before);
  });
});

describe("importing a newer file after the user rearranged the sheet", () => {
  async function rearranged() {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup, bread]));
    await opened.workbook.waitForCalculation();
    const sheet = postsSheet(opened);
    sheet.getRange(1, columnOf(opened, "Likes")).setValue("Hearts");
    sheet.moveColumns(sheet.getRange("C:C"), columnOf(opened, "Hearts") + 1);
    sheet.insertColumnAfter(2);
    sheet.getRange(1, 3).setValue("My note");
    sheet.getRange(2, 3).setFormula("=1+1");
    await opened.workbook.waitForCalculation();
    return opened;
  }

  it("an import finds moved and renamed columns, updates and adds rows, and duplicates none", async () => {
    const opened = await rearranged();
    const newer = batchOf([{ ...soup, likes: 310 }, bread, brunch], { exportedOn: "2026-06-01" });
    expect(await importInto(opened.addOn, newer)).toMatchObject({ added: 1, updated: 1, unchanged: 1 });
    await opened.workbook.waitForCalculation();
    const rows = rowsOf(opened);
    expect(rows.map((row) => row["Post ID"])).toEqual(["17900000000000001", "17900000000000002", "17900000000000003"]);
    expect(rows.map((row) => row.Hearts)).toEqual([310, 40, 90]);
    expect(rows.map((row) => row["Engagement rate by followers"])).toEqual([0.036, 0.0085, 0.014]);
  });

  it("an import does not change the user's columns and formulas", async () => {
    const opened = await rearranged();
    await importInto(opened.addOn, batchOf([{ ...soup, likes: 310 }, brunch], { exportedOn: "2026-06-01" }));
    const sheet = postsSheet(opened);
    expect(sheet.getRange(1, 3).getValue()).toBe("My note");
    expect(sheet.getRange(2, 3).getFormula()).toBe("=1+1");
    expect(sheet.getRange(3, 3, 2, 1).getValues()).toEqual([[""], [""]]);
  });

  it("an import finds its rows after they were sorted", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup, bread, brunch]));
    await opened.workbook.waitForCalculation();
    const sheet = postsSheet(opened);
    sheet.getRange(2, 1, 3, sheet.getLastColumn()).sort({ column: columnOf(opened, "Likes"), ascending: true });
    const newer = batchOf([{ ...soup, likes: 333 }], { exportedOn: "2026-06-01" });
    expect(await importInto(opened.addOn, newer)).toMatchObject({ added: 0, updated: 1 });
    expect(rowsOf(opened).map((row) => [row.Text, row.Likes])).toEqual([
      ["Bread", 40],
      ["Brunch", 90],
      ["Pumpkin soup", 333],
    ]);
  });

  it("an import does not recreate a column that the user deleted", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup]));
    postsSheet(opened).deleteColumns(columnOf(opened, "Saves"), 1);
    await importInto(opened.addOn, batchOf([{ ...soup, likes: 301 }, bread], { exportedOn: "2026-06-01" }));
    await opened.workbook.waitForCalculation();
    expect(columnOf(opened, "Saves")).toBe(0);
    expect(rowsOf(opened)[0]).toMatchObject({ Likes: 301, "Engagement rate by followers": 0.0346 });
  });

  it("an import adds a column in the table's order if a later file has another field", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup]));
    await importInto(opened.addOn, batchOf([{ ...bread, reach: 4_000 }]));
    await opened.workbook.waitForCalculation();
    expect(columnOf(opened, "Reach")).toBe(columnOf(opened, "Followers") + 1);
    expect(rowsOf(opened)[1]).toMatchObject({ Reach: 4_000, "Engagement rate by reach": 0.02125 });
  });
});

describe("text that looks like something else", () => {
  const risky = [
    "=1+1",
    "+31 20 123",
    "-5",
    "@brand",
    "\tindented",
    "\nbelow",
    "'quoted",
    "007",
    "1/2",
    "TRUE",
    "3,5%",
    "<img src=x onerror=alert(1)>",
  ];

  it.each(risky)("imported text stays text and is read back unchanged: %j", async (text) => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([{ ...soup, text }]));
    const cell = postsSheet(opened).getRange(2, columnOf(opened, "Text"));
    expect(cell.getFormula()).toBe("");
    expect(cell.getValue()).toBe(text);
    expect(await importInto(opened.addOn, batchOf([{ ...soup, text }]))).toMatchObject({ unchanged: 1 });
  });
});

describe("the options of an import", () => {
  it("an import that appends adds every row", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup]));
    expect(await importInto(opened.addOn, batchOf([soup]), { mode: "append" })).toMatchObject({ added: 1 });
    expect(rowsOf(opened)).toHaveLength(2);
  });

  it("an import that replaces clears only its own columns", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup, bread]));
    await opened.workbook.waitForCalculation();
    const sheet = postsSheet(opened);
    const own = sheet.getLastColumn() + 1;
    sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    sheet.getRange(3, own).setValue("mine");
    await importInto(opened.addOn, batchOf([brunch]), { mode: "replace" });
    await opened.workbook.waitForCalculation();
    expect(rowsOf(opened)[0]).toMatchObject({ "Post ID": "17900000000000003", "Engagement rate by followers": 0.014 });
    expect(sheet.getRange(3, columnOf(opened, "Post ID")).getValue()).toBe("");
    expect(sheet.getRange(3, own).getValue()).toBe("mine");
  });

  it("an import writes to a sheet by name, and rejects one with other content", async () => {
    const opened = openAddOn();
    expect(await importInto(opened.addOn, batchOf([soup]), { sheet: "Spring" })).toMatchObject({
      sheet: "Spring",
      added: 1,
    });
    opened.app.insertSheet("Budget").getRange("A1").setValue("Rent");
    await expect(importInto(opened.addOn, batchOf([soup]), { sheet: "Budget" })).rejects.toThrow(
      "“Budget” already contains other data",
    );
    expect(opened.app.getSheetByName("Budget")?.getDataRange().getValues()).toEqual([["Rent"]]);
  });

  it("a canceled import stops between blocks, and continues when the file is imported again", async () => {
    const opened = openAddOn();
    let done = 0;
    const onProgress = (progress: { done: number }) => {
      done = progress.done;
    };
    const options = { rowsPerCall: 1, onProgress, isCancelled: () => done >= 2 };
    expect(await importInto(opened.addOn, batchOf([soup, bread, brunch]), options)).toMatchObject({
      cancelled: true,
      added: 2,
    });
    expect(rowsOf(opened)).toHaveLength(2);
    expect(await importInto(opened.addOn, batchOf([soup, bread, brunch]))).toMatchObject({ added: 1, unchanged: 2 });
  });

  it("an import with a failed block leaves complete rows, and continues when the file is imported again", async () => {
    const opened = openAddOn();
    let blocks = 0;
    const port = spreadsheetPortOf(opened.addOn);
    const failing: SpreadsheetPort = {
      ...port,
      writeRows: (request) =>
        ++blocks === 2 ? Promise.reject(new Error("The connection broke.")) : port.writeRows(request),
    };
    const posts = batchOf([soup, bread, brunch]);
    await expect(importRows(posts, failing, { sheet: null, mode: "update", rowsPerCall: 1 })).rejects.toThrow(
      "connection",
    );
    await opened.workbook.waitForCalculation();
    expect(rowsOf(opened)).toMatchObject([{ "Post ID": soup.post_id, Likes: 300, Comments: 30, Shares: 15, Saves: 5 }]);
    expect(await importInto(opened.addOn, posts)).toMatchObject({ added: 2, unchanged: 1 });
    await opened.workbook.waitForCalculation();
    expect(rowsOf(opened).map((row) => row["Engagement rate by followers"])).toEqual([0.035, 0.0085, 0.014]);
  });

  it("an import whose sidebar was closed leaves complete rows, and continues when the file is imported again", async () => {
    const opened = openAddOn();
    const port = spreadsheetPortOf(opened.addOn);
    let blocks = 0;
    // A closed sidebar never gets the result of its last call, which the script still completes.
    const closing: SpreadsheetPort = {
      ...port,
      writeRows: async (request) => {
        const result = await port.writeRows(request);
        return ++blocks === 2 ? new Promise(() => {}) : result;
      },
    };
    const posts = batchOf([soup, bread, brunch]);
    importRows(posts, closing, { sheet: null, mode: "update", rowsPerCall: 1 });
    await expect.poll(() => blocks).toBe(2);
    expect(rowsOf(opened).map((row) => row["Post ID"])).toEqual([soup.post_id, bread.post_id]);
    expect(await importInto(opened.addOn, posts)).toMatchObject({ added: 1, unchanged: 2 });
    expect(rowsOf(opened)).toHaveLength(3);
  });

  it("an import notices rows that were moved between two blocks, and updates the right ones", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup, bread, brunch]));
    const sheet = postsSheet(opened);
    const newer = [soup, bread, brunch].map((post) => ({ ...post, comments: 99 }));
    const sortOnce = ({ done }: { done: number }) => {
      if (done === 1)
        sheet.getRange(2, 1, 3, sheet.getLastColumn()).sort({ column: columnOf(opened, "Text"), ascending: true });
    };
    await importInto(opened.addOn, batchOf(newer, { exportedOn: "2026-06-01" }), {
      rowsPerCall: 1,
      onProgress: sortOnce,
    });
    expect(rowsOf(opened).map((row) => [row.Text, row.Comments])).toEqual([
      ["Bread", 99],
      ["Brunch", 99],
      ["Pumpkin soup", 99],
    ]);
  });

  it("an import into a protected sheet is rejected and writes nothing", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf([soup]));
    const protection = postsSheet(opened).protect();
    protection.removeEditors(protection.getEditors());
    const importByOther = importInto(opened.openAs(bo), batchOf([bread]));
    await expect(importByOther).rejects.toThrow(
      "‘Posts’ is beveiligd en je hebt geen bewerkrechten. Vraag de eigenaar",
    );
    expect(rowsOf(opened)).toHaveLength(1);
    expect(await importInto(opened.addOn, batchOf([bread]))).toMatchObject({ added: 1 });
  });
});

describe("two exports of the same posts, the older one imported last", () => {
  const undated = (rows: Parameters<typeof batchOf>[0], exportedOn: string) => {
    const batch = batchOf(rows, { exportedOn });
    return { ...batch, rows: batch.rows.map((row) => ({ ...row, source: "Instagram content export" })) };
  };

  it("the newer numbers stay if an older export, dated by its file's date, is imported last", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, undated([{ ...soup, likes: 310 }], "2026-06-01"));
    const summary = await importInto(opened.addOn, undated([{ ...soup, likes: 290 }, bread], "2026-05-02"));
    expect(summary).toMatchObject({ added: 1, updated: 0, unchanged: 1 });
    expect(rowsOf(opened).map((row) => [row.Likes, row.Source])).toEqual([
      [310, "Instagram content export (2026-06-01)"],
      [40, "Instagram content export (2026-05-02)"],
    ]);
  });
});

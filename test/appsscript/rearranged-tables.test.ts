import { expect, it } from "vitest";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const imported = preparedOnce(async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1), post(2), post(3)]));
  await opened.workbook.waitForCalculation();
  return opened;
});

/** The row that holds the headers, and the column of one of them. */
const headerRowOf = (sheet: Sheet) =>
  sheet
    .getDataRange()
    .getValues()
    .findIndex((row) => row.includes("Platform")) + 1;
const columnOf = (sheet: Sheet, name: string) =>
  (sheet.getRange(headerRowOf(sheet), 1, 1, sheet.getLastColumn()).getValues()[0] ?? []).indexOf(name) + 1;

/** The texts and likes of the table's rows, in the order of their texts. */
function postsIn(sheet: Sheet): string[] {
  const [text, likes] = [columnOf(sheet, "Text"), columnOf(sheet, "Likes")];
  const rows = sheet.getDataRange().getDisplayValues().slice(headerRowOf(sheet));
  return rows
    .map((row) => `${row[text - 1]}: ${row[likes - 1]}`)
    .filter((row) => row.startsWith("Loaf"))
    .sort();
}

/** A text that somebody wrote into a cell. */
const isKept = (sheet: Sheet, text: string): boolean => sheet.getDataRange().getDisplayValues().flat().includes(text);

const arrangements: Readonly<Record<string, (sheet: Sheet) => unknown>> = {
  "has merged titles above, frozen rows and a note": (sheet) => {
    sheet.insertRowsBefore(1, 2);
    sheet.getRange("A1:D1").merge().setValue("Own text");
    sheet.setFrozenRows(3);
    sheet.getRange(4, 2).setNote("Check this");
  },
  "has a blank row within": (sheet) =>
    sheet
      .insertRowAfter(2)
      .getRange(2, sheet.getLastColumn() + 1)
      .setValue("Own text"),
  "was moved by columns and rows before it": (sheet) => {
    sheet.insertColumnsBefore(1, 2);
    sheet.insertRowsBefore(1, 3);
    sheet.getRange("A1").setValue("Own text");
  },
  "has a heading above a group of rows": (sheet) => sheet.insertRowBefore(2).getRange(2, 1).setValue("Own text"),
  "has a column that is called like one of it": (sheet) => {
    const column = sheet.getLastColumn() + 1;
    sheet.getRange(1, column, 4, 1).setValues([["Likes"], [7], ["Own text"], [9]]);
  },
  "has a second table and a spilling formula beside it": (sheet) => {
    const column = sheet.getLastColumn() + 2;
    sheet.getRange(1, column).setFormula("=ARRAYFORMULA(ROW(A1:A4)*10)");
    sheet.getRange(2, column + 1).setValue("Own text");
  },
  "has cells merged across rows, and hidden columns": (sheet) => {
    sheet
      .getRange(3, sheet.getLastColumn() + 1, 2, 1)
      .merge()
      .setValue("Own text");
    sheet.hideColumns(1, 3);
  },
  "has IDs that were turned into numbers, and so rounded": (sheet) => {
    const ids = sheet.getRange(2, columnOf(sheet, "Post ID"), 3, 1);
    ids.setNumberFormat("0").setValues(ids.getValues().map(([id]) => [Number(id)]));
    sheet.getRange(1, sheet.getLastColumn() + 1).setValue("Own text");
  },
};

it.each(Object.keys(arrangements))(
  "a table that %s has every post once after an import, and as before after its undo",
  async (name) => {
    const opened = await imported();
    const sheet = opened.app.getSheetByName("Posts") as Sheet;
    arrangements[name]?.(sheet);
    const rows = batchOf([post(1, { likes: 150 }), post(2), post(4)], { exportedOn: "2026-06-01" });
    expect(await importInto(opened.addOn, rows)).toMatchObject({ sheet: "Posts", added: 1, updated: 1, unchanged: 1 });
    expect(postsIn(sheet)).toEqual(["Loaf 1: 150", "Loaf 2: 200", "Loaf 3: 300", "Loaf 4: 400"]);
    const [last] = await ask<PastImport[]>(opened.addOn, "readHistory");
    expect(await ask(opened.addOn, "undoImport", last?.id)).toEqual({ removed: 1, restored: 1 });
    expect(postsIn(sheet)).toEqual(["Loaf 1: 100", "Loaf 2: 200", "Loaf 3: 300"]);
    expect(isKept(sheet, "Own text")).toBe(true);
  },
);

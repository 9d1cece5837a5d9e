import { describe, expect, it } from "vitest";
import { importRows } from "../../src/importer/merge/import-rows.ts";
import type { OpenedTable } from "../../src/importer/merge/spreadsheet-port.ts";
import type { Row } from "../../src/tables/index.ts";
import { batchOf, importInto, openAddOn, spreadsheetPortOf } from "./add-on.ts";

/** Fictional posts with captions of 1,000 characters. */
const posts = (count: number, first = 0): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    post_id: String(17_900_000_000 + first + index),
    url: `https://www.instagram.com/p/C${String(first + index).padStart(10, "A")}/`,
    published_at: `2026-05-${String((index % 28) + 1).padStart(2, "0")}T10:30:00`,
    text: `${first + index} ${"Pumpkin soup. ".repeat(71)}`,
    likes: 300 + index,
  }));

type Opened = ReturnType<typeof openAddOn>;

const sheetOf = ({ app }: Opened) => app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;

/** Calls to Google's spreadsheet service for each call of an import of `count` posts. */
async function googleCalls(count: number): Promise<Map<string, number>> {
  const opened = openAddOn();
  const port = spreadsheetPortOf(opened.addOn);
  const calls = new Map<string, number>();
  const counted = (name: string) => {
    const made = [...(opened.addOn.lastExecution()?.calls.values() ?? [])].reduce((sum, one) => sum + one, 0);
    calls.set(name, Math.max(made, calls.get(name) ?? 0));
  };
  const batch = batchOf(posts(count));
  await importRows(
    batch,
    {
      openTable: (request) => port.openTable(request).finally(() => counted("openTable")),
      writeRows: (request) => port.writeRows(request).finally(() => counted("writeRows")),
      finishImport: (request) => port.finishImport(request).finally(() => counted("finishImport")),
    },
    { sheet: null, mode: "update" },
  );
  return calls;
}

describe("an import of many rows", () => {
  it("makes at most two more calls to Google for 400 rows than for 20", async () => {
    const [few, many] = [await googleCalls(20), await googleCalls(400)];
    for (const [call, made] of many) expect(made, call).toBeLessThanOrEqual((few.get(call) as number) + 2);
  });

  it("answers with less than 100 characters for a row, however long its text", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf(posts(50)));
    const answer: OpenedTable = await spreadsheetPortOf(opened.addOn).openTable({
      import: "again",
      origin: { key: "posts", file: "posts.csv", format: "instagram-content" },
      table: "posts",
      sheet: null,
      mode: "update",
      fields: ["text"],
    });
    expect(answer.keys).toHaveLength(50);
    expect(JSON.stringify(answer.keys).length / 50).toBeLessThan(100);
  });

  it("finds each row again by its id, its link, or its time and text", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf(posts(30)));
    const without = (...fields: string[]) =>
      posts(30).map((row, index) => ({
        ...row,
        likes: 900 + index,
        ...Object.fromEntries(fields.map((f) => [f, null])),
      }));
    for (const rows of [without("url", "text"), without("post_id", "text"), without("post_id", "url")]) {
      const summary = await importInto(opened.addOn, batchOf(rows));
      expect(summary).toMatchObject({ added: 0 });
    }
    expect(sheetOf(opened).getLastRow()).toBe(31);
  });
});

it("rows are added right below the table, however far down the user's own formulas show an empty text", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf(posts(3)));
  const sheet = sheetOf(opened);
  sheet.insertRowsAfter(sheet.getMaxRows(), 1_500);
  sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  sheet.getRange(2, sheet.getMaxColumns()).setFormula('=ARRAYFORMULA(IF(ROW(A2:A)>0,"",1))');
  await opened.workbook.waitForCalculation();
  expect(sheet.getLastRow()).toBe(2_500);
  expect(await importInto(opened.addOn, batchOf(posts(2, 3)))).toMatchObject({ added: 2 });
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as string[];
  const ids = sheet.getRange(2, headers.indexOf("Post ID") + 1, 6, 1).getValues();
  expect(ids.flat()).toEqual(["17900000000", "17900000001", "17900000002", "17900000003", "17900000004", ""]);
});

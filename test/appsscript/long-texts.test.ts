import { expect, it } from "vitest";
import { batchOf, importInto, openAddOn, post } from "./add-on.ts";

/** Texts as long as a cell can be, or longer, and how many of their characters a cell holds. */
const texts = [
  ["b".repeat(50_000), 50_000],
  ["b".repeat(60_000), 50_000],
  [`=${"1+".repeat(30_000)}`, 49_999],
  ["7".repeat(60_000), 49_999],
  [`b${"🍞".repeat(25_000)}`, 49_999],
] as const;

/** What the cells of the texts hold, of all rows. */
async function cells({ app, workbook }: ReturnType<typeof openAddOn>) {
  await workbook.waitForCalculation();
  const [headers = [], ...rows] = app.getSheetByName("Posts")?.getDataRange().getValues() ?? [];
  return rows.map((row) => [row[headers.indexOf("Text")], row[headers.indexOf("Likes")]]);
}

it.each(["update", "replace"] as const)(
  "texts too long for a cell are cut off and fail nothing; importing them again changes nothing (%s)",
  async (mode) => {
    const opened = openAddOn();
    const batch = batchOf([...texts.map(([text], index) => post(index + 1, { text })), post(6)]);
    expect(await importInto(opened.addOn, batch, { mode })).toMatchObject({ added: 6 });
    expect(await cells(opened)).toEqual([
      ...texts.map(([text, length], index) => [text.slice(0, length), 100 * (index + 1)]),
      ["Loaf 6", 600],
    ]);
    expect(await importInto(opened.addOn, batch)).toMatchObject({ added: 0, updated: 0, unchanged: 6 });
  },
);

it("a row beside which somebody typed a text as long as a cell is updated", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1), post(2)]));
  const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
  const [headers = []] = sheet.getDataRange().getValues();
  sheet.getRange(2, headers.indexOf("Text") + 1).setValue("b".repeat(50_000));
  const newer = batchOf([post(1, { text: null, likes: 7 }), post(2)]);
  expect(await importInto(opened.addOn, newer)).toMatchObject({ updated: 1, unchanged: 1 });
  expect((await cells(opened))[0]).toEqual(["b".repeat(50_000), 7]);
});

import { describe, expect, it } from "vitest";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { sidebarText } from "../../src/text/sidebar/index.ts";
import { ask, batchOf, bo, importInto, type OpenAddOn, openAddOn, post } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const hourMs = 60 * 60_000;

/** One post imported at 11:00 in Madrid, and with more likes at 12:00 from another format. */
const importedTwice = preparedOnce(async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1)]));
  opened.clock.advance(hourMs);
  await importInto(opened.addOn, {
    ...batchOf([post(1, { likes: 150 }), post(2)], { exportedOn: "2026-06-01" }),
    format: "custom",
  });
  await opened.workbook.waitForCalculation();
  return opened;
});

const postsIn = ({ app }: Pick<OpenAddOn, "app">) => app.getSheetByName("Posts") as Sheet;
const headerOf = (opened: Pick<OpenAddOn, "app">, name: string) => {
  const headers = postsIn(opened).getDataRange().getDisplayValues()[0] ?? [];
  return postsIn(opened).getRange(1, headers.indexOf(name) + 1);
};
const noteOf = (opened: Pick<OpenAddOn, "app">, name: string) => headerOf(opened, name).getNote();
const history = ({ addOn }: Pick<OpenAddOn, "addOn">) => ask<PastImport[]>(addOn, "readHistory");
const undoLast = async (opened: Pick<OpenAddOn, "addOn">) =>
  ask(opened.addOn, "undoImport", (await history(opened)).find(({ canUndo }) => canUndo)?.id);

const help = "Likes (all reactions on Facebook and LinkedIn).";
const afterSecond = `${help}\nSource: custom\nLast import: 2026-06-01 12:00`;
const afterFirst = `${help}\nSource: instagram-content\nLast import: 2026-06-01 11:00`;

describe("the notes of headers after an undo", () => {
  it("name the import before, and are gone once the only import is undone", async () => {
    const opened = await importedTwice();
    const headers = ["Likes", "Platform", "Engagement rate by followers"].map((name) => headerOf(opened, name));
    expect(noteOf(opened, "Likes")).toBe(afterSecond);
    await undoLast(opened);
    expect(noteOf(opened, "Likes")).toBe(afterFirst);
    for (const header of headers) expect(header.getNote()).toContain("Last import: 2026-06-01 11:00");
    await undoLast(opened);
    expect(headers.map((header) => header.getNote())).toEqual(["", "", ""]);
    await importInto(opened.addOn, batchOf([post(1)], { exportedOn: "2026-06-02" }));
    expect(noteOf(opened, "Likes")).toBe(afterFirst.replace("11:00", "12:00"));
  });

  it("still name the last import if an earlier one is undone", async () => {
    const opened = await importedTwice();
    await importInto(opened.addOn, batchOf([post(3)], { exportedOn: "2026-06-03" }));
    const [, second] = await history(opened);
    await ask(opened.addOn, "undoImport", second?.id);
    expect(noteOf(opened, "Likes")).toBe(afterFirst.replace("11:00", "12:00"));
  });

  it("keep what users wrote, below the add-on's text or instead of it", async () => {
    const opened = await importedTwice();
    headerOf(opened, "Likes").setNote(`${afterSecond}\nAsk Bo about May.`);
    headerOf(opened, "Comments").setNote("Counted by hand");
    await importInto(opened.addOn, batchOf([post(3)], { exportedOn: "2026-06-03" }));
    expect(noteOf(opened, "Likes")).toBe(`${afterFirst.replace("11:00", "12:00")}\nAsk Bo about May.`);
    while ((await history(opened)).some(({ canUndo }) => canUndo)) await undoLast(opened);
    expect(noteOf(opened, "Likes")).toBe("Ask Bo about May.");
    expect(noteOf(opened, "Comments")).toBe("Counted by hand");
  });
});

describe("what an undo says", () => {
  it("of a table that was replaced names the rows that come back", async () => {
    const opened = await importedTwice();
    const many = [4, 5, 6].map((number) => post(number));
    await importInto(opened.addOn, batchOf(many, { exportedOn: "2026-06-03" }), { mode: "replace" });
    const [last] = await history(opened);
    expect(last).toMatchObject({ added: 3, replaced: 2 });
    expect(sidebarText.en.history.sure(last as PastImport)).toBe(
      "Undo this import? 3 rows will be deleted and 2 replaced rows restored.",
    );
    expect(await undoLast(opened)).toEqual({ removed: 3, restored: 2 });
    expect(postsIn(opened).getLastRow()).toBe(3);
  });

  it("is that it was done, if a colleague was faster", async () => {
    const opened = await importedTwice();
    const [last] = await history(opened);
    await ask(opened.addOn, "undoImport", last?.id);
    await expect(ask(opened.openAs(bo), "undoImport", last?.id)).rejects.toThrow("Deze import is al ongedaan gemaakt.");
  });

  it("is that the sheet is gone, if it was deleted since", async () => {
    const opened = await importedTwice();
    opened.app.deleteSheet(postsIn(opened));
    await expect(undoLast(opened)).rejects.toThrow("The sheet has been deleted.");
  });
});

it("an undo that Google ended, of a sheet that was protected since, waits for somebody who may write there", async () => {
  const prepared = await importedTwice();
  let calls = 0;
  const opened = openAddOn({
    ...prepared.optionsToReopen(),
    beforeCall(method) {
      if (calls > 0 && /^Sheet.deleteRows$/.test(method) && calls++ === 1)
        throw new Error("Exceeded maximum execution time");
    },
  });
  const [last] = await history(opened);
  calls = 1;
  await expect(ask(opened.addOn, "undoImport", last?.id)).rejects.toThrow("Exceeded maximum execution time");
  postsIn(opened).protect().removeEditor(bo.email);
  const others = opened.openAs(bo);
  await expect(ask(others, "undoImport", last?.id)).rejects.toThrow(/beveiligd/);
  expect((await history(opened))[0]).toMatchObject({ wasUndone: false });
  // Bo can import elsewhere meanwhile.
  await importInto(others, batchOf([post(7)]), { sheet: "Bo's posts" });
  expect(await ask(opened.addOn, "undoImport", last?.id)).toEqual({ removed: 1, restored: 1 });
  expect(postsIn(opened).getLastRow()).toBe(2);
});

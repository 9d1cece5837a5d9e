import type { PastImport } from "../../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, type OpenAddOn, openAddOn, post } from "../add-on.ts";
import type { WritingCall } from "./writing-call.ts";

const newer = { exportedOn: "2026-06-01" };
const first = () => batchOf([post(1, { watch_time: 75.5 }), post(2), post(3)]);
const later = () =>
  batchOf([post(2, { likes: 999, comments: 31 }), post(3), post(4, { video_views: 50 }), post(5)], newer);
const importCalls = ["openTable", "writeRows", "finishImport"];

const empty = async () => openAddOn().optionsToReopen();

async function withPosts() {
  const opened = openAddOn();
  await importInto(opened.addOn, first());
  opened.clock.advance(60_000);
  await opened.workbook.waitForCalculation();
  return opened;
}

/** A table with two columns of the user's own between the imported ones, so that a row takes three calls. */
async function withOwnColumns() {
  const opened = await withPosts();
  const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
  for (const [column, header] of [
    [9, "Who"],
    [3, "Campaign"],
  ] as const) {
    sheet.insertColumnAfter(column);
    sheet.getRange(1, column + 1).setValue(header);
    sheet.getRange(2, column + 1).setValue("Noor");
  }
  return opened;
}

async function undoLatest({ addOn }: OpenAddOn): Promise<void> {
  const [latest] = await ask<PastImport[]>(addOn, "readHistory");
  await ask(addOn, "undoImport", latest?.id);
}

export const fileCalls: readonly WritingCall[] = [
  {
    name: "first import of a file",
    entryPoints: importCalls,
    prepare: empty,
    open: openAddOn,
    run: ({ addOn }) => importInto(addOn, first(), { rowsPerCall: 2 }),
  },
  {
    name: "later import of a file",
    entryPoints: importCalls,
    prepare: async () => (await withPosts()).optionsToReopen(),
    open: openAddOn,
    run: ({ addOn }) => importInto(addOn, later(), { rowsPerCall: 2 }),
  },
  {
    name: "import that replaces a table",
    entryPoints: importCalls,
    prepare: async () => (await withPosts()).optionsToReopen(),
    open: openAddOn,
    run: ({ addOn }) => importInto(addOn, later(), { mode: "replace" }),
  },
  {
    name: "undo",
    entryPoints: ["undoImport"],
    async prepare() {
      const opened = await withPosts();
      await importInto(opened.addOn, later());
      await opened.workbook.waitForCalculation();
      return opened.optionsToReopen();
    },
    open: openAddOn,
    run: undoLatest,
  },
  {
    name: "import into a table with a user's own columns",
    entryPoints: importCalls,
    prepare: async () => (await withOwnColumns()).optionsToReopen(),
    open: openAddOn,
    run: ({ addOn }) => importInto(addOn, later()),
  },
  {
    name: "undo in a table with a user's own columns",
    entryPoints: ["undoImport"],
    async prepare() {
      const opened = await withOwnColumns();
      await importInto(opened.addOn, later());
      await opened.workbook.waitForCalculation();
      return opened.optionsToReopen();
    },
    open: openAddOn,
    run: undoLatest,
  },
  {
    name: "undo of an import that replaced a table with a user's own columns",
    entryPoints: ["undoImport"],
    async prepare() {
      const opened = await withOwnColumns();
      await importInto(opened.addOn, later(), { mode: "replace" });
      await opened.workbook.waitForCalculation();
      return opened.optionsToReopen();
    },
    open: openAddOn,
    run: undoLatest,
  },
];

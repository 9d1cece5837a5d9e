import type { PastImport } from "../../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "../add-on.ts";
import type { WritingCall } from "./kill-run.ts";

const newer = { exportedOn: "2026-06-01" };
const first = () => batchOf([post(1, { watch_time: 75.5 }), post(2), post(3)]);
const later = () => batchOf([post(2, { likes: 999 }), post(3), post(4, { video_views: 50 }), post(5)], newer);
const importCalls = ["openTable", "writeRows", "finishImport"];

const empty = async () => openAddOn().optionsToReopen();

async function withPosts() {
  const opened = openAddOn();
  await importInto(opened.addOn, first());
  opened.clock.advance(60_000);
  await opened.workbook.waitForCalculation();
  return opened;
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
    async run({ addOn }) {
      const [latest] = await ask<PastImport[]>(addOn, "readHistory");
      await ask(addOn, "undoImport", latest?.id);
    },
  },
];

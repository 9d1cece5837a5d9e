import { functions } from "../../../src/functions/index.ts";
import { toInsertRequest } from "../../../src/sidebar/formulas/insert-request.ts";
import { ask, batchOf, importInto, type OpenAddOn, openAddOn, post } from "../add-on.ts";
import type { WritingCall } from "./writing-call.ts";

async function withPosts() {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1), post(2)]));
  await opened.workbook.waitForCalculation();
  return opened.optionsToReopen();
}

async function insertAt({ app, addOn }: OpenAddOn, sheet: string, cell: string): Promise<void> {
  app.getSheetByName(sheet)?.getRange(cell).activate();
  await ask(addOn, "insertFormula", toInsertRequest(functions.ENGAGEMENT_RATE, "en"));
}

/** Formulas that the Formulas tab inserts. */
export const insertCalls: readonly WritingCall[] = [
  {
    name: "formula in an empty spreadsheet",
    entryPoints: ["insertFormula"],
    prepare: async () => openAddOn().optionsToReopen(),
    open: openAddOn,
    run: (opened) => insertAt(opened, "Sheet1", "B2"),
  },
  {
    name: "formula beside imported columns",
    entryPoints: ["insertFormula"],
    prepare: withPosts,
    open: openAddOn,
    // In the column in which the second person writes.
    run: (opened) => insertAt(opened, "Posts", "Z1"),
  },
  {
    name: "formula in another sheet than the imported columns",
    entryPoints: ["insertFormula"],
    prepare: withPosts,
    open: openAddOn,
    run: (opened) => insertAt(opened, "Sheet1", "B2"),
  },
];

import { type OpenAddOn, openAddOn } from "../add-on.ts";
import { add, remove, sampleNames, sheetOf } from "../sample-data.ts";
import { editAsOther, type WritingCall } from "./writing-call.ts";

const empty = async () => openAddOn().optionsToReopen();

async function withSample() {
  const opened = openAddOn();
  await add(opened);
  await opened.workbook.waitForCalculation();
  return opened;
}

/** A spreadsheet that lost two sheets of its sample data: all steps of adding a sheet, and few rows. */
async function withMostOfSample() {
  const opened = await withSample();
  for (const name of ["Campaigns (sample)", "Episodes (sample)"]) {
    const sheet = opened.app.getSheetByName(name);
    if (sheet) opened.app.deleteSheet(sheet);
  }
  return opened;
}

/** Removes the sample data, and what somebody wrote into it. */
async function removeAll(opened: OpenAddOn): Promise<void> {
  if (!(await remove(opened)).done) await remove(opened, "remove");
}

/** What somebody wrote into sheets that were to be removed without a question stays; the others are added again. */
async function addAfterKeeping(opened: OpenAddOn, names: readonly string[]): Promise<void> {
  editAsOther(
    opened,
    names.map((name) => sheetOf(opened, name)),
  );
  await remove(opened, "keep");
  await add(opened);
}

/** Sample data that is added and removed. Undoing it as one is removing it: it has no line in the history. */
export const sampleCalls: readonly WritingCall[] = [
  {
    name: "sample data",
    entryPoints: ["addSampleData"],
    prepare: empty,
    open: openAddOn,
    run: add,
    isLong: true,
  },
  {
    name: "sample data by the menu",
    entryPoints: ["addSampleDataFromMenu"],
    prepare: async () => (await withMostOfSample()).optionsToReopen(),
    open: openAddOn,
    run: async ({ addOn }) => addOn.clickMenu("Add sample data"),
  },
  {
    name: "sample data that is removed afterwards",
    entryPoints: ["addSampleData", "removeSampleData"],
    prepare: empty,
    open: openAddOn,
    run: add,
    next: removeAll,
    isLong: true,
  },
  {
    name: "removal of sample data",
    entryPoints: ["removeSampleData"],
    prepare: async () => (await withSample()).optionsToReopen(),
    open: openAddOn,
    run: removeAll,
    isLong: true,
  },
  {
    name: "removal of sample data that is added again afterwards",
    entryPoints: ["addSampleData", "removeSampleData"],
    prepare: async () => (await withSample()).optionsToReopen(),
    open: openAddOn,
    run: removeAll,
    next: add,
    alsoAllowed: [
      (opened) => addAfterKeeping(opened, sampleNames),
      (opened) => addAfterKeeping(opened, ["Conversations (sample)"]),
    ],
    isLong: true,
  },
];

import { counted } from "../counted.ts";
import type { Sentences } from "../sentences.ts";

const n = counted("en");

/** What a new spreadsheet offers: files, accounts, and sample data with its removal. */
export const en = {
  heading: "See which posts work",
  intro: "You get your posts with engagement rates, and a report to share.",
  drop: "Drop your export files here",
  privacy: "Files are read on your computer. Only their rows go into the spreadsheet.",
  connectHint: "Or get new posts automatically.",
  connect: "Connect an account",
  sampleHint: "No numbers at hand? Look around with a made-up bakery.",
  addSample: "Try with sample data",
  adding: "Adding sample data…",
  sample: {
    added: "Sample data added",
    where: (sheets: number) =>
      `${n(sheets, "sheet", "sheets")} with “(sample)” in the name. All of it is made up, and stays apart from your own rows.`,
    kept: (sheets: readonly string[]) =>
      `Kept when the rest was removed, because somebody changed or uses it: “${sheets.join("”, “")}”.`,
    present: "The sample data is in sheets with “(sample)” in the name.",
    importFiles: "Import your files",
    remove: "Remove sample data",
    removing: "Removing sample data…",
    removed: "The sample data is removed.",
    ask: "In these sheets there is something of yours:",
    rows: (rows: readonly number[]) => `${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`,
    usedIn: (sheets: readonly string[]) => `used by formulas in “${sheets.join("”, “")}”`,
    whole: "the whole sheet, or a chart in it",
    keep: "Keep these, remove the rest",
    removeAll: "Remove everything",
    cancel: "Cancel",
  },
};

export type FirstScreenText = Sentences<typeof en>;

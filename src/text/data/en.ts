import { counted } from "../counted.ts";
import type { Sentences } from "../sentences.ts";

const n = counted("en");

/** The Data tab: what a new spreadsheet offers, the ways to add data, and sample data with its removal. */
export const en = {
  heading: "See which posts work",
  intro: "Get engagement rates for your posts, and a report to share.",
  drop: "Drop export files here",
  privacy: "Files are read on your computer. Only their rows are added to the spreadsheet.",
  platformHint: "Or import new posts automatically.",
  choosePlatform: "Choose platform",
  trackMentions: "Track brand mentions",
  sampleHint: "No file yet? Try it with posts from a fictional bakery.",
  addSample: "Try with sample data",
  adding: "Adding sample data…",
  incoming: "Data",
  add: "Add data",
  ways: {
    files: { name: "Files", is: "Files exported from a platform, or any other table" },
    platform: { name: "Platform", is: "Sign in or use your key, and import on a schedule" },
    mentions: { name: "Brand mentions", is: "What people write about you and your competitors" },
  },
  files: "Files",
  back: "Data",
  sample: {
    added: "Sample data added",
    where: (sheets: number) =>
      `${n(sheets, "sheet", "sheets")} with “(sample)” in the name. The data is fictional and separate from your own rows.`,
    kept: (sheets: readonly string[]) => `Kept because they were edited or are in use: “${sheets.join("”, “")}”.`,
    present: "Sample data is in the sheets with “(sample)” in the name.",
    importFiles: "Import files",
    remove: "Remove sample data",
    removing: "Removing sample data…",
    removed: "Sample data removed.",
    ask: "These sheets contain your own edits:",
    rows: (rows: readonly number[]) => `${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`,
    usedIn: (sheets: readonly string[]) => `used by formulas in “${sheets.join("”, “")}”`,
    whole: "whole sheet, or a chart in it",
    keep: "Keep these sheets",
    removeAll: "Remove everything",
    cancel: "Cancel",
  },
};

export type DataText = Sentences<typeof en>;

import type { Sentences } from "../sentences.ts";

/** The page behind “Check this installation”. */
export const en = {
  heading: "Check this installation",
  about:
    "Asks Google Sheets how it behaves in this spreadsheet, on a hidden sheet that is deleted at the end. Your own sheets stay as they are.",
  checking: "Checking… This takes less than a minute.",
  stay: "Keep this sidebar open until it is done.",
  results: "Results",
  share: "They hold nothing of your data, and can be sent to whoever asked for them.",
  copy: "Copy results",
  again: "Check again",
  notDeleted: "The hidden sheet could not be deleted. The next check deletes it.",
};

export type CheckText = Sentences<typeof en>;

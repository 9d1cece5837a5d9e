import type { Sentences } from "../sentences.ts";

/** The page behind “Check this installation”. */
export const en = {
  heading: "Check this installation",
  about:
    "Checks how Google Sheets behaves in this spreadsheet, on a hidden sheet that is deleted at the end. Your own sheets stay as they are.",
  checking: "Checking… This takes less than a minute.",
  stay: "Keep this sidebar open until the check is done.",
  results: "Results",
  share: "The results contain none of your data, so you can send them to anyone who asks.",
  copy: "Copy results",
  again: "Check again",
  notDeleted: "The hidden sheet couldn't be deleted. The next check deletes it.",
};

export type CheckText = Sentences<typeof en>;

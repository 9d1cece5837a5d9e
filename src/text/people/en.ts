import { counted } from "../counted.ts";

const n = counted("en");
const mentions = (count: number): string => n(count, "mention", "mentions");
const others = (count: number): string => n(count, "other cell or note", "other cells and notes");
const rows = (count: number): string => n(count, "other row", "other rows");

/** How long mentions keep other people's names, and removing one person. */
export const en = {
  heading: "Other people's names",
  ask: "Mentions contain other people's names and texts. How long should this spreadsheet keep them?",
  intro: "Mentions contain other people's names and texts. Counts, ratings and sentiment always stay.",
  label: "Author, text and link",
  keep: "Keep",
  after: (months: number) => `Clear after ${n(months, "month", "months")}`,
  save: "Save",
  saving: "Saving…",
  kept: "Saved for everyone in this spreadsheet. Mentions keep author, text and link.",
  saved: (months: number, count: number) =>
    `Saved for everyone in this spreadsheet. Author, text and link are cleared after ${n(months, "month", "months")}. ${mentions(count)} cleared now.`,
  leftInBigQuery:
    "Not all old mentions in BigQuery are cleared yet. The add-on tries again every hour, while you're connected to BigQuery.",
  undo: "Cleared texts can't be restored. Rows in BigQuery are cleared too.",
  forget: "Remove an author",
  forgetHint: "Clears a person's mentions, and removes the name from all other texts here and from later imports.",
  name: "Name or handle",
  find: "Find",
  finding: "Searching…",
  found: (count: number, cells: number) => `Found ${mentions(count)} by this author, and the name in ${others(cells)}.`,
  tooShort: "Enter a name or handle with at least two letters or digits.",
  nothing: (name: string) => `Nothing found for “${name}”. Check the spelling.`,
  sureLater: (name: string) => `Still keep “${name}” out of later imports?`,
  keptOut: (name: string) => `“${name}” stays out of later imports.`,
  sure: (name: string) =>
    `Remove “${name}”? This clears their mentions and replaces the name with “…” in all other texts, including yours. Imports that added them can no longer be undone.`,
  history:
    "Google's version history still shows the name. To remove it there, choose File > Make a copy, and delete the original.",
  yes: "Remove author",
  no: "Cancel",
  forgetting: "Removing…",
  forgotten: (count: number, cells: number) =>
    `Removed: ${mentions(count)} cleared, and the name removed from ${others(cells)}.`,
  bigQuery: {
    found: (count: number, others: number, place: string) =>
      `BigQuery (${place}) has ${mentions(count)} by this author, and the name in ${rows(others)}. These are cleared there too.`,
    forgotten: (count: number, others: number, place: string) =>
      `In BigQuery (${place}): ${mentions(count)} cleared, and the name removed from ${rows(others)}. For up to two weeks, Google can still restore the earlier rows.`,
    unfinished: (place: string) => `The author's name is still in BigQuery (${place}). Start again to continue there.`,
    unknown: (place: string) =>
      `BigQuery (${place}) might contain the author's name, but couldn't be searched. Check your BigQuery connection, then start again.`,
  },
  formulas: (cells: string) => `These formulas contain the author's name. Change them yourself: ${cells}.`,
  sheets: (names: string) => `These sheets have the author's name in their titles. Rename them yourself: ${names}.`,
  settings: "Your brands, imports or their settings also contain the author's name. Change them where you set them up.",
};

/** The same in other languages. */
export type PeopleText = typeof en;

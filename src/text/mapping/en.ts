import { counted } from "../counted.ts";

const n = counted("en");

/** The form in which the user maps the columns of a file that no format knows. */
export const en = {
  intro: "Match this file's columns to import it. Files with the same headers will be matched automatically.",
  sameHeaders: "Filled in from a file with the same headers but another platform, title or sheet. Check the columns.",
  table: "What does each row contain?",
  /** What one row of each table is. */
  rowsAre: {
    posts: "A post or video",
    days: "An account's daily totals",
    audience: "An audience segment",
    pages: "A web page",
    traffic: "A campaign's daily traffic",
    campaigns: "An email campaign",
    episodes: "A podcast episode",
    mentions: "A mention or review",
    conversations: "A conversation",
  },
  noKey: {
    posts: "Choose the column that identifies each post: an ID, a link, or a date and text.",
    days: "Choose the date column.",
    audience: "Choose the column with countries, ages or other segments as “Value”.",
    pages: "Choose the page or date column.",
    traffic: "Choose the date column.",
    campaigns: "Choose the ID column, or the title and date columns.",
    episodes: "Choose the episode title or ID column.",
    mentions: "Choose the link or ID column.",
    conversations: "Choose the conversation ID column.",
  },
  platform: "Platform or tool",
  platformHint: "Used for rows without a platform.",
  choose: "Choose…",
  other: "Other…",
  otherName: "Platform name",
  noPlatform: "Choose the platform or enter its name.",
  account: "Account",
  accountHint: "If blank, you're asked at each import.",
  columns: (count: number) => `${n(count, "column", "columns")} in this file`,
  nothing: "Not imported",
  empty: "no values",
  twice: (field: string, headers: string) => `Only one column can be “${field}”: ${headers}.`,
  preview: "Preview",
  previewNone: (reason: string) => `No rows can be imported with these columns. First row: ${reason}`,
  skipped: (count: number) => `${n(count, "row", "rows")} in this preview will be skipped. First reason: `,
  use: "Use these columns",
  cancel: "Cancel",
  mapped: "Using your column mapping.",
  mappedBefore: "Using the saved column mapping.",
  change: "Change",
  forget: "Delete mapping",
};

export type MappingText = typeof en;

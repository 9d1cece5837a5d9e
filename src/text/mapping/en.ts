import { counted } from "../counted.ts";

const n = counted("en");

/** The form in which the user maps the columns of a file that no format knows. */
export const en = {
  intro:
    "Say what its columns hold, and it is imported like any other file. Files with the same headers are then known.",
  sameHeaders:
    "Columns with these headers were mapped before, for a file with another platform, title or sheet. Check what is filled in.",
  table: "What is one row?",
  /** What one row of each table is. */
  rowsAre: {
    posts: "A post or video",
    days: "A day of an account",
    audience: "A slice of the audience",
    pages: "A web page",
    campaigns: "An e-mail",
    episodes: "A podcast episode",
    mentions: "A mention or review",
    conversations: "A conversation",
  },
  noKey: {
    posts: "Choose the column that tells posts apart: an ID, a link, or a date together with the text.",
    days: "Choose the column with the date.",
    audience: "Choose the column with the countries, ages or other slices, as “Value”.",
    pages: "Choose the column with the page, or with the date.",
    campaigns: "Choose the column with the ID, or those with the title and the date.",
    episodes: "Choose the column with the episode's title or ID.",
    mentions: "Choose the column with the link or ID.",
    conversations: "Choose the column with the conversation's ID.",
  },
  platform: "Platform or tool",
  platformHint: "Where no column names it, every row gets this one.",
  choose: "Choose…",
  other: "Another…",
  otherName: "Its name",
  noPlatform: "Choose the platform, or type its name.",
  account: "Account",
  accountHint: "Left empty, you are asked at each import.",
  columns: (count: number) => `${n(count, "column", "columns")} of the file`,
  nothing: "Not imported",
  empty: "no values",
  twice: (field: string, headers: string) => `Only one column can be “${field}”: ${headers}.`,
  preview: "So it will be imported",
  previewNone: (reason: string) => `No row can be read so. The first one: ${reason}`,
  skipped: (count: number) => `${n(count, "row", "rows")} of the first ones would be skipped, the first because: `,
  use: "Use these columns",
  cancel: "Cancel",
  mapped: "Columns as you mapped them.",
  mappedBefore: "Columns as they were mapped before.",
  change: "Change",
  forget: "Forget",
};

export type MappingText = typeof en;

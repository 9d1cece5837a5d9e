import type { TableName } from "../tables/index.ts";
import type { Language } from "../text/language.ts";

/** An imported table, as formulas refer to it. */
export interface SourceTable {
  sheet: string;
  /** Letters of each field's column. */
  columns: Readonly<Record<string, string>>;
  /** The current number of rows; formulas include rows that are added later. */
  rows: number;
}

/** What the report is about, as chosen by the user. */
export interface ReportChoices {
  /** First and last day, YYYY-MM-DD. */
  from: string;
  to: string;
  /** Names as shown on the sheets; empty means all. */
  platforms: string[];
  accounts: string[];
  /** Accounts of competitors, which are compared with the own figures and not part of them. */
  competitors: string[];
  /** The denominator of the posts' rates; automatic takes for each platform the one that most of its posts have. */
  audience: Audience;
  /** An industry by its English name. */
  industry: string;
  language: Language;
  /** Whether rows that are partly outside the period are split by day; else they are left out. */
  sharesEdges: boolean;
}

export const audiences = ["automatic", "followers", "reach", "impressions", "views"] as const;

export type Audience = (typeof audiences)[number];

/** Everything that a report is made from. */
export interface ReportInputs {
  choices: ReportChoices;
  sources: Partial<Record<TableName, SourceTable>>;
  /** Platforms and accounts of the imported rows, most rows first; platforms as shown on the sheets. */
  platforms: string[];
  accounts: string[];
  /** Platforms of posts and of followers, most rows first. */
  postPlatforms: string[];
  followerPlatforms: string[];
  /** Types of posts as the rows have them, most posts first. */
  types: string[];
  /** What the rows of the chosen period have, by table. */
  contents: Partial<Record<TableName, TableContents>>;
  /** The sheet with goals, and its number of rows below the header. */
  goals?: { sheet: string; rows: number };
  /** The spreadsheet's time zone. */
  timeZone: string;
  /** The client that the report is about: their name, and the address of a logo or "". */
  client?: { name: string; logo: string };
  reportSheet: string;
  /** The name of the hidden sheet with the report's figures. */
  figuresSheet: string;
}

/** What the figures of a platform's posts count: those of one kind, or of several. */
export type PostCounts = "total" | "organic" | "unknown" | "mixed";

/** Ads of one platform in one currency, in capitals; blank where the file does not name it. */
export interface AdGroup {
  platform: string;
  currency: string;
}

/** The rows of a table that the report is about: in its period, of its platforms and accounts. */
export interface TableContents {
  rows: number;
  /** Whether there are rows before the period, to compare with. */
  hasEarlier: boolean;
  /** The number of rows with a number, text or date in a field. */
  byField: Readonly<Record<string, number>>;
  platforms: readonly string[];
  /** The platforms of which some posts have a rate, and those with enough of them for a list of the best. */
  ratedPlatforms?: readonly string[];
  listedPlatforms?: readonly string[];
  /** By platform: whether its posts' figures include what was paid for. */
  counts?: Readonly<Record<string, PostCounts>>;
  /** The labels and hashtags of posts, those of most posts first. */
  labels?: readonly string[];
  hashtags?: readonly string[];
  /** Platforms and currencies of ads, those of most rows first. */
  ads?: readonly AdGroup[];
  /** Whether an account has numbers of followers on two days, the first not after the period's start. */
  hasGrowth?: boolean;
  /** Whether any post has a time of day. */
  hasTimes?: boolean;
  /** The accounts with the most posts with a time of day, as far as these are enough for a table of days and hours. */
  timedAccounts?: readonly { platform: string; account: string }[];
}

/** Whether the chosen period has rows of a table with a value in one of the fields, if any are named. */
export function hasRows({ contents }: Pick<ReportInputs, "contents">, table: TableName, ...fields: string[]): boolean {
  const found = contents[table];
  if (!found || found.rows === 0) return false;
  return fields.length === 0 || fields.some((field) => (found.byField[field] ?? 0) > 0);
}

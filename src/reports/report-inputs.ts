import type { TableName } from "../tables/index.ts";
import type { Language } from "../text/language.ts";

/** A table of the workbook as formulas reach it. */
export interface SourceTable {
  sheet: string;
  /** Letters of each field's column. */
  columns: Readonly<Record<string, string>>;
  /** Rows that it holds now; formulas follow when there are more. */
  rows: number;
}

/** What the report is about, as the person who made it chose. */
export interface ReportChoices {
  /** First and last day, YYYY-MM-DD. */
  from: string;
  to: string;
  /** Names as the sheets show them; empty means all. */
  platforms: string[];
  accounts: string[];
  /** Accounts of others, kept out of the own figures and shown beside them. */
  competitors: string[];
  /** What every rate of posts is divided by. */
  audience: Audience;
  /** An industry by its English name. */
  industry: string;
  language: Language;
}

export const audiences = ["followers", "reach", "impressions", "views"] as const;

export type Audience = (typeof audiences)[number];

/** Everything that a report is made from. */
export interface ReportInputs {
  choices: ReportChoices;
  sources: Partial<Record<TableName, SourceTable>>;
  /** Platforms and accounts of the imported rows, most rows first; platforms as the sheets show them. */
  platforms: string[];
  accounts: string[];
  /** Platforms of posts, each with a line of its own, most posts first. */
  postPlatforms: string[];
  /** Kinds of posts, most posts first. */
  types: string[];
  reportSheet: string;
  /** The name of the sheet with the figures behind the report. */
  figuresSheet: string;
}

/** Whether a table is there with all the fields, and with one of the others at least. */
export function hasFields(
  { sources }: ReportInputs,
  table: TableName,
  all: readonly string[],
  any: readonly string[] = [],
): boolean {
  const columns = sources[table]?.columns;
  if (!columns || sources[table]?.rows === 0) return false;
  return (
    all.every((field) => columns[field] !== undefined) &&
    (any.length === 0 || any.some((field) => columns[field] !== undefined))
  );
}

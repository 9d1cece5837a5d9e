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
  /** The denominator of every post's rate. */
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
  /** Platforms and accounts of the imported rows, most rows first; platforms as shown on the sheets. */
  platforms: string[];
  accounts: string[];
  /** Platforms of posts, most posts first. */
  postPlatforms: string[];
  /** Types of posts, most posts first. */
  types: string[];
  reportSheet: string;
  /** The name of the hidden sheet with the report's figures. */
  figuresSheet: string;
}

/** Whether a table has rows, all the fields of `all`, and at least one of `any` (if not empty). */
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

import type { Language } from "../text/language.ts";
import type { BigQueryRows } from "./bigquery-calls.ts";
import type { Delivery } from "./delivery-calls.ts";

/** The Report tab's calls to the script. */
export interface ReportCalls {
  /** The choices for a report, and the existing reports. Changes nothing. */
  readReportOptions(): ReportOptions;
  /** Creates a report on a new sheet and shows it. */
  createReport(choices: ReportRequest): MadeReport;
  /** Opens the sheet with goals, which is created without any. */
  openGoals(): MadeReport;
  /**
   * Creates the report again from the current tables; its yellow cells stay. If a user has changed other cells, changes
   * nothing and returns their rows, unless `overwrite` is true.
   */
  refreshReport(request: { sheetId: number; overwrite: boolean }): RefreshedReport;
}

/** The user's choices for a report; see `ReportChoices` in reports. */
export interface ReportRequest {
  /** First and last day, YYYY-MM-DD. */
  from: string;
  to: string;
  /** Names as the sheets show them; empty means all. */
  platforms: string[];
  accounts: string[];
  competitors: string[];
  audience: "automatic" | "followers" | "reach" | "impressions" | "views";
  /** An industry by its English name. */
  industry: string;
  language: Language;
}

export interface ReportOptions {
  /** Whether the spreadsheet has rows to report on. */
  canReport: boolean;
  /** First and last day of the imported rows, YYYY-MM-DD; null if none has a date. */
  period: { from: string; to: string } | null;
  /** The period to offer first: one in which every platform has posts. */
  suggestedPeriod: "months3" | "months12" | "month" | "days30" | "all";
  platforms: string[];
  accounts: string[];
  industries: { name: string; label: string }[];
  language: Language;
  /** The settings of the last report, with the competitors among the brands added. */
  lastSettings: { competitors: string[]; industry: string };
  reports: MadeReport[];
  /** Rows from BigQuery; null in a spreadsheet without a dataset. */
  bigQuery: BigQueryRows | null;
  delivery: Delivery;
}

export interface MadeReport {
  sheetId: number;
  sheet: string;
}

/** `changed`: numbers of the rows that a user has changed, which is why nothing was done. */
export type RefreshedReport = { done: true } | { done: false; changed: number[] };

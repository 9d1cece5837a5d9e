import type { Language } from "../text/language.ts";

/** What the sidebar may ask about reports. */
export interface ReportCalls {
  /** What a report can be made from, and the reports that there are. Changes nothing. */
  readReportOptions(): ReportOptions;
  /** Makes a report on a new sheet and shows it. */
  createReport(choices: ReportRequest): MadeReport;
  /**
   * Makes the report anew from the tables as they are now; what its yellow cells say stays. Where somebody changed other cells
   * nothing is done but telling which, unless `overwrite` is true.
   */
  refreshReport(request: { sheetId: number; overwrite: boolean }): RefreshedReport;
}

/** A report as its maker chose it; see `ReportChoices` in reports. */
export interface ReportRequest {
  /** First and last day, YYYY-MM-DD. */
  from: string;
  to: string;
  /** Names as the sheets show them; empty means all. */
  platforms: string[];
  accounts: string[];
  competitors: string[];
  audience: "followers" | "reach" | "impressions" | "views";
  /** An industry by its English name. */
  industry: string;
  language: Language;
}

export interface ReportOptions {
  /** Whether the workbook holds rows that a report can be made of. */
  canReport: boolean;
  /** First and last day of the imported rows, YYYY-MM-DD; null where none has a date. */
  period: { from: string; to: string } | null;
  platforms: string[];
  accounts: string[];
  industries: { name: string; label: string }[];
  language: Language;
  /** What the last report was made with; competitors that are listened for come along. */
  lastSettings: { competitors: string[]; industry: string };
  reports: MadeReport[];
}

export interface MadeReport {
  sheetId: number;
  sheet: string;
}

/** `changed`: the rows that somebody changed, by their numbers, where nothing was done because of them. */
export type RefreshedReport = { done: true } | { done: false; changed: number[] };

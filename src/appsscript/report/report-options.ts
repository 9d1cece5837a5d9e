import { industryChoices } from "../../reports/index.ts";
import type { ReportOptions, ReportRequest } from "../../rpc/report-calls.ts";
import { wallClockOf } from "../../time/serial-number.ts";
import { spreadsheetLanguage } from "../user-text.ts";
import { loadLastReportSettings } from "./last-report-settings.ts";
import { reportSheets } from "./report-sheets.ts";
import { readSources } from "./report-sources.ts";

/** The day of a serial number, YYYY-MM-DD. */
const toDay = (serial: number): string => new Date(wallClockOf(serial)).toISOString().slice(0, 10);

/** What a report can be made from, and the existing reports. */
export function readReportOptions(): ReportOptions {
  const { sources, platforms, accounts, days: readDays } = readSources();
  const days = readDays();
  const language = spreadsheetLanguage();
  return {
    canReport: Object.keys(sources).length > 0 && days !== null,
    period: days && { from: toDay(days.from), to: toDay(days.to) },
    platforms,
    accounts,
    industries: industryChoices(language),
    language,
    lastSettings: loadLastReportSettings(),
    reports: reportSheets().map((sheet) => ({ sheetId: sheet.getSheetId(), sheet: sheet.getName() })),
  };
}

/** The last three whole months of the data; the whole period of the data if it does not span them. */
function defaultPeriod(from: string, to: string): { from: string; to: string } {
  const [year = 0, month = 0] = to.split("-").map(Number);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const lastOfMonth = iso(Date.UTC(year, month, 0));
  const end = to === lastOfMonth ? to : iso(Date.UTC(year, month - 1, 0));
  const [endYear = 0, endMonth = 0] = end.split("-").map(Number);
  const start = iso(Date.UTC(endYear, endMonth - 3, 1));
  return end < from || start < from ? { from, to } : { from: start, to: end };
}

/** The request for a report with the default settings. */
export function defaultReport(): ReportRequest {
  const { period, language } = readReportOptions();
  const { from, to } = period ?? { from: "", to: "" };
  return {
    ...defaultPeriod(from, to),
    platforms: [],
    accounts: [],
    ...loadLastReportSettings(),
    audience: "automatic",
    language,
  };
}

import { sampleReportSettings } from "../../importer/sample/sample-rows.ts";
import { industryChoices } from "../../reports/index.ts";
import { periodByName, suggestedPeriod } from "../../reports/periods.ts";
import type { ReportOptions, ReportRequest } from "../../rpc/report-calls.ts";
import { isoDay } from "../../time/day.ts";
import { wallClockOf } from "../../time/serial-number.ts";
import { readBigQueryRows } from "../bigquery/report/calls.ts";
import { readDelivery } from "../delivery/read-delivery.ts";
import { idOf, nameOf } from "../open-spreadsheet.ts";
import { spreadsheetLanguage, userLanguage } from "../user-text.ts";
import { adoptReports } from "./adopt-reports.ts";
import { loadLastReportSettings } from "./last-report-settings.ts";
import { reportSheets } from "./report-sheets.ts";
import { readSources } from "./report-sources.ts";

/** The day of a serial number, YYYY-MM-DD. */
const toDay = (serial: number): string => isoDay(wallClockOf(serial));

/** What a report can be made from, and the existing reports. */
export function readReportOptions(): ReportOptions {
  const { sources, platforms, accounts, days: readDays, newestPosts, isSample } = readSources();
  adoptReports();
  const ownTables = Object.entries(sources).flatMap(([name, { columns }]) =>
    isSample || "fetched_on" in columns ? [] : [name],
  );
  const days = readDays();
  const language = spreadsheetLanguage();
  const period = days && { from: toDay(days.from), to: toDay(days.to) };
  return {
    canReport: Object.keys(sources).length > 0 && days !== null,
    period,
    suggestedPeriod: period ? suggestedPeriod(period, newestPosts().map(toDay)) : "all",
    platforms,
    accounts,
    industries: industryChoices(userLanguage()),
    language,
    lastSettings: isSample ? sampleReportSettings : loadLastReportSettings(),
    reports: reportSheets().map((sheet) => ({ sheetId: idOf(sheet), sheet: nameOf(sheet) })),
    bigQuery: readBigQueryRows(ownTables),
    delivery: readDelivery(),
  };
}

/** The request for a report with the default settings. */
export function defaultReport(): ReportRequest {
  const { period, suggestedPeriod: name, language, lastSettings } = readReportOptions();
  return {
    ...periodByName(name, period ?? { from: "", to: "" }),
    platforms: [],
    accounts: [],
    ...lastSettings,
    audience: "automatic",
    language,
  };
}

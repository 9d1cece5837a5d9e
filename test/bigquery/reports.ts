import type { FetchEstimate, FetchedFromBigQuery, ReportScope } from "../../src/rpc/bigquery-calls.ts";
import type { MadeReport, ReportOptions, ReportRequest } from "../../src/rpc/report-calls.ts";
import { ask } from "../appsscript/add-on.ts";
import { may, type OpenReport, shownIn } from "../appsscript/read-report.ts";
import type { WithBigQuery } from "./with-bigquery.ts";

/** Refreshes from BigQuery as the Report tab does, and returns the number of rows. */
export async function refresh(
  opened: Pick<WithBigQuery, "addOn">,
  scope: ReportScope | null,
  id = "refresh1",
): Promise<FetchedFromBigQuery> {
  const { maxBytes } = await ask<FetchEstimate>(opened.addOn, "estimateBigQueryRows", scope);
  for (;;) {
    const fetched = await ask<FetchedFromBigQuery | null>(opened.addOn, "fetchBigQueryRows", { id, scope, maxBytes });
    if (fetched !== null) return fetched;
  }
}

/** Creates a report with some choices, and waits for its figures. */
export async function createOn(
  opened: Pick<WithBigQuery, "addOn" | "workbook" | "app">,
  choices: Partial<ReportRequest>,
): Promise<OpenReport> {
  const { lastSettings } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
  const made = await ask<MadeReport>(opened.addOn, "createReport", { ...may, ...lastSettings, ...choices });
  await opened.workbook.waitForCalculation();
  return { ...(opened as OpenReport), made };
}

/** What a report says, without the notes on where its rows are. */
export const figuresOf = (report: OpenReport): string[][] =>
  shownIn(report).filter((cells) => !cells.some((cell) => /^(Sheet “|[\d,.]+ rows from BigQuery)/.test(cell)));

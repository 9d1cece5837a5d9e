import { dayMs } from "../../time/day.ts";
import type { ApiRequest, NextPage, PageCursor, Run } from "../define-connector.ts";
import { at, type Json, listAt, numberAt, splitDays, sumKnown, textAt, toIso } from "../json.ts";
import { endOf, startOf } from "../wall-clock.ts";
import { headers } from "./headers.ts";

/** Counts only; rates are calculated from them. */
const statistics = [
  "recipients",
  "delivered",
  "bounced",
  "opens_unique",
  "opens",
  "clicks_unique",
  "clicks",
  "unsubscribe_uniques",
  "spam_complaints",
  "conversion_value",
];

/** Klaviyo was founded in 2012. */
const earliestDay = "2012-01-01";

const maxReportDays = 365;
const maxReportMs = maxReportDays * dayMs;

/** A report covers all campaigns sent within one year at most; two reports a minute are allowed. */
function reportPeriods(run: Run): { from: string; to: string }[] {
  const parts = (days: number) => splitDays(run.from < earliestDay ? earliestDay : run.from, run.to, days);
  const ofYear = parts(maxReportDays);
  // A year can be an hour too long when a daylight saving change falls into it.
  const isTooLong = ofYear.some(({ from, to }) => endOf({ ...run, to }) - startOf({ ...run, from }) > maxReportMs);
  return isTooLong ? parts(maxReportDays - 1) : ofYear;
}

const toKlaviyoTime = (instant: number): string => toIso(instant).replace("Z", "+00:00");

/** The report of one year of the period; `page` is the year's number. */
export const reportRequest = (run: Run, page: PageCursor | null): ApiRequest =>
  reportRequestFor(String(run.facts.conversionMetric), run, page);

/** The same with the conversions of another metric. */
export function reportRequestFor(conversionMetric: string, run: Run, page: PageCursor | null): ApiRequest {
  const { from, to } = reportPeriods(run)[Number(page ?? 0)] ?? run;
  return {
    url: "https://a.klaviyo.com/api/campaign-values-reports",
    method: "POST",
    headers: { ...headers, "Content-Type": "application/vnd.api+json" },
    json: {
      data: {
        type: "campaign-values-report",
        attributes: {
          statistics,
          timeframe: { start: toKlaviyoTime(startOf({ ...run, from })), end: toKlaviyoTime(endOf({ ...run, to })) },
          conversion_metric_id: conversionMetric,
          filter: 'equals(send_channel,"email")',
        },
      },
    },
  };
}

/** Requests the reports one after the other: parallel ones are rejected. */
export const nextReportPeriod: NextPage = (_, page, run) => {
  const next = Number(page ?? 0) + 1;
  return next < reportPeriods(run).length ? next : null;
};

/** Each campaign's statistics, with the number of its report; a campaign with several messages has several report rows. */
export function groupByCampaign(body: Json, _run: Run, _part: Json, page: PageCursor | null = null): Json[] {
  const rows = new Map<string, Json[]>();
  for (const row of listAt(body, "data.attributes.results")) {
    const id = textAt(row, "groupings.campaign_id");
    if (id !== null) rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return [...rows].map(([id, all]) => ({
    id,
    period: Number(page ?? 0),
    ...Object.fromEntries(
      statistics.map((name) => [name, sumKnown(...all.map((row) => numberAt(at(row, "statistics"), name)))]),
    ),
  }));
}

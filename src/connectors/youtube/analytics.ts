import type { RowOf } from "../../tables/rows.ts";
import type { ApiRequest, Detail, ListSource, QueryValue, Run } from "../define-connector.ts";
import { addDays, byId, type Json, listAt, numberAt, textAt } from "../json.ts";
import { offsetWhileFull } from "../next-page.ts";
import { isOwnChannel } from "./channel.ts";

/** Reports, by `dimensions`, `filters` and `metrics`: developers.google.com/youtube/analytics/channel_reports. */
const reportRequest = (query: Readonly<Record<string, QueryValue>>): ApiRequest => ({
  url: "https://youtubeanalytics.googleapis.com/v2/reports",
  query: { ids: "channel==MINE", ...query },
});

/** A report's rows keyed by column; an empty report has no `rows`. */
export function reportRows(body: Json): { readonly [column: string]: Json }[] {
  const columns = listAt(body, "columnHeaders").map((column) => textAt(column, "name") ?? "");
  return listAt(body, "rows").map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, listAt(row, "")[index] ?? null])),
  );
}

export const watchSeconds = (row: Json): number | null => {
  const minutes = numberAt(row, "estimatedMinutesWatched");
  return minutes === null ? null : minutes * 60;
};

/** YouTube's first day. */
const earliestDay = "2005-02-14";

/** Not before the channel existed. Report days are Pacific time, which begins later than most other time zones. */
function reportPeriod({ from, to, facts }: Run): { startDate: string; endDate: string } {
  const earliestReportDay = typeof facts.since === "string" ? addDays(facts.since, -1) : from;
  return { startDate: earliestReportDay > from ? earliestReportDay : from, endDate: to };
}

const needsReport = (run: Run): boolean => isOwnChannel(run) && reportPeriod(run).startDate <= run.to;

/** Lifetime metrics of videos from Analytics. */
export const videoReport: Detail = {
  name: "report",
  // Longer lists are allowed, but a page has 50 videos, and Apps Script rejects URLs over 2 KB.
  batch: 50,
  metrics: {
    all: ["shares", "estimatedMinutesWatched", "averageViewDuration", "averageViewPercentage", "subscribersGained"],
  },
  request: (items, run, metrics) =>
    reportRequest({
      ...reportPeriod({ ...run, from: earliestDay, to: run.today }),
      dimensions: "video",
      filters: `video==${items.map((item) => textAt(item, "contentDetails.videoId")).join(",")}`,
      metrics: ["views", ...metrics].join(","),
      sort: "-views",
      maxResults: 50,
    }),
  read: (body, items) => {
    const rows = byId(reportRows(body), "video");
    return items.map((item) => rows.get(textAt(item, "contentDetails.videoId")) ?? null);
  },
};

const daysPerPage = 500;

/**
 * The channel's days, two or three days late; days without activity are missing. Other channels only have today's
 * numbers.
 */
export const channelDays = {
  counts: { others: "unknown", views: "total" },
  countsDaysIn: "Pacific",
  parts: (run) => (needsReport(run) ? [null] : []),
  metrics: ["views", "likes", "comments", "shares", "estimatedMinutesWatched", "subscribersGained", "subscribersLost"],
  pageSize: daysPerPage,
  request: (run, page, _part, metrics, size = daysPerPage) =>
    reportRequest({
      ...reportPeriod(run),
      dimensions: "day",
      metrics: metrics.join(","),
      sort: "day",
      maxResults: size,
      startIndex: page ?? undefined,
    }),
  next: offsetWhileFull(daysPerPage, "rows", 1),
  items: reportRows,
  row: (day) => ({
    date: textAt(day, "day"),
    new_followers: numberAt(day, "subscribersGained"),
    lost_followers: numberAt(day, "subscribersLost"),
    views: numberAt(day, "views"),
    likes: numberAt(day, "likes"),
    comments: numberAt(day, "comments"),
    shares: numberAt(day, "shares"),
    watch_time: watchSeconds(day),
  }),
  today: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null, posts: facts.posts ?? null }),
} satisfies ListSource<RowOf<"days">>;

/** Countries (ISO 3166-1) in which the channel was watched in the period, by their share of its views. */
export const countries = {
  counts: "unknown",
  countsDaysIn: "Pacific",
  parts: (run) => (needsReport(run) ? [null] : []),
  request: (run) => reportRequest({ ...reportPeriod(run), dimensions: "country", metrics: "views", sort: "-views" }),
  items: (body) => {
    const rows = reportRows(body);
    const totalViews = rows.reduce((views, row) => views + (numberAt(row, "views") ?? 0), 0);
    return rows.map((row) => ({ ...row, all: totalViews }));
  },
  row: (country, { to }) => {
    const views = numberAt(country, "views");
    const totalViews = numberAt(country, "all");
    return {
      date: to,
      dimension: "country",
      value: textAt(country, "country"),
      views,
      share: views === null || !totalViews ? null : views / totalViews,
    };
  },
} satisfies ListSource<RowOf<"audience">>;

import type { RowOf } from "../../tables/rows.ts";
import type { Bundle, Detail, ListSource } from "../define-connector.ts";
import { addDays, at, numberAt, splitDays } from "../json.ts";
import { dayRangeOfPage, splitDayRange } from "../next-page.ts";
import { type DayRange, isWithin, secondsOfDayItem, toSecondRange } from "./day-seconds.ts";
import { breakdown, daySeries, metricNumber } from "./insights.ts";

/** Insights cover at most 30 days per request; one day is spare because days end in Instagram's own time zone. */
const maxDaysPerRequest = 29;
/** Instagram stores account insights for 90 days. */
const retentionDays = 90;

/** An account's days: reach is a series; every other metric is a total, requested per day. */
export function instagramDays(base: string, bundle?: Bundle) {
  const totalsDetail = (name: string, metrics: readonly string[], query: Record<string, string> = {}): Detail => ({
    name,
    batch: 1,
    metrics: { all: metrics },
    request: ([item = null], { facts }, metricsRequested) => ({
      url: `${base}/${facts.accountId}/insights`,
      query: {
        metric: metricsRequested.join(","),
        period: "day",
        metric_type: "total_value",
        ...query,
        ...secondsOfDayItem(item),
      },
    }),
    read: (body) => [body],
    ...(bundle ? { bundle } : {}),
    toleratedFailures: ["not_enough_data"],
  });
  return {
    countsDaysIn: "Pacific",
    counts: "unknown",
    parts: ({ from, to, today }) => {
      const oldestDay = addDays(today, 1 - retentionDays);
      return splitDays(from > oldestDay ? from : oldestDay, to, maxDaysPerRequest);
    },
    metrics: ["reach"],
    pageSize: maxDaysPerRequest,
    splitPage: splitDayRange,
    request: (run, page, part, metrics, size = maxDaysPerRequest) => ({
      url: `${base}/${run.facts.accountId}/insights`,
      query: {
        metric: metrics.join(","),
        period: "day",
        metric_type: "time_series",
        ...toSecondRange(dayRangeOfPage(part as DayRange, page, size), run),
      },
    }),
    items: (body, _run, part) => daySeries(body, "reach").filter(isWithin(part as DayRange)),
    details: [
      totalsDetail("totals", [
        "views",
        "total_interactions",
        "likes",
        "comments",
        "shares",
        "saves",
        "profile_links_taps",
      ]),
      totalsDetail("follows", ["follows_and_unfollows"], { breakdown: "follow_type" }),
    ],
    today: ({ today, facts }): RowOf<"days"> => ({
      date: today,
      followers: facts.followers ?? null,
      posts: facts.posts ?? null,
    }),
    toleratedFailures: ["not_enough_data"],
    row: (item, _run, details): RowOf<"days"> => {
      const number = (metric: string) => metricNumber(at(details, "totals"), metric);
      // The breakdown names the resulting relationship: followers were gained, non-followers lost.
      const followChanges = breakdown(at(details, "follows"), "follows_and_unfollows");
      const countOfChange = (kind: string) => followChanges.find(({ value }) => value === kind)?.count ?? null;
      return {
        date: at(item, "day") as string,
        new_followers: countOfChange("FOLLOWER"),
        lost_followers: countOfChange("NON_FOLLOWER"),
        reach: numberAt(item, "value"),
        views: number("views"),
        likes: number("likes"),
        comments: number("comments"),
        shares: number("shares"),
        saves: number("saves"),
        clicks: number("profile_links_taps"),
        engagements: number("total_interactions"),
      };
    },
  } satisfies ListSource<RowOf<"days">>;
}

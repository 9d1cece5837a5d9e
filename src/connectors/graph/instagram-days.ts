import type { RowOf } from "../../tables/rows.ts";
import type { Bundle, Detail, ListSource } from "../define-connector.ts";
import { addDays, at, numberAt, splitDays } from "../json.ts";
import { type DayRange, isWithin, secondsOfDayItem, toSecondRange } from "./day-seconds.ts";
import { breakdown, daySeries, metricNumber } from "./insights.ts";

/** Insights are asked for at most 30 days; one more than the days themselves, since a day ends in Instagram's own time zone. */
const maxDaysPerRequest = 29;
/** Instagram keeps an account's numbers for 90 days. */
const retentionDays = 90;

/** An account's days: reach comes as a series, everything else as a total of one day per request. */
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
    parts: ({ from, to, today }) => {
      const oldestDay = addDays(today, 1 - retentionDays);
      return splitDays(from > oldestDay ? from : oldestDay, to, maxDaysPerRequest);
    },
    metrics: ["reach"],
    request: (run, _page, part, metrics) => ({
      url: `${base}/${run.facts.accountId}/insights`,
      query: {
        metric: metrics.join(","),
        period: "day",
        metric_type: "time_series",
        ...toSecondRange(part as DayRange, run),
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
      // The breakdown names what the accounts became: followers were won, non-followers lost.
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

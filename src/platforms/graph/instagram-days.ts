import type { Bundle, Detail, ListSource } from "../define-platform.ts";
import { at, dayAfter, numberAt, stretches } from "../json.ts";
import { isIn, type Stretch, secondsAround, secondsOfItem } from "./day-seconds.ts";
import { breakdown, daySeries, insightNumber } from "./insights.ts";

/** Insights are asked for at most 30 days; one more than the days themselves, since a day ends in Instagram's own time zone. */
const daysPerRequest = 29;
/** Instagram keeps an account's numbers for 90 days. */
const daysKept = 90;

/** An account's days: reach comes as a series, everything else as a total of one day per request. */
export function instagramDays(base: string, bundle?: Bundle): ListSource {
  const total = (name: string, metrics: readonly string[], query: Record<string, string> = {}): Detail => ({
    name,
    batch: 1,
    metrics: { all: metrics },
    request: ([item = null], { facts }, asked) => ({
      url: `${base}/${facts.accountId}/insights`,
      query: { metric: asked.join(","), period: "day", metric_type: "total_value", ...query, ...secondsOfItem(item) },
    }),
    read: (body) => [body],
    ...(bundle ? { bundle } : {}),
    mayFail: ["not_enough_data"],
  });
  return {
    countsDaysIn: "Pacific",
    parts: ({ from, to, today }) => {
      const first = dayAfter(today, 1 - daysKept);
      return stretches(from > first ? from : first, to, daysPerRequest);
    },
    metrics: ["reach"],
    request: (run, _page, part, metrics) => ({
      url: `${base}/${run.facts.accountId}/insights`,
      query: {
        metric: metrics.join(","),
        period: "day",
        metric_type: "time_series",
        ...secondsAround(part as Stretch, run),
      },
    }),
    items: (body, _run, part) => daySeries(body, "reach").filter(isIn(part as Stretch)),
    details: [
      total("totals", ["views", "total_interactions", "likes", "comments", "shares", "saves", "profile_links_taps"]),
      total("follows", ["follows_and_unfollows"], { breakdown: "follow_type" }),
    ],
    today: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null, posts: facts.posts ?? null }),
    mayFail: ["not_enough_data"],
    row: (item, _run, details) => {
      const number = (metric: string) => insightNumber(at(details, "totals"), metric);
      // The breakdown names what the accounts became: followers were won, non-followers lost.
      const became = breakdown(at(details, "follows"), "follows_and_unfollows");
      const countOf = (kind: string) => became.find(({ value }) => value === kind)?.count ?? null;
      return {
        date: at(item, "day") as string,
        new_followers: countOf("FOLLOWER"),
        lost_followers: countOf("NON_FOLLOWER"),
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
  };
}

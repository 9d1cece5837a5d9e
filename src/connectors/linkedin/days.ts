import type { RowOf } from "../../tables/rows.ts";
import type { ListSource, Run } from "../define-connector.ts";
import { addDays, type Json, listAt, numberAt, sumOfAll, toIso } from "../json.ts";
import { dailyStatistics, hasNextLink, idOfUrn } from "./requests.ts";

/** Three statistics that each cover some of a day's numbers; their rows are merged by day. */
const statisticsByPart: Readonly<
  Record<string, { path: string; name: string; numbers: (element: Json) => RowOf<"days"> }>
> = {
  shares: {
    path: "organizationalEntityShareStatistics",
    name: "organizationalEntity",
    numbers: (element) => shareMetrics(element, true),
  },
  followers: {
    path: "organizationalEntityFollowerStatistics",
    name: "organizationalEntity",
    numbers: (element) => ({
      new_followers: sumOfAll(
        numberAt(element, "followerGains.organicFollowerGain"),
        numberAt(element, "followerGains.paidFollowerGain"),
      ),
    }),
  },
  visits: {
    path: "organizationPageStatistics",
    name: "organization",
    numbers: (element) => ({ profile_visits: numberAt(element, "totalPageStatistics.views.allPageViews.pageViews") }),
  },
};

/**
 * The counts of share statistics, for a post or a day.
 *
 * @param withTotal Also includes the sum of all engagements, which LinkedIn only returns as a share of impressions.
 */
export function shareMetrics(element: Json, withTotal: boolean) {
  const count = (name: string) => numberAt(element, `totalShareStatistics.${name}`);
  const counts = {
    impressions: count("impressionCount"),
    reach: count("uniqueImpressionsCount"),
    likes: count("likeCount"),
    comments: count("commentCount"),
    shares: count("shareCount"),
    clicks: count("clickCount"),
  };
  const { likes, comments, shares, clicks } = counts;
  return withTotal ? { ...counts, engagements: sumOfAll(likes, comments, shares, clicks) } : counts;
}

/** LinkedIn stores twelve months and rejects longer periods. */
const availableDays = ({ from, to, now }: Run): { from: string; to: string } => {
  const today = toIso(now).slice(0, 10);
  const oldest = addDays(today, -365);
  return { from: from > oldest ? from : oldest, to: to < today ? to : today };
};

/** LinkedIn omits days without activity; they stay missing. */
export const linkedinDays = {
  counts: { others: "organic", followers: "total", new_followers: "total", profile_visits: "unknown" },
  countsDaysIn: "UTC",
  parts: (run) => {
    const { from, to } = availableDays(run);
    return from <= to ? Object.keys(statisticsByPart) : [];
  },
  request: (run, page, part) => {
    const { path, name } = statisticsByPart[String(part)] as (typeof statisticsByPart)[string];
    return dailyStatistics(path, name, idOfUrn(run.account), availableDays(run), page);
  },
  next: (response, page) =>
    hasNextLink(response) ? Number(page ?? 0) + Math.max(1, listAt(response.body, "elements").length) : null,
  items: (body, _run, part) => listAt(body, "elements").map((element) => ({ part, element })),
  row: (item) => {
    const { part, element } = item as { part: string; element: Json };
    const start = numberAt(element, "timeRange.start");
    const numbers = statisticsByPart[part]?.numbers(element) ?? {};
    return start === null ? null : { date: toIso(start).slice(0, 10), ...numbers };
  },
  today: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null }),
} satisfies ListSource<RowOf<"days">>;

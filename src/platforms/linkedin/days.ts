import type { Row } from "../../tables/define-table.ts";
import type { ListSource, Run } from "../define-platform.ts";
import { dayAfter, isoOf, type Json, listAt, numberAt, sum } from "../json.ts";
import { byDay, hasNextLink, idOf } from "./requests.ts";

/** Three statistics that each tell some of a day's numbers; their rows become one by the day. */
const statistics: Readonly<Record<string, { path: string; name: string; numbers: (element: Json) => Row }>> = {
  shares: {
    path: "organizationalEntityShareStatistics",
    name: "organizationalEntity",
    numbers: (element) => shareNumbers(element, true),
  },
  followers: {
    path: "organizationalEntityFollowerStatistics",
    name: "organizationalEntity",
    numbers: (element) => ({
      new_followers: sum(
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
 * The counters of share statistics, of a post or of a day.
 *
 * @param withTotal With the sum of all engagements, which LinkedIn gives as a share of impressions only.
 */
export function shareNumbers(element: Json, withTotal: boolean): Row {
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
  return withTotal ? { ...counts, engagements: sum(likes, comments, shares, clicks) } : counts;
}

/** LinkedIn keeps twelve months; a longer period is refused. */
const kept = ({ from, to, now }: Run): { from: string; to: string } => {
  const today = isoOf(now).slice(0, 10);
  const oldest = dayAfter(today, -365);
  return { from: from > oldest ? from : oldest, to: to < today ? to : today };
};

/** Days without any activity are left out by LinkedIn, and stay missing. */
export const linkedinDays: ListSource = {
  countsDaysIn: "UTC",
  parts: (run) => {
    const { from, to } = kept(run);
    return from <= to ? Object.keys(statistics) : [];
  },
  request: (run, page, part) => {
    const { path, name } = statistics[String(part)] as (typeof statistics)[string];
    return byDay(path, name, idOf(run.account), kept(run), page);
  },
  next: (answer, page) =>
    hasNextLink(answer) ? Number(page ?? 0) + Math.max(1, listAt(answer.body, "elements").length) : null,
  items: (body, _run, part) => listAt(body, "elements").map((element) => ({ part, element })),
  row: (item) => {
    const { part, element } = item as { part: string; element: Json };
    const start = numberAt(element, "timeRange.start");
    const numbers = statistics[part]?.numbers(element) ?? {};
    return start === null ? null : { date: isoOf(start).slice(0, 10), ...numbers };
  },
  today: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null }),
};

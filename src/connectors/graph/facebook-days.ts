import type { FieldOf, RowOf } from "../../tables/rows.ts";
import type { ListSource } from "../define-connector.ts";
import { addDays, at, type Json, numberAt, splitDays } from "../json.ts";
import { dayRangeOfPage, splitDayRange } from "../next-page.ts";
import { daySeries } from "./insights.ts";

type DayRange = { from: string; to: string };

/** Insights cover at most 90 days per request; one day is spare because days end in Facebook's own time zone. */
const maxDaysPerRequest = 89;
/** Facebook drops data older than two years. */
const retentionDays = 730;

/** The metric behind each field. */
const metricByField = {
  followers: "page_follows",
  new_followers: "page_daily_follows_unique",
  lost_followers: "page_daily_unfollows_unique",
  views: "page_media_view",
  reach: "page_total_media_view_unique",
  engagements: "page_post_engagements",
  profile_visits: "page_views_total",
  clicks: "page_total_actions",
} satisfies { [Field in FieldOf<"days">]?: string };

/** A page's days: each metric is a series with one value per day. */
export const facebookDays = (base: string) =>
  ({
    counts: "unknown",
    countsDaysIn: "Pacific",
    permission: "read_insights",
    parts: ({ from, to, today }) => {
      const oldestDay = addDays(today, 1 - retentionDays);
      return splitDays(from > oldestDay ? from : oldestDay, to, maxDaysPerRequest);
    },
    metrics: Object.values(metricByField),
    pageSize: maxDaysPerRequest,
    splitPage: splitDayRange,
    request: ({ facts, today }, page, part, metrics, size = maxDaysPerRequest) => {
      const { from, to } = dayRangeOfPage(part as DayRange, page, size);
      const until = to < today ? addDays(to, 2) : addDays(to, 1);
      return {
        url: `${base}/${facts.accountId}/insights`,
        query: { metric: metrics.join(","), period: "day", since: from, until },
      };
    },
    items: (body, _run, part) => {
      const { from, to } = part as DayRange;
      const days = new Map<string, Record<string, Json>>();
      for (const [field, metric] of Object.entries(metricByField)) {
        for (const { day, value } of daySeries(body, metric)) {
          if (day < from || day > to) continue;
          days.set(day, { ...days.get(day), day, [field]: value });
        }
      }
      return [...days.values()];
    },
    toleratedFailures: ["not_enough_data"],
    today: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null }),
    row: (item) => ({
      date: at(item, "day") as string,
      ...(Object.fromEntries(Object.keys(metricByField).map((field) => [field, numberAt(item, field)])) as Record<
        keyof typeof metricByField,
        number | null
      >),
    }),
  }) satisfies ListSource<RowOf<"days">>;

import type { RowOf } from "../../tables/rows.ts";
import type { ListSource, Lookup, Run } from "../define-connector.ts";
import { type Json, listAt, numberAt, textAt } from "../json.ts";
import { api, oldestAnalyticsDay, utcDay } from "./pins.ts";

/** Pinterest writes −1 for unknown counts. */
const knownCount = (body: Json, path: string): number | null => {
  const count = numberAt(body, path);
  return count === null || count < 0 ? null : count;
};

/** The signed-in account. Its `pin_count` is not used: it includes pins saved from others. */
export const account: Lookup = {
  request: () => ({ url: `${api}/user_account` }),
  read: (body) => ({
    account: textAt(body, "username"),
    accountId: textAt(body, "id"),
    followers: knownCount(body, "follower_count"),
  }),
};

/** The part of the period that analytics cover. */
function toDateRange({ from, to, now }: Run): { start_date: string; end_date: string } {
  const oldestDay = oldestAnalyticsDay(now);
  const newestDay = utcDay(now);
  return { start_date: from > oldestDay ? from : oldestDay, end_date: to < newestDay ? to : newestDay };
}

/** Statuses whose values are final or estimated; with any other status the values are meaningless. */
const finalStatuses: readonly string[] = ["READY", "ESTIMATE"];

const dataStatus = (day: Json): string => textAt(day, "data_status") ?? "";

export const accountDays = {
  counts: "total",
  countsDaysIn: "UTC",
  parts: (run) => {
    const { start_date, end_date } = toDateRange(run);
    return start_date <= end_date ? [null] : [];
  },
  metrics: ["ENGAGEMENT", "IMPRESSION", "OUTBOUND_CLICK", "SAVE"],
  request: (run, _page, _part, metrics) => ({
    url: `${api}/user_account/analytics`,
    query: { ...toDateRange(run), metric_types: metrics.join(",") },
  }),
  items: (body) => listAt(body, "all.daily_metrics"),
  row: (day) =>
    finalStatuses.includes(dataStatus(day))
      ? {
          date: textAt(day, "date"),
          impressions: numberAt(day, "metrics.IMPRESSION"),
          saves: numberAt(day, "metrics.SAVE"),
          clicks: numberAt(day, "metrics.OUTBOUND_CLICK"),
          engagements: numberAt(day, "metrics.ENGAGEMENT"),
        }
      : null,
  notes: (body) =>
    listAt(body, "all.daily_metrics").some((day) => dataStatus(day) === "ESTIMATE") ? ["estimated"] : [],
  today: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null }),
} satisfies ListSource<RowOf<"days">>;

import { calculatedRow } from "./calculated-row.ts";
import { defineTable } from "./define-table.ts";

/**
 * One row is one web or blog page in one period; without a page, a traffic channel; without both, the whole website. A day
 * and a month that begins with it are two rows.
 */
export const pages = defineTable({
  name: "pages",
  keys: [
    ["account", "date", "page", "channel"],
    ["account", "date", "page"],
    ["account", "date", "channel"],
    ["account", "date"],
  ],
  time: "date",
  periodEnd: "period_end",
  totalsToDate: ["wordpress", "ghost"],
  hasMixedRows: true,
  fields: {
    date: "date",
    period_end: "date",
    page: "text",
    title: "text",
    channel: "text",
    sessions: "count",
    engaged_sessions: "count",
    users: "count",
    new_users: "count",
    views: "count",
    engagement_time: "duration",
    bounces: "count",
    key_events: "count",
    comments: "count",
    impressions: "count",
    clicks: "count",
    position: "number",
  },
  calculated: [
    calculatedRow("engaged_session_rate", "rate", "ENGAGED_SESSION_RATE", ["engaged_sessions", "sessions"]),
    calculatedRow("bounce_rate", "rate", "BOUNCE_RATE", ["engaged_sessions", "sessions"]),
    calculatedRow("time_per_user", "duration", "TIME_PER_USER", ["engagement_time", "users"]),
  ],
});

import { defineFormat } from "./define-format.ts";
import { youtubeDate, youtubeMetrics } from "./youtube-headers.ts";

/** YouTube Studio, Analytics, advanced mode, Export: `Totals.csv`, the chart's metric by day. */
const totals = {
  id: "youtube-totals",
  label: { en: "YouTube totals by day", es: "totales de YouTube por día", nl: "YouTube-totalen per dag" },
  platform: "youtube",
  table: "days",
  counts: { others: "unknown", views: "total" },
  requiredFields: ["date"],
  hasOnlyKnownColumns: true,
  headers: { ...youtubeMetrics, date: youtubeDate, lost_followers: { en: "Subscribers lost" } },
  dates: { date: "YYYY-MM-DD" },
  durations: { watch_time: "hours" },
  mayBeTruncated: true,
} as const;

export const youtubeTotals = defineFormat({
  ...totals,
  anyOfFields: Object.keys(youtubeMetrics) as (keyof typeof youtubeMetrics)[],
  maxColumns: 2,
});

/** Totals that somebody put together: `Date,Views,Likes` alone can be of any platform. */
export const youtubeTotalsTogether = defineFormat({
  ...totals,
  anyOfFields: ["comments", "watch_time", "new_followers", "lost_followers"],
});

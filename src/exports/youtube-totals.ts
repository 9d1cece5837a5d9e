import { defineFormat } from "./define-format.ts";
import { youtubeDate, youtubeMetrics } from "./youtube-headers.ts";

/** YouTube Studio, Analytics, advanced mode, Export: `Totals.csv`, the chart's metric by day. */
export const youtubeTotals = defineFormat({
  id: "youtube-totals",
  label: "YouTube totals by day",
  platform: "youtube",
  table: "days",
  requiredFields: ["date"],
  anyOfFields: Object.keys(youtubeMetrics) as (keyof typeof youtubeMetrics)[],
  hasOnlyKnownColumns: true,
  headers: { ...youtubeMetrics, date: youtubeDate, lost_followers: { en: "Subscribers lost" } },
  dates: { date: "YYYY-MM-DD" },
  durations: { watch_time: "hours" },
  mayBeTruncated: true,
});

import { defineFormat } from "./define-format.ts";
import { youtubeMetrics } from "./youtube-headers.ts";

/** YouTube Studio, breakdowns by numbers of views alone: without a row of totals they are no shares of an audience. */
export const youtubeOtherBreakdowns = defineFormat({
  id: "youtube-other-breakdowns",
  label: "YouTube table or chart of cities, subscription status or traffic sources",
  platform: "youtube",
  table: "audience",
  refused: "noTable",
  recognise: ["dimension"],
  oneOf: ["views", "watch_time"],
  headers: {
    dimension: { en: ["Cities", "Subscription status", "Traffic source", "Device type"] },
    views: youtubeMetrics.views,
    watch_time: youtubeMetrics.watch_time,
  },
});

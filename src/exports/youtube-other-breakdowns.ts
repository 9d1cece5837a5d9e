import { defineFormat } from "./define-format.ts";
import { youtubeMetrics } from "./youtube-headers.ts";

/** YouTube Studio, breakdowns that are not about the audience. */
export const youtubeOtherBreakdowns = defineFormat({
  id: "youtube-other-breakdowns",
  label: "YouTube table or chart of traffic sources, devices or watch time",
  platform: "youtube",
  table: "audience",
  counts: "unknown",
  rejection: "noTable",
  requiredFields: ["dimension"],
  anyOfFields: ["views", "watch_time"],
  headers: {
    dimension: {
      en: ["Cities", "Subscription status", "Traffic source", "Device type"],
      es: "Fuente de tráfico",
      pt: ["Cidades", "Origem do tráfego"],
    },
    views: youtubeMetrics.views,
  },
  columns: {
    watch_time: youtubeMetrics.watch_time,
  },
});

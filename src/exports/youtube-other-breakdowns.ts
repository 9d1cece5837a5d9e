import { defineFormat } from "./define-format.ts";
import { youtubeMetrics } from "./youtube-headers.ts";

/** YouTube Studio, breakdowns that are not about the audience. */
export const youtubeOtherBreakdowns = defineFormat({
  id: "youtube-other-breakdowns",
  label: {
    en: "YouTube table or chart of traffic sources, devices or watch time",
    es: "tabla o gráfico de YouTube de fuentes de tráfico, dispositivos o tiempo de visualización",
    nl: "YouTube-tabel of -diagram van verkeersbronnen, apparaten of kijktijd",
  },
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

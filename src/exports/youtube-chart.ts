import { defineFormat } from "./define-format.ts";
import { youtubeContent, youtubeDate, youtubePublished } from "./youtube-headers.ts";

/** YouTube Studio, `Chart data.csv`: the top videos only, whose sum is not the channel's day. */
export const youtubeChart = defineFormat({
  id: "youtube-chart",
  label: {
    en: "YouTube chart of single videos by day",
    es: "gráfico de YouTube de vídeos por día",
    nl: "YouTube-diagram van losse video's per dag",
  },
  platform: "youtube",
  table: "days",
  counts: "unknown",
  rejection: "noTable",
  requiredFields: ["date", "post_id", "published_at"],
  headers: { date: youtubeDate },
  columns: { post_id: youtubeContent, published_at: youtubePublished },
});

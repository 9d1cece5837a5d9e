import { defineFormat } from "./define-format.ts";
import { youtubeContent, youtubeDate, youtubeMetrics, youtubePublished, youtubeTotal } from "./youtube-headers.ts";

/** YouTube Studio, Analytics, advanced mode, Export: `Table data.csv` by content, at most 500 videos. */
export const youtubeTable = defineFormat({
  id: "youtube-table",
  label: "YouTube table of videos",
  platform: "youtube",
  table: "posts",
  requiredFields: ["post_id", "published_at"],
  forbiddenFields: ["date"],
  headers: {
    ...youtubeMetrics,
    post_id: youtubeContent,
    title: { en: "Video title", de: "Videotitel", pt: "Título do vídeo", zh: "影片標題" },
    published_at: { ...youtubePublished, zh: "影片發布時間" },
    duration: { en: "Duration", pt: "Duração", zh: "時間長度" },
    average_view_duration: { en: "Average view duration", pt: "Duração média da visualização" },
    average_viewed: { en: "Average percentage viewed (%)" },
  },
  columns: {
    date: youtubeDate,
  },
  dates: { published_at: "MMM DD, YYYY" },
  durations: { watch_time: "hours" },
  percentFields: ["average_viewed"],
  rowFilters: [{ column: "post_id", matches: youtubeTotal, reason: "totals", isSilent: true }],
  mayBeTruncated: true,
});

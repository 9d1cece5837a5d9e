import { defineFormat } from "./define-format.ts";
import { youtubeContent, youtubeDate, youtubeMetrics, youtubePublished, youtubeTotal } from "./youtube-headers.ts";

/** YouTube Studio, Analytics, advanced mode, Export: `Table data.csv` by content, at most 500 videos. */
export const youtubeTable = defineFormat({
  id: "youtube-table",
  label: { en: "YouTube table of videos", es: "tabla de vídeos de YouTube", nl: "YouTube-tabel van video's" },
  platform: "youtube",
  table: "posts",
  counts: { others: "unknown", views: "total" },
  requiredFields: ["post_id", "published_at"],
  forbiddenFields: ["date"],
  headers: {
    ...youtubeMetrics,
    post_id: youtubeContent,
    title: {
      en: "Video title",
      de: "Videotitel",
      pt: "Título do vídeo",
      es: ["Título del vídeo", "Título del video"],
      fr: "Titre de la vidéo",
      it: "Titolo video",
      zh: "影片標題",
    },
    published_at: youtubePublished,
    duration: {
      en: "Duration",
      de: "Dauer",
      pt: "Duração",
      es: "Duración",
      fr: "Durée",
      it: "Durata",
      zh: "時間長度",
    },
    average_view_duration: {
      en: "Average view duration",
      pt: "Duração média da visualização",
      es: ["Duración media de las visualizaciones", "Duración promedio de vistas"],
      fr: ["Durée moyenne d'une vue", "Durée moyenne de visionnage"],
      it: "Durata di visualizzazione media",
    },
    average_viewed: {
      en: "Average percentage viewed (%)",
      pt: "Porcentagem visualizada média (%)",
      es: ["Porcentaje promedio reproducido (%)", "Porcentaje medio visto (%)"],
      fr: ["Pourcentage moyen de vidéo regardé (%)", "Pourcentage moyen regardé (%)"],
      it: "Percentuale media visualizzata (%)",
    },
  },
  columns: {
    date: youtubeDate,
  },
  dates: { published_at: ["MMM DD, YYYY", "DD MMM YYYY"] },
  durations: { watch_time: "hours" },
  percentFields: ["average_viewed"],
  rowFilters: [{ column: "post_id", matches: youtubeTotal, reason: "totals", isSilent: true }],
  mayBeTruncated: true,
});

import { defineFormat } from "./define-format.ts";

/** Meta Business Suite, Insights, Content, Videos: over 200 columns, most of them for one country. Views are 3-second views. */
export const facebookVideo = defineFormat({
  id: "facebook-video",
  label: { en: "Facebook video export", es: "exportación de vídeos de Facebook", nl: "Facebook-export van video's" },
  platform: "facebook",
  table: "posts",
  counts: "unknown",
  requiredFields: ["post_id", "account", "published_at"],
  headers: {
    post_id: { en: "Video asset ID", es: "Identificador de la pieza de vídeo" },
    account: { en: "Page name", es: "Nombre de la página" },
    published_at: { en: "Publish time", es: "Hora de publicación" },
    title: { en: "Title", es: "Título" },
    reach: { en: "Reach", es: "Alcance" },
    views: { en: "3-second video views", es: "Visualizaciones de vídeo de 3 segundos" },
    likes: { en: "Reactions", es: "Reacciones" },
    comments: { en: "Comments", es: "Comentarios" },
    shares: { en: "Shares", es: "Veces que se ha compartido" },
    engagements: {
      en: "Reactions, comments and shares",
      es: "Reacciones, comentarios y veces que se ha compartido",
    },
    watch_time: { en: "Seconds viewed", es: "Segundos reproducidos" },
    duration: { en: "Duration (sec)", es: "Duración (segundos)" },
    average_view_duration: { en: "Average Seconds viewed", es: "Segundos reproducidos de media" },
  },
  columns: {
    note: { en: "Data comment", es: "Comentario sobre los datos" },
  },
  constants: { type: "video" },
  dates: { published_at: "MM/DD/YYYY HH:mm[:ss]" },
  note: "note",
});

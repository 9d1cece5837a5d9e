import type { Headers } from "./define-format.ts";

/**
 * Headers of YouTube Studio's advanced mode, where users choose their columns. "Subscribers" is not read: it is subscribers
 * gained minus lost, which no field holds.
 */
export const youtubeMetrics = {
  views: {
    en: "Views",
    de: "Aufrufe",
    pt: "Visualizações",
    es: "Visualizaciones",
    zh: "觀看次數",
  },
  reach: { en: "Unique viewers", pt: "Espectadores únicos" },
  impressions: { en: "Impressions", de: "Impressionen", pt: "Impressões", es: "Impresiones" },
  likes: { en: "Likes" },
  comments: { en: "Comments added" },
  shares: { en: "Shares" },
  watch_time: {
    en: "Watch time (hours)",
    de: "Wiedergabezeit (Stunden)",
    pt: "Tempo de exibição (horas)",
    es: "Tiempo de visualización (horas)",
  },
  new_followers: { en: "Subscribers gained" },
} satisfies Record<string, Headers>;

export const youtubeDate: Headers = { en: "Date", de: "Datum", pt: "Data" };

export const youtubeContent: Headers = { en: "Content", de: "Video", pt: "Conteúdo", es: "Contenido", zh: "內容" };

export const youtubePublished: Headers = {
  en: "Video publish time",
  de: "Veröffentlichungszeitpunkt des Videos",
  pt: "Horário de publicação do vídeo",
  es: "Hora de publicación del vídeo",
};

/** The row of totals below the header. */
export const youtubeTotal = /^(total|gesamt|totaal|總計)$/i;

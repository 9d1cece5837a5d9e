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
    es: ["Visualizaciones", "Vistas"],
    fr: "Vues",
    it: "Visualizzazioni",
    zh: "觀看次數",
  },
  reach: {
    en: "Unique viewers",
    pt: "Espectadores únicos",
    es: "Usuarios únicos",
    fr: "Spectateurs uniques",
    it: "Spettatori unici",
  },
  impressions: {
    en: "Impressions",
    de: "Impressionen",
    pt: "Impressões",
    es: ["Impresiones", "Impresiones de miniaturas"],
    fr: "Impressions",
  },
  likes: { en: "Likes", es: "Me gusta" },
  comments: { en: "Comments added", es: "Comentarios agregados" },
  shares: { en: "Shares", es: "Elementos compartidos", fr: "Partages" },
  watch_time: {
    en: "Watch time (hours)",
    de: "Wiedergabezeit (Stunden)",
    pt: "Tempo de exibição (horas)",
    es: ["Tiempo de visualización (horas)", "Tiempo de reproducción (horas)"],
    fr: "Durée de visionnage (heures)",
    it: "Tempo di visualizzazione (ore)",
  },
  new_followers: { en: "Subscribers gained", es: ["Suscriptores obtenidos", "Suscriptores ganados"] },
} satisfies Record<string, Headers>;

export const youtubeDate: Headers = { en: "Date", de: "Datum", pt: "Data", es: "Fecha", fr: "Date", it: "Data" };

export const youtubeContent: Headers = {
  en: "Content",
  de: ["Video", "Videos"],
  pt: "Conteúdo",
  es: "Contenido",
  fr: "Contenu",
  it: "Contenuti",
  zh: "內容",
};

export const youtubePublished: Headers = {
  en: "Video publish time",
  de: "Veröffentlichungszeitpunkt des Videos",
  pt: "Horário de publicação do vídeo",
  es: ["Hora de publicación del vídeo", "Hora de publicación del video", "Tiempo de publicación del video"],
  fr: "Heure de publication de la vidéo",
  it: "Ora pubblicazione video",
  zh: "影片發布時間",
};

/** The row of totals below the header. */
export const youtubeTotal = /^(total|totale|totaux|gesamt|totaal|總計)$/i;

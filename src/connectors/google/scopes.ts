import { noReadOnly, type ScopeReasons } from "../access/scope-reason.ts";

const prefix = "https://www.googleapis.com/auth/";

export const googleScopes: ScopeReasons = {
  [`${prefix}analytics.readonly`]: {
    en: "reads your reports in Google Analytics",
    es: "lee tus informes de Google Analytics",
    nl: "leest je rapporten in Google Analytics",
  },
  [`${prefix}webmasters.readonly`]: {
    en: "reads your sites' search results in Search Console",
    es: "lee los resultados de búsqueda de tus sitios en Search Console",
    nl: "leest de zoekresultaten van je sites in Search Console",
  },
  [`${prefix}youtube.readonly`]: {
    en: "reads your channel and public videos",
    es: "lee tu canal y vídeos públicos",
    nl: "leest je kanaal en openbare video's",
  },
  [`${prefix}yt-analytics.readonly`]: {
    en: "reads your channel's metrics by day and country",
    es: "lee las métricas de tu canal por día y país",
    nl: "leest de cijfers van je kanaal per dag en land",
  },
  [`${prefix}youtube.force-ssl`]: {
    en: "reads the comments on your videos",
    es: "lee los comentarios de tus vídeos",
    nl: "leest de reacties op je video's",
    noNarrower: noReadOnly,
  },
  [`${prefix}business.manage`]: {
    en: "reads the reviews of your business",
    es: "lee las reseñas de tu empresa",
    nl: "leest de reviews van je bedrijf",
    noNarrower: noReadOnly,
  },
};

import { defineFormat, type Headers } from "./define-format.ts";

/** LinkedIn, page analytics: xls files with a sentence above the header, in sheets for days, posts, followers and visitors. */
const page = {
  id: "linkedin-page",
  label: {
    en: "LinkedIn page export",
    es: "exportación de una página de LinkedIn",
    nl: "LinkedIn-export van een pagina",
  },
  platform: "linkedin",
} as const;
const date: Headers = { en: "Date", es: "Fecha", pt: "Data" };
const totalFollowers: Headers = { en: "Total followers", pt: "Total de seguidores" };
const dates = ["MM/DD/YYYY", "YYYY-MM-DD HH:mm:ss", "YYYY-MM-DD"];

export const linkedinPageDays = defineFormat({
  ...page,
  table: "days",
  counts: { others: "total", reach: "organic" },
  requiredFields: ["date", "impressions", "organic"],
  headers: {
    date,
    impressions: { en: "Impressions (total)", es: "Impresiones totales", pt: "Impressões (total)" },
    reach: {
      en: "Unique impressions (organic)",
      es: "Impresiones únicas (orgánicas)",
      pt: "Impressões únicas (orgânicas)",
    },
    likes: { en: "Reactions (total)", es: "Reacciones (total)", pt: "Reações (total)" },
    comments: { en: "Comments (total)", es: "Comentarios (totales)", pt: "Comentários (total)" },
    shares: {
      en: ["Reposts (total)", "Shares (total)"],
      es: "Veces compartido (total)",
      pt: "Compartilhamentos (total)",
    },
    clicks: { en: "Clicks (total)", es: "Clics (Totales)", pt: "Cliques (total)" },
  },
  columns: {
    organic: { en: "Impressions (organic)", es: "Impresiones (orgánicas)", pt: "Impressões (orgânicas)" },
  },
  dates: { date: dates },
});

export const linkedinPagePosts = defineFormat({
  ...page,
  table: "posts",
  counts: "total",
  requiredFields: ["title", "url", "published_at", "impressions"],
  headers: {
    url: { en: "Post link", es: "Enlace de la publicación", pt: "Link da publicação" },
    published_at: { en: "Created date", es: "Fecha de creación", pt: "Criação" },
    type: { en: "Content Type", es: "Tipo de contenido", pt: "Tipo de conteúdo" },
    title: { en: "Post title", es: "Título de la publicación", pt: "Título da publicação" },
    impressions: { en: "Impressions", es: "Impresiones", pt: "Impressões" },
    views: { en: "Views", es: "Visualizaciones", pt: "Visualizações" },
    likes: { en: "Likes", es: "Recomendaciones", pt: "Gostaram" },
    comments: { en: "Comments", es: "Comentarios", pt: "Comentários" },
    shares: { en: "Reposts", es: "Veces compartido", pt: "Compartilhamentos" },
    clicks: { en: "Clicks", es: "Clics", pt: "Cliques" },
    new_followers: { en: "Follows", es: "Seguidores", pt: "Seguidores" },
  },
  columns: {
    // A boosted post has a row for its total and one for each part; "Post type" is "Total", "Organic" or "Sponsored".
    part: { en: "Post type", es: "Tipo de publicación", pt: "Tipo de publicação" },
  },
  wholeRow: { column: "part", whole: /^total$/i, parts: /^(organic|sponsored|org[aâá]nic[oa]|patrocinad[oa])$/i },
  dates: { published_at: dates },
});

export const linkedinPageVisitors = defineFormat({
  ...page,
  table: "days",
  counts: "total",
  requiredFields: ["date", "profile_visits"],
  headers: {
    date,
    profile_visits: { en: "Total page views (total)", pt: "Total de visualizações da página (total)" },
  },
  dates: { date: dates },
});

/** A day's new followers: the total is the sum of the sponsored, organic and auto-invited ones. */
export const linkedinPageFollowers = defineFormat({
  ...page,
  table: "days",
  counts: "total",
  requiredFields: ["date", "new_followers", "organic"],
  headers: { date, new_followers: totalFollowers },
  columns: { organic: { en: "Organic followers", pt: "Seguidores orgânicos" } },
  dates: { date: dates },
});

/** Followers and visitors by place, job function, seniority, industry and company size. */
const slices = {
  ...page,
  table: "audience",
  counts: "unknown",
  layout: "slices",
  hasOnlyKnownColumns: true,
  exportDate: "date",
} as const;
const sliceNames: Headers = {
  en: ["Location", "Job function", "Seniority", "Industry", "Company size"],
  pt: ["Localidade", "Setor"],
};

export const linkedinPageFollowerSlices = defineFormat({
  ...slices,
  requiredFields: ["value", "followers"],
  headers: { date: {}, dimension: {}, value: sliceNames, followers: totalFollowers },
});

export const linkedinPageVisitorSlices = defineFormat({
  ...slices,
  requiredFields: ["value", "views"],
  headers: { date: {}, dimension: {}, value: sliceNames, views: { en: "Total views", pt: "Total de visualizações" } },
});

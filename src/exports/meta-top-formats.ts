import { defineFormat } from "./define-format.ts";

/** Meta Business Suite, Insights, Content: totals by type of post, without days or posts. */
export const metaTopFormats = defineFormat({
  id: "meta-top-formats",
  label: {
    en: "Meta Business Suite export of top content formats",
    es: "exportación de Meta Business Suite de formatos de contenido",
    nl: "Meta Business Suite-export van contentindelingen",
  },
  platform: "meta",
  table: "posts",
  counts: "unknown",
  rejection: "noTable",
  requiredFields: [],
  anyOfFields: ["reels", "photos", "stories", "links", "posts"],
  headers: {},
  columns: {
    reels: { en: "Reels" },
    photos: { en: "Photos" },
    stories: { en: "Stories" },
    links: { en: "Links" },
    posts: { pt: "Publicações" },
  },
  titles: [{ title: { en: ["Views", "Content interactions", "Published content"], pt: "Conteúdo publicado" } }],
});

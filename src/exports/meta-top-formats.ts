import { defineFormat } from "./define-format.ts";

/** Meta Business Suite, Insights, Content: totals by kind of post. They have no day and no post. */
export const metaTopFormats = defineFormat({
  id: "meta-top-formats",
  label: "Meta Business Suite export of top content formats",
  platform: "meta",
  table: "posts",
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

import { defineFormat } from "./define-format.ts";

/** TikTok Studio, Analytics, Content: the top videos. Headers are always English, dates are in the user's language. */
export const tiktokContent = defineFormat({
  id: "tiktok-content",
  label: { en: "TikTok content export", es: "exportación de contenido de TikTok", nl: "TikTok-export van content" },
  platform: "tiktok",
  table: "posts",
  counts: "unknown",
  requiredFields: ["likes", "views", "published_at", "url"],
  headers: {
    url: { en: "Video link" },
    published_at: { en: "Post time" },
    title: { en: "Video title" },
    views: { en: "Total views" },
    likes: { en: "Total likes" },
    comments: { en: "Total comments" },
    shares: { en: "Total shares" },
    post_id: {},
  },
  columns: {
    export_day: { en: "Time" },
  },
  dates: { published_at: ["day", "YYYY-MM-DD", "MMM DD, YYYY"], export_day: ["day", "YYYY-MM-DD", "MMM DD, YYYY"] },
  exportDay: "export_day",
  extracts: {
    post_id: { column: "url", pattern: /\/(?:video|photo)\/(\d+)/ },
    account: { column: "url", pattern: /tiktok\.com\/@([^/?#]+)/ },
  },
  yearFromId: { date: "published_at", id: "post_id", shift: 32 },
});

import { defineFormat } from "./define-format.ts";

/** TikTok Business account, Analytics, Videos: the only TikTok export with saves. */
export const tiktokBusinessVideos = defineFormat({
  id: "tiktok-business-videos",
  label: {
    en: "TikTok Business video export",
    es: "exportación de vídeos de TikTok Business",
    nl: "TikTok Business-export van video's",
  },
  platform: "tiktok",
  table: "posts",
  counts: "unknown",
  requiredFields: ["url", "published_at", "saves"],
  headers: {
    post_id: {},
    url: { en: "Video link" },
    published_at: { en: "Post time" },
    title: { en: "Video title" },
    views: { en: "Video views" },
    likes: { en: "Likes" },
    comments: { en: "Comments" },
    shares: { en: "Shares" },
    saves: { en: "Add to Favorites" },
  },
  dates: { published_at: ["YYYY/MM/DD HH:mm:ss", "YYYY-MM-DD HH:mm:ss"] },
  extracts: {
    post_id: { column: "url", pattern: /\/(?:video|photo)\/(\d+)/ },
    account: { column: "url", pattern: /tiktok\.com\/@([^/?#]+)/ },
  },
});

import { defineFormat } from "./define-format.ts";

/** X Premium analytics, Content: `account_analytics_content_<from>_<to>.csv`. The list includes replies to others. */
export const xContent = defineFormat({
  id: "x-content",
  label: { en: "X content export", es: "exportación de contenido de X", nl: "X-export van content" },
  platform: "x",
  table: "posts",
  counts: "unknown",
  requiredFields: ["post_id", "text", "impressions"],
  headers: {
    post_id: { en: "Post id" },
    url: { en: ["Post Link", "Link"] },
    text: { en: "Post text" },
    published_at: { en: "Date" },
    impressions: { en: "Impressions" },
    likes: { en: "Likes" },
    comments: { en: "Replies" },
    // "Shares" counts links that were copied or sent; public shares are "Reposts".
    shares: { en: "Reposts" },
    saves: { en: "Bookmarks" },
    clicks: { en: "URL Clicks" },
    profile_visits: { en: "Profile visits" },
    new_followers: { en: "New follows" },
    engagements: { en: "Engagements" },
  },
  dates: { published_at: ["ddd[,] MMM DD[,] YYYY", "MMM DD[,] YYYY", "YYYY-MM-DD"] },
  htmlEntityFields: ["text"],
  extracts: {
    post_id: { column: "url", pattern: /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/\w+\/status\/(\d+)/ },
    account: { column: "url", pattern: /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/(\w+)\/status\// },
  },
});

import { defineFormat } from "./define-format.ts";

/** Sprout Social, Post Performance: posts of several networks in one file. */
export const sproutPosts = defineFormat({
  id: "sprout-posts",
  label: {
    en: "Sprout Social post performance export",
    es: "exportación de rendimiento de publicaciones de Sprout Social",
    nl: "Sprout Social-export van berichtprestaties",
  },
  platform: "sprout",
  table: "posts",
  counts: { others: "unknown", impressions: "total", reach: "total" },
  requiredFields: ["url", "published_at", "network", "text"],
  headers: {
    url: { en: "Link" },
    published_at: { en: "Date" },
    type: { en: "Content Type" },
    text: { en: "Post" },
    impressions: { en: "Impressions" },
    reach: { en: "Reach" },
    views: { en: "Video Views" },
    likes: { en: ["Reactions", "Likes"] },
    comments: { en: "Comments" },
    shares: { en: "Shares" },
    saves: { en: "Saves" },
    clicks: { en: "Post Link Clicks" },
    engagements: { en: "Engagements" },
  },
  columns: {
    network: { en: "Network" },
  },
  dates: { published_at: ["MM/DD/YYYY", "MM/DD/YYYY HH:mm", "MM/DD/YYYY hh:mm a"] },
  platformColumn: "network",
});

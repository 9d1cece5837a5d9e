import { defineFormat } from "./define-format.ts";

/** X Premium analytics, Overview: `account_overview_analytics.csv`, one row per day, newest first. */
export const xOverview = defineFormat({
  id: "x-overview",
  label: {
    en: "X account overview export",
    es: "exportación del resumen de una cuenta de X",
    nl: "X-export van het accountoverzicht",
  },
  platform: "x",
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "new_posts", "lost_followers"],
  headers: {
    date: { en: "Date" },
    impressions: { en: "Impressions" },
    views: { en: "Video views" },
    likes: { en: "Likes" },
    comments: { en: "Replies" },
    shares: { en: "Reposts" },
    saves: { en: "Bookmarks" },
    profile_visits: { en: "Profile visits" },
    new_followers: { en: "New follows" },
    lost_followers: { en: "Unfollows" },
    engagements: { en: "Engagements" },
    new_posts: { en: "Create Post" },
  },
  dates: { date: ["ddd[,] MMM DD[,] YYYY", "YYYY-MM-DD"] },
});

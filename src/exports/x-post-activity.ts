import { defineFormat } from "./define-format.ts";

/** X (Twitter) Analytics until 2024: `tweet_activity_metrics_<handle>_<from>_<to>_<language>.csv`. Headers are English. */
export const xPostActivity = defineFormat({
  id: "x-post-activity",
  label: {
    en: "X post activity export",
    es: "exportación de actividad de posts de X",
    nl: "X-export van postactiviteit",
  },
  platform: "x",
  table: "posts",
  counts: "unknown",
  requiredFields: ["post_id", "url", "text"],
  headers: {
    post_id: { en: "Tweet id" },
    url: { en: "Tweet permalink" },
    text: { en: "Tweet text" },
    published_at: { en: "time" },
    impressions: { en: "impressions" },
    likes: { en: ["likes", "favorites"] },
    comments: { en: "replies" },
    shares: { en: "retweets" },
    clicks: { en: "url clicks" },
    profile_visits: { en: "user profile clicks" },
    new_followers: { en: "follows" },
    engagements: { en: "engagements" },
  },
  columns: {
    engagement_rate: { en: "engagement rate" },
  },
  dates: { published_at: ["YYYY-MM-DD HH:mm[:ss] Z", "YYYY-MM-DD HH:mm[:ss]"] },
  htmlEntityFields: ["text"],
  extracts: {
    post_id: { column: "url", pattern: /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/\w+\/status\/(\d+)/ },
    account: { column: "url", pattern: /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/(\w+)\/status\// },
  },
  accountInName: /tweet_activity_metrics_(\w+)_\d{8}_\d{8}/,
  rateCheck: { rate: "engagement_rate", of: "engagements", by: "impressions" },
});

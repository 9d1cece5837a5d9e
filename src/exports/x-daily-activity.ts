import { defineFormat } from "./define-format.ts";

/** X (Twitter) Analytics until 2024, by day: `daily_tweet_activity_metrics_<handle>_<from>_<to>_<language>.csv`. */
export const xDailyActivity = defineFormat({
  id: "x-daily-activity",
  label: {
    en: "X daily activity export",
    es: "exportación de actividad diaria de X",
    nl: "X-export van dagelijkse activiteit",
  },
  platform: "x",
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "new_posts", "impressions"],
  headers: {
    date: { en: "Date" },
    new_posts: { en: "Tweets published" },
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
  dates: { date: "YYYY-MM-DD" },
  accountInName: /daily_tweet_activity_metrics_(\w+)_\d{8}_\d{8}/,
  rateCheck: { rate: "engagement_rate", of: "engagements", by: "impressions" },
});

import { defineFormat } from "./define-format.ts";

/** TikTok Studio, Analytics, Overview: one row per day. Headers are always English, dates are in the user's language. */
export const tiktokOverview = defineFormat({
  id: "tiktok-overview",
  label: {
    en: "TikTok overview export",
    es: "exportación del resumen de TikTok",
    nl: "TikTok-export van het overzicht",
  },
  platform: "tiktok",
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "views", "profile_visits"],
  forbiddenFields: ["reached_audience"],
  headers: {
    date: { en: "Date" },
    views: { en: "Video Views" },
    profile_visits: { en: "Profile Views" },
    likes: { en: "Likes" },
    comments: { en: "Comments" },
    shares: { en: "Shares" },
  },
  columns: {
    reached_audience: { en: "Reached audience" },
  },
  dates: { date: ["day", "YYYY-MM-DD", "MMM DD, YYYY"] },
  daily: true,
});

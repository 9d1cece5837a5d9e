import { defineFormat } from "./define-format.ts";

/** TikTok Business account, Analytics, Overview: one row per day. */
export const tiktokBusinessOverview = defineFormat({
  id: "tiktok-business-overview",
  label: {
    en: "TikTok Business overview export",
    es: "exportación del resumen de TikTok Business",
    nl: "TikTok Business-export van het overzicht",
  },
  platform: "tiktok",
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "views", "reach", "profile_visits"],
  headers: {
    date: { en: "Date" },
    views: { en: "Video views" },
    reach: { en: "Reached audience" },
    profile_visits: { en: "Profile views" },
    likes: { en: "Likes" },
    comments: { en: "Comments" },
    shares: { en: "Shares" },
    new_followers: { en: "New followers" },
    lost_followers: { en: "Lost followers" },
  },
  dates: { date: ["YYYY/MM/DD", "YYYY-MM-DD"] },
});

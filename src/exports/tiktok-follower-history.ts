import { defineFormat } from "./define-format.ts";

/** TikTok Studio, Analytics, Followers: the number of followers by day. */
export const tiktokFollowerHistory = defineFormat({
  id: "tiktok-follower-history",
  label: {
    en: "TikTok follower history export",
    es: "exportación del historial de seguidores de TikTok",
    nl: "TikTok-export van volgersgeschiedenis",
  },
  platform: "tiktok",
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "followers", "difference"],
  headers: {
    date: { en: "Date" },
    followers: { en: "Followers" },
  },
  columns: {
    // Followers gained minus followers lost, which no field holds.
    difference: { en: "Difference in followers from previous day" },
  },
  dates: { date: ["day", "YYYY-MM-DD", "MMM DD, YYYY"] },
  daily: true,
});

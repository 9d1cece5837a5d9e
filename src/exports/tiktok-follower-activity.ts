import { defineFormat } from "./define-format.ts";

/** TikTok Studio, Analytics, Followers: the number of active followers in each hour of a day. */
export const tiktokFollowerActivity = defineFormat({
  id: "tiktok-follower-activity",
  label: {
    en: "TikTok follower activity export",
    es: "exportación de actividad de seguidores de TikTok",
    nl: "TikTok-export van volgersactiviteit",
  },
  platform: "tiktok",
  table: "audience",
  counts: "unknown",
  requiredFields: ["date", "value", "followers"],
  headers: { date: { en: "Date" }, dimension: {}, value: { en: "Hour" }, followers: { en: "Active followers" } },
  constants: { dimension: "active_hour" },
  dates: { date: ["day", "YYYY-MM-DD", "MMM DD, YYYY"] },
  daily: true,
});

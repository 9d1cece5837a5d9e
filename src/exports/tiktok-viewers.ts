import { defineFormat } from "./define-format.ts";

/** TikTok Studio, Analytics, Viewers: the number of viewers by day. */
export const tiktokViewers = defineFormat({
  id: "tiktok-viewers",
  label: { en: "TikTok viewers export", es: "exportación de espectadores de TikTok", nl: "TikTok-export van kijkers" },
  platform: "tiktok",
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "reach", "returning"],
  headers: { date: { en: "Date" }, reach: { en: "Total Viewers" } },
  columns: { returning: { en: "Returning Viewers" } },
  dates: { date: ["day", "YYYY-MM-DD", "MMM DD, YYYY"] },
  daily: true,
});

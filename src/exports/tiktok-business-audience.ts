import { defineFormat } from "./define-format.ts";

/** TikTok Business account, Analytics, Audience: one row per day, with the number of followers. */
export const tiktokBusinessAudience = defineFormat({
  id: "tiktok-business-audience",
  label: {
    en: "TikTok Business audience export",
    es: "exportación de audiencia de TikTok Business",
    nl: "TikTok Business-export van de doelgroep",
  },
  platform: "tiktok",
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "new_followers", "followers", "reach"],
  headers: {
    date: { en: "Date" },
    followers: { en: "Total followers" },
    new_followers: { en: "New followers" },
    reach: { en: "Reached audience" },
  },
  dates: { date: ["YYYY/MM/DD", "YYYY-MM-DD"] },
});

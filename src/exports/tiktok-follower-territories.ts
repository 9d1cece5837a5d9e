import { defineFormat } from "./define-format.ts";

/** TikTok Studio, Analytics, Followers: shares by country, without a date. */
export const tiktokFollowerTerritories = defineFormat({
  id: "tiktok-follower-territories",
  label: {
    en: "TikTok follower territories export",
    es: "exportación de territorios de seguidores de TikTok",
    nl: "TikTok-export van landen van volgers",
  },
  platform: "tiktok",
  table: "audience",
  counts: "unknown",
  requiredFields: ["value", "share"],
  headers: { date: {}, dimension: {}, value: { en: "Top territories" }, share: { en: "Distribution" } },
  constants: { dimension: "country" },
  exportDate: "date",
});

import { defineFormat } from "./define-format.ts";

/** TikTok Studio, Analytics, Followers: shares by gender, without a date. */
export const tiktokFollowerGender = defineFormat({
  id: "tiktok-follower-gender",
  label: {
    en: "TikTok follower gender export",
    es: "exportación del género de los seguidores de TikTok",
    nl: "TikTok-export van het geslacht van volgers",
  },
  platform: "tiktok",
  table: "audience",
  counts: "unknown",
  requiredFields: ["value", "share"],
  headers: { date: {}, dimension: {}, value: { en: "Gender" }, share: { en: "Distribution" } },
  constants: { dimension: "gender" },
  exportDate: "date",
});

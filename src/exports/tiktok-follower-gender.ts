import { defineFormat } from "./define-format.ts";

/** TikTok Studio, Analytics, Followers: shares by gender, without a date. */
export const tiktokFollowerGender = defineFormat({
  id: "tiktok-follower-gender",
  label: "TikTok follower gender export",
  platform: "tiktok",
  table: "audience",
  counts: "unknown",
  requiredFields: ["value", "share"],
  headers: { date: {}, dimension: {}, value: { en: "Gender" }, share: { en: "Distribution" } },
  constants: { dimension: "gender" },
  exportDate: "date",
});

import { defineFormat } from "./define-format.ts";

/** TikTok Studio, Analytics, Followers: how many there were each day. */
export const tiktokFollowerHistory = defineFormat({
  id: "tiktok-follower-history",
  label: "TikTok follower history export",
  platform: "tiktok",
  table: "days",
  requiredFields: ["date", "followers", "difference"],
  headers: {
    date: { en: "Date" },
    followers: { en: "Followers" },
  },
  columns: {
    // Gained less lost: neither of the two fields.
    difference: { en: "Difference in followers from previous day" },
  },
  dates: { date: ["day", "YYYY-MM-DD", "MMM DD, YYYY"] },
  daily: true,
});

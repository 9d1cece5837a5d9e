import { defineFormat } from "./define-format.ts";

/**
 * LinkedIn Campaign Manager: a title, the report's start and end, a blank line, then a row for each campaign or ad by day, month
 * or the whole time, of which only the first day is given. Months come first. Only English headers were found.
 */
export const linkedInAds = defineFormat({
  id: "linkedin-ads",
  label: {
    en: "LinkedIn Campaign Manager report",
    es: "informe de LinkedIn Campaign Manager",
    nl: "rapport van LinkedIn Campaign Manager",
  },
  platform: "linkedin",
  table: "posts",
  counts: "paid",
  requiredFields: ["published_at", "spend"],
  headers: {
    account: { en: "Account Name" },
    published_at: { en: ["Start Date (in UTC)", "Start Date"] },
    period_end: { en: ["End Date (in UTC)", "End Date"] },
    impressions: { en: "Impressions" },
    reach: { en: "Reach" },
    views: { en: "Video Views" },
    likes: { en: "Reactions" },
    comments: { en: "Comments" },
    shares: { en: "Shares" },
    clicks: { en: "Clicks" },
    engagements: { en: "Total Engagements" },
    new_followers: { en: "Follows" },
    spend: { en: "Total Spent" },
    currency: { en: "Currency" },
  },
  columns: {
    group: { en: "Campaign Group Name" },
    campaign: { en: ["Campaign Name", "Ad Set Name"] },
    ad: { en: ["Ad Name", "Creative Name", "Ad Introduction Text"] },
    group_id: { en: "Campaign Group ID" },
    campaign_id: { en: ["Campaign ID", "Ad Set ID"] },
    ad_id: { en: ["Ad ID", "Creative ID"] },
  },
  ads: { names: ["group", "campaign", "ad"], ids: ["group_id", "campaign_id", "ad_id"], splits: [] },
  dates: { published_at: ["MM/DD/YYYY", "YYYY-MM-DD"], period_end: ["MM/DD/YYYY", "YYYY-MM-DD"] },
});

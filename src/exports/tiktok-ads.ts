import { defineFormat } from "./define-format.ts";

/**
 * TikTok Ads Manager: CSV or xlsx, by day if the report has that dimension. Small numbers are withheld as `<5`. Likes, comments
 * and shares are those of paid views. Only English headers were found.
 */
export const tikTokAds = defineFormat({
  id: "tiktok-ads",
  label: { en: "TikTok Ads Manager report", es: "informe de TikTok Ads Manager", nl: "rapport van TikTok Ads Manager" },
  platform: "tiktok",
  table: "posts",
  counts: "paid",
  requiredFields: ["spend"],
  anyOfFields: ["clicks", "click_cost", "click_rate", "two_seconds", "six_seconds", "paid_follows"],
  headers: {
    published_at: {},
    account: { en: "Account name" },
    impressions: { en: "Impressions" },
    reach: { en: "Reach" },
    views: { en: "Video views" },
    likes: { en: ["Paid likes", "Likes"] },
    comments: { en: ["Paid comments", "Comments"] },
    shares: { en: ["Paid shares", "Shares"] },
    clicks: { en: ["Clicks (destination)", "Clicks (all)"] },
    profile_visits: { en: ["Paid profile visits", "Profile visits"] },
    spend: { en: "Cost" },
    currency: { en: "Currency" },
  },
  columns: {
    campaign: { en: "Campaign name" },
    ad_group: { en: "Ad group name" },
    ad: { en: "Ad name" },
    campaign_id: { en: "Campaign ID" },
    ad_group_id: { en: "Ad group ID" },
    ad_id: { en: "Ad ID" },
    day: { en: ["By Day", "Date", "Day"] },
    click_cost: { en: ["CPC (destination)", "CPC (all)"] },
    click_rate: { en: ["CTR (destination)", "CTR (all)"] },
    two_seconds: { en: "2-second video views" },
    six_seconds: { en: "6-second video views" },
    paid_follows: { en: "Paid follows" },
    age: { en: "Age" },
    gender: { en: "Gender" },
    country: { en: ["Country/Region", "Country"] },
    placement: { en: ["Placement", "Placement type"] },
    hour: { en: "By Hour" },
  },
  ads: {
    names: ["campaign", "ad_group", "ad"],
    ids: ["campaign_id", "ad_group_id", "ad_id"],
    day: "day",
    splits: ["age", "gender", "country", "placement", "hour"],
  },
  dates: { published_at: ["YYYY-MM-DD", "YYYY-MM-DD HH:mm:ss"] },
});

import { defineFormat } from "./define-format.ts";

/** Pinterest Ads Manager, by day. The file does not name the currency of the account. Only English headers were found. */
export const pinterestAds = defineFormat({
  id: "pinterest-ads",
  label: { en: "Pinterest Ads report", es: "informe de Pinterest Ads", nl: "Pinterest Ads-rapport" },
  platform: "pinterest",
  table: "posts",
  counts: "paid",
  requiredFields: ["campaign", "clicks"],
  headers: {
    published_at: {},
    impressions: { en: ["Impressions", "Impression"] },
    clicks: { en: "Pin clicks" },
    spend: { en: ["Spend in account currency", "Spend"] },
  },
  columns: {
    campaign: { en: "Campaign name" },
    ad_group: { en: "Ad group name" },
    campaign_id: { en: "Campaign ID" },
    day: { en: "Date" },
  },
  ads: { names: ["campaign", "ad_group"], ids: ["campaign_id"], day: "day", splits: [] },
  dates: { published_at: "YYYY-MM-DD" },
});

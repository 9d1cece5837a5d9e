import { defineFormat } from "./define-format.ts";

/** Meta Ads Manager: spend and results of campaigns, which are not posts. */
export const metaAds = defineFormat({
  id: "meta-ads",
  label: "Meta Ads report",
  platform: "meta",
  table: "posts",
  rejection: "noTable",
  requiredFields: ["name", "spend"],
  headers: {
    spend: {
      en: ["Amount spent", ...["USD", "EUR", "GBP", "BRL", "MXN"].map((currency) => `Amount spent (${currency})`)],
    },
  },
  columns: {
    name: { en: ["Campaign name", "Ad set name", "Ad name"] },
  },
});

/** Google Ads: cost and clicks of campaigns, ad groups or keywords. */
export const googleAds = defineFormat({
  id: "google-ads",
  label: "Google Ads report",
  platform: "google-ads",
  table: "posts",
  rejection: "noTable",
  requiredFields: ["impressions", "cost"],
  anyOfFields: ["campaign", "ad_group", "keyword"],
  headers: {
    impressions: { en: "Impr." },
  },
  columns: {
    campaign: { en: "Campaign" },
    ad_group: { en: "Ad group" },
    keyword: { en: "Keyword" },
    cost: { en: "Cost" },
  },
});

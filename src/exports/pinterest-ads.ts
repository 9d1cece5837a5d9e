import { defineFormat } from "./define-format.ts";

/** Pinterest Ads Manager: spend and clicks of campaigns, which are not posts. */
export const pinterestAds = defineFormat({
  id: "pinterest-ads",
  label: "Pinterest Ads report",
  platform: "pinterest",
  table: "posts",
  rejection: "noTable",
  requiredFields: ["campaign", "ad_group", "pin_clicks"],
  headers: {},
  columns: {
    campaign: { en: "Campaign name" },
    ad_group: { en: "Ad group name" },
    pin_clicks: { en: "Pin clicks" },
  },
});

import { defineFormat } from "./define-format.ts";

/** Bing Webmaster Tools, Search performance, Export: one row per day. */
export const bingWebmaster = defineFormat({
  id: "bing-webmaster",
  label: "Bing Webmaster export by day",
  platform: "bing",
  table: "pages",
  counts: "unknown",
  requiredFields: ["date", "clicks", "impressions", "click_rate"],
  headers: {
    date: { en: "Date" },
    clicks: { en: "Clicks" },
    impressions: { en: "Impressions" },
  },
  columns: {
    click_rate: { en: "Avg. CTR" },
  },
  dates: { date: ["MM/DD/YYYY hh:mm:ss a", "MM/DD/YYYY"] },
});

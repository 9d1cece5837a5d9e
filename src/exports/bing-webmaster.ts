import { defineFormat } from "./define-format.ts";

/** Bing Webmaster Tools, Search performance, Export: one row per day. */
export const bingWebmaster = defineFormat({
  id: "bing-webmaster",
  label: {
    en: "Bing Webmaster export by day",
    es: "exportación de Bing Webmaster por día",
    nl: "Bing Webmaster-export per dag",
  },
  platform: "bing",
  table: "pages",
  // Impressions and clicks are those of links in Bing's results, chats and news, as its help lists them; ads have a console of their own.
  counts: "organic",
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

import { defineFormat } from "./define-format.ts";
import { youtubeDate, youtubeMetrics, youtubeTotal } from "./youtube-headers.ts";

/** YouTube Studio, `Table data.csv` by geography: each country's part of all views. */
export const youtubeGeography = defineFormat({
  id: "youtube-geography",
  label: "YouTube table of countries",
  platform: "youtube",
  table: "audience",
  recognise: ["value", "views"],
  unless: ["date"],
  headers: {
    date: youtubeDate,
    dimension: {},
    value: { en: "Geography" },
    share: {},
    views: youtubeMetrics.views,
  },
  constants: { dimension: "country" },
  shares: { share: "views" },
  exportDate: "date",
  rowFilters: [{ column: "value", matches: youtubeTotal, reason: "totals", quietly: true }],
  cut: true,
});

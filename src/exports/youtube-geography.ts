import { defineFormat } from "./define-format.ts";
import { youtubeDate, youtubeMetrics, youtubeTotal } from "./youtube-headers.ts";

/** YouTube Studio, `Table data.csv` by geography: each country's share of all views; `Chart data.csv`: its views by day. */
export const youtubeGeography = defineFormat({
  id: "youtube-geography",
  label: { en: "YouTube table of countries", es: "tabla de países de YouTube", nl: "YouTube-tabel van landen" },
  platform: "youtube",
  table: "audience",
  counts: "unknown",
  requiredFields: ["value", "views"],
  headers: {
    date: youtubeDate,
    dimension: {},
    value: { en: "Geography", pt: "País", es: "Ubicación geográfica" },
    share: {},
    views: youtubeMetrics.views,
  },
  dates: { date: "YYYY-MM-DD" },
  constants: { dimension: "country" },
  shares: { share: "views" },
  exportDate: "date",
  rowFilters: [{ column: "value", matches: youtubeTotal, reason: "totals", isSilent: true }],
  mayBeTruncated: true,
});

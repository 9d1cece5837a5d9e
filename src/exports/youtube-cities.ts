import { defineFormat } from "./define-format.ts";
import { youtubeDate, youtubeMetrics, youtubeTotal } from "./youtube-headers.ts";

/** YouTube Studio, by city. A table has the period's top 500 cities without a total, so there are no shares; a chart has days. */
export const youtubeCities = defineFormat({
  id: "youtube-cities",
  label: {
    en: "YouTube table or chart of cities",
    es: "tabla o gráfico de ciudades de YouTube",
    nl: "YouTube-tabel of -diagram van steden",
  },
  platform: "youtube",
  table: "audience",
  counts: "unknown",
  requiredFields: ["city", "value", "views"],
  headers: {
    date: youtubeDate,
    dimension: {},
    value: { en: "City name" },
    share: {},
    views: youtubeMetrics.views,
  },
  columns: {
    city: { en: "Cities" },
  },
  dates: { date: "YYYY-MM-DD" },
  constants: { dimension: "city" },
  shares: { share: "views" },
  exportDate: "date",
  rowFilters: [{ column: "city", matches: youtubeTotal, reason: "totals", isSilent: true }],
  mayBeTruncated: true,
});

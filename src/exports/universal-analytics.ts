import { defineFormat } from "./define-format.ts";

/**
 * Google Analytics before 2023 (Universal Analytics): a report of pages, below `#` lines with the view, the report and the
 * period. Numbers are written as in the user's country.
 */
export const universalAnalytics = defineFormat({
  id: "universal-analytics",
  label: {
    en: "Universal Analytics report of pages",
    es: "informe de páginas de Universal Analytics",
    nl: "Universal Analytics-rapport over pagina's",
  },
  platform: "universal-analytics",
  table: "pages",
  counts: "total",
  requiredFields: ["page"],
  anyOfFields: ["views", "sessions"],
  forbiddenFields: ["device"],
  headers: {
    page: { en: ["Page", "Landing Page"] },
    views: { en: "Pageviews" },
    sessions: { en: "Sessions", nl: "Sessies" },
    new_users: { en: "New Users", nl: "Nieuwe gebruikers" },
  },
  columns: {
    bounce_rate: { en: "Bounce Rate", nl: "Bouncepercentage" },
    device: { en: "Device Category" },
  },
  percentFields: [],
  products: { bounces: [["bounce_rate", "sessions"]] },
  preamble: { date: /^# ?(\d{8})-\d{8}/m, period_end: /^# ?\d{8}-(\d{8})/m },
});

import { defineFormat } from "./define-format.ts";

/**
 * Matomo (Piwik), main metrics over time, export as CSV or TSV, with the names of its API or as its English pages show them.
 * Headers are known from its open-source code. Time of visits is not read: it is no time of engagement.
 */
export const matomoDays = defineFormat({
  id: "matomo-days",
  label: { en: "Matomo export by day", es: "exportación de Matomo por día", nl: "Matomo-export per dag" },
  platform: "matomo",
  table: "pages",
  counts: "total",
  requiredFields: ["date", "sessions", "bounces", "visit_time"],
  headers: {
    date: { en: "Date" },
    users: { en: ["Unique visitors", "nb_uniq_visitors"] },
    sessions: { en: ["Visits", "nb_visits"] },
    views: { en: ["Pageviews", "nb_pageviews"] },
    bounces: { en: ["Bounces", "bounce_count"] },
    new_users: { en: ["Unique new visitors", "nb_uniq_visitors_new"] },
  },
  columns: {
    visit_time: { en: ["Total time spent by visitors (in seconds)", "sum_visit_length"] },
  },
  dates: { date: "YYYY-MM-DD" },
});

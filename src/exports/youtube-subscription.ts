import { defineFormat } from "./define-format.ts";
import { youtubeDate, youtubeMetrics, youtubeTotal } from "./youtube-headers.ts";

/** YouTube Studio, by subscription status: views by subscribers and by others, as a table or as a chart by day. */
export const youtubeSubscription = defineFormat({
  id: "youtube-subscription",
  label: {
    en: "YouTube table or chart of subscription status",
    es: "tabla o gráfico de estado de suscripción de YouTube",
    nl: "YouTube-tabel of -diagram van abonnementsstatus",
  },
  platform: "youtube",
  table: "audience",
  counts: "unknown",
  requiredFields: ["value", "views"],
  headers: {
    date: youtubeDate,
    dimension: {},
    value: { en: "Subscription status" },
    share: {},
    views: youtubeMetrics.views,
  },
  dates: { date: "YYYY-MM-DD" },
  constants: { dimension: "subscription" },
  shares: { share: "views" },
  exportDate: "date",
  rowFilters: [{ column: "value", matches: youtubeTotal, reason: "totals", isSilent: true }],
});

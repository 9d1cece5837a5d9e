import { defineFormat } from "./define-format.ts";
import { youtubeDate } from "./youtube-headers.ts";

/** YouTube Studio, `Totals.csv` of a metric for which the days table has no field. */
export const youtubeOtherTotals = defineFormat({
  id: "youtube-other-totals",
  label: {
    en: "YouTube chart of engaged views, revenue or subscribers",
    es: "gráfico de YouTube de visualizaciones con interacción, ingresos o suscriptores",
    nl: "YouTube-diagram van betrokken weergaven, opbrengst of abonnees",
  },
  platform: "youtube",
  table: "days",
  counts: "unknown",
  rejection: "noTable",
  requiredFields: ["date", "metric"],
  hasOnlyKnownColumns: true,
  headers: {
    date: youtubeDate,
  },
  columns: {
    metric: {
      en: [
        "Engaged views",
        "Subscribers",
        ...["USD", "EUR", "GBP", "BRL", "MXN"].map((currency) => `Estimated revenue (${currency})`),
      ],
      de: "Abonnenten",
      fr: ["Vues engagées", "Nouveaux abonnés"],
      it: "Iscritti",
      es: ["Suscriptores", "Ingresos estimados (USD)", "Tus ingresos estimados (USD)"],
      pt: ["Visualizações intencionais", "Inscritos", "Receita estimada (USD)", "Sua receita estimada (BRL)"],
    },
  },
});

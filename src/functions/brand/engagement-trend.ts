import { engagementTrend } from "../../metrics/comparisons.ts";
import { dayMs } from "../../time/day.ts";
import { dayCount } from "../calling/call-kinds.ts";
import { count, date } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeTrend } from "./native-trend.ts";

export const ENGAGEMENT_TREND = defineFunction({
  name: "ENGAGEMENT_TREND",
  group: "brand",
  summary: {
    en: "How much the rate of the last days changed against the days before.",
    es: "Cuánto cambió la tasa de los últimos días frente a los anteriores.",
    nl: "Hoeveel het percentage van de laatste dagen veranderde ten opzichte van de dagen ervoor.",
  },
  args: [
    {
      name: "dates",
      kind: date,
      fields: ["published_at", "date"],
      help: { en: "Dates, in any order", es: "Fechas, en cualquier orden", nl: "Datums, in willekeurige volgorde" },
    },
    {
      name: "rates",
      kind: count,
      fields: ["engagement_rate_by_followers"],
      help: { en: "The rate of each date", es: "La tasa de cada fecha", nl: "Het percentage bij elke datum" },
    },
    {
      name: "days",
      kind: dayCount,
      optional: true,
      help: {
        en: "Days in each period; 30 if left out",
        es: "Días de cada periodo; 30 si se omite",
        nl: "Dagen in elke periode; 30 als je het weglaat",
      },
    },
  ],
  returns: "change",
  definition: {
    en: "(Mean rate of the last days - mean rate of the days before) / mean rate of the days before, counted back from the newest date with a rate, not from today. Days without rows are no zeros: each mean is over the rows that exist. Blank where the days before have no rates.",
    es: "(Tasa media de los últimos días - tasa media de los días anteriores) / tasa media de los días anteriores, contando hacia atrás desde la fecha más nueva con tasa, no desde hoy. Los días sin filas no son ceros: cada media es de las filas que hay. Vacío si los días anteriores no tienen tasas.",
    nl: "(Gemiddelde van de laatste dagen - gemiddelde van de dagen ervoor) / gemiddelde van de dagen ervoor, teruggeteld vanaf de nieuwste datum met een percentage, niet vanaf vandaag. Dagen zonder rijen zijn geen nullen: elk gemiddelde gaat over de rijen die er zijn. Leeg als de dagen ervoor geen percentages hebben.",
  },
  examples: [
    {
      args: [
        [[{ time: "2026-03-01" }], [{ time: "2026-03-03" }], [{ time: "2026-03-09" }], [{ time: "2026-03-12" }]],
        [[0.02], [0.02], [0.02], [0.03]],
        7,
      ],
      result: 0.25,
    },
  ],
  native: nativeTrend,
  all: (dates, rates, days = 30) =>
    engagementTrend(
      dates.map((moment) => Math.floor(moment / dayMs)),
      rates,
      days,
    ) ?? "",
});

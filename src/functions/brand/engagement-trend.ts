import { engagementTrend, leastRatesOfTrend } from "../../metrics/comparisons.ts";
import { dayMs } from "../../time/day.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { choice, dayCount, percentagesError } from "../calling/call-kinds.ts";
import { count, date } from "../calling/row-kinds.ts";
import { say } from "../calling/spreadsheet-locale.ts";
import { defineFunction } from "../define-function.ts";
import { nativeTrend } from "./native-trend.ts";

export const ENGAGEMENT_TREND = defineFunction({
  name: "ENGAGEMENT_TREND",
  group: "brand",
  knownAs: {
    en: ["Engagement trend", "change vs. previous period"],
    es: ["Tendencia de la interacción", "cambio frente al periodo anterior"],
    nl: ["Engagementtrend", "trend van de betrokkenheid", "verandering ten opzichte van de vorige periode"],
  },
  summary: {
    en: "Change in engagement rate from the previous period.",
    es: "Cambio de una tasa de interacción respecto al periodo anterior.",
    nl: "Verandering van een engagement rate ten opzichte van de vorige periode.",
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
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagement rate" },
      kind: count,
      fields: ["engagement_rate_by_followers"],
      help: { en: "Rate of each date", es: "Tasa de cada fecha", nl: "Rate bij elke datum" },
    },
    {
      name: "days",
      heading: { en: "Days", es: "Días", nl: "Dagen" },
      kind: dayCount,
      optional: true,
      help: {
        en: "Days in each period; 30 by default",
        es: "Días de cada periodo; por defecto, 30",
        nl: "Dagen in elke periode; standaard 30",
      },
    },
    {
      name: "show",
      kind: choice({ change: ["cambio", "verandering"], counts: ["count", "recuento", "aantallen"] }),
      optional: true,
      help: {
        en: '"change" (default), or "counts" for the number of rates in each period',
        es: '"change" (por defecto): el cambio; "counts": el número de tasas de cada periodo',
        nl: '"change" (standaard): de verandering; "counts": het aantal rates in elke periode',
      },
    },
  ],
  returns: "change",
  definition: {
    en: `(Mean rate of the last days - mean rate of the previous period) / mean rate of the previous period. Days count back from the latest date with a rate, not from today. Days without rows are ignored. A period needs at least ${leastRatesOfTrend} rates. Blank if all rates of the previous period are 0.`,
    es: `(Tasa media de los últimos días - tasa media del periodo anterior) / tasa media del periodo anterior. Los días se cuentan hacia atrás desde la última fecha con tasa, no desde hoy. Los días sin filas se ignoran. Cada periodo necesita al menos ${leastRatesOfTrend} tasas. Vacío si todas las tasas del periodo anterior son 0.`,
    nl: `(Gemiddelde van de laatste dagen - gemiddelde van de vorige periode) / gemiddelde van de vorige periode. Dagen worden teruggeteld vanaf de laatste datum met een rate, niet vanaf vandaag. Dagen zonder rijen tellen niet mee. Een periode heeft minstens ${leastRatesOfTrend} rates nodig. Leeg als alle rates van de vorige periode 0 zijn.`,
  },
  examples: [
    {
      args: [
        [
          [{ time: "2026-03-01" }],
          [{ time: "2026-03-03" }],
          [{ time: "2026-03-05" }],
          [{ time: "2026-03-08" }],
          [{ time: "2026-03-09" }],
          [{ time: "2026-03-12" }],
        ],
        [[0.02], [0.02], [0.02], [0.02], [0.02], [0.035]],
        7,
      ],
      result: 0.25,
    },
  ],
  native: nativeTrend,
  all: (dates, rates, days = 30, show = "change") => {
    const wrongRates = percentagesError(rates);
    if (wrongRates) return new ArgumentError(wrongRates.forArgument("rates"), true);
    const dayNumbers = Float64Array.from(dates, (time) => Math.floor(time / dayMs));
    const { change, recent, earlier } = engagementTrend(dayNumbers, rates, days);
    const counts = () => say("trendCounts", days, recent, earlier);
    if (show === "counts") return counts();
    if (Math.min(recent, earlier) < leastRatesOfTrend)
      return new ArgumentError(say("tooFewRates", counts(), leastRatesOfTrend), true);
    return change ?? "";
  },
});

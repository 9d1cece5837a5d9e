import { engagementTrend, leastRatesOfTrend } from "../../metrics/comparisons.ts";
import { dayMs } from "../../time/day.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { areAbove1, choice, dayCount } from "../calling/call-kinds.ts";
import { count, date, meantAsPercentage } from "../calling/row-kinds.ts";
import { say } from "../calling/spreadsheet-locale.ts";
import { defineFunction } from "../define-function.ts";
import { nativeTrend } from "./native-trend.ts";

export const ENGAGEMENT_TREND = defineFunction({
  name: "ENGAGEMENT_TREND",
  group: "brand",
  knownAs: {
    en: ["Engagement trend", "change against the period before"],
    es: ["Tendencia de la interacción", "cambio frente al periodo anterior"],
    nl: ["Trend van de betrokkenheid", "verandering tegenover de periode ervoor"],
  },
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
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagementpercentage" },
      kind: count,
      fields: ["engagement_rate_by_followers"],
      help: { en: "The rate of each date", es: "La tasa de cada fecha", nl: "Het percentage bij elke datum" },
    },
    {
      name: "days",
      heading: { en: "Days", es: "Días", nl: "Dagen" },
      kind: dayCount,
      optional: true,
      help: {
        en: "Days in each period; 30 if left out",
        es: "Días de cada periodo; 30 si se omite",
        nl: "Dagen in elke periode; 30 als je het weglaat",
      },
    },
    {
      name: "show",
      kind: choice({ change: ["cambio", "verandering"], counts: ["count", "recuento", "aantallen"] }),
      optional: true,
      help: {
        en: '"change" (if left out), or "counts": how many rates each period has',
        es: '"change": el cambio (si se omite), o "counts": cuántas tasas tiene cada periodo',
        nl: '"change": de verandering (als je het weglaat), of "counts": hoeveel percentages elke periode heeft',
      },
    },
  ],
  returns: "change",
  definition: {
    en: `(Mean rate of the last days - mean rate of the days before) / mean rate of the days before, counted back from the newest date with a rate, not from today. Days without rows are no zeros: each mean is over the rows that exist. A period with fewer than ${leastRatesOfTrend} rates is not compared. Blank where the days before had rates of 0 only.`,
    es: `(Tasa media de los últimos días - tasa media de los días anteriores) / tasa media de los días anteriores, contando hacia atrás desde la fecha más nueva con tasa, no desde hoy. Los días sin filas no son ceros: cada media es de las filas que hay. Un periodo con menos de ${leastRatesOfTrend} tasas no se compara. Vacío si los días anteriores solo tienen tasas de 0.`,
    nl: `(Gemiddelde van de laatste dagen - gemiddelde van de dagen ervoor) / gemiddelde van de dagen ervoor, teruggeteld vanaf de nieuwste datum met een percentage, niet vanaf vandaag. Dagen zonder rijen zijn geen nullen: elk gemiddelde gaat over de rijen die er zijn. Een periode met minder dan ${leastRatesOfTrend} percentages wordt niet vergeleken. Leeg als de dagen ervoor alleen percentages van 0 hebben.`,
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
    let [above, first] = [0, 0];
    const dayNumbers = new Float64Array(dates.length);
    for (let i = 0; i < dates.length; i++) {
      if ((rates[i] as number) > 1 && ++above === 1) first = rates[i] as number;
      dayNumbers[i] = Math.floor((dates[i] as number) / dayMs);
    }
    if (areAbove1(above, rates.length)) return new ArgumentError(meantAsPercentage(first).forArgument("rates"), true);
    const { change, recent, earlier } = engagementTrend(dayNumbers, rates, days);
    const counts = () => say("trendCounts", days, recent, earlier);
    if (show === "counts") return counts();
    if (Math.min(recent, earlier) < leastRatesOfTrend)
      return new ArgumentError(say("tooFewRates", counts(), leastRatesOfTrend), true);
    return change ?? "";
  },
});

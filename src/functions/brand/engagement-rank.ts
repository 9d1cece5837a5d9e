import { percentileRank } from "../../metrics/comparisons.ts";
import { rates } from "../calling/call-kinds.ts";
import { rate } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeRank } from "./native-against.ts";

export const ENGAGEMENT_RANK = defineFunction({
  name: "ENGAGEMENT_RANK",
  group: "brand",
  knownAs: {
    en: ["Rank among competitors", "percentile", "percent rank"],
    es: ["Posición frente a la competencia", "percentil", "ranking"],
    nl: ["Plaats onder concurrenten", "percentiel", "rang"],
  },
  summary: {
    en: "Percentile rank of a rate among competitors: 0 is the lowest, 1 is the highest.",
    es: "Rango percentil de una tasa entre las de la competencia: 0 es la más baja, 1 la más alta.",
    nl: "Percentielrang van een rate onder die van concurrenten: 0 is het laagst, 1 het hoogst.",
  },
  args: [
    {
      name: "rate",
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagement rate" },
      kind: rate,
      fields: ["engagement_rate_by_followers"],
      help: {
        en: "Your rate as a decimal: 0.035",
        es: "Tu tasa como decimal: 0,035",
        nl: "Jouw rate als decimaal getal: 0,035",
      },
    },
    {
      name: "competitors",
      heading: { en: "Competitors' rates", es: "Tasas de la competencia", nl: "Rates van concurrenten" },
      kind: rates,
      help: {
        en: "Competitors' rates, with the same denominator, without yours",
        es: "Tasas de la competencia, con el mismo denominador, sin la tuya",
        nl: "Rates van concurrenten, met dezelfde noemer, zonder die van jou",
      },
    },
  ],
  returns: "share",
  definition: {
    en: "(Competitors with a lower rate + half of those with the same) / all competitors.",
    es: "(Competidores por debajo + la mitad de los iguales) / competidores.",
    nl: "(Concurrenten eronder + de helft van de gelijke) / concurrenten.",
  },
  examples: [
    { args: [0.03, [[0.01], [0.02], [0.04], [0.05]]], result: 0.5 },
    { args: [0.03, [[0.01], [0.02], [0.03], [0.05]]], result: 0.625 },
  ],
  native: nativeRank(),
  each: percentileRank,
});

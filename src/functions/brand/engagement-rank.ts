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
    nl: ["Plaats tussen concurrenten", "percentiel", "rang"],
  },
  summary: {
    en: "Where a rate stands among competitors' rates: 0 is the lowest, 1 the highest.",
    es: "Dónde está una tasa entre las de la competencia: 0 la más baja, 1 la más alta.",
    nl: "Waar een percentage staat tussen die van concurrenten: 0 is het laagst, 1 het hoogst.",
  },
  args: [
    {
      name: "rate",
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagementpercentage" },
      kind: rate,
      fields: ["engagement_rate_by_followers"],
      help: {
        en: "Your rate as a fraction: 0.035",
        es: "Tu tasa como fracción: 0,035",
        nl: "Jouw percentage als breuk: 0,035",
      },
    },
    {
      name: "competitors",
      heading: { en: "Competitors' rates", es: "Tasas de la competencia", nl: "Percentages van concurrenten" },
      kind: rates,
      help: {
        en: "Their rates, with the same denominator; without your own",
        es: "Sus tasas, con el mismo denominador; sin la tuya",
        nl: "Hun percentages, met dezelfde noemer; zonder het jouwe",
      },
    },
  ],
  returns: "share",
  definition: {
    en: "(Competitors below + half of those equal) / competitors: the percentile rank.",
    es: "(Competidores por debajo + la mitad de los iguales) / competidores: el rango percentil.",
    nl: "(Concurrenten eronder + de helft van de gelijke) / concurrenten: de percentielrang.",
  },
  examples: [
    { args: [0.03, [[0.01], [0.02], [0.04], [0.05]]], result: 0.5 },
    { args: [0.03, [[0.01], [0.02], [0.03], [0.05]]], result: 0.625 },
  ],
  native: nativeRank(),
  each: percentileRank,
});

import { engagementIndex } from "../../metrics/comparisons.ts";
import { rates } from "../calling/call-kinds.ts";
import { rate } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeAgainst } from "./native-against.ts";

export const ENGAGEMENT_INDEX = defineFunction({
  name: "ENGAGEMENT_INDEX",
  group: "brand",
  knownAs: {
    en: ["Engagement index", "against your own average"],
    es: ["Índice de interacción", "frente a tu media"],
    nl: ["Engagementindex", "tegenover je eigen gemiddelde"],
  },
  summary: {
    en: "A rate against your own history: 1 is as usual, 2 twice as much.",
    es: "Una tasa frente a tu propio historial: 1 es lo normal, 2 el doble.",
    nl: "Een percentage naast je eigen geschiedenis: 1 is zoals altijd, 2 het dubbele.",
  },
  args: [
    {
      name: "rate",
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagementpercentage" },
      kind: rate,
      fields: ["engagement_rate_by_followers"],
      help: {
        en: "The rate to look at, as a fraction: 0.035",
        es: "La tasa que miras, como fracción: 0,035",
        nl: "Het percentage dat je bekijkt, als breuk: 0,035",
      },
    },
    {
      name: "baseline_rates",
      heading: { en: "Earlier rates", es: "Tasas anteriores", nl: "Eerdere percentages" },
      kind: rates,
      fields: ["engagement_rate_by_followers"],
      help: {
        en: "Your earlier rates, with the same denominator",
        es: "Tus tasas anteriores, con el mismo denominador",
        nl: "Je eerdere percentages, met dezelfde noemer",
      },
    },
  ],
  returns: "number",
  definition: {
    en: "Rate / median of the baseline rates. Blank where that median is 0.",
    es: "Tasa / mediana de las tasas de base. Vacío si esa mediana es 0.",
    nl: "Percentage / mediaan van de eerdere percentages. Leeg als die mediaan 0 is.",
  },
  examples: [{ args: [0.03, [[0.01], [0.02], [0.09]]], result: 1.5 }],
  native: nativeAgainst("baseline_rates", {
    of: ({ rate }, { baseline_rates: baseline }) => `${rate}/MEDIAN(${baseline})`,
    needs: ({ baseline_rates: baseline }) => `(MEDIAN(${baseline})<>0)`,
  }),
  each: (rate, baseline) => engagementIndex(rate, baseline) ?? "",
});

import { engagementIndex } from "../../metrics/comparisons.ts";
import { rates } from "../calling/call-kinds.ts";
import { rate } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeAgainst } from "./native-against.ts";

export const ENGAGEMENT_INDEX = defineFunction({
  name: "ENGAGEMENT_INDEX",
  group: "brand",
  knownAs: {
    en: ["Engagement index", "compared with your own average"],
    es: ["Índice de interacción", "frente a tu media"],
    nl: ["Engagementindex", "vergeleken met je eigen gemiddelde"],
  },
  summary: {
    en: "A rate compared with your own past rates: 1 is typical, 2 is twice as high.",
    es: "Una tasa comparada con tus tasas anteriores: 1 es lo normal, 2 es el doble.",
    nl: "Een engagement rate vergeleken met je eerdere rates: 1 is normaal, 2 is het dubbele.",
  },
  args: [
    {
      name: "rate",
      heading: { en: "Engagement rate", es: "Tasa de interacción", nl: "Engagement rate" },
      kind: rate,
      fields: ["engagement_rate_by_followers"],
      help: {
        en: "The rate to compare, as a decimal: 0.035",
        es: "La tasa que se compara, como decimal: 0,035",
        nl: "De rate die je vergelijkt, als decimaal getal: 0,035",
      },
    },
    {
      name: "baseline_rates",
      heading: { en: "Earlier rates", es: "Tasas anteriores", nl: "Eerdere rates" },
      kind: rates,
      fields: ["engagement_rate_by_followers"],
      help: {
        en: "Your earlier rates, with the same denominator",
        es: "Tus tasas anteriores, con el mismo denominador",
        nl: "Je eerdere rates, met dezelfde noemer",
      },
    },
  ],
  returns: "number",
  definition: {
    en: "Rate / median of the baseline rates. Blank if that median is 0.",
    es: "Tasa / mediana de las tasas de base. Vacío si esa mediana es 0.",
    nl: "Rate / mediaan van de eerdere rates. Leeg als die mediaan 0 is.",
  },
  examples: [{ args: [0.03, [[0.01], [0.02], [0.09]]], result: 1.5 }],
  native: nativeAgainst("baseline_rates", {
    of: ({ rate }, { baseline_rates: baseline }) => `${rate}/MEDIAN(${baseline})`,
    needs: ({ baseline_rates: baseline }) => `(MEDIAN(${baseline})<>0)`,
  }),
  each: (rate, baseline) => engagementIndex(rate, baseline) ?? "",
});

import { ratio } from "../../metrics/rates.ts";
import { audience, interactions } from "../arguments.ts";
import { weights } from "../calling/call-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeWeighted } from "../native-weights.ts";

export const WEIGHTED_ENGAGEMENT_RATE = defineFunction({
  name: "WEIGHTED_ENGAGEMENT_RATE",
  group: "engagement",
  knownAs: {
    en: ["Weighted engagement rate", "weighted ER"],
    es: ["Tasa de interacción ponderada", "ER ponderada"],
    nl: ["Gewogen engagementpercentage", "gewogen ER"],
  },
  summary: {
    en: "An engagement rate in which some interactions count more than others.",
    es: "Una tasa de interacción en la que unas interacciones cuentan más que otras.",
    nl: "Een engagementpercentage waarin sommige interacties zwaarder tellen dan andere.",
  },
  args: [
    interactions,
    audience,
    {
      name: "weights",
      kind: weights,
      help: {
        en: "One row of numbers, one for each column of interactions, such as {1,2,3,3}",
        es: "Una fila de números, uno por columna de interacciones, como {1,2,3,3}",
        nl: "Een rij getallen, één per kolom met interacties, zoals {1,2,3,3}",
      },
    },
  ],
  returns: "rate",
  definition: {
    en: "Sum of interactions x weight / audience. Only comparable with rates of the same weights.",
    es: "Suma de interacciones x peso / audiencia. Solo se compara con tasas de los mismos pesos.",
    nl: "Som van interacties x gewicht / publiek. Alleen vergelijkbaar met percentages met dezelfde gewichten.",
  },
  examples: [{ args: [[[120, 14, 6]], 4000, [[1, 2, 3]]], result: 0.0415 }],
  native: nativeWeighted({ of: ({ interactions, audience }) => `${interactions}/${audience}` }),
  each: ratio,
});

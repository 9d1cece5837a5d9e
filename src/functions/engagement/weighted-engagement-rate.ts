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
    nl: ["Gewogen engagement rate", "gewogen ER", "gewogen engagementpercentage"],
  },
  summary: {
    en: "Engagement rate with a weight for each kind of interaction.",
    es: "Tasa de interacción con un peso para cada tipo de interacción.",
    nl: "Engagement rate met een gewicht voor elk soort interactie.",
  },
  args: [
    interactions,
    audience,
    {
      name: "weights",
      kind: weights,
      help: {
        en: "One number per column of interactions, such as {1,2,3,3}",
        es: "Un número por columna de interacciones, como {1,2,3,3}",
        nl: "Eén getal per kolom met interacties, zoals {1,2,3,3}",
      },
    },
  ],
  returns: "rate",
  definition: {
    en: "Sum of interactions x weight / audience. Compare only rates with the same weights.",
    es: "Suma de interacciones x peso / audiencia. Compara solo tasas con los mismos pesos.",
    nl: "Som van interacties x gewicht / publiek. Vergelijk alleen rates met dezelfde gewichten.",
  },
  examples: [{ args: [[[120, 14, 6]], 4000, [[1, 2, 3]]], result: 0.0415 }],
  native: nativeWeighted({ of: ({ interactions, audience }) => `${interactions}/${audience}` }),
  each: ratio,
});

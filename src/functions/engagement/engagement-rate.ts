import { audience, interactions } from "../arguments.ts";
import { defineRatio } from "../define-ratio.ts";

export const ENGAGEMENT_RATE = defineRatio({
  name: "ENGAGEMENT_RATE",
  group: "engagement",
  knownAs: {
    en: [
      "Engagement rate",
      "ER",
      "ERR",
      "engagement rate by reach",
      "engagement rate by followers",
      "interaction rate",
    ],
    es: [
      "Tasa de interacción",
      "ER",
      "ERR",
      "tasa de engagement",
      "tasa de interacción por alcance",
      "tasa de interacción por seguidores",
    ],
    nl: [
      "Engagementpercentage",
      "ER",
      "ERR",
      "interactiepercentage",
      "interactieratio",
      "engagementratio",
      "engagement rate",
    ],
  },
  summary: {
    en: "The share of an audience that interacted with a post.",
    es: "La parte de una audiencia que interactuó con una publicación.",
    nl: "Het deel van een publiek dat op een bericht reageerde.",
  },
  args: [interactions, audience],
  definition: {
    en: "Sum of the interactions / audience. Compare only rates with the same audience: by followers, reach, impressions and views they differ widely.",
    es: "Suma de las interacciones / audiencia. Compara solo tasas con la misma audiencia: por seguidores, alcance, impresiones o visualizaciones difieren mucho.",
    nl: "Som van de interacties / publiek. Vergelijk alleen percentages met hetzelfde publiek: per volger, bereik, vertoning of weergave verschillen ze sterk.",
  },
  examples: [
    { args: [350, 10000], result: 0.035 },
    {
      args: [
        [
          [120, 14, 6],
          [80, 4, 0],
        ],
        [[4000], [4200]],
      ],
      result: [[0.035], [0.02]],
    },
    { args: [350, 0], result: "" },
  ],
});

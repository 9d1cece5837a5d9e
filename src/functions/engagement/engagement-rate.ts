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
      "Engagement rate",
      "ER",
      "ERR",
      "interactiepercentage",
      "interactieratio",
      "engagementratio",
      "engagementpercentage",
    ],
  },
  summary: {
    en: "Interactions with a post as a share of your audience.",
    es: "Interacciones con una publicación como porcentaje de tu audiencia.",
    nl: "Interacties met een bericht als percentage van je publiek.",
  },
  args: [interactions, audience],
  definition: {
    en: "Sum of interactions / audience. Compare only rates with the same audience: rates by followers, reach, impressions and views differ widely.",
    es: "Suma de las interacciones / audiencia. Compara solo tasas con la misma audiencia: por seguidores, alcance, impresiones o visualizaciones difieren mucho.",
    nl: "Som van de interacties / publiek. Vergelijk alleen rates met hetzelfde publiek: op volgers, bereik, impressies of weergaven verschillen ze sterk.",
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

import { dailyEngagementRate } from "../../metrics/rates.ts";
import { followers, interactions } from "../arguments.ts";
import { divisor } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeRows } from "../native.ts";

export const DAILY_ENGAGEMENT_RATE = defineFunction({
  name: "DAILY_ENGAGEMENT_RATE",
  group: "engagement",
  knownAs: {
    en: ["Daily engagement rate", "daily ER"],
    es: ["Tasa de interacción diaria", "ER diaria"],
    nl: ["Dagelijks engagementpercentage", "dagelijkse ER"],
  },
  summary: {
    en: "The share of followers that interacted on an average day.",
    es: "La parte de los seguidores que interactuó en un día medio.",
    nl: "Het deel van de volgers dat op een gemiddelde dag reageerde.",
  },
  args: [
    interactions,
    followers,
    {
      name: "days",
      heading: { en: "Days", es: "Días", nl: "Dagen" },
      kind: divisor,
      help: {
        en: "Days in which the interactions came in",
        es: "Días en los que llegaron las interacciones",
        nl: "Dagen waarin de interacties binnenkwamen",
      },
    },
  ],
  returns: "rate",
  definition: {
    en: "Sum of the interactions / (days x followers).",
    es: "Suma de las interacciones / (días x seguidores).",
    nl: "Som van de interacties / (dagen x volgers).",
  },
  examples: [{ args: [1500, 10000, 30], result: 0.005 }],
  native: nativeRows({
    of: ({ interactions, followers, days }) => `${interactions}/(${days}*${followers})`,
  }),
  each: dailyEngagementRate,
});

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
    nl: ["Dagelijkse engagement rate", "dagelijkse ER", "dagelijks engagementpercentage"],
  },
  summary: {
    en: "Interactions on an average day as a share of followers.",
    es: "Interacciones de un día medio como porcentaje de los seguidores.",
    nl: "Interacties op een gemiddelde dag als percentage van de volgers.",
  },
  args: [
    interactions,
    followers,
    {
      name: "days",
      heading: { en: "Days", es: "Días", nl: "Dagen" },
      kind: divisor,
      help: {
        en: "Number of days the interactions cover",
        es: "Número de días que abarcan las interacciones",
        nl: "Aantal dagen van de interacties",
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

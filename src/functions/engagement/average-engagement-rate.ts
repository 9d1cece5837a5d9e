import { averageEngagementRates } from "../../metrics/averages.ts";
import { audience, interactions } from "../arguments.ts";
import { choice } from "../calling/call-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { columnOfResults, differsFromFunction, type NativeCalculation, ofAllResults } from "../native.ts";

export const AVERAGE_ENGAGEMENT_RATE = defineFunction({
  name: "AVERAGE_ENGAGEMENT_RATE",
  group: "engagement",
  knownAs: {
    en: ["Average engagement rate", "average ER", "mean engagement rate", "median engagement rate"],
    es: ["Tasa de interacción media", "ER media", "tasa de interacción promedio", "tasa de interacción mediana"],
    nl: ["Gemiddeld engagementpercentage", "gemiddelde ER", "gemiddelde engagement rate"],
  },
  summary: {
    en: "One engagement rate for many posts.",
    es: "Una tasa de interacción para muchas publicaciones.",
    nl: "Eén engagementpercentage voor veel berichten.",
  },
  args: [
    interactions,
    audience,
    {
      name: "method",
      kind: choice({
        mean: ["average", "media", "promedio", "gemiddelde"],
        pooled: ["total", "totals", "totales", "totaal"],
        median: ["mediana", "mediaan"],
      }),
      optional: true,
      help: {
        en: '"mean" of the posts\' rates, "pooled" totals, or "median"',
        es: '"mean": media de las tasas; "pooled": totales; "median": mediana',
        nl: '"mean": gemiddelde van de percentages; "pooled": totalen; "median": mediaan',
      },
    },
  ],
  returns: "rate",
  definition: {
    en: "mean: every post counts the same. pooled: all interactions / sum of the audiences, so that large audiences weigh more. median: the post in the middle. Sources disagree, so you choose; posts without audience or interactions are left out.",
    es: "mean: cada publicación cuenta igual. pooled: todas las interacciones / suma de las audiencias, así pesan más las grandes. median: la publicación del medio. Las fuentes no coinciden, así que eliges tú; las publicaciones sin audiencia o sin interacciones quedan fuera.",
    nl: "mean: elk bericht telt even zwaar. pooled: alle interacties / som van de publieken, zodat grote publieken zwaarder wegen. median: het middelste bericht. Bronnen zijn het oneens, dus jij kiest; berichten zonder publiek of interacties tellen niet mee.",
  },
  examples: [
    {
      args: [
        [[10], [60]],
        [[1000], [2000]],
      ],
      result: 0.02,
    },
    { args: [[[10], [50]], [[1000], [2000]], "pooled"], result: 0.02 },
    { args: [[[10], [60], [90]], [[1000], [2000], [1000]], "median"], result: 0.03 },
  ],
  native: {
    differs: differsFromFunction,
    one: (at, context) => {
      const column = (of: NativeCalculation["of"]) => columnOfResults({ of }, context, at);
      const rates = column(({ interactions, audience }) => `${interactions}/${audience}`);
      const total = (argument: "interactions" | "audience") =>
        // A sum over the rows that have a rate.
        `SUM(${column((values) => values[argument] as string)})`;
      const statistic =
        at.method === '"median"'
          ? "MEDIAN(rates)"
          : at.method === '"pooled"'
            ? `${total("interactions")}/${total("audience")}`
            : "AVERAGE(rates)";
      return ofAllResults("rates", rates, statistic);
    },
  },
  all: (interactions, audience, method = "mean") => averageEngagementRates[method](interactions, audience),
});

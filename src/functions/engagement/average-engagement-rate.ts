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
    nl: ["Gemiddelde engagement rate", "gemiddelde ER", "gemiddeld engagementpercentage"],
  },
  summary: {
    en: "Average engagement rate of several posts.",
    es: "Tasa de interacción media de varias publicaciones.",
    nl: "Gemiddelde engagement rate van meerdere berichten.",
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
        en: '"mean" of the rates (default), "pooled" totals, or "median"',
        es: '"mean" (por defecto): media de las tasas; "pooled": totales; "median": mediana',
        nl: '"mean" (standaard): gemiddelde van de rates; "pooled": totalen; "median": mediaan',
      },
    },
  ],
  returns: "rate",
  definition: {
    en: "mean: every post counts the same. pooled: all interactions / sum of the audiences, so larger audiences weigh more. median: the middle rate. Sources disagree, so choose one. Posts without an audience or interactions are left out.",
    es: "mean: cada publicación cuenta igual. pooled: todas las interacciones / suma de las audiencias, así pesan más las grandes. median: la tasa central. Las fuentes no coinciden: elige una. Las publicaciones sin audiencia o sin interacciones se excluyen.",
    nl: "mean: elk bericht telt even zwaar. pooled: alle interacties / som van de publieken, dus grote publieken wegen zwaarder. median: de middelste rate. Bronnen zijn het oneens: kies er een. Berichten zonder publiek of interacties tellen niet mee.",
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

import { perThousand } from "../../metrics/rates.ts";
import { impressions, spend } from "../arguments.ts";
import { defineFunction } from "../define-function.ts";
import { nativeRows } from "../native.ts";

export const COST_PER_MILLE = defineFunction({
  name: "COST_PER_MILLE",
  group: "engagement",
  knownAs: {
    en: ["Cost per 1,000 impressions", "CPM", "cost per thousand", "cost per mille"],
    es: ["Coste por mil impresiones", "CPM", "costo por mil", "coste por mil"],
    nl: ["Kosten per 1000 impressies", "CPM", "kosten per duizend vertoningen"],
  },
  summary: {
    en: "Cost of 1,000 impressions.",
    es: "Coste de mil impresiones.",
    nl: "Kosten van duizend impressies.",
  },
  args: [spend, impressions],
  returns: "money",
  definition: {
    en: "1,000 x spend / impressions. Blank if there are none. For the cost of 1,000 people, use reach instead of impressions.",
    es: "1000 x gasto / impresiones. Vacío si no hay ninguna. Para el coste de mil personas, usa el alcance en lugar de las impresiones.",
    nl: "1000 x uitgaven / impressies. Leeg zonder impressies. Gebruik bereik in plaats van impressies voor de kosten van duizend mensen.",
  },
  examples: [{ args: [90, 12000], result: 7.5 }],
  native: nativeRows({ of: ({ spend, impressions }) => `1000*${spend}/${impressions}` }),
  each: perThousand,
});

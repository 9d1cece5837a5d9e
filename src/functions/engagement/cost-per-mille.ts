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
    nl: ["Kosten per 1000 vertoningen", "CPM", "kosten per duizend vertoningen"],
  },
  summary: {
    en: "What a thousand impressions cost.",
    es: "Lo que costaron mil impresiones.",
    nl: "Wat duizend vertoningen kostten.",
  },
  args: [spend, impressions],
  returns: "money",
  definition: {
    en: "1000 x spend / impressions. Blank where there were none. For what a thousand people cost, give reach instead of impressions.",
    es: "1000 x gasto / impresiones. Vacío si no hubo ninguna. Para el coste de mil personas, da el alcance en lugar de las impresiones.",
    nl: "1000 x uitgaven / vertoningen. Leeg als er geen waren. Geef bereik in plaats van vertoningen voor wat duizend mensen kostten.",
  },
  examples: [{ args: [90, 12000], result: 7.5 }],
  native: nativeRows({ of: ({ spend, impressions }) => `1000*${spend}/${impressions}` }),
  each: perThousand,
});

import { spend } from "../arguments.ts";
import { divisors } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const COST_PER_ENGAGEMENT = defineRatio({
  name: "COST_PER_ENGAGEMENT",
  group: "engagement",
  knownAs: {
    en: ["Cost per engagement", "CPE", "cost per interaction"],
    es: ["Coste por interacción", "CPE", "costo por interacción"],
    nl: ["Kosten per interactie", "CPE", "kosten per engagement"],
  },
  summary: { en: "Cost of one interaction.", es: "Coste de una interacción.", nl: "Kosten van één interactie." },
  args: [
    spend,
    {
      name: "engagements",
      heading: { en: "Interactions", es: "Interacciones", nl: "Interacties" },
      kind: divisors,
      fields: ["likes", "comments", "shares", "saves"],
      help: {
        en: "Interactions; several columns are added up",
        es: "Interacciones; varias columnas se suman",
        nl: "Interacties; meerdere kolommen worden opgeteld",
      },
    },
  ],
  returns: "money",
  definition: {
    en: "Spend / interactions. Blank if there are none.",
    es: "Gasto / interacciones. Vacío si no hay ninguna.",
    nl: "Uitgaven / interacties. Leeg zonder interacties.",
  },
  examples: [{ args: [50, 400], result: 0.125 }],
});

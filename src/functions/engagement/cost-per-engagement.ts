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
  summary: { en: "What one interaction cost.", es: "Lo que costó una interacción.", nl: "Wat één interactie kostte." },
  args: [
    spend,
    {
      name: "engagements",
      heading: { en: "Interactions", es: "Interacciones", nl: "Interacties" },
      kind: divisors,
      fields: ["likes", "comments", "shares", "saves"],
      help: {
        en: "Interactions: one column or several, which are added up",
        es: "Interacciones: una columna o varias, que se suman",
        nl: "Interacties: één kolom of meer, die worden opgeteld",
      },
    },
  ],
  returns: "money",
  definition: {
    en: "Spend / engagements. Blank where there were none.",
    es: "Gasto / interacciones. Vacío si no hubo ninguna.",
    nl: "Uitgaven / interacties. Leeg als er geen waren.",
  },
  examples: [{ args: [50, 400], result: 0.125 }],
});

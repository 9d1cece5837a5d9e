import { clicks, spend } from "../arguments.ts";
import { defineRatio } from "../define-ratio.ts";

export const COST_PER_CLICK = defineRatio({
  name: "COST_PER_CLICK",
  group: "engagement",
  knownAs: {
    en: ["Cost per click", "CPC"],
    es: ["Coste por clic", "CPC", "costo por clic"],
    nl: ["Kosten per klik", "CPC"],
  },
  summary: { en: "What one click cost.", es: "Lo que costó un clic.", nl: "Wat één klik kostte." },
  args: [spend, clicks],
  returns: "money",
  definition: {
    en: "Spend / clicks. Blank where there were none.",
    es: "Gasto / clics. Vacío si no hubo ninguno.",
    nl: "Uitgaven / klikken. Leeg als er geen waren.",
  },
  examples: [{ args: [90, 180], result: 0.5 }],
});

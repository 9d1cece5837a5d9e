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
  summary: { en: "Cost of one click.", es: "Coste de un clic.", nl: "Kosten van één klik." },
  args: [spend, clicks],
  returns: "money",
  definition: {
    en: "Spend / clicks. Blank if there are none.",
    es: "Gasto / clics. Vacío si no hay ninguno.",
    nl: "Uitgaven / klikken. Leeg zonder klikken.",
  },
  examples: [{ args: [90, 180], result: 0.5 }],
});

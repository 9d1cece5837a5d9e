import { count, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const COMPLETION_RATE = defineRatio({
  name: "COMPLETION_RATE",
  group: "video",
  knownAs: {
    en: ["Completion rate", "VCR", "video completion rate", "listen-through rate"],
    es: ["Tasa de finalización", "VCR", "reproducciones completas"],
    nl: ["Uitkijkpercentage", "VCR", "voltooiingsratio", "uitluisterpercentage"],
  },
  summary: {
    en: "Completed plays as a share of started plays.",
    es: "Reproducciones completas como porcentaje de las iniciadas.",
    nl: "Volledige plays als percentage van de gestarte plays.",
  },
  args: [
    {
      name: "completed",
      heading: { en: "Completed plays", es: "Completadas", nl: "Volledige plays" },
      kind: count,
      help: { en: "Completed plays", es: "Reproducciones hasta el final", nl: "Volledige plays" },
    },
    {
      name: "started",
      heading: { en: "Started plays", es: "Iniciadas", nl: "Gestarte plays" },
      kind: divisor,
      fields: ["plays", "views"],
      help: { en: "Started plays", es: "Reproducciones iniciadas", nl: "Gestarte plays" },
    },
  ],
  isPartOfWhole: true,
  definition: { en: "Completed / started.", es: "Completadas / iniciadas.", nl: "Volledig / gestart." },
  examples: [{ args: [300, 1200], result: 0.25 }],
});

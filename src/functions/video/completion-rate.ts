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
    en: "How many of those who started saw or heard it to the end.",
    es: "Cuántos de los que empezaron llegaron al final.",
    nl: "Hoeveel van wie begon het tot het einde zag of hoorde.",
  },
  args: [
    {
      name: "completed",
      heading: { en: "Played to the end", es: "Completadas", nl: "Tot het einde" },
      kind: count,
      help: { en: "Plays to the end", es: "Reproducciones hasta el final", nl: "Tot het einde afgespeeld" },
    },
    {
      name: "started",
      heading: { en: "Started", es: "Iniciadas", nl: "Begonnen" },
      kind: divisor,
      fields: ["plays", "views"],
      help: { en: "Plays that started", es: "Reproducciones iniciadas", nl: "Begonnen met afspelen" },
    },
  ],
  isPartOfWhole: true,
  definition: { en: "Completed / started.", es: "Completadas / iniciadas.", nl: "Afgemaakt / begonnen." },
  examples: [{ args: [300, 1200], result: 0.25 }],
});

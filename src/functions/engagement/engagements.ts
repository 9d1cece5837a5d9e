import { interactions } from "../arguments.ts";
import { weights } from "../calling/call-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeWeighted } from "../native-weights.ts";

export const ENGAGEMENTS = defineFunction({
  name: "ENGAGEMENTS",
  group: "engagement",
  knownAs: {
    en: ["Engagements", "interactions", "total engagement"],
    es: ["Interacciones", "engagements", "total de interacciones"],
    nl: ["Interacties", "engagements", "totaal aantal interacties"],
  },
  summary: {
    en: "Total interactions of a post, with optional weights.",
    es: "Total de interacciones de una publicación, con pesos opcionales.",
    nl: "Totaal aantal interacties van een bericht, met optionele gewichten.",
  },
  args: [
    interactions,
    {
      name: "weights",
      kind: weights,
      optional: true,
      help: {
        en: "One number per column of interactions, such as {1,2,3,3}; 1 by default",
        es: "Un número por columna de interacciones, como {1,2,3,3}; por defecto, 1",
        nl: "Eén getal per kolom met interacties, zoals {1,2,3,3}; standaard 1",
      },
    },
  ],
  returns: "count",
  definition: {
    en: "Sum of interactions x weight. You decide how much a comment is worth compared with a like.",
    es: "Suma de interacciones x peso. Tú decides cuánto vale un comentario frente a un me gusta.",
    nl: "Som van interacties x gewicht. Jij bepaalt wat een reactie waard is ten opzichte van een like.",
  },
  examples: [
    { args: [[[120, 14, 6]]], result: 140 },
    { args: [[[120, 14, 6]], [[1, 2, 3]]], result: 166 },
  ],
  native: nativeWeighted({ of: ({ interactions }) => interactions as string }),
  each: (total) => total,
});

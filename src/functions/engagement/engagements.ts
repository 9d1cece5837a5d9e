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
    en: "All interactions of a post, added up, with your own weights if you like.",
    es: "Todas las interacciones de una publicación, sumadas, con tus propios pesos si quieres.",
    nl: "Alle interacties van een bericht opgeteld, met je eigen gewichten als je wilt.",
  },
  args: [
    interactions,
    {
      name: "weights",
      kind: weights,
      optional: true,
      help: {
        en: "One row of numbers, one for each column of interactions, such as {1,2,3,3}; without it all count the same",
        es: "Una fila de números, uno por columna de interacciones, como {1,2,3,3}; sin ella todas cuentan igual",
        nl: "Een rij getallen, één per kolom met interacties, zoals {1,2,3,3}; zonder telt alles even zwaar",
      },
    },
  ],
  returns: "count",
  definition: {
    en: "Sum of interactions x weight. No weights are built in: what a comment is worth beside a like is your decision.",
    es: "Suma de interacciones x peso. No hay pesos ocultos: cuánto vale un comentario frente a un me gusta lo decides tú.",
    nl: "Som van interacties x gewicht. Er zijn geen verborgen gewichten: jij bepaalt wat een reactie waard is naast een like.",
  },
  examples: [
    { args: [[[120, 14, 6]]], result: 140 },
    { args: [[[120, 14, 6]], [[1, 2, 3]]], result: 166 },
  ],
  native: nativeWeighted({ of: ({ interactions }) => interactions as string }),
  each: (total) => total,
});

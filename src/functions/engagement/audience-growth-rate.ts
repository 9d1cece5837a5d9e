import { growth } from "../../metrics/rates.ts";
import { count, divisor } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeRows } from "../native.ts";

export const AUDIENCE_GROWTH_RATE = defineFunction({
  name: "AUDIENCE_GROWTH_RATE",
  group: "engagement",
  knownAs: {
    en: ["Audience growth", "follower growth", "growth rate"],
    es: ["Crecimiento de la audiencia", "crecimiento de seguidores", "tasa de crecimiento"],
    nl: ["Groei van het publiek", "volgersgroei", "groeipercentage", "groei van volgers"],
  },
  summary: {
    en: "How much an audience grew or shrank.",
    es: "Cuánto creció o disminuyó una audiencia.",
    nl: "Hoeveel een publiek groeide of kromp.",
  },
  args: [
    {
      name: "followers_at_start",
      heading: { en: "Followers at the start", es: "Seguidores al inicio", nl: "Volgers aan het begin" },
      kind: divisor,
      help: {
        en: "Followers when the period began",
        es: "Seguidores al empezar el periodo",
        nl: "Volgers aan het begin van de periode",
      },
    },
    {
      name: "followers_at_end",
      heading: { en: "Followers at the end", es: "Seguidores al final", nl: "Volgers aan het eind" },
      kind: count,
      fields: ["followers"],
      help: { en: "Followers when it ended", es: "Seguidores al terminar", nl: "Volgers aan het eind" },
    },
  ],
  returns: "change",
  definition: {
    en: "(Followers at end - followers at start) / followers at start.",
    es: "(Seguidores al final - seguidores al inicio) / seguidores al inicio.",
    nl: "(Volgers aan het eind - volgers aan het begin) / volgers aan het begin.",
  },
  examples: [
    { args: [8000, 9000], result: 0.125 },
    { args: [8000, 7800], result: -0.025 },
  ],
  native: nativeRows({
    of: ({ followers_at_start: start, followers_at_end: end }) => `(${end}-${start})/${start}`,
  }),
  each: growth,
});

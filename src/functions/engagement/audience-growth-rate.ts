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
    nl: ["Volgersgroei", "groei van het publiek", "groeipercentage", "groei van volgers"],
  },
  summary: {
    en: "Change in followers as a share of the followers at the start.",
    es: "Cambio de seguidores como porcentaje de los seguidores iniciales.",
    nl: "Verandering in volgers als percentage van de volgers aan het begin.",
  },
  args: [
    {
      name: "followers_at_start",
      heading: { en: "Followers at the start", es: "Seguidores al inicio", nl: "Volgers aan het begin" },
      kind: divisor,
      help: {
        en: "Followers at the start of the period",
        es: "Seguidores al inicio del periodo",
        nl: "Volgers aan het begin van de periode",
      },
    },
    {
      name: "followers_at_end",
      heading: { en: "Followers at the end", es: "Seguidores al final", nl: "Volgers aan het eind" },
      kind: count,
      fields: ["followers"],
      help: {
        en: "Followers at the end of the period",
        es: "Seguidores al final del periodo",
        nl: "Volgers aan het eind van de periode",
      },
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

import { followers } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const REACH_RATE = defineRatio({
  name: "REACH_RATE",
  group: "engagement",
  knownAs: {
    en: ["Reach rate", "reach per follower"],
    es: ["Tasa de alcance"],
    nl: ["Bereikpercentage", "bereikratio"],
  },
  summary: {
    en: "Reach of a post as a share of followers.",
    es: "Alcance de una publicación como porcentaje de los seguidores.",
    nl: "Bereik van een bericht als percentage van de volgers.",
  },
  args: [
    {
      name: "reach",
      kind: count,
      fields: ["reach"],
      help: {
        en: "Number of people who saw the post",
        es: "Número de personas que lo vieron",
        nl: "Aantal mensen dat het zag",
      },
    },
    followers,
  ],
  definition: {
    en: "Reach / followers. Above 100% if people who don't follow you saw it too.",
    es: "Alcance / seguidores. Más del 100 % si también lo vio gente que no te sigue.",
    nl: "Bereik / volgers. Boven 100% als ook niet-volgers het zagen.",
  },
  examples: [{ args: [2500, 10000], result: 0.25 }],
});

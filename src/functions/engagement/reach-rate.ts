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
    en: "How many people a post reached for each follower.",
    es: "A cuántas personas llegó una publicación por cada seguidor.",
    nl: "Hoeveel mensen een bericht bereikte per volger.",
  },
  args: [
    {
      name: "reach",
      kind: count,
      fields: ["reach"],
      help: { en: "People who saw it", es: "Personas que lo vieron", nl: "Mensen die het zagen" },
    },
    followers,
  ],
  definition: {
    en: "Reach / followers. Above 100 % where people who do not follow saw it too.",
    es: "Alcance / seguidores. Más del 100 % si también lo vio gente que no te sigue.",
    nl: "Bereik / volgers. Boven 100 % als ook niet-volgers het zagen.",
  },
  examples: [{ args: [2500, 10000], result: 0.25 }],
});

import { views } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const REPLAY_RATE = defineRatio({
  name: "REPLAY_RATE",
  group: "video",
  knownAs: {
    en: ["Replay rate", "rewatch rate"],
    es: ["Tasa de repetición", "repeticiones"],
    nl: ["Herhaalpercentage", "herhaalratio"],
  },
  summary: {
    en: "Replays as a share of views.",
    es: "Repeticiones como porcentaje de las visualizaciones.",
    nl: "Herhalingen als percentage van de weergaven.",
  },
  args: [
    {
      name: "replays",
      kind: count,
      fields: ["replays"],
      help: {
        en: "Number of replays",
        es: "Número de repeticiones",
        nl: "Aantal herhalingen",
      },
    },
    views,
  ],
  definition: { en: "Replays / views.", es: "Repeticiones / visualizaciones.", nl: "Herhalingen / weergaven." },
  examples: [{ args: [150, 1200], result: 0.125 }],
});

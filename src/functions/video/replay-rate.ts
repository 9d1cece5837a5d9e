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
    en: "How many plays were replays.",
    es: "Cuántas reproducciones fueron repeticiones.",
    nl: "Hoeveel weergaven herhalingen waren.",
  },
  args: [
    {
      name: "replays",
      kind: count,
      fields: ["replays"],
      help: {
        en: "Times it was played again",
        es: "Veces que se volvió a reproducir",
        nl: "Keren dat het opnieuw werd afgespeeld",
      },
    },
    views,
  ],
  definition: { en: "Replays / views.", es: "Repeticiones / visualizaciones.", nl: "Herhalingen / weergaven." },
  examples: [{ args: [150, 1200], result: 0.125 }],
});

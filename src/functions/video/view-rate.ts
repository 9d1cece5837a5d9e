import { impressions } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const VIEW_RATE = defineRatio({
  name: "VIEW_RATE",
  group: "video",
  knownAs: {
    en: ["View rate", "VTR", "view-through rate"],
    es: ["Tasa de visualización", "VTR", "tasa de reproducción"],
    nl: ["Weergavepercentage", "VTR", "kijkratio", "weergaveratio"],
  },
  summary: {
    en: "Views as a share of impressions.",
    es: "Visualizaciones como porcentaje de las impresiones.",
    nl: "Weergaven als percentage van de impressies.",
  },
  args: [
    {
      name: "views",
      kind: count,
      fields: ["views"],
      help: { en: "Number of views", es: "Número de visualizaciones", nl: "Aantal weergaven" },
    },
    impressions,
  ],
  definition: {
    en: "Views / impressions. Platforms count views differently.",
    es: "Visualizaciones / impresiones. Cada plataforma cuenta las visualizaciones a su manera.",
    nl: "Weergaven / impressies. Platforms tellen weergaven verschillend.",
  },
  examples: [{ args: [1200, 8000], result: 0.15 }],
});

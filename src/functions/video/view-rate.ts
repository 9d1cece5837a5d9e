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
    en: "How many impressions led to a view.",
    es: "Cuántas impresiones llevaron a una visualización.",
    nl: "Hoeveel vertoningen tot een weergave leidden.",
  },
  args: [
    {
      name: "views",
      kind: count,
      fields: ["views"],
      help: { en: "Times it was played", es: "Veces que se reprodujo", nl: "Keren dat het werd afgespeeld" },
    },
    impressions,
  ],
  definition: {
    en: "Views / impressions. What counts as a view differs between platforms.",
    es: "Visualizaciones / impresiones. Qué cuenta como visualización depende de la plataforma.",
    nl: "Weergaven / vertoningen. Wat als weergave telt, verschilt per platform.",
  },
  examples: [{ args: [1200, 8000], result: 0.15 }],
});

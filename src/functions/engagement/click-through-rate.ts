import { impressions } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const CLICK_THROUGH_RATE = defineRatio({
  name: "CLICK_THROUGH_RATE",
  group: "engagement",
  knownAs: {
    en: ["Click-through rate", "CTR", "clickthrough rate", "link clicks per impression"],
    es: ["Tasa de clics", "CTR", "porcentaje de clics", "click-through rate"],
    nl: ["Doorklikratio", "CTR", "klikratio", "doorklikpercentage", "klikpercentage", "click-through rate"],
  },
  summary: {
    en: "Clicks as a share of impressions.",
    es: "Clics como porcentaje de las impresiones.",
    nl: "Klikken als percentage van de impressies.",
  },
  args: [
    {
      name: "clicks",
      kind: count,
      fields: ["clicks"],
      help: { en: "Number of link clicks", es: "Número de clics en el enlace", nl: "Aantal klikken op de link" },
    },
    impressions,
  ],
  definition: {
    en: "Clicks / impressions. For emails, use CLICK_RATE, which divides by emails delivered.",
    es: "Clics / impresiones. Para correos usa CLICK_RATE, que divide por los correos entregados.",
    nl: "Klikken / impressies. Gebruik voor e-mails CLICK_RATE, die deelt door afgeleverde e-mails.",
  },
  examples: [{ args: [180, 12000], result: 0.015 }],
});

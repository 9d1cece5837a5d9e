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
    en: "How many impressions led to a click.",
    es: "Cuántas impresiones llevaron a un clic.",
    nl: "Hoeveel vertoningen tot een klik leidden.",
  },
  args: [
    {
      name: "clicks",
      kind: count,
      fields: ["clicks"],
      help: { en: "Clicks on the link", es: "Clics en el enlace", nl: "Klikken op de link" },
    },
    impressions,
  ],
  definition: {
    en: "Clicks / impressions. For e-mails use CLICK_RATE, which divides by delivered e-mails.",
    es: "Clics / impresiones. Para correos usa CLICK_RATE, que divide por los correos entregados.",
    nl: "Klikken / vertoningen. Gebruik voor e-mails CLICK_RATE, die deelt door afgeleverde e-mails.",
  },
  examples: [{ args: [180, 12000], result: 0.015 }],
});

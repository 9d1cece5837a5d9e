import { count, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const CLICK_TO_OPEN_RATE = defineRatio({
  name: "CLICK_TO_OPEN_RATE",
  group: "email",
  knownAs: {
    en: ["Click-to-open rate", "CTOR"],
    es: ["Clics por apertura", "CTOR", "tasa de clics por apertura"],
    nl: ["Click-to-open rate", "CTOR", "klikken per opening", "klik-openratio"],
  },
  summary: {
    en: "Clicks as a share of opens.",
    es: "Clics como porcentaje de las aperturas.",
    nl: "Klikken als percentage van de opens.",
  },
  args: [
    {
      name: "unique_clicks",
      heading: { en: "Unique clicks", es: "Clics únicos", nl: "Unieke klikken" },
      kind: count,
      fields: ["clicks"],
      help: {
        en: "People who clicked, counted once each",
        es: "Personas que hicieron clic, contadas una vez",
        nl: "Aantal mensen dat klikte",
      },
    },
    {
      name: "unique_opens",
      kind: divisor,
      fields: ["opens"],
      help: {
        en: "People who opened it, counted once each",
        es: "Personas que lo abrieron, contadas una vez",
        nl: "Aantal mensen dat de e-mail opende",
      },
    },
  ],
  isPartOfWhole: true,
  definition: {
    en: "Unique clicks / unique opens.",
    es: "Clics únicos / aperturas únicas.",
    nl: "Unieke klikken / unieke opens.",
  },
  examples: [{ args: [50, 400], result: 0.125 }],
});

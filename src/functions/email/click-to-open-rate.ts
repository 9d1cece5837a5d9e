import { count, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const CLICK_TO_OPEN_RATE = defineRatio({
  name: "CLICK_TO_OPEN_RATE",
  group: "email",
  knownAs: {
    en: ["Click-to-open rate", "CTOR"],
    es: ["Clics por apertura", "CTOR", "tasa de clics por apertura"],
    nl: ["Klikken per opening", "CTOR", "klik-openratio"],
  },
  summary: {
    en: "How many of those who opened an e-mail clicked.",
    es: "Cuántos de los que abrieron un correo hicieron clic.",
    nl: "Hoeveel van wie een e-mail opende ook klikte.",
  },
  args: [
    {
      name: "unique_clicks",
      heading: { en: "Unique clicks", es: "Clics únicos", nl: "Unieke klikken" },
      kind: count,
      fields: ["clicks"],
      help: {
        en: "People who clicked, counted once",
        es: "Personas que hicieron clic, contadas una vez",
        nl: "Mensen die klikten, één keer geteld",
      },
    },
    {
      name: "unique_opens",
      kind: divisor,
      fields: ["opens"],
      help: {
        en: "People who opened it, counted once",
        es: "Personas que lo abrieron, contadas una vez",
        nl: "Mensen die hem openden, één keer geteld",
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

import { delivered } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const OPEN_RATE = defineRatio({
  name: "OPEN_RATE",
  group: "email",
  knownAs: {
    en: ["Open rate", "OR", "e-mail open rate", "email open rate"],
    es: ["Tasa de apertura", "OR", "aperturas de correo", "aperturas"],
    nl: ["Openpercentage", "OR", "openratio", "opens van e-mails"],
  },
  summary: {
    en: "How many delivered e-mails were opened.",
    es: "Cuántos correos entregados se abrieron.",
    nl: "Hoeveel afgeleverde e-mails geopend zijn.",
  },
  args: [
    {
      name: "unique_opens",
      kind: count,
      fields: ["opens"],
      help: {
        en: "People who opened it, counted once",
        es: "Personas que lo abrieron, contadas una vez",
        nl: "Mensen die hem openden, één keer geteld",
      },
    },
    delivered,
  ],
  isPartOfWhole: true,
  definition: {
    en: "Unique opens / delivered. Mail apps that load pictures in advance inflate opens: trust CLICK_RATE more.",
    es: "Aperturas únicas / entregados. Las apps que cargan imágenes por adelantado inflan las aperturas: confía más en CLICK_RATE.",
    nl: "Unieke opens / afgeleverd. Mailapps die afbeeldingen vooraf laden, maken dit te hoog: vertrouw CLICK_RATE meer.",
  },
  examples: [{ args: [420, 2000], result: 0.21 }],
});

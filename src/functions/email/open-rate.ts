import { delivered } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const OPEN_RATE = defineRatio({
  name: "OPEN_RATE",
  group: "email",
  knownAs: {
    en: ["Open rate", "OR", "email open rate"],
    es: ["Tasa de apertura", "OR", "aperturas de correo", "aperturas"],
    nl: ["Openpercentage", "OR", "openratio", "opens van e-mails"],
  },
  summary: {
    en: "Emails opened as a share of emails delivered.",
    es: "Correos abiertos como porcentaje de los entregados.",
    nl: "Geopende e-mails als percentage van de afgeleverde e-mails.",
  },
  args: [
    {
      name: "unique_opens",
      kind: count,
      fields: ["opens"],
      help: {
        en: "People who opened it, counted once each",
        es: "Personas que lo abrieron, contadas una vez",
        nl: "Aantal mensen dat de e-mail opende",
      },
    },
    delivered,
  ],
  isPartOfWhole: true,
  definition: {
    en: "Unique opens / delivered. Mail apps that load images in advance inflate opens: rely on CLICK_RATE.",
    es: "Aperturas únicas / entregados. Las apps que cargan imágenes por adelantado inflan las aperturas: fíjate en CLICK_RATE.",
    nl: "Unieke opens / afgeleverd. Mailapps die afbeeldingen vooraf laden, maken dit te hoog: ga uit van CLICK_RATE.",
  },
  examples: [{ args: [420, 2000], result: 0.21 }],
});

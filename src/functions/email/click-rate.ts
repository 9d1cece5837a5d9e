import { delivered } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const CLICK_RATE = defineRatio({
  name: "CLICK_RATE",
  group: "email",
  knownAs: {
    en: ["Email click rate", "email CTR", "newsletter CTR"],
    es: ["Tasa de clics de correo", "CTR de correo", "clics del boletín"],
    nl: ["Klikpercentage van e-mails", "klikratio van e-mails", "CTR van e-mails", "klikken in de nieuwsbrief"],
  },
  summary: {
    en: "Emails clicked as a share of emails delivered.",
    es: "Correos con clic como porcentaje de los entregados.",
    nl: "E-mails met een klik als percentage van de afgeleverde e-mails.",
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
    delivered,
  ],
  isPartOfWhole: true,
  definition: {
    en: "Unique clicks / delivered.",
    es: "Clics únicos / entregados.",
    nl: "Unieke klikken / afgeleverd.",
  },
  examples: [{ args: [50, 2000], result: 0.025 }],
});

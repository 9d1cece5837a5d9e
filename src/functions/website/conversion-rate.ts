import { count, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const CONVERSION_RATE = defineRatio({
  name: "CONVERSION_RATE",
  group: "website",
  knownAs: {
    en: ["Conversion rate", "CVR", "CR", "conversions per click"],
    es: ["Tasa de conversión", "CVR", "CR", "porcentaje de conversión"],
    nl: ["Conversiepercentage", "CVR", "CR", "conversieratio", "conversie"],
  },
  summary: {
    en: "Conversions as a share of clicks or visits.",
    es: "Conversiones como porcentaje de los clics o visitas.",
    nl: "Conversies als percentage van de klikken of bezoeken.",
  },
  args: [
    {
      name: "conversions",
      heading: { en: "Conversions", es: "Conversiones", nl: "Conversies" },
      kind: count,
      fields: ["key_events"],
      help: {
        en: "Purchases, sign-ups or leads; key events in GA4",
        es: "Compras, registros o contactos; eventos clave en GA4",
        nl: "Aankopen, aanmeldingen of leads; belangrijke gebeurtenissen in GA4",
      },
    },
    {
      name: "visits",
      heading: { en: "Visits", es: "Visitas", nl: "Bezoeken" },
      kind: divisor,
      fields: ["sessions"],
      help: {
        en: "Sessions, visitors or ad clicks",
        es: "Sesiones, visitantes o clics en el anuncio",
        nl: "Sessies, bezoekers of klikken op de advertentie",
      },
    },
  ],
  definition: {
    en: "Conversions / visits. Above 100% if visits convert more than once.",
    es: "Conversiones / visitas. Más del 100 % si las visitas convierten más de una vez.",
    nl: "Conversies / bezoeken. Boven 100% als bezoeken meer dan één keer converteren.",
  },
  examples: [{ args: [24, 800], result: 0.03 }],
});

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
    en: "How many clicks or visits led to a conversion.",
    es: "Cuántos clics o visitas llevaron a una conversión.",
    nl: "Hoeveel klikken of bezoeken tot een conversie leidden.",
  },
  args: [
    {
      name: "conversions",
      heading: { en: "Conversions", es: "Conversiones", nl: "Conversies" },
      kind: count,
      fields: ["key_events"],
      help: {
        en: "Purchases, sign-ups, leads; in GA4 key events",
        es: "Compras, registros, contactos; en GA4, eventos clave",
        nl: "Aankopen, aanmeldingen, leads; in GA4 belangrijke gebeurtenissen",
      },
    },
    {
      name: "visits",
      heading: { en: "Visits", es: "Visitas", nl: "Bezoeken" },
      kind: divisor,
      fields: ["sessions"],
      help: {
        en: "Sessions, visitors or clicks on the ad",
        es: "Sesiones, visitantes o clics en el anuncio",
        nl: "Sessies, bezoekers of klikken op de advertentie",
      },
    },
  ],
  definition: {
    en: "Conversions / visits. Above 100 % where a visit can convert more than once.",
    es: "Conversiones / visitas. Más del 100 % si una visita puede convertir más de una vez.",
    nl: "Conversies / bezoeken. Meer dan 100 % als één bezoek vaker kan converteren.",
  },
  examples: [{ args: [24, 800], result: 0.03 }],
});

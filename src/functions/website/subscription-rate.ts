import { count, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const SUBSCRIPTION_RATE = defineRatio({
  name: "SUBSCRIPTION_RATE",
  group: "website",
  knownAs: {
    en: ["Subscription rate", "sign-up rate", "registration rate", "opt-in rate"],
    es: ["Tasa de suscripción", "tasa de registro"],
    nl: ["Inschrijfpercentage", "inschrijfratio", "aanmeldratio", "aanmeldpercentage"],
  },
  summary: {
    en: "New subscribers as a share of visitors.",
    es: "Suscriptores nuevos como porcentaje de los visitantes.",
    nl: "Nieuwe inschrijvingen als percentage van de bezoekers.",
  },
  args: [
    {
      name: "new_subscribers",
      heading: { en: "New subscribers", es: "Suscriptores nuevos", nl: "Nieuwe inschrijvingen" },
      kind: count,
      fields: ["new_followers"],
      help: {
        en: "New subscriptions, registrations or downloads",
        es: "Suscripciones, registros o descargas nuevas",
        nl: "Nieuwe inschrijvingen, registraties of downloads",
      },
    },
    {
      name: "visitors",
      heading: { en: "Visitors", es: "Visitantes", nl: "Bezoekers" },
      kind: divisor,
      fields: ["users"],
      help: { en: "Visitors or exposures", es: "Visitantes o exposiciones", nl: "Bezoekers of contactmomenten" },
    },
  ],
  definition: {
    en: "New subscribers / visitors.",
    es: "Suscriptores nuevos / visitantes.",
    nl: "Nieuwe inschrijvingen / bezoekers.",
  },
  examples: [{ args: [30, 2000], result: 0.015 }],
});

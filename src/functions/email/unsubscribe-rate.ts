import { delivered } from "../arguments.ts";
import { count } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const UNSUBSCRIBE_RATE = defineRatio({
  name: "UNSUBSCRIBE_RATE",
  group: "email",
  knownAs: {
    en: ["Unsubscribe rate", "opt-out rate"],
    es: ["Tasa de bajas", "tasa de cancelación"],
    nl: ["Afmeldpercentage", "afmeldratio", "uitschrijfpercentage"],
  },
  summary: {
    en: "Unsubscribes as a share of emails delivered.",
    es: "Bajas como porcentaje de los correos entregados.",
    nl: "Afmeldingen als percentage van de afgeleverde e-mails.",
  },
  args: [
    {
      name: "unsubscribes",
      kind: count,
      fields: ["unsubscribes"],
      help: { en: "People who unsubscribed", es: "Personas que se dieron de baja", nl: "Mensen die zich afmeldden" },
    },
    delivered,
  ],
  isPartOfWhole: true,
  definition: { en: "Unsubscribes / delivered.", es: "Bajas / entregados.", nl: "Afmeldingen / afgeleverd." },
  examples: [{ args: [4, 2000], result: 0.002 }],
});

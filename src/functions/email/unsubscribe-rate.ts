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
    en: "How many delivered e-mails led to an unsubscription.",
    es: "Cuántos correos entregados llevaron a una baja.",
    nl: "Hoeveel afgeleverde e-mails tot een uitschrijving leidden.",
  },
  args: [
    {
      name: "unsubscribes",
      kind: count,
      fields: ["unsubscribes"],
      help: { en: "People who unsubscribed", es: "Personas que se dieron de baja", nl: "Mensen die zich uitschreven" },
    },
    delivered,
  ],
  isPartOfWhole: true,
  definition: { en: "Unsubscribes / delivered.", es: "Bajas / entregados.", nl: "Uitschrijvingen / afgeleverd." },
  examples: [{ args: [4, 2000], result: 0.002 }],
});

import { count, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const EMAIL_BOUNCE_RATE = defineRatio({
  name: "EMAIL_BOUNCE_RATE",
  group: "email",
  knownAs: {
    en: ["E-mail bounce rate", "email bounces"],
    es: ["Tasa de rebote de correos", "correos rebotados"],
    nl: ["Bouncepercentage van e-mails", "bounceratio van e-mails"],
  },
  summary: {
    en: "How many e-mails could not be delivered.",
    es: "Cuántos correos no se pudieron entregar.",
    nl: "Hoeveel e-mails niet afgeleverd konden worden.",
  },
  args: [
    {
      name: "bounces",
      kind: count,
      fields: ["bounces"],
      help: { en: "E-mails that came back", es: "Correos devueltos", nl: "Teruggekomen e-mails" },
    },
    {
      name: "recipients",
      kind: divisor,
      fields: ["recipients"],
      help: { en: "E-mails sent", es: "Correos enviados", nl: "Verzonden e-mails" },
    },
  ],
  isPartOfWhole: true,
  definition: { en: "Bounces / recipients.", es: "Rebotes / destinatarios.", nl: "Bounces / ontvangers." },
  examples: [{ args: [25, 2000], result: 0.0125 }],
});

import { count, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const EMAIL_BOUNCE_RATE = defineRatio({
  name: "EMAIL_BOUNCE_RATE",
  group: "email",
  knownAs: {
    en: ["Email bounce rate", "email bounces"],
    es: ["Tasa de rebote de correos", "correos rebotados"],
    nl: ["Bouncepercentage van e-mails", "bounceratio van e-mails"],
  },
  summary: {
    en: "Bounced emails as a share of emails sent.",
    es: "Correos rebotados como porcentaje de los enviados.",
    nl: "E-mails die bouncen als percentage van de verzonden e-mails.",
  },
  args: [
    {
      name: "bounces",
      kind: count,
      fields: ["bounces"],
      help: { en: "Emails that bounced", es: "Correos rebotados", nl: "E-mails die bouncen" },
    },
    {
      name: "recipients",
      kind: divisor,
      fields: ["recipients"],
      help: { en: "Emails sent", es: "Correos enviados", nl: "Verzonden e-mails" },
    },
  ],
  isPartOfWhole: true,
  definition: { en: "Bounces / recipients.", es: "Rebotes / destinatarios.", nl: "Bounces / ontvangers." },
  examples: [{ args: [25, 2000], result: 0.0125 }],
});

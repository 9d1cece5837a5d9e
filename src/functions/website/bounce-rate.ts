import { bounceRate } from "../../metrics/rates.ts";
import { engagedSessions, sessions } from "../arguments.ts";
import { defineFunction } from "../define-function.ts";
import { nativeRows } from "../native.ts";
import { unlessAboveWhole } from "../part-of-whole.ts";

export const BOUNCE_RATE = defineFunction({
  name: "BOUNCE_RATE",
  group: "website",
  knownAs: {
    en: ["Bounce rate", "website bounce rate"],
    es: ["Tasa de rebote", "porcentaje de rebote"],
    nl: ["Bouncepercentage", "bounceratio", "bounce rate"],
  },
  summary: {
    en: "Sessions without engagement as a share of all sessions.",
    es: "Sesiones sin interacción como porcentaje de todas las sesiones.",
    nl: "Sessies zonder betrokkenheid als percentage van alle sessies.",
  },
  args: [engagedSessions, sessions],
  returns: "rate",
  definition: {
    en: "1 - engaged sessions / sessions, as in GA4. Older tools count single-page sessions, so their rates are higher.",
    es: "1 - sesiones con interacción / sesiones, como en GA4. Las herramientas antiguas cuentan sesiones de una página, y sus tasas son más altas.",
    nl: "1 - betrokken sessies / sessies, zoals in GA4. Oudere tools tellen sessies met één pagina, dus hun percentages zijn hoger.",
  },
  source: {
    label: "Google Analytics 4: engagement rate and bounce rate",
    address: "https://support.google.com/analytics/answer/12195621",
  },
  examples: [{ args: [540, 1000], result: 0.46 }],
  native: nativeRows({
    of: ({ engaged_sessions: engaged, sessions }) => `(${sessions}-${engaged})/${sessions}`,
    refuses: ({ engaged_sessions: engaged, sessions }) => `${engaged}>${sessions}`,
  }),
  each: unlessAboveWhole(engagedSessions, sessions, bounceRate),
});

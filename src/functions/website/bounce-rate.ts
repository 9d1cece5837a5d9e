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
    en: "How many sessions were not engaged.",
    es: "Cuántas sesiones no tuvieron interacción.",
    nl: "Hoeveel sessies niet betrokken waren.",
  },
  args: [engagedSessions, sessions],
  returns: "rate",
  definition: {
    en: "1 - engaged sessions / sessions, as in GA4. Older tools count sessions with a single page instead, which gives more.",
    es: "1 - sesiones con interacción / sesiones, como en GA4. Las herramientas antiguas cuentan sesiones de una sola página, y da más.",
    nl: "1 - betrokken sessies / sessies, zoals in GA4. Oudere tools tellen sessies met één pagina, en dat geeft meer.",
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

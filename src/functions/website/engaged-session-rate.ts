import { engagedSessions, sessions } from "../arguments.ts";
import { defineRatio } from "../define-ratio.ts";

export const ENGAGED_SESSION_RATE = defineRatio({
  name: "ENGAGED_SESSION_RATE",
  group: "website",
  knownAs: {
    en: ["Engaged session rate", "GA4 engagement rate", "website engagement rate"],
    es: ["Tasa de sesiones con interacción", "tasa de interacción de GA4", "tasa de interacción del sitio web"],
    nl: ["Percentage betrokken sessies", "engagement rate van GA4", "engagement rate van een website"],
  },
  summary: {
    en: "Engaged sessions as a share of all sessions.",
    es: "Sesiones con interacción como porcentaje de todas las sesiones.",
    nl: "Betrokken sessies als percentage van alle sessies.",
  },
  args: [engagedSessions, sessions],
  isPartOfWhole: true,
  definition: {
    en: "Engaged sessions / sessions: GA4's engagement rate. An engaged session lasts over 10 seconds, or has a key event or two views.",
    es: "Sesiones con interacción / sesiones: la tasa de interacción de GA4. Una sesión con interacción dura más de 10 segundos, o tiene un evento clave o dos vistas.",
    nl: "Betrokken sessies / sessies: de engagement rate van GA4. Een betrokken sessie duurt meer dan 10 seconden, of heeft een belangrijke gebeurtenis of twee weergaven.",
  },
  source: {
    label: "Google Analytics 4: engagement rate and bounce rate",
    address: "https://support.google.com/analytics/answer/12195621",
  },
  examples: [{ args: [540, 1000], result: 0.54 }],
});

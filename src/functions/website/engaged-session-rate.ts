import { engagedSessions, sessions } from "../arguments.ts";
import { defineRatio } from "../define-ratio.ts";

export const ENGAGED_SESSION_RATE = defineRatio({
  name: "ENGAGED_SESSION_RATE",
  group: "website",
  knownAs: {
    en: ["Engaged session rate", "GA4 engagement rate", "website engagement rate"],
    es: ["Tasa de sesiones con interacción", "tasa de interacción de GA4", "tasa de interacción del sitio web"],
    nl: ["Percentage betrokken sessies", "engagementpercentage van GA4", "engagement rate van een website"],
  },
  summary: {
    en: "How many sessions were engaged.",
    es: "Cuántas sesiones tuvieron interacción.",
    nl: "Hoeveel sessies betrokken waren.",
  },
  args: [engagedSessions, sessions],
  isPartOfWhole: true,
  definition: {
    en: "Engaged sessions / sessions. GA4 calls it engagement rate: a session of more than 10 seconds, with a key event or with two views.",
    es: "Sesiones con interacción / sesiones. GA4 la llama porcentaje de interacciones: una sesión de más de 10 segundos, con un evento clave o con dos vistas.",
    nl: "Betrokken sessies / sessies. GA4 noemt dit het betrokkenheidspercentage: een sessie van meer dan 10 seconden, met een belangrijke gebeurtenis of twee weergaven.",
  },
  source: {
    label: "Google Analytics 4: engagement rate and bounce rate",
    address: "https://support.google.com/analytics/answer/12195621",
  },
  examples: [{ args: [540, 1000], result: 0.54 }],
});

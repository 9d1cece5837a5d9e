import { count, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const STICKINESS = defineRatio({
  name: "STICKINESS",
  group: "website",
  knownAs: {
    en: ["Stickiness", "DAU/MAU", "daily active users per monthly active users"],
    es: ["Fidelidad", "DAU/MAU", "stickiness", "usuarios recurrentes"],
    nl: ["Stickiness", "DAU/MAU", "plakfactor", "terugkerende gebruikers"],
  },
  summary: {
    en: "Daily active users as a share of monthly active users.",
    es: "Usuarios activos diarios como porcentaje de los mensuales.",
    nl: "Dagelijks actieve gebruikers als percentage van de maandelijks actieve.",
  },
  args: [
    {
      name: "daily_users",
      heading: { en: "Users per day", es: "Usuarios al día", nl: "Gebruikers per dag" },
      kind: count,
      help: {
        en: "Active users on one day, or the daily average",
        es: "Usuarios activos en un día, o su media diaria",
        nl: "Actieve gebruikers op een dag, of hun daggemiddelde",
      },
    },
    {
      name: "monthly_users",
      heading: { en: "Users per month", es: "Usuarios al mes", nl: "Gebruikers per maand" },
      kind: divisor,
      help: { en: "Active users in 30 days", es: "Usuarios activos en 30 días", nl: "Actieve gebruikers in 30 dagen" },
    },
  ],
  isPartOfWhole: true,
  definition: {
    en: "Daily users / monthly users (DAU / MAU).",
    es: "Usuarios diarios / usuarios mensuales (DAU / MAU).",
    nl: "Dagelijks actieve / maandelijks actieve gebruikers (DAU / MAU).",
  },
  examples: [{ args: [1200, 6000], result: 0.2 }],
});

import { divisor, duration } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const TIME_PER_USER = defineRatio({
  name: "TIME_PER_USER",
  group: "website",
  knownAs: {
    en: ["Time per user", "average engagement time", "time on site"],
    es: ["Tiempo por usuario", "tiempo medio de interacción", "tiempo en el sitio"],
    nl: ["Tijd per gebruiker", "gemiddelde betrokkenheidstijd", "tijd op de site"],
  },
  summary: {
    en: "Average engagement time per user.",
    es: "Tiempo de interacción medio por usuario.",
    nl: "Gemiddelde betrokken tijd per gebruiker.",
  },
  args: [
    {
      name: "engagement_time",
      kind: duration,
      fields: ["engagement_time"],
      help: {
        en: "Engagement time of all users: a duration, or a number of seconds or minutes",
        es: "Tiempo de interacción de todos los usuarios: una duración, o un número de segundos o minutos",
        nl: "Betrokken tijd van alle gebruikers: een tijdsduur, of een aantal seconden of minuten",
      },
    },
    {
      name: "users",
      kind: divisor,
      fields: ["users"],
      help: { en: "Active users", es: "Usuarios activos", nl: "Actieve gebruikers" },
    },
  ],
  returns: "time",
  definition: {
    en: "Engagement time / users: GA4's average engagement time.",
    es: "Tiempo de interacción / usuarios: el tiempo de interacción medio de GA4.",
    nl: "Betrokken tijd / gebruikers: de gemiddelde betrokken tijd van GA4.",
  },
  examples: [
    { args: [9000, 120], result: 75 },
    { args: [{ time: "12:00:00" }, 4], result: 0.125 },
  ],
});

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
    en: "The time that a user was engaged on average.",
    es: "El tiempo medio de interacción de un usuario.",
    nl: "De tijd dat een gebruiker gemiddeld betrokken was.",
  },
  args: [
    {
      name: "engagement_time",
      kind: duration,
      fields: ["engagement_time"],
      help: {
        en: "Engaged time of all users: a duration, or a number of seconds or minutes",
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
    en: "Engaged time / users. GA4 calls it average engagement time.",
    es: "Tiempo de interacción / usuarios. GA4 lo llama tiempo de interacción medio.",
    nl: "Betrokken tijd / gebruikers. GA4 noemt dit de gemiddelde betrokkenheidstijd.",
  },
  examples: [
    { args: [9000, 120], result: 75 },
    { args: [{ time: "12:00:00" }, 4], result: 0.125 },
  ],
});

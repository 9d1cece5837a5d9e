import { duration, durationDivisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const ENGAGED_TIME_SHARE = defineRatio({
  name: "ENGAGED_TIME_SHARE",
  group: "website",
  knownAs: {
    en: ["Share of engaged time", "engaged time"],
    es: ["Parte del tiempo con interacción", "tiempo de interacción"],
    nl: ["Aandeel betrokken tijd", "betrokken tijd"],
  },
  summary: {
    en: "Engaged time as a share of all time on a site.",
    es: "Tiempo de interacción como porcentaje del tiempo en un sitio.",
    nl: "Betrokken tijd als percentage van de tijd op een site.",
  },
  args: [
    {
      name: "engaged_time",
      heading: { en: "Engaged time", es: "Tiempo de interacción", nl: "Betrokken tijd" },
      kind: duration,
      fields: ["engagement_time"],
      help: {
        en: "Engaged time: a duration, or a number in the same unit as the total",
        es: "Tiempo de interacción: una duración, o un número en la misma unidad que el total",
        nl: "Betrokken tijd: een tijdsduur, of een getal in dezelfde eenheid als het totaal",
      },
    },
    {
      name: "total_time",
      heading: { en: "Total time", es: "Tiempo total", nl: "Totale tijd" },
      kind: durationDivisor,
      help: {
        en: "All time on the site, in the same unit",
        es: "Todo el tiempo en el sitio, en la misma unidad",
        nl: "Alle tijd op de site, in dezelfde eenheid",
      },
    },
  ],
  isPartOfWhole: true,
  definition: {
    en: "Engaged time / total time.",
    es: "Tiempo de interacción / tiempo total.",
    nl: "Betrokken tijd / totale tijd.",
  },
  examples: [
    { args: [45, 180], result: 0.25 },
    { args: [{ time: "00:30:00" }, { time: "02:00:00" }], result: 0.25 },
  ],
});

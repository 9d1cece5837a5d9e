import { duration, durationDivisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const ENGAGED_TIME_SHARE = defineRatio({
  name: "ENGAGED_TIME_SHARE",
  group: "website",
  knownAs: {
    en: ["Share of engaged time", "engaged time"],
    es: ["Parte del tiempo con interacción", "tiempo de interacción"],
    nl: ["Deel betrokken tijd", "betrokken tijd"],
  },
  summary: {
    en: "The share of the time on a site in which people were engaged.",
    es: "La parte del tiempo en un sitio en la que la gente interactuó.",
    nl: "Het deel van de tijd op een site waarin mensen betrokken waren.",
  },
  args: [
    {
      name: "engaged_time",
      heading: { en: "Engaged time", es: "Tiempo de interacción", nl: "Betrokken tijd" },
      kind: duration,
      fields: ["engagement_time"],
      help: {
        en: "Engaged time: a duration, or a number in the unit of the total",
        es: "Tiempo de interacción: una duración, o un número en la unidad del total",
        nl: "Betrokken tijd: een tijdsduur, of een getal in de eenheid van het totaal",
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

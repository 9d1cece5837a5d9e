import { averageViewed } from "../../metrics/rates.ts";
import { views } from "../arguments.ts";
import { duration, durationDivisor } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeRows } from "../native.ts";

export const AVERAGE_VIEWED = defineFunction({
  name: "AVERAGE_VIEWED",
  group: "video",
  knownAs: {
    en: ["Average share viewed", "AVP", "retention", "average percentage viewed", "watch time"],
    es: ["Parte vista de media", "AVP", "retención", "porcentaje medio visto"],
    nl: ["Gemiddeld bekeken deel", "AVP", "retentie", "kijktijd"],
  },
  summary: {
    en: "The share of a video or episode that an average play saw.",
    es: "La parte de un vídeo o episodio que vio una reproducción media.",
    nl: "Het deel van een video of aflevering dat gemiddeld werd afgespeeld.",
  },
  args: [
    {
      name: "watch_time",
      kind: duration,
      fields: ["watch_time"],
      help: {
        en: "Time watched in all: a duration, or a number in the unit of the length",
        es: "Tiempo total de visualización: una duración, o un número en la unidad de la longitud",
        nl: "Totale kijktijd: een tijdsduur, of een getal in de eenheid van de lengte",
      },
    },
    views,
    {
      name: "duration",
      kind: durationDivisor,
      fields: ["duration"],
      help: {
        en: "Length of the video or episode, in the same unit",
        es: "Longitud del vídeo o episodio, en la misma unidad",
        nl: "Lengte van de video of aflevering, in dezelfde eenheid",
      },
    },
  ],
  returns: "rate",
  definition: {
    en: "Watch time / (views x length). Above 100 % where parts were watched twice.",
    es: "Tiempo de visualización / (visualizaciones x longitud). Más del 100 % si se vieron partes dos veces.",
    nl: "Kijktijd / (weergaven x lengte). Boven 100 % als delen twee keer zijn bekeken.",
  },
  examples: [
    { args: [3000, 100, 60], result: 0.5 },
    { args: [{ time: "01:00:00" }, 60, { time: "00:04:00" }], result: 0.25 },
  ],
  native: nativeRows({
    of: ({ watch_time: time, views, duration: length }) => `${time}/(${views}*${length})`,
  }),
  each: averageViewed,
});

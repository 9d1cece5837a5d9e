import { averageViewed } from "../../metrics/rates.ts";
import { views } from "../arguments.ts";
import { duration, durationDivisor } from "../calling/row-kinds.ts";
import { defineFunction } from "../define-function.ts";
import { nativeRows } from "../native.ts";

export const AVERAGE_VIEWED = defineFunction({
  name: "AVERAGE_VIEWED",
  group: "video",
  knownAs: {
    en: ["Average percentage viewed", "AVP", "retention", "average share viewed", "watch time"],
    es: ["Porcentaje medio visto", "AVP", "retención", "parte vista de media"],
    nl: ["Gemiddeld bekeken percentage", "AVP", "retentie", "kijktijd", "gemiddeld bekeken deel"],
  },
  summary: {
    en: "Average watch time as a share of the video's length.",
    es: "Tiempo de visualización medio como porcentaje de la duración del vídeo.",
    nl: "Gemiddelde kijktijd als percentage van de videoduur.",
  },
  args: [
    {
      name: "watch_time",
      kind: duration,
      fields: ["watch_time"],
      help: {
        en: "Total watch time: a duration, or a number in the same unit as the length",
        es: "Tiempo de visualización total: una duración, o un número en la misma unidad que la del vídeo",
        nl: "Totale kijktijd: een tijdsduur, of een getal in dezelfde eenheid als de lengte",
      },
    },
    views,
    {
      name: "duration",
      kind: durationDivisor,
      fields: ["duration"],
      help: {
        en: "Length of the video or episode, in the same unit",
        es: "Duración del vídeo o episodio, en la misma unidad",
        nl: "Lengte van de video of aflevering, in dezelfde eenheid",
      },
    },
  ],
  returns: "rate",
  definition: {
    en: "Watch time / (views x length). Above 100% if people watched parts again.",
    es: "Tiempo de visualización / (visualizaciones x duración). Más del 100 % si se repiten partes.",
    nl: "Kijktijd / (weergaven x lengte). Boven 100% als delen opnieuw zijn bekeken.",
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

import { count, divisor } from "../calling/row-kinds.ts";
import { defineRatio } from "../define-ratio.ts";

export const RESPONSE_RATE = defineRatio({
  name: "RESPONSE_RATE",
  group: "conversation",
  knownAs: {
    en: ["Response rate", "reply rate", "answer rate"],
    es: ["Tasa de respuesta"],
    nl: ["Antwoordpercentage", "responsratio", "responspercentage"],
  },
  summary: {
    en: "Answered messages as a share of received messages.",
    es: "Mensajes respondidos como porcentaje de los recibidos.",
    nl: "Beantwoorde berichten als percentage van de ontvangen berichten.",
  },
  args: [
    {
      name: "answered",
      heading: { en: "Answered", es: "Respondidos", nl: "Beantwoord" },
      kind: count,
      help: {
        en: "Answered messages, or COUNT(C2:C) of a column of answer times",
        es: "Mensajes respondidos, o COUNT(C2:C) de una columna de horas de respuesta",
        nl: "Beantwoorde berichten, of COUNT(C2:C) van een kolom met antwoordtijden",
      },
    },
    {
      name: "received",
      heading: { en: "Received", es: "Recibidos", nl: "Ontvangen" },
      kind: divisor,
      help: {
        en: "Received messages, or COUNT(B2:B) of a column of times",
        es: "Mensajes recibidos, o COUNT(B2:B) de una columna de horas",
        nl: "Ontvangen berichten, of COUNT(B2:B) van een kolom met tijden",
      },
    },
  ],
  isPartOfWhole: true,
  definition: {
    en: "Answered / received. With columns of times: =RESPONSE_RATE(COUNT(C2:C), COUNT(B2:B)).",
    es: "Respondidos / recibidos. Con columnas de horas: =RESPONSE_RATE(COUNT(C2:C), COUNT(B2:B)).",
    nl: "Beantwoord / ontvangen. Met kolommen met tijden: =RESPONSE_RATE(COUNT(C2:C), COUNT(B2:B)).",
  },
  examples: [{ args: [36, 40], result: 0.9 }],
});

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
    en: "How many incoming messages were answered.",
    es: "Cuántos mensajes recibidos se respondieron.",
    nl: "Hoeveel binnengekomen berichten beantwoord zijn.",
  },
  args: [
    {
      name: "answered",
      heading: { en: "Answered", es: "Respondidos", nl: "Beantwoord" },
      kind: count,
      help: {
        en: "Messages answered; with a column of answer times: COUNT(C2:C)",
        es: "Mensajes respondidos; con una columna de horas de respuesta: COUNT(C2:C)",
        nl: "Beantwoorde berichten; met een kolom antwoordtijden: COUNT(C2:C)",
      },
    },
    {
      name: "received",
      heading: { en: "Received", es: "Recibidos", nl: "Ontvangen" },
      kind: divisor,
      help: {
        en: "Messages received; with a column of times: COUNT(B2:B)",
        es: "Mensajes recibidos; con una columna de horas: COUNT(B2:B)",
        nl: "Ontvangen berichten; met een kolom tijden: COUNT(B2:B)",
      },
    },
  ],
  isPartOfWhole: true,
  definition: {
    en: "Answered / received. From columns of times: =RESPONSE_RATE(COUNT(C2:C), COUNT(B2:B)).",
    es: "Respondidos / recibidos. A partir de columnas de horas: =RESPONSE_RATE(COUNT(C2:C), COUNT(B2:B)).",
    nl: "Beantwoord / ontvangen. Uit kolommen met tijden: =RESPONSE_RATE(COUNT(C2:C), COUNT(B2:B)).",
  },
  examples: [{ args: [36, 40], result: 0.9 }],
});

import { responseTimes } from "../../metrics/response-times.ts";
import { dayMs } from "../../time/day.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { choice } from "../calling/call-kinds.ts";
import { isBlank } from "../calling/cell.ts";
import { defineArgument, form } from "../calling/form.ts";
import { toCell } from "../calling/grid.ts";
import { date, writeMoment } from "../calling/row-kinds.ts";
import { say } from "../calling/spreadsheet-locale.ts";
import { defineFunction } from "../define-function.ts";
import { nativeResponseTime } from "./native-response-time.ts";

const args = [
  defineArgument({
    name: "received_at",
    kind: date,
    fields: ["received_at"],
    help: {
      en: "Time the message was received",
      es: "Hora en que llegó el mensaje",
      nl: "Tijd waarop het bericht binnenkwam",
    },
  }),
  defineArgument({
    name: "answered_at",
    kind: date,
    fields: ["first_response_at"],
    help: {
      en: "Time of the first answer",
      es: "Hora de la primera respuesta",
      nl: "Tijd van het eerste antwoord",
    },
  }),
  defineArgument({
    name: "statistic",
    kind: choice({
      each: ["row", "cada", "elk"],
      median: ["mediana", "mediaan"],
      mean: ["average", "media", "promedio", "gemiddelde"],
      p90: ["90", "90%"],
      fastest90: ["fastest 90", "fastest 90%"],
    }),
    optional: true,
    help: {
      en: '"each" row (default), "median", "mean", "p90" or "fastest90"',
      es: '"each" (por defecto): cada fila; "median": mediana; "mean": media; "p90" o "fastest90"',
      nl: '"each" (standaard): elke rij; "median": mediaan; "mean": gemiddelde; "p90" of "fastest90"',
    },
  }),
] as const;

/** Days from receipt to answer (both in milliseconds), or an error if the answer is earlier. */
function waitingTime(received: number, answered: number): number | ArgumentError {
  if (answered >= received) return (answered - received) / dayMs;
  return new ArgumentError(say("answeredBefore", writeMoment(answered), writeMoment(received)), true);
}

/** One statistic for all rows. */
const overall = form({
  args,
  all: (received, answered, statistic) => {
    const times = new Float64Array(received.length);
    for (let i = 0; i < times.length; i++) {
      const time = waitingTime(received[i] as number, answered[i] as number);
      if (time instanceof ArgumentError) return time;
      times[i] = time;
    }
    return responseTimes[statistic as keyof typeof responseTimes](times);
  },
});

/** Whether the call requests a statistic over all rows. An unknown statistic counts, and is reported when it is read. */
function isOverallStatistic(...callArguments: readonly unknown[]): boolean {
  const statistic = toCell(callArguments[2]);
  return !isBlank(statistic) && !args[2].kind.isNamed(statistic, "each");
}

export const RESPONSE_TIME = defineFunction({
  name: "RESPONSE_TIME",
  group: "conversation",
  knownAs: {
    en: ["Response time", "FRT", "first response time", "reply time"],
    es: ["Tiempo de respuesta", "FRT", "tiempo de primera respuesta"],
    nl: ["Reactietijd", "FRT", "antwoordtijd", "responstijd"],
  },
  summary: {
    en: "Time from a message to its first answer.",
    es: "Tiempo entre un mensaje y su primera respuesta.",
    nl: "Tijd tussen een bericht en het eerste antwoord.",
  },
  args,
  returns: "duration",
  definition: {
    en: "Answered - received. median: 50% answered within this time. mean: average. p90: 90% answered within this time. fastest90: mean of the fastest 90%, as in Facebook. Unanswered messages aren't included: use it with RESPONSE_RATE.",
    es: "Respondido - recibido. median: el 50 % se respondió en este tiempo. mean: media. p90: el 90 % se respondió en este tiempo. fastest90: media del 90 % más rápido, como en Facebook. Los no respondidos no cuentan: úsala con RESPONSE_RATE.",
    nl: "Beantwoord - ontvangen. median: 50% beantwoord binnen deze tijd. mean: gemiddelde. p90: 90% beantwoord binnen deze tijd. fastest90: gemiddelde van de snelste 90%, zoals bij Facebook. Onbeantwoorde berichten tellen niet mee: gebruik ook RESPONSE_RATE.",
  },
  examples: [
    { args: [{ time: "2026-03-02 09:00" }, { time: "2026-03-02 12:00" }], result: 0.125 },
    {
      args: [
        [[{ time: "2026-03-02 09:00" }], [{ time: "2026-03-02 10:00" }], [{ time: "2026-03-02 11:00" }]],
        [[{ time: "2026-03-02 12:00" }], [{ time: "2026-03-02 16:00" }], [{ time: "2026-03-03 11:00" }]],
        "median",
      ],
      result: 0.25,
    },
  ],
  native: nativeResponseTime,
  instead: { when: isOverallStatistic, form: overall },
  each: waitingTime,
});

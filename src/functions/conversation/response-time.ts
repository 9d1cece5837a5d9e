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
    help: { en: "When the message came in", es: "Cuándo llegó el mensaje", nl: "Wanneer het bericht binnenkwam" },
  }),
  defineArgument({
    name: "answered_at",
    kind: date,
    fields: ["first_response_at"],
    help: {
      en: "When it was first answered",
      es: "Cuándo se respondió por primera vez",
      nl: "Wanneer het voor het eerst beantwoord werd",
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
      en: '"each" row (as if left out), "median", "mean", "p90" or "fastest90"',
      es: '"each": cada fila (si se omite); "median": mediana; "mean": media; "p90" o "fastest90"',
      nl: '"each": elke rij (als je het weglaat); "median": mediaan; "mean": gemiddelde; "p90" of "fastest90"',
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
    en: "How long people waited for an answer.",
    es: "Cuánto esperó la gente una respuesta.",
    nl: "Hoelang mensen op een antwoord wachtten.",
  },
  args,
  returns: "duration",
  definition: {
    en: "Answered - received. median: half waited no longer; mean: average; p90: nine of ten waited no longer; fastest90: mean of the fastest 90 %, as Facebook reports it. The unanswered are not in it: show RESPONSE_RATE beside it.",
    es: "Respondido - recibido. median: la mitad no esperó más; mean: media; p90: nueve de cada diez no esperaron más; fastest90: media del 90 % más rápido, como la da Facebook. Los no respondidos no cuentan: muestra también RESPONSE_RATE.",
    nl: "Beantwoord - ontvangen. median: de helft wachtte niet langer; mean: gemiddelde; p90: negen van de tien wachtten niet langer; fastest90: gemiddelde van de snelste 90 %, zoals Facebook het meldt. Onbeantwoorde berichten tellen niet mee: toon ook RESPONSE_RATE.",
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

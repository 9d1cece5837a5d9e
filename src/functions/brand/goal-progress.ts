import { paceOfGoal } from "../../metrics/goals.ts";
import { ratio } from "../../metrics/rates.ts";
import { dayMs } from "../../time/day.ts";
import { ArgumentError } from "../calling/argument-error.ts";
import { count, divisor, serialDate, writeMoment } from "../calling/row-kinds.ts";
import { say } from "../calling/spreadsheet-locale.ts";
import { defineFunction } from "../define-function.ts";
import { nativeGoalProgress } from "./native-goal-progress.ts";

const writeDay = (serial: number): string => writeMoment(serial * dayMs).slice(0, 10);

const dateBefore = (later: string, earlier: string, laterDay: number, earlierDay: number): ArgumentError =>
  new ArgumentError(say("dateBefore", later, earlier, writeDay(laterDay), writeDay(earlierDay)), true);

function goalProgress(
  actual: number,
  target: number,
  ...[startTime, endTime, asOfTime]: (number | undefined)[]
): number | ArgumentError {
  if (startTime === undefined && endTime === undefined && asOfTime === undefined) return ratio(actual, target);
  if (startTime === undefined || endTime === undefined || asOfTime === undefined)
    return new ArgumentError(say("goalDates"), true);
  const [start, end, asOf] = [Math.floor(startTime), Math.floor(endTime), Math.floor(asOfTime)];
  if (end < start) return dateBefore("end", "start", end, start);
  if (asOf < start) return dateBefore("as_of", "start", asOf, start);
  return paceOfGoal(actual, target, start, end, asOf);
}

export const GOAL_PROGRESS = defineFunction({
  name: "GOAL_PROGRESS",
  group: "brand",
  knownAs: {
    en: ["Goal progress", "target", "pace", "KPI"],
    es: ["Progreso del objetivo", "objetivo", "meta", "ritmo", "KPI"],
    nl: ["Voortgang van het doel", "doel", "streefwaarde", "tempo", "KPI"],
  },
  summary: {
    en: "An actual value as a share of its target or, with dates, the projected result at the current pace.",
    es: "Un valor real como porcentaje de su objetivo o, con fechas, el resultado previsto al ritmo actual.",
    nl: "Een behaalde waarde als percentage van het doel of, met datums, het verwachte resultaat bij het huidige tempo.",
  },
  args: [
    {
      name: "actual",
      heading: { en: "Actual", es: "Real", nl: "Behaald" },
      kind: count,
      help: {
        en: "Value reached since the start",
        es: "Lo conseguido desde el inicio",
        nl: "Wat sinds het begin is behaald",
      },
    },
    {
      name: "target",
      heading: { en: "Target", es: "Objetivo", nl: "Doel" },
      kind: divisor,
      help: { en: "Value to reach", es: "Lo que se quiere conseguir", nl: "Wat moet worden behaald" },
    },
    {
      name: "start",
      heading: { en: "Start", es: "Inicio", nl: "Begin" },
      kind: serialDate,
      optional: true,
      help: { en: "First day", es: "Primer día", nl: "Eerste dag" },
    },
    {
      name: "end",
      heading: { en: "End", es: "Fin", nl: "Eind" },
      kind: serialDate,
      optional: true,
      help: { en: "Last day, inclusive", es: "Último día, incluido", nl: "Laatste dag, telt mee" },
    },
    {
      name: "as_of",
      heading: { en: "As of", es: "A fecha de", nl: "Peildatum" },
      kind: serialDate,
      optional: true,
      help: {
        en: "Last day that the actual value includes",
        es: "Último día que incluye el valor real",
        nl: "Laatste dag die meetelt in de behaalde waarde",
      },
    },
  ],
  returns: "rate",
  definition: {
    en: "Actual / target. With dates: (actual / target) / (days elapsed / total days), both from the start; 1 is on track, less is behind.",
    es: "Real / objetivo. Con fechas: (real / objetivo) / (días transcurridos / días totales), ambos desde el inicio; 1 es ir según lo previsto y menos es ir con retraso.",
    nl: "Behaald / doel. Met datums: (behaald / doel) / (dagen tot nu toe / alle dagen), beide vanaf het begin. 1 is op koers, minder is achter op schema.",
  },
  examples: [
    { args: [600, 1000, { time: "2026-06-01" }, { time: "2026-06-30" }, { time: "2026-06-15" }], result: 1.2 },
    { args: [400, 1000, { time: "2026-06-01" }, { time: "2026-06-30" }, { time: "2026-06-15" }], result: 0.8 },
    { args: [600, 1000], result: 0.6 },
  ],
  native: nativeGoalProgress,
  each: goalProgress,
});

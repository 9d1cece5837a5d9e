import type { ImportState, PastRun } from "../../importer/connections/connect-calls.ts";
import { formatValue } from "../import/format-value.ts";
import { useLanguage, useLocale } from "../language.ts";
import { tableName } from "../names.ts";
import { useWorkbook } from "../workbook.ts";
import { useConnectText } from "./connect-text.ts";
import { useImportWords } from "./import-words.ts";

/** Writes an instant in the workbook's time zone. */
export function useInstant(): (at: string) => string {
  const locale = useLocale();
  const { timeZone } = useWorkbook().settings;
  return (at) => formatValue(at, "time", locale, timeZone);
}

/** What an import reads, when it runs, and how it went the last time. */
export function ImportFacts({ shown }: { shown: ImportState }) {
  const { facts: text, run } = useConnectText();
  const language = useLanguage();
  const words = useImportWords();
  const instant = useInstant();
  const { definition, lastRun, nextRunAt } = shown;
  const list: [name: string, value: string][] = [
    [text.tables, definition.tables.map((table) => tableName(table, language)).join(", ")],
    ...(definition.sheet ? ([[text.sheet, definition.sheet]] as [string, string][]) : []),
    [text.period, words.period(definition)],
    [text.schedule, [words.schedule(definition), useWhose(shown)].filter(Boolean).join(", ")],
    [text.lastRun, useLastRun(lastRun) || run.never],
    ...(nextRunAt ? ([[text.nextRun, instant(nextRunAt)]] as [string, string][]) : []),
  ];
  return (
    <dl class="facts">
      {list.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** In whose name the schedule runs; "" where there is none. */
function useWhose({ definition, isOwnSchedule, scheduleOf }: ImportState): string {
  const { schedules: text } = useConnectText();
  if (definition.schedule.every === "hand") return "";
  if (isOwnSchedule) return text.ofYou;
  return scheduleOf === "" ? text.ofSomebody : text.of(scheduleOf);
}

function useLastRun(lastRun: PastRun | null): string {
  const { run: text } = useConnectText();
  const instant = useInstant();
  if (!lastRun) return "";
  const { at, who, wasScheduled, state, added, updated } = lastRun;
  const result = state === "done" ? text.states.done(added, updated) : text.states[state];
  const by = wasScheduled ? text.scheduled : who && text.by(who);
  return `${[instant(at), by].filter(Boolean).join(" ")}: ${result}`;
}

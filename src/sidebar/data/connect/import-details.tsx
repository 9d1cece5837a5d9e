import type { ImportState, PastRun } from "../../../rpc/connect-calls.ts";
import { useLanguage, useLocale } from "../../language.ts";
import { tableName } from "../../names.ts";
import { formatValue } from "../../shared/format-value.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { useConnectText } from "./connect-text.ts";
import { useImportWords } from "./import-words.ts";

/** Returns a function that formats instants in the spreadsheet's time zone. */
export function useInstantFormat(): (at: string) => string {
  const locale = useLocale();
  const { timeZone } = useSpreadsheet().settings;
  return (at) => formatValue(at, "time", locale, timeZone);
}

/** An import's tables, sheet, period, schedule and last result. */
export function ImportDetails({ importState }: { importState: ImportState }) {
  const { facts: text, run } = useConnectText();
  const language = useLanguage();
  const importWords = useImportWords();
  const instant = useInstantFormat();
  const { definition, lastRun, running, nextRunAt, lateSince } = importState;
  const rows: [name: string, value: string][] = [
    [text.tables, definition.tables.map((table) => tableName(table, language)).join(", ")],
    ...(definition.sheet ? ([[text.sheet, definition.sheet]] as [string, string][]) : []),
    [text.period, importWords.period(definition)],
    [text.schedule, [importWords.schedule(definition), useScheduleOwner(importState)].filter(Boolean).join(", ")],
    [text.lastRun, useLastRunText(lastRun, running !== null) || run.never],
    ...(nextRunAt
      ? ([[text.nextRun, lateSince ? text.lateSince(instant(lateSince)) : instant(nextRunAt)]] as [string, string][])
      : []),
  ];
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** In whose name the schedule runs; "" without a schedule. */
function useScheduleOwner({ definition, isOwnSchedule, scheduleOf }: ImportState): string {
  const { schedules: text } = useConnectText();
  if (definition.schedule.every === "hand") return "";
  if (isOwnSchedule) return text.ofYou;
  return scheduleOf === "" ? text.ofSomebody : text.of(scheduleOf);
}

function useLastRunText(lastRun: PastRun | null, isRunning: boolean): string {
  const { run: text } = useConnectText();
  const instant = useInstantFormat();
  if (!lastRun) return "";
  const { at, who, wasScheduled, state, added, updated, accounts, gaps } = lastRun;
  const read = accounts ? [text.accountsRead(accounts.done, accounts.all)] : [];
  const done = [...read, text.states.done(added, updated), ...(gaps ? [text.states.incomplete] : [])].join(", ");
  const ended = state === "running" && !isRunning ? text.states.stopped : text.states[state];
  const result = state === "done" ? done : [ended, ...read].join(", ");
  const runBy = wasScheduled ? text.scheduled : who && text.by(who);
  return `${[instant(at), runBy].filter(Boolean).join(" ")}: ${result}`;
}

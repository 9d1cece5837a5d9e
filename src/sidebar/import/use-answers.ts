import { useState } from "preact/hooks";
import type { Completion } from "../../importer/batch.ts";
import { completeSteps } from "../../importer/complete-batch.ts";
import { finishWithPauses } from "../../importer/steps.ts";
import type { TableName } from "../../tables/define-table.ts";
import { tables } from "../../tables/index.ts";
import { useText } from "../language.ts";
import { useWorkbook } from "../workbook.ts";
import type { DayMonthOrder } from "./day-month-order.tsx";
import { type Answers, accountOf, type Entry, followersOf, platformOf, readWhole } from "./entries.ts";
import { pause } from "./read-chosen.ts";
import type { Job } from "./run-import.ts";
import { defaultTarget, problemOf, sheetNameOf, type Target } from "./targets.ts";

/** What the user answers about the files and where their rows shall go. */
export function useAnswers(entries: readonly Entry[], order: DayMonthOrder | null) {
  const { server, settings } = useWorkbook();
  const { card } = useText();
  const [answers, setAnswers] = useState<Record<string, Answers>>({});
  const [targets, setTargets] = useState<Partial<Record<TableName, Target>>>({});

  const answersOf = (key: string): Answers => answers[key] ?? {};
  const answer = (key: string, given: Answers) => setAnswers((now) => ({ ...now, [key]: given }));
  const targetOf = (table: TableName): Target => targets[table] ?? defaultTarget(table, settings.sheets);
  const aim = (table: TableName, target: Target) => setTargets((now) => ({ ...now, [table]: target }));

  const present = (Object.keys(tables) as TableName[]).filter((table) =>
    entries.some(({ batch }) => batch.table === table),
  );
  const followersTyped = ({ key, batch }: Entry) =>
    batch.asks.includes("followers") ? readWhole(followersOf(batch, answersOf(key), settings.followers).typed) : null;

  /** What has to be answered before rows can be right, in the user's words: it is never guessed. */
  const missing = [
    ...new Set(
      entries.flatMap(({ key, batch: { asks, file } }) => [
        ...(asks.includes("platform") && !answersOf(key).platform ? [card.platformMissingOf(file)] : []),
        ...(asks.includes("dayMonthOrder") && order === null ? [card.orderMissing] : []),
      ]),
    ),
  ];
  const isComplete =
    missing.length === 0 &&
    present.every((table) => problemOf(targetOf(table), settings.sheets) === null) &&
    entries.every((entry) => followersTyped(entry) !== undefined);

  const completionOf = (entry: Entry): Completion => {
    const given = answersOf(entry.key);
    const account = accountOf(entry.batch, given);
    const followers = followersTyped(entry);
    return {
      ...(account && { account }),
      ...(typeof followers === "number" && { followers }),
      ...(given.platform && { platform: given.platform }),
      ...(order && { dayMonthOrder: order }),
    };
  };

  /** The complete batches with their destinations. */
  const takeJobs = async (): Promise<Job[]> => {
    const jobs: Job[] = [];
    for (const entry of entries) {
      const target = targetOf(entry.batch.table);
      const batch = await finishWithPauses(completeSteps(entry.batch, completionOf(entry)), pause);
      jobs.push({ batch, sheet: sheetNameOf(target), mode: target.mode });
    }
    return jobs;
  };

  /** Keeps what was typed for the next time, one after another: the script would mix up two at once. */
  const remember = async () => {
    for (const entry of entries) {
      const followers = followersTyped(entry);
      if (typeof followers !== "number") continue;
      const platform = platformOf(entry.batch, answersOf(entry.key));
      const account = accountOf(entry.batch, answersOf(entry.key));
      await server.rememberFollowers({ platform, account, followers });
    }
  };

  /** How files that no format knows were read, with the order of day and month where it was answered. */
  const mappings = () =>
    entries.flatMap(({ batch: { mapped, asks } }) =>
      mapped === undefined
        ? []
        : [{ ...mapped.mapping, ...(order && asks.includes("dayMonthOrder") && { dayMonthOrder: order }) }],
    );

  return { answersOf, answer, mappings, targetOf, aim, tables: present, missing, isComplete, takeJobs, remember };
}

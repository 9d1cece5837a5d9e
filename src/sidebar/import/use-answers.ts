import { useState } from "preact/hooks";
import { completeBatch } from "../../importer/complete-batch.ts";
import type { TableName } from "../../tables/define-table.ts";
import { tables } from "../../tables/index.ts";
import { useWorkbook } from "../workbook.ts";
import { type Answers, accountOf, type Entry, followersOf, readWhole } from "./entries.ts";
import type { Job } from "./run-import.ts";
import { defaultTarget, problemOf, sheetNameOf, type Target } from "./targets.ts";

/** What the user answers about the files and where their rows shall go. */
export function useAnswers(entries: readonly Entry[]) {
  const { server, settings } = useWorkbook();
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
  const isComplete =
    present.every((table) => problemOf(targetOf(table), settings.sheets) === null) &&
    entries.every((entry) => followersTyped(entry) !== undefined);

  /** The complete batches with their destinations. */
  const takeJobs = (): Job[] =>
    entries.map((entry) => {
      const { batch } = entry;
      const account = accountOf(batch, answersOf(entry.key));
      const followers = followersTyped(entry) ?? undefined;
      const target = targetOf(batch.table);
      const completed = completeBatch(batch, { account: account || undefined, followers });
      // Writing has to know what was asked: typed followers must not replace what older rows had.
      return { batch: { ...completed, asks: batch.asks }, sheet: sheetNameOf(target), mode: target.mode };
    });

  /** Keeps what was typed for the next time, one after another: the script would mix up two at once. */
  const remember = async () => {
    for (const entry of entries) {
      const followers = followersTyped(entry);
      if (typeof followers !== "number") continue;
      const { platform } = entry.batch;
      const account = accountOf(entry.batch, answersOf(entry.key));
      await server.rememberFollowers({ platform, account, followers });
    }
  };

  return { answersOf, answer, targetOf, aim, tables: present, isComplete, takeJobs, remember };
}

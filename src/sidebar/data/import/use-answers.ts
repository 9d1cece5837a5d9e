import { useState } from "preact/hooks";
import type { UserAnswers } from "../../../importer/files/batch.ts";
import { applyUserAnswersInSteps } from "../../../importer/merge/apply-user-answers.ts";
import { runStepsWithPauses } from "../../../importer/merge/steps.ts";
import type { TableName } from "../../../tables/define-table.ts";
import { tables } from "../../../tables/index.ts";
import { useText } from "../../language.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { type DateOrderAnswers, dateOrderOf } from "./date-order.tsx";
import {
  type Answers,
  accountOfBatch,
  type Entry,
  followersOfBatch,
  parseWholeNumber,
  platformOfBatch,
} from "./entries.ts";
import { pause } from "./read-chosen-file.ts";
import type { Job } from "./run-jobs.ts";
import { defaultTarget, type Target, targetError, targetSheetName } from "./targets.ts";

/** The user's answers about the files, and the target sheets. */
export function useAnswers(entries: readonly Entry[], orders: DateOrderAnswers) {
  const { server, settings } = useSpreadsheet();
  const { card } = useText();
  const [answers, setAnswers] = useState<Record<string, Answers>>({});
  const [targets, setTargets] = useState<Partial<Record<TableName, Target>>>({});

  const answersFor = (key: string): Answers => answers[key] ?? {};
  const answer = (key: string, newAnswers: Answers) => setAnswers((current) => ({ ...current, [key]: newAnswers }));
  const targetFor = (table: TableName): Target => targets[table] ?? defaultTarget(table, settings.sheets);
  const setTarget = (table: TableName, target: Target) => setTargets((current) => ({ ...current, [table]: target }));

  const presentTables = (Object.keys(tables) as TableName[]).filter((table) =>
    entries.some(({ batch }) => batch.table === table),
  );
  const typedFollowers = ({ key, batch }: Entry) =>
    batch.asks.includes("followers")
      ? parseWholeNumber(followersOfBatch(batch, answersFor(key), settings.followers).typed)
      : null;

  /** Messages about required answers that are missing; these are never guessed. */
  const missing = [
    ...new Set(
      entries.flatMap(({ key, batch }) => [
        ...(batch.asks.includes("platform") && !answersFor(key).platform ? [card.platformMissingOf(batch.file)] : []),
        ...(batch.asks.includes("dayMonthOrder") && dateOrderOf(batch, orders) === null ? [card.orderMissing] : []),
      ]),
    ),
  ];
  const hasTargets = presentTables.every((table) => targetError(targetFor(table), settings.sheets) === null);
  const isComplete = missing.length === 0 && entries.every((entry) => typedFollowers(entry) !== undefined);

  const userAnswersFor = (entry: Entry): UserAnswers => {
    const newAnswers = answersFor(entry.key);
    const account = accountOfBatch(entry.batch, newAnswers);
    const followers = typedFollowers(entry);
    const order = dateOrderOf(entry.batch, orders);
    return {
      ...(account && { account }),
      ...(typeof followers === "number" && { followers }),
      ...(newAnswers.platform && { platform: newAnswers.platform }),
      ...(order && { dayMonthOrder: order }),
    };
  };

  /** The batches with the user's answers applied, and their target sheets. */
  const prepareJobs = async (): Promise<Job[]> => {
    const jobs: Job[] = [];
    for (const entry of entries) {
      const target = targetFor(entry.batch.table);
      const batch = await runStepsWithPauses(applyUserAnswersInSteps(entry.batch, userAnswersFor(entry)), pause);
      jobs.push({ batch, sheet: targetSheetName(target), mode: target.mode });
    }
    return jobs;
  };

  /** Saves the typed followers one by one, since concurrent calls would overwrite each other. */
  const rememberAnswers = async () => {
    for (const entry of entries) {
      const followers = typedFollowers(entry);
      if (typeof followers !== "number") continue;
      const platform = platformOfBatch(entry.batch, answersFor(entry.key));
      const account = accountOfBatch(entry.batch, answersFor(entry.key));
      await server.rememberFollowers({ platform, account, followers });
    }
  };

  /** The mappings used for unknown formats, with the user's answer about their dates if there was one. */
  const mappings = () =>
    entries.flatMap(({ batch }) => {
      const order = dateOrderOf(batch, orders);
      return batch.mapped === undefined ? [] : [{ ...batch.mapped.mapping, ...(order && { dayMonthOrder: order }) }];
    });

  return {
    answersFor,
    answer,
    mappings,
    targetFor,
    setTarget,
    tables: presentTables,
    missing,
    hasTargets,
    isComplete,
    prepareJobs,
    rememberAnswers,
  };
}

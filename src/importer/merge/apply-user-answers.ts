import type { Row, Value } from "../../tables/define-table.ts";
import { tables } from "../../tables/index.ts";
import { rowKeys } from "../../tables/row-keys.ts";
import type { Batch, SkippedRow, UserAnswers, Warning } from "../files/batch.ts";
import { toCopiedRow } from "../files/copied-row.ts";
import type { DateOrder } from "../files/date-readings.ts";
import { openDatesOfCopies } from "../files/open-dates.ts";
import { accountOfRows, periodOfRows } from "../files/row-summary.ts";
import { runSteps, type Steps } from "./steps.ts";

/**
 * Completes a batch with the user's answers: the account and follower count of rows without one, and the platform and
 * the order of day and month if the file leaves them open. Values of the file are never replaced.
 */
export function applyUserAnswers(batch: Batch, userAnswers: UserAnswers): Batch {
  return runSteps(applyUserAnswersInSteps(batch, userAnswers));
}

const rowsPerStep = 10_000;

/** The same as `applyUserAnswers`, in steps. */
export function* applyUserAnswersInSteps(batch: Batch, userAnswers: UserAnswers): Steps<Batch> {
  const { account, followers, platform, dayMonthOrder } = userAnswers;
  const addFollowers = followers !== undefined && acceptsFollowers(batch.table);
  const addPlatform = platform !== undefined && batch.asks.includes("platform");
  const answered = {
    account: account !== undefined,
    followers: addFollowers,
    platform: addPlatform,
    dayMonthOrder:
      dayMonthOrder !== undefined &&
      batch.asks.includes("dayMonthOrder") &&
      batch.dateOrders?.includes(dayMonthOrder) === true,
  };
  if (!Object.values(answered).includes(true)) return batch;
  // Copying takes a fifth of the time if the shape has `followers` from the start, instead of adding it to each copy.
  const rowShape = toCopiedRow({ ...batch.rows[0], ...(addFollowers ? { followers: null } : {}) });
  const table = tables[batch.table];
  const open = answered.dayMonthOrder ? (batch.openDates ?? []) : [];
  const impossible = open.flatMap((one) => one.impossible.get(dayMonthOrder as DateOrder) ?? []);
  const skipped: SkippedRow[] = [];
  const rows: Row[] = [];
  const copies = new Map<Row, Row>();
  for (const row of batch.rows) {
    if (rows.length % rowsPerStep === rowsPerStep - 1) yield;
    const completed: Row = { ...rowShape };
    for (const field in row) completed[field] = row[field] as Value;
    if (answered.account) completed.account = row.account ?? (account as string);
    if (addFollowers) completed.followers = row.followers ?? followers;
    if (addPlatform) completed.platform = platform;
    for (const { field, dates, impossible: refused } of open) {
      const isRefused = refused.get(dayMonthOrder as DateOrder)?.rows.has(row) === true;
      const date = dates.get(dayMonthOrder as DateOrder)?.get(row) ?? completed[field] ?? null;
      completed[field] = isRefused ? null : date;
    }
    const refusal = impossible.map((one) => one.rows.get(row)).find((one) => one !== undefined);
    if (refusal && rowKeys(table, completed).length === 0) {
      skipped.push(refusal);
      continue;
    }
    rows.push(completed);
    copies.set(row, completed);
  }
  const isSkipped = (number: number) => skipped.some(({ row }) => row === number);
  const warnings = impossible
    .flatMap((one): readonly Warning[] => one.warnings)
    .filter(({ rows: numbers = [] }) => !numbers.every(isSkipped));
  return {
    ...batch,
    platform: addPlatform ? platform : batch.platform,
    account: batch.account ?? (answered.account ? accountOfRows(rows) : null),
    period: answered.dayMonthOrder ? periodOfRows(rows) : batch.period,
    rows,
    ...(skipped.length > 0 && { skipped: [...batch.skipped, ...skipped].sort((a, b) => a.row - b.row) }),
    ...(warnings.length > 0 && { warnings: [...batch.warnings, ...warnings] }),
    ...(addFollowers ? { typed: ["followers"] } : {}),
    ...(batch.openDates && { openDates: openDatesOfCopies(batch.openDates, copies) }),
    asks: batch.asks.filter((question) => !answered[question]),
  };
}

/** Whether the table's rows describe an account at a point in time, and so have a follower count. */
export function acceptsFollowers(table: Batch["table"]): boolean {
  return (table === "posts" || table === "days") && "followers" in tables[table].fields;
}

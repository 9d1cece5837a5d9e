import type { ConnectorOption } from "../../../rpc/connect-calls.ts";
import type { TableName } from "../../../tables/define-table.ts";
import { dayMs } from "../../../time/day.ts";
import { instantOfText } from "../../../time/iso-time.ts";
import type { Draft } from "./import-draft.ts";

/** Rows of the user's own account are cheaper if the app is theirs too, which is not known here: hence a range. */
export type Range = readonly [min: number, max: number];

/** The estimated cost of an import, in US dollars. */
export interface Cost {
  /** The price per row of each chosen table that is not free. */
  rows: [table: TableName, price: Range][];
  firstRun: Range;
  /** 0 without a schedule. */
  month: Range;
}

/** Charged runs in a month: rows read several times on one day are charged once. */
const runsPerMonth = { hand: 0, hour: 30, day: 30, week: 30 / 7 } as const;

/** Days of new rows in each run. */
const daysBetweenRuns = { hand: 0, hour: 1, day: 1, week: 7 } as const;

/** Tables with one row per account and run, regardless of the period. */
const oncePerRunTables: readonly TableName[] = ["days", "audience"];

/**
 * The estimated cost of the draft's import; null if the platform does not charge per row.
 *
 * @param rowsPerDay The user's estimate of posts or mentions per day.
 */
export function estimateCost(draft: Draft, { price }: ConnectorOption, rowsPerDay: number): Cost | null {
  if (!price) return null;
  const min = draft.accountKind === "own" ? { ...price.row, ...price.ownAccountRow } : price.row;
  const rows = draft.tables.flatMap((table): [TableName, Range][] => {
    const max = price.row[table];
    return max ? [[table, [min[table] ?? max, max]]] : [];
  });
  const estimateDays = (days: number, times = 1) =>
    ([0, 1] as const).map(
      (end) =>
        times *
        rows.reduce(
          (sum, [table, each]) => sum + each[end] * (oncePerRunTables.includes(table) ? 1 : days * rowsPerDay),
          0,
        ),
    ) as unknown as Range;
  const lookBack = draft.periodKind === "sinceLast" ? Number(draft.lookBack) : 0;
  const firstRunDays = draft.periodKind === "fixed" ? periodDays(draft) : Number(draft.days) + lookBack;
  const laterRuns = draft.periodKind === "sinceLast" ? daysBetweenRuns[draft.every] + lookBack : firstRunDays;
  return { rows, firstRun: estimateDays(firstRunDays), month: estimateDays(laterRuns, runsPerMonth[draft.every]) };
}

function periodDays({ from, to }: Draft): number {
  const days = (instantOfText(to) - instantOfText(from)) / dayMs + 1;
  return days > 0 ? days : 0;
}

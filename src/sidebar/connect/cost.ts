import type { ConnectorOption } from "../../rpc/connect-calls.ts";
import type { TableName } from "../../tables/define-table.ts";
import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import type { Draft } from "./import-draft.ts";

/** The least and the most that it can be: one's own account can be cheaper, if the app is one's own, too. */
export type Range = readonly [least: number, most: number];

/** What an import is thought to cost, in US dollars. */
export interface Cost {
  /** What one row of each chosen table costs; those that cost nothing are left out. */
  rows: [table: TableName, price: Range][];
  firstRun: Range;
  /** 0 where it runs by hand only. */
  month: Range;
}

/** Days on which a schedule reads in a month: what is read twice on one day is charged once. */
const runsPerMonth = { hand: 0, hour: 30, day: 30, week: 30 / 7 } as const;

/** Days that lie between two runs. */
const daysBetweenRuns = { hand: 0, hour: 1, day: 1, week: 7 } as const;

/** Tables of which a run reads one row for the account, however long its period is. */
const oncePerRunTables: readonly TableName[] = ["days", "audience"];

/**
 * What the draft's import costs where the platform charges for rows; null where it does not.
 *
 * @param rowsADay What the user thinks the account publishes, or others say of the brands.
 */
export function estimateCost(draft: Draft, { price }: ConnectorOption, rowsADay: number): Cost | null {
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
          (sum, [table, each]) => sum + each[end] * (oncePerRunTables.includes(table) ? 1 : days * rowsADay),
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

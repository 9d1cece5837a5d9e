import type { PlatformChoice } from "../../importer/connections/connect-calls.ts";
import type { TableName } from "../../tables/define-table.ts";
import { instantOfText } from "../../tables/iso-time.ts";
import { dayMs } from "../../time/day.ts";
import type { Draft } from "./draft.ts";

/** The least and the most that it can be: one's own account can be cheaper, if the app is one's own, too. */
export type Span = readonly [least: number, most: number];

/** What an import is thought to cost, in US dollars. */
export interface Cost {
  /** What one row of each chosen table costs; those that cost nothing are left out. */
  rows: [table: TableName, price: Span][];
  firstRun: Span;
  /** 0 where it runs by hand only. */
  month: Span;
}

/** Days on which a schedule reads in a month: what is read twice on one day is charged once. */
const daysOfMonth = { hand: 0, hour: 30, day: 30, week: 30 / 7 } as const;

/** Days that lie between two runs. */
const daysBetween = { hand: 0, hour: 1, day: 1, week: 7 } as const;

/** Tables of which a run reads one row for the account, however long its period is. */
const onceARun: readonly TableName[] = ["days", "audience"];

/**
 * What the draft's import costs where the platform charges for rows; null where it does not.
 *
 * @param rowsADay What the user thinks the account publishes, or others say of the brands.
 */
export function costOf(draft: Draft, { price }: PlatformChoice, rowsADay: number): Cost | null {
  if (!price) return null;
  const least = draft.whose === "own" ? { ...price.row, ...price.ownRow } : price.row;
  const rows = draft.tables.flatMap((table): [TableName, Span][] => {
    const most = price.row[table];
    return most ? [[table, [least[table] ?? most, most]]] : [];
  });
  const costOfDays = (days: number, times = 1) =>
    ([0, 1] as const).map(
      (end) =>
        times *
        rows.reduce((sum, [table, each]) => sum + each[end] * (onceARun.includes(table) ? 1 : days * rowsADay), 0),
    ) as unknown as Span;
  const lookBack = draft.periodKind === "sinceLast" ? Number(draft.lookBack) : 0;
  const first = draft.periodKind === "fixed" ? daysOf(draft) : Number(draft.days) + lookBack;
  const later = draft.periodKind === "sinceLast" ? daysBetween[draft.every] + lookBack : first;
  return { rows, firstRun: costOfDays(first), month: costOfDays(later, daysOfMonth[draft.every]) };
}

function daysOf({ from, to }: Draft): number {
  const days = (instantOfText(to) - instantOfText(from)) / dayMs + 1;
  return days > 0 ? days : 0;
}

import type { PlatformChoice } from "../../importer/connections/connect-calls.ts";
import type { TableName } from "../../tables/define-table.ts";
import type { Draft } from "./draft.ts";

/** What an import is thought to cost, in US dollars. */
export interface Cost {
  /** What one row of each chosen table costs; those that cost nothing are left out. */
  rows: [table: TableName, price: number][];
  firstRun: number;
  /** 0 where it runs by hand only. */
  month: number;
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
 * @param postsADay What the user thinks the account publishes.
 */
export function costOf(draft: Draft, { price }: PlatformChoice, postsADay: number): Cost | null {
  if (!price) return null;
  const prices = draft.whose === "own" ? { ...price.row, ...price.ownRow } : price.row;
  const rows = draft.tables.flatMap((table): [TableName, number][] => {
    const each = prices[table];
    return each ? [[table, each]] : [];
  });
  const costOfDays = (days: number) =>
    rows.reduce((sum, [table, each]) => sum + each * (onceARun.includes(table) ? 1 : days * postsADay), 0);
  const lookBack = draft.periodKind === "sinceLast" ? Number(draft.lookBack) : 0;
  const first = draft.periodKind === "fixed" ? daysOf(draft) : Number(draft.days) + lookBack;
  const later = draft.periodKind === "sinceLast" ? daysBetween[draft.every] + lookBack : first;
  return { rows, firstRun: costOfDays(first), month: daysOfMonth[draft.every] * costOfDays(later) };
}

function daysOf({ from, to }: Draft): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return days > 0 ? days : 0;
}

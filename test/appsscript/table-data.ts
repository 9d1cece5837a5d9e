import type { Choices, TableData } from "../../src/appsscript/report/own-rows.ts";
import type { TableName } from "../../src/tables/index.ts";

/** An instant of May 2026, on the clock of a spreadsheet in UTC. */
export const at = (day: number, hour = 0): Date => new Date(Date.UTC(2026, 4, day, hour));

/** What a report reads of a sheet with these rows; a cell that a row does not name is blank. */
export function dataOf(
  rows: readonly Readonly<Record<string, unknown>>[],
  name: TableName = "posts",
  columns: Readonly<Record<string, string>> = {},
): TableData {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? "")]));
  return { name, sheet: "Sheet", columns, rows: rows.length, cells };
}

/** May 2026 and everybody, unless other choices are given. */
export const choosing = (choices: Partial<Choices> = {}): Choices => ({
  platforms: [],
  accounts: [],
  competitors: [],
  audience: "automatic",
  from: at(1).getTime(),
  until: at(32).getTime(),
  hasTimeOfDay: (instant) => new Date(instant).getUTCHours() > 0,
  ...choices,
});

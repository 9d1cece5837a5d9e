import type { ReportChoices } from "../../reports/report-inputs.ts";
import { platformName, type TableName, tables } from "../../tables/index.ts";
import { isDate } from "../../time/is-date.ts";

/** What is read from one table's sheet: the cells of some fields, column by column. */
export interface TableData {
  name: TableName;
  sheet: string;
  columns: Readonly<Record<string, string>>;
  /** The number of rows up to the last with a platform. */
  rows: number;
  cells: Readonly<Record<string, readonly unknown[]>>;
}

export interface Choices extends Pick<ReportChoices, "platforms" | "accounts" | "competitors" | "audience"> {
  /** Instants: the period includes `from` and ends before `until`. */
  from: number;
  until: number;
  /** Whether an instant is another time than midnight on the spreadsheet's clock: exports without times give midnight. */
  hasTimeOfDay(instant: number): boolean;
}

/** Names as a control compares them. */
const nameSet = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => name.toLowerCase().split(",")).map((name) => name.trim()));

/** The positions of the rows that the report is about. */
export function ownRows({ name, rows, cells }: TableData, { platforms, accounts, competitors, from, until }: Choices) {
  const [chosen, own, others] = [platforms, accounts, competitors].map(nameSet) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  const isListed = (cell: unknown, names: ReadonlySet<string>) =>
    String(cell)
      .toLowerCase()
      .split(",")
      .some((part) => names.has(part.trim()));
  const totalsToDate = tables[name].totalsToDate?.map(platformName);
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    const start = cells[tables[name].time]?.[row];
    if (!isDate(start) || start.getTime() >= until) continue;
    const end = cells.period_end?.[row];
    // Totals to date belong to the day of publication.
    const isForDays = isDate(end) && !totalsToDate?.includes(String(cells.platform?.[row]));
    const last = isForDays ? end : start;
    // Followers are a level: earlier numbers count, too.
    if (last.getTime() < from && name !== "days") continue;
    const platform = cells.platform?.[row];
    const account = cells.account?.[row] ?? platform;
    if (platform === "" || platform === undefined) continue;
    if (chosen.size > 0 && !isListed(platform, chosen)) continue;
    if (own.size > 0 && !isListed(account, own)) continue;
    if (isListed(account, others)) continue;
    found.push(row);
  }
  return found;
}

export const isNumber = (cell: unknown): cell is number => typeof cell === "number";

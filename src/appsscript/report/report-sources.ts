import { columnLetters } from "../../a1-notation.ts";
import type { ReportChoices, ReportInputs } from "../../reports/report-inputs.ts";
import { type Table, type TableName, tables } from "../../tables/index.ts";
import { isDate } from "../../time/is-date.ts";
import { serialOf } from "../../time/serial-number.ts";
import { instantOf, type ZoneOffset } from "../../time/zone-offset.ts";
import { type FieldColumns, findColumns } from "../sheet/columns.ts";
import { columnRuns } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { tableOf } from "../sheet/table-sheet.ts";
import { contentsOf, reportFields } from "./report-contents.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The imported tables for a report, with the platforms, accounts and types in their rows. */
export interface ReportSources
  extends Pick<ReportInputs, "sources" | "platforms" | "accounts" | "postPlatforms" | "followerPlatforms" | "types"> {
  /** First and last day of the rows, as serial numbers; null if no row has a date. */
  days: { from: number; to: number } | null;
  /** What the rows within these choices have. */
  contentsWithin(choices: Period): ReportInputs["contents"];
}

type Period = Pick<ReportChoices, "from" | "to" | "platforms" | "accounts" | "competitors" | "audience">;

/** What is read from one table's sheet: the cells of some fields, column by column. */
export interface TableData {
  name: TableName;
  sheet: string;
  columns: Readonly<Record<string, string>>;
  /** The number of rows up to the last with a platform. */
  rows: number;
  cells: Readonly<Record<string, readonly unknown[]>>;
}

/** Reads columns, adjacent ones in one call. */
function readFields(sheet: Sheet, columns: FieldColumns, fields: readonly string[], rows: number) {
  const present = fields.filter((field) => columns.has(field));
  const cells: Record<string, unknown[]> = {};
  for (const { first, indexes } of columnRuns(present.map((field) => columns.get(field) as number))) {
    const values = sheet.getRange(2, first, rows, indexes.length).getValues();
    indexes.forEach((index, column) => {
      cells[present[index] as string] = values.map((row) => row[column]);
    });
  }
  return cells;
}

function readTable(sheet: Sheet, name: TableName): TableData {
  const table: Table = tables[name];
  const columns = findColumns(sheet, tables[name]);
  const fields = ["platform", "account", table.time, ...reportFields[name]];
  const cells = readFields(sheet, columns, fields, sheet.getLastRow() - 1);
  const platforms = cells.platform ?? [];
  let rows = platforms.length;
  while (rows > 0 && platforms[rows - 1] === "") rows--;
  return {
    name,
    sheet: sheet.getName(),
    columns: Object.fromEntries([...columns].map(([field, column]) => [field, columnLetters(column)])),
    rows,
    cells,
  };
}

/** Distinct names, the most frequent first. */
function byFrequency(names: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  for (const cell of names) {
    const name = String(cell ?? "");
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/** The same cells with every platform's name as most rows spell it: formulas compare names without case. */
function withOneSpelling(all: readonly TableData[]): TableData[] {
  const names = byFrequency(all.flatMap(({ cells }) => [...(cells.platform ?? [])]));
  const spellings = new Map(names.reverse().map((name) => [name.toLowerCase(), name]));
  return all.map((data) => {
    const platform = data.cells.platform?.map((cell) => spellings.get(String(cell).toLowerCase()) ?? cell);
    return platform ? { ...data, cells: { ...data.cells, platform } } : data;
  });
}

/** The first and the last date, as serial numbers of the spreadsheet's clock. */
function daysOf(all: readonly TableData[], offset: ZoneOffset): ReportSources["days"] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { name, cells } of all)
    for (const cell of cells[tables[name].time] ?? []) {
      if (!isDate(cell)) continue;
      first = Math.min(first, cell.getTime());
      last = Math.max(last, cell.getTime());
    }
  if (first > last) return null;
  return { from: serialOf(first + offset(first)), to: serialOf(last + offset(last)) };
}

/** Reads the spreadsheet's tables; of several sheets with the same table, the one with the most rows. */
export function readSources(): ReportSources {
  const dataByTable = new Map<TableName, TableData>();
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const name = tableOf(sheet);
    if (name === null || !(name in tables) || sheet.getLastRow() < 2) continue;
    const data = readTable(sheet, name);
    if (data.rows > (dataByTable.get(name)?.rows ?? 0)) dataByTable.set(name, data);
  }
  const all = withOneSpelling([...dataByTable.values()]);
  const namesIn = (field: string, ...names: TableName[]) =>
    byFrequency(
      all
        .filter(({ name }) => names.length === 0 || names.includes(name))
        .reduce<unknown[]>((joined, { cells }) => joined.concat(cells[field] ?? []), []),
    );
  const offset = spreadsheetZone();
  return {
    sources: Object.fromEntries(all.map(({ name, sheet, columns, rows }) => [name, { sheet, columns, rows }])),
    platforms: namesIn("platform"),
    accounts: namesIn("account"),
    postPlatforms: namesIn("platform", "posts"),
    followerPlatforms: namesIn("platform", "days"),
    types: namesIn("type", "posts"),
    days: daysOf(all, offset),
    contentsWithin: ({ from, to, ...choices }) =>
      contentsOf(all, {
        ...choices,
        // Midnights of the spreadsheet: two conversions instead of one for each row.
        from: instantOf(from, 0, offset),
        until: instantOf(to, 24, offset),
      }),
  };
}

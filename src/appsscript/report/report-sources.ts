import { columnLetters } from "../../a1-notation.ts";
import type { ReportInputs, SourceTable } from "../../reports/report-inputs.ts";
import { type TableName, tables } from "../../tables/index.ts";
import { isDate } from "../../time/is-date.ts";
import { type FieldColumns, findColumns } from "../sheet/columns.ts";
import { readCell } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { tableOf } from "../sheet/table-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The imported tables for a report, with the platforms, accounts and types in their rows. */
export interface ReportSources
  extends Pick<ReportInputs, "sources" | "platforms" | "accounts" | "postPlatforms" | "types"> {
  /** First and last day of the rows, as serial numbers; null if no row has a date. */
  days: { from: number; to: number } | null;
}

/** What is read from one table's sheet. */
interface TableData {
  name: TableName;
  source: SourceTable;
  platforms: string[];
  accounts: string[];
  types: string[];
  times: number[];
}

function readColumn(sheet: Sheet, columns: FieldColumns, field: string): unknown[] {
  const column = columns.get(field);
  const rows = sheet.getLastRow() - 1;
  if (column === undefined || rows < 1) return [];
  return sheet
    .getRange(2, column, rows, 1)
    .getValues()
    .map(([cell]) => cell);
}

function readTable(sheet: Sheet, name: TableName): TableData {
  const columns = findColumns(sheet, tables[name]);
  const offset = spreadsheetZone();
  const texts = (field: string) => readColumn(sheet, columns, field).map(String);
  const platforms = texts("platform");
  let rows = platforms.length;
  while (rows > 0 && platforms[rows - 1] === "") rows--;
  return {
    name,
    source: {
      sheet: sheet.getName(),
      columns: Object.fromEntries([...columns].map(([field, column]) => [field, columnLetters(column)])),
      rows,
    },
    platforms,
    accounts: texts("account"),
    types: name === "posts" ? texts("type") : [],
    times: readColumn(sheet, columns, tables[name].time)
      .filter(isDate)
      .map((date) => Number(readCell(date, offset))),
  };
}

/** Distinct names, the most frequent first. */
function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/** Reads the spreadsheet's tables; of several sheets with the same table, the one with the most rows. */
export function readSources(): ReportSources {
  const dataByTable = new Map<TableName, TableData>();
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const name = tableOf(sheet);
    if (name === null || !(name in tables) || sheet.getLastRow() < 2) continue;
    const data = readTable(sheet, name);
    const other = dataByTable.get(name);
    if (data.source.rows > (other?.source.rows ?? 0)) dataByTable.set(name, data);
  }
  const all = [...dataByTable.values()];
  const times = all.reduce<number[]>((joined, { times }) => joined.concat(times), []);
  // Too many values for the arguments of one call of Math.min.
  const reduceTimes = (choose: (a: number, b: number) => number) => times.reduce((a, b) => choose(a, b));
  return {
    sources: Object.fromEntries(all.map(({ name, source }) => [name, source])),
    platforms: byFrequency(all.reduce<string[]>((joined, { platforms }) => joined.concat(platforms), [])),
    accounts: byFrequency(all.reduce<string[]>((joined, { accounts }) => joined.concat(accounts), [])),
    postPlatforms: byFrequency(dataByTable.get("posts")?.platforms ?? []),
    types: byFrequency(dataByTable.get("posts")?.types ?? []),
    days: times.length === 0 ? null : { from: reduceTimes(Math.min), to: reduceTimes(Math.max) },
  };
}

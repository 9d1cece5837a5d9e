import { type Row, type TableName, tables } from "../../../src/tables/index.ts";
import type { Language } from "../../../src/text/language.ts";
import { tablesText } from "../../../src/text/tables/index.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the sheets hold, by table; times as serial numbers of the spreadsheet's clock. Only rows with a platform. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>;

const dayMs = 86_400_000;
const epochDay = 25_569;

/** A day's serial number: the days since 1899-12-30. */
export const serialOfDay = (day: string): number => Date.parse(day) / dayMs + epochDay;

/** A serial number's date, for calculations in UTC. */
export const dateOfSerial = (serial: number): Date => new Date(Math.round((serial - epochDay) * dayMs));

/** Converts instants to what the clock shows in a zone. */
export function serialsIn(timeZone: string): (date: Date) => number {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return (date) =>
    (Date.parse(`${clock.format(date).replace(" ", "T")}Z`) + (((date.getTime() % 1_000) + 1_000) % 1_000)) / dayMs +
    epochDay;
}

const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === "[object Date]";

/** Reads every table's sheet by its name and column names in the spreadsheet's language. */
export function readTables(app: Spreadsheet, language: Language): Tables {
  const { names, fields } = tablesText[language];
  const toSerial = serialsIn(app.getSpreadsheetTimeZone());
  const entries = Object.keys(tables).map((key) => {
    const name = key as TableName;
    const [header = [], ...rows] = app.getSheetByName(names[name])?.getDataRange().getValues() ?? [];
    const columns = Object.keys(tables[name].fields).flatMap((field) => {
      const index = header.indexOf(fields[field as keyof typeof fields][0]);
      return index < 0 ? [] : [[field, index] as const];
    });
    const read = rows.map((cells) =>
      Object.fromEntries(
        columns.map(([field, index]) => {
          const cell = cells[index];
          return [field, isDate(cell) ? toSerial(cell) : cell === "" ? null : cell];
        }),
      ),
    );
    return [name, read.filter(({ platform }) => (platform ?? null) !== null)];
  });
  return Object.fromEntries(entries);
}

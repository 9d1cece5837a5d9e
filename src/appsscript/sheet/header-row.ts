import type { Table } from "../../tables/index.ts";
import { platforms } from "../../tables/platforms.ts";
import { type Language, languages } from "../../text/language.ts";
import { earlierNames } from "../../text/tables/earlier-names.ts";
import { tablesText } from "../../text/tables/index.ts";
import { isDate } from "../../time/is-date.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly unknown[];
type Columns = ReadonlyMap<string, number>;

/**
 * Where the header of a table is. `amongRows`: users sorted it into the rows, the first of which is `firstRow`. `missing`:
 * they deleted it.
 */
export type HeaderPlace =
  | { state: "found"; row: number }
  | { state: "amongRows"; row: number; firstRow: number }
  | { state: "missing"; firstRow: number };

/** Rows that are searched before the whole sheet is. */
const nearRows = 50;

/** The names of a field or a calculated column in a language, also those of earlier versions. */
export const namesIn = (language: Language, kind: "fields" | "calculated", name: string): string[] => [
  ...((tablesText[language][kind] as Record<string, readonly string[]>)[name]?.slice(0, 1) ?? []),
  ...(earlierNames[language][name] ?? []),
];

/** The same in all languages. */
export const namesOf = (kind: "fields" | "calculated", name: string): string[] =>
  languages.flatMap((language) => namesIn(language, kind, name));

const platformNames: ReadonlySet<unknown> = new Set(platforms.map(({ name }) => name));

/** Finds rows that are a table's header, or one of its rows. Columns are those that metadata name. */
function rowReader(table: Table, fields: Columns, calculated: Columns) {
  const names = new Map<number, Set<string>>();
  for (const [field, column] of fields) names.set(column, new Set(namesOf("fields", field)));
  for (const [name, column] of calculated) names.set(column, new Set(namesOf("calculated", name)));
  const otherNames = new Set(Object.keys(table.fields).flatMap((field) => namesOf("fields", field)));
  const needed = Math.min(2, names.size === 0 ? 2 : names.size);
  const textUnits = ["id", "text", "url"];
  const fieldColumns = [...fields.values()];
  const measured = [...fields].flatMap(([field, column]) =>
    textUnits.includes(table.fields[field] ?? "text") ? [] : [column],
  );
  const countNames = (row: Cells) =>
    row.filter((cell, index) => (names.get(index + 1) ?? otherNames).has(String(cell))).length;
  return {
    /** The row, from 1, with most of the names; 0 if none is a header. */
    headerIn(rows: readonly Cells[]): number {
      const counts = rows.map(countNames);
      const most = Math.max(0, ...counts);
      return most < needed ? 0 : counts.indexOf(most) + 1;
    },
    /** Whether the cells are of a kind that headers and titles are not. */
    isTableRow(row: Cells): boolean {
      const isMeasure = (column: number) => typeof row[column - 1] === "number" || isDate(row[column - 1]);
      const platform = fields.get("platform");
      const isOfPlatform = platform !== undefined && platformNames.has(row[platform - 1]);
      return isOfPlatform || measured.filter(isMeasure).length >= Math.min(2, measured.length || 2);
    },
    /** Whether a row without known names could be a header whose columns were all renamed. */
    isRenamedHeader: (row: Cells) =>
      fieldColumns.filter((column) => (row[column - 1] ?? "") !== "").length * 2 >= fieldColumns.length,
  };
}

/** Finds the header by the names of its columns, else by the kind of cells below it. */
export function locateHeader(
  sheet: Sheet,
  table: Table,
  fields: Columns,
  calculated: Columns,
  first: Cells,
): HeaderPlace {
  const { headerIn, isTableRow, isRenamedHeader } = rowReader(table, fields, calculated);
  if (headerIn([first]) === 1) return { state: "found", row: 1 };
  const lastRow = sheet.getLastRow();
  const read = (count: number): unknown[][] => sheet.getRange(1, 1, count, sheet.getLastColumn()).getValues();
  const near = read(Math.min(nearRows, lastRow));
  const firstRow = near.findIndex(isTableRow) + 1;
  const header = headerIn(near);
  if (header > 0 && (firstRow === 0 || header < firstRow)) return { state: "found", row: header };
  if (firstRow === 0) return { state: "found", row: 1 };
  const above = near[firstRow - 2];
  if (above && isRenamedHeader(above)) return { state: "found", row: firstRow - 1 };
  const among = header || (lastRow > near.length ? headerIn(read(lastRow)) : 0);
  return among > 0 ? { state: "amongRows", row: among, firstRow } : { state: "missing", firstRow };
}

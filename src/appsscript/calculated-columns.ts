import { localFormula } from "../functions/formula-dialect.ts";
import type { CalculatedColumn, Table } from "../tables/index.ts";
import { columnRanges } from "./column-ranges.ts";
import { dressHeader, type FieldColumns, madeColumns, rememberMade } from "./columns.ts";
import { columnsWith, markColumn, metadataKeys } from "./metadata.ts";
import { sheetText } from "./text-of.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const formats: Readonly<Record<CalculatedColumn["unit"], string>> = {
  rate: "0.00%",
  count: "#,##0",
  duration: "[h]:mm:ss",
  text: "General",
  flag: "General",
};

const isPossible = ({ needsAny, needsAll }: CalculatedColumn, columns: FieldColumns): boolean =>
  needsAny.some((field) => columns.has(field)) && needsAll.every((field) => columns.has(field));

/** The text that a column's header shows: what the user typed over our formula is kept as its new name. */
function titleOf(header: GoogleAppsScript.Spreadsheet.Range, name: string): string {
  const formula = header.getFormula();
  const inFormula = /^=VSTACK\("((?:[^"]|"")*)"/i.exec(formula)?.[1];
  if (inFormula !== undefined) return inFormula.replace(/""/g, '"');
  const typed = formula === "" ? String(header.getValue()) : "";
  return typed === "" || typed.startsWith("#") ? name : typed;
}

/** Whether the header holds a formula that the user put there instead of ours. */
const isTheUsers = (formula: string): boolean => formula !== "" && !/^=VSTACK\("/i.test(formula);

/**
 * Makes the table's calculated columns and lets them reach to the last row. Each is one array formula in its header cell,
 * so it survives sorting and costs one call of a function.
 */
export function extendCalculatedColumns(sheet: Sheet, table: Table, columns: FieldColumns, lastRow: number): void {
  const there = columnsWith(sheet, metadataKeys.calculated);
  const made = madeColumns(sheet);
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const ranges = columnRanges(columns, 2, Math.max(2, lastRow));
  const text = sheetText().calculated;
  for (const calculated of table.calculated) {
    if (!isPossible(calculated, columns)) continue;
    const name = text[calculated.name as keyof typeof text][0];
    const column = there.get(calculated.name) ?? (made.has(calculated.name) ? 0 : addColumn(sheet, calculated));
    if (column === 0) continue;
    made.add(calculated.name);
    const header = sheet.getRange(1, column);
    const old = header.getFormula();
    if (isTheUsers(old)) continue;
    const title = titleOf(header, name).replace(/"/g, '""');
    const formula = localFormula(`=VSTACK("${title}",${calculated.formula(ranges)})`, locale);
    if (formula !== old) header.setFormula(formula);
  }
  rememberMade(sheet, made);
}

/** Adds a column right of everything, since a calculated column needs the cells below it free. */
function addColumn(sheet: Sheet, calculated: CalculatedColumn): number {
  const column = sheet.getLastColumn() + 1;
  if (column > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  markColumn(sheet, column, metadataKeys.calculated, calculated.name);
  dressHeader(sheet.getRange(1, column));
  sheet.getRange(2, column, Math.max(1, sheet.getMaxRows() - 1)).setNumberFormat(formats[calculated.unit]);
  sheet.setColumnWidth(column, 108);
  return column;
}

import { callsAny } from "../../functions/formula/formula-calls.ts";
import { nativeFormula } from "../../functions/formula/native-formula.ts";
import { englishFormula, localFormula } from "../../functions/formula-dialect.ts";
import { functions } from "../../functions/index.ts";
import type { CalculatedColumn, ColumnRanges, Table } from "../../tables/index.ts";
import { languageOf } from "../../text/language.ts";
import { saveFormulaPair } from "../share/sharing-record.ts";
import { sheetText, spreadsheetLanguage } from "../user-text.ts";
import { colorBands } from "./band-rules.ts";
import { columnRanges } from "./column-ranges.ts";
import { createdColumns, type FieldColumns, saveCreatedColumns } from "./columns.ts";
import { formatCalculatedColumn } from "./format-column.ts";
import { columnsWith, metadataKeys } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const hasNeededColumns = (
  { needsAny, needsAll }: CalculatedColumn,
  columns: ReadonlyMap<string, number>,
): boolean => needsAny.some((field) => columns.has(field)) && needsAll.every((field) => columns.has(field));

const functionNames: ReadonlySet<string> = new Set(Object.keys(functions));

/** The title in a calculated column's formula; null for any other formula. */
export function calculatedTitle(formula: string): string | null {
  const title = /^=VSTACK\("((?:[^"]|"")*)"/i.exec(formula)?.[1];
  return title === undefined ? null : title.replace(/""/g, '"');
}

/** A calculated column's header as found in the sheet. */
interface Header {
  range: GoogleAppsScript.Spreadsheet.Range;
  formula: string;
  /** The add-on's formula in built-in functions: the user made the spreadsheet work without the add-on. */
  isNative: boolean;
}

function headerAt(sheet: Sheet, row: number, column: number, locale: string): Header {
  const range = sheet.getRange(row, column);
  const formula = range.getFormula();
  const isAddOnFormula = calculatedTitle(formula) !== null;
  return {
    range,
    formula,
    isNative: isAddOnFormula && !callsAny(englishFormula(formula, locale).slice(1), functionNames),
  };
}

/** The header's title: what the user typed over the formula becomes the column's new name. */
function titleOf({ range, formula }: Header, name: string): string {
  const typed = formula === "" ? String(range.getValue()) : "";
  return calculatedTitle(formula) ?? (typed === "" || typed.startsWith("#") ? name : typed);
}

/** Whether the user replaced the add-on's formula by another one, or by values in the whole column. */
function isUserContent(sheet: Sheet, { range, formula }: Header): boolean {
  if (formula !== "") return calculatedTitle(formula) === null;
  return !range.isBlank() && !sheet.getRange(range.getRow() + 1, range.getColumn()).isBlank();
}

/** A calculated column's formula, which also shows its title, with English separators. */
export const calculatedFormula = (calculated: CalculatedColumn, title: string, ranges: ColumnRanges): string =>
  `=VSTACK("${title.replace(/"/g, '""')}",${calculated.formula(ranges)})`;

/** The formula in the spreadsheet's locale, in built-in functions if `isNative`. */
function formulaToWrite(formula: string, isNative: boolean, locale: string): string {
  const native = isNative ? nativeFormula(formula, functions, languageOf(locale))?.formula : null;
  if (!native) return localFormula(formula, locale);
  saveFormulaPair(formula, native);
  return localFormula(native, locale);
}

/**
 * Creates the table's calculated columns and extends them to the last row. Each is one array formula in its header
 * cell, so it survives sorting and costs one function call.
 *
 * @param planFrom Called before the first column is added: stores the column from which columns are added, and returns
 *   it; if they were planned before, the column of then.
 */
export function extendCalculatedColumns(
  sheet: Sheet,
  table: Table,
  columns: FieldColumns,
  lastRow: number,
  planFrom = (first: number): number => first,
): void {
  const { headerRow } = columns;
  const existing = columnsWith(sheet, metadataKeys.calculated);
  const created = createdColumns(sheet);
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const ranges = columnRanges(columns, headerRow + 1, Math.max(headerRow + 1, lastRow), spreadsheetLanguage());
  const text = sheetText().calculated;
  const headers = new Map([...existing].map(([name, column]) => [name, headerAt(sheet, headerRow, column, locale)]));
  const positions = new Set(existing.values());
  let from: number | null = null;
  const addNext = (calculated: CalculatedColumn): number => {
    from ??= planFrom(sheet.getLastColumn() + 1);
    const column = nextColumn(sheet, from, positions);
    positions.add(column);
    addColumn(sheet, headerRow, calculated, column);
    return column;
  };
  const isNative = [...headers.values()].some((header) => header.isNative);
  for (const calculated of table.calculated) {
    if (!hasNeededColumns(calculated, columns)) continue;
    const { name } = calculated;
    if (!headers.has(name) && created.has(name)) continue;
    const header = headers.get(name) ?? headerAt(sheet, headerRow, addNext(calculated), locale);
    created.add(name);
    if (isUserContent(sheet, header)) continue;
    if (name === "band") colorBands(sheet, header.range.getColumn(), header.formula === "");
    const title = titleOf(header, text[name as keyof typeof text][0]);
    const formulaInEnglish = calculatedFormula(calculated, title, ranges);
    const formula = formulaToWrite(formulaInEnglish, header.formula === "" ? isNative : header.isNative, locale);
    if (formula !== header.formula) header.range.setFormula(formula);
  }
  saveCreatedColumns(sheet, created);
}

/** The first empty column of those planned; else the one right of everything, since an array formula needs empty cells. */
function nextColumn(sheet: Sheet, from: number, positions: ReadonlySet<number>): number {
  let column = from;
  while (positions.has(column)) column++;
  const last = sheet.getLastColumn();
  return column > last || sheet.getRange(1, column, sheet.getMaxRows(), 1).isBlank() ? column : last + 1;
}

function addColumn(sheet: Sheet, headerRow: number, calculated: CalculatedColumn, column: number): void {
  if (column > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  formatCalculatedColumn(sheet, headerRow, column, calculated);
}

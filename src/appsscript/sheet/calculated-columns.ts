import { callsAny } from "../../functions/formula/formula-calls.ts";
import { nativeFormula } from "../../functions/formula/native-formula.ts";
import { englishFormula, localFormula } from "../../functions/formula-dialect.ts";
import { functions } from "../../functions/index.ts";
import type { CalculatedColumn, ColumnRanges, Table } from "../../tables/index.ts";
import { languageOf } from "../../text/language.ts";
import { findLabelRules } from "../labels/find-label-rules.ts";
import { spreadsheetLocale } from "../open-spreadsheet.ts";
import { saveFormulaPair } from "../share/sharing-record.ts";
import { sheetText, spreadsheetLanguage } from "../user-text.ts";
import { colorBands } from "./band-rules.ts";
import { columnRanges } from "./column-ranges.ts";
import { createdColumns, type FieldColumns, saveCreatedColumns } from "./columns.ts";
import { formatColumns } from "./format-column.ts";
import { namesOf } from "./header-row.ts";
import { columnsWith, metadataKeys, sheetValue } from "./metadata.ts";
import { ensureColumns, maxRowsOf } from "./sheet-size.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const hasNeededColumns = (
  { needsAny, needsAll }: CalculatedColumn,
  columns: ReadonlyMap<string, number>,
): boolean => needsAny.some((field) => columns.has(field)) && needsAll.every((field) => columns.has(field));

/** The rules for labels; not looked for in a sheet without a column for labels, since looking reads the metadata of all sheets. */
export const labelRulesFor = (columns: ReadonlyMap<string, number>): ColumnRanges["labelRules"] =>
  columns.has("own_label") ? findLabelRules() : null;

const functionNames: ReadonlySet<string> = new Set(Object.keys(functions));

/** The title in a calculated column's formula; null for any other formula. */
export function calculatedTitle(formula: string): string | null {
  const title = /^=VSTACK\("((?:[^"]|"")*)"/i.exec(formula)?.[1];
  return title === undefined ? null : title.replace(/""/g, '"');
}

/** A calculated column's header as found in the sheet. */
interface Header {
  column: number;
  formula: string;
  /** The add-on's formula in built-in functions: the user made the spreadsheet work without the add-on. */
  isNative: boolean;
}

export function calculatedHeader(column: number, formula: string, locale: string): Header {
  const isAddOnFormula = calculatedTitle(formula) !== null;
  return {
    column,
    formula,
    isNative: isAddOnFormula && !callsAny(englishFormula(formula, locale).slice(1), functionNames),
  };
}

/** The header's title: what the user typed over the formula becomes the column's new name. */
function titleOf({ formula }: Header, typed: unknown, name: string): string {
  const text = formula === "" ? String(typed) : "";
  return calculatedTitle(formula) ?? (text === "" || text.startsWith("#") ? name : text);
}

/** Whether the user replaced the add-on's formula by another one, or by values in the whole column. */
function isUserContent(sheet: Sheet, headerRow: number, { column, formula }: Header, typed: unknown): boolean {
  if (formula !== "") return calculatedTitle(formula) === null;
  return typed !== "" && !sheet.getRange(headerRow + 1, column).isBlank();
}

/** A calculated column's formula, which also shows its title, with English separators. */
export const calculatedFormula = (calculated: CalculatedColumn, title: string, ranges: ColumnRanges): string =>
  `=VSTACK("${title.replace(/"/g, '""')}",${calculated.formula(ranges)})`;

/** The formula in the spreadsheet's locale, in built-in functions if `isNative`. */
export function formulaToWrite(formula: string, isNative: boolean, locale: string): string {
  const native = isNative ? nativeFormula(formula, functions, languageOf(locale))?.formula : null;
  if (!native) return localFormula(formula, locale);
  saveFormulaPair(formula, native);
  return localFormula(native, locale);
}

/**
 * The calculated columns by their metadata. Those of the sample data have none: they are known by the titles in their
 * formulas.
 */
export function findCalculated(sheet: Sheet, table: Table, readFormulas: () => readonly string[]): Map<string, number> {
  if (sheetValue(sheet, metadataKeys.sample) === null) return columnsWith(sheet, metadataKeys.calculated);
  const columns = new Map<string, number>();
  readFormulas().forEach((formula, index) => {
    const title = calculatedTitle(formula);
    if (title === null) return;
    const found = table.calculated.find(
      ({ name }) => !columns.has(name) && namesOf("calculated", name).includes(title),
    );
    if (found) columns.set(found.name, index + 1);
  });
  return columns;
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
  const locale = spreadsheetLocale();
  const end = Math.max(headerRow + 1, lastRow);
  const ranges = columnRanges(columns, headerRow + 1, end, spreadsheetLanguage(), labelRulesFor(columns));
  const text = sheetText().calculated;
  const width = columns.cells.length;
  const row = existing.size > 0 ? sheet.getRange(headerRow, 1, 1, width) : null;
  const [formulas = []] = row?.getFormulas() ?? [];
  const shown = readShown(row, formulas);
  const headers = new Map(
    [...existing].map(([name, column]) => [name, calculatedHeader(column, formulas[column - 1] ?? "", locale)]),
  );
  const positions = new Set(existing.values());
  let from: number | null = null;
  const addNext = (calculated: CalculatedColumn): number => {
    from ??= planFrom(width + 1);
    const column = nextColumn(sheet, from, positions);
    positions.add(column);
    addColumn(sheet, headerRow, calculated, column);
    return column;
  };
  const builtIn = new Set(table.calculated.flatMap((column) => (column.isBuiltIn ? [column.name] : [])));
  const isNative = [...headers].some(([name, header]) => header.isNative && !builtIn.has(name));
  for (const calculated of table.calculated) {
    if (!hasNeededColumns(calculated, columns)) continue;
    const { name } = calculated;
    if (!headers.has(name) && created.has(name)) continue;
    const header = headers.get(name) ?? calculatedHeader(addNext(calculated), "", locale);
    created.add(name);
    const typed = headers.has(name) ? shown(header.column) : "";
    if (isUserContent(sheet, headerRow, header, typed)) continue;
    if (name === "band") colorBands(sheet, header.column, header.formula === "");
    const title = titleOf(header, typed, text[name as keyof typeof text][0]);
    const formulaInEnglish = calculatedFormula(calculated, title, ranges);
    const asNative = !builtIn.has(name) && (header.formula === "" ? isNative : header.isNative);
    const formula = formulaToWrite(formulaInEnglish, asNative, locale);
    if (formula !== header.formula) sheet.getRange(headerRow, header.column).setFormula(formula);
  }
  saveCreatedColumns(sheet, created);
}

/** What a header row shows in a column, read when the first header without a formula asks for it. */
function readShown(row: GoogleAppsScript.Spreadsheet.Range | null, formulas: readonly string[]) {
  let values: readonly unknown[] | undefined;
  return (column: number): unknown => {
    if (formulas[column - 1] !== "") return "";
    values ??= row?.getValues()[0] ?? [];
    return values[column - 1] ?? "";
  };
}

/** The first empty column of those planned; else the one right of everything, since an array formula needs empty cells. */
function nextColumn(sheet: Sheet, from: number, positions: ReadonlySet<number>): number {
  let column = from;
  while (positions.has(column)) column++;
  const last = sheet.getLastColumn();
  return column > last || sheet.getRange(1, column, maxRowsOf(sheet), 1).isBlank() ? column : last + 1;
}

function addColumn(sheet: Sheet, headerRow: number, calculated: CalculatedColumn, column: number): void {
  ensureColumns(sheet, column);
  formatColumns(sheet, headerRow, [{ column, name: calculated.name, unit: calculated.unit, isCalculated: true }]);
}

import { columnLetters } from "../../a1-notation.ts";
import { localFormula } from "../../functions/formula-dialect.ts";
import { countRows } from "../../importer/merge/count-rows.ts";
import { fingerprintRow } from "../../importer/merge/fingerprint-row.ts";
import { runSteps } from "../../importer/merge/steps.ts";
import type { Cell } from "../../tables/cells.ts";
import {
  type CalculatedColumn,
  type ColumnRanges,
  type Row,
  type Table,
  type TableName,
  tables,
  type Unit,
} from "../../tables/index.ts";
import { leadingFields, type RowCounts, type SheetOrder, sheetOrder } from "../../tables/sheet-order.ts";
import { writeDays } from "../../text/dates.ts";
import type { Language } from "../../text/language.ts";
import { sampleText } from "../../text/sample/index.ts";
import { type TablesText, tablesText } from "../../text/tables/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { bandRules } from "../sheet/band-rules.ts";
import { calculatedFormula, hasNeededColumns } from "../sheet/calculated-columns.ts";
import type { ColumnPositions } from "../sheet/column-positions.ts";
import { columnRanges } from "../sheet/column-ranges.ts";
import { defaultFields } from "../sheet/columns.ts";
import { columnWidth, headerHeight, headerWidth, numberFormatOf, styleHeader } from "../sheet/format-column.ts";
import { headerNote } from "../sheet/header-notes.ts";
import { assumeNoMetadata, metadataKeys, setSheetValue } from "../sheet/metadata.ts";
import { cellsOfRow } from "../sheet/row-cells.ts";
import { toCellContent } from "../sheet/sheet-cells.ts";
import { forgetSize, maxColumnsOf } from "../sheet/sheet-size.ts";
import { markOf, type SampleMark, sampleTabColor } from "./sample-mark.ts";
import { setExactWidths, setRoughWidths } from "./sample-widths.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface SampleSettings {
  language: Language;
  locale: string;
  offset: ZoneOffset;
  /** When the rows are written: ISO 8601, and as the spreadsheet's clock shows it. */
  now: string;
  shownTime: string;
  /** Whether the spreadsheet has no language yet. */
  isFirstLanguage: boolean;
}

/** A column of a new sheet. */
interface NewColumn {
  header: Cell;
  note: string;
  format: string;
  width: number;
  /** What its name needs. */
  nameWidth: number;
}

/** The fields of a new sheet: the usual ones, those that its first columns need, and those that have a value. */
function fieldsOf(table: Table, rows: readonly Row[], counts: RowCounts): ReadonlySet<string> {
  const shown = new Set([...defaultFields(table), ...leadingFields(table, counts)]);
  for (const row of rows) for (const field in row) if (row[field] !== null) shown.add(field);
  return shown;
}

/** The columns of a new sheet in their order, as an import would create them. */
function columnOrder(table: Table, rows: readonly Row[]): SheetOrder {
  const counts = runSteps(countRows(table, rows));
  const fields = fieldsOf(table, rows, counts);
  const { names, frozen } = sheetOrder(table, new Set(), counts) ?? {
    names: [...Object.keys(table.fields), ...table.calculated.map(({ name }) => name)],
    frozen: [],
  };
  const found = new Map([...fields].map((field) => [field, 0]));
  const calculated = table.calculated.filter((column) => hasNeededColumns(column, found)).map(({ name }) => name);
  const isShown = (name: string) => fields.has(name) || calculated.includes(name);
  return { names: names.filter(isShown), frozen: frozen.filter(isShown) };
}

type FieldName = keyof TablesText["fields"];
type CalculatedName = keyof TablesText["calculated"];

function fieldColumn(field: string, unit: Unit, settings: SampleSettings): NewColumn {
  const [header, help] = tablesText[settings.language].fields[field as FieldName];
  return {
    header: toCellContent(header),
    note: noteOf(help, settings),
    format: numberFormatOf(unit, settings.language),
    width: columnWidth(field, unit, header),
    nameWidth: headerWidth(header),
  };
}

function calculatedColumn(column: CalculatedColumn, ranges: ColumnRanges, settings: SampleSettings): NewColumn {
  const [title, help] = tablesText[settings.language].calculated[column.name as CalculatedName];
  const header = localFormula(calculatedFormula(column, title, ranges), settings.locale);
  const { name, unit } = column;
  return {
    header,
    note: noteOf(help, settings),
    format: numberFormatOf(unit, settings.language),
    width: columnWidth(name, unit, title),
    nameWidth: headerWidth(title),
  };
}

const noteOf = (help: string, { language, shownTime }: SampleSettings): string =>
  headerNote(help, workbookText[language].note, sampleText[language].source, writeDays(language, shownTime));

/** The columns of a sheet that was just inserted. */
const newSheetColumns = 26;

/** What a sheet of the sample data gets. */
export interface SampleSheetPlan {
  table: TableName;
  mark: Omit<SampleMark, "sheetId">;
  positions: ColumnPositions;
  /** The names of the columns: fields and calculated ones. */
  names: string[];
  columns: NewColumn[];
  /** Below a calculated column's formula there is only what it fills. */
  cells: Cell[][];
  frozenColumns: number;
}

/** Plans a sheet that looks like an import, which would take hundreds of calls. */
export function planSampleSheet(name: TableName, rows: readonly Row[], settings: SampleSettings): SampleSheetPlan {
  const { language, offset, now, isFirstLanguage } = settings;
  const table: Table = tables[name];
  const { names, frozen } = columnOrder(table, rows);
  const fields = names.map((column) => (column in table.fields ? column : null));
  const ownFields = fields.filter((field) => field !== null);
  const cells = rows.map((row) => cellsOfRow(table, ownFields, row, { now, language, offset }));
  const positions = new Map(ownFields.map((field) => [field, fields.indexOf(field) + 1]));
  const ranges = columnRanges(positions, 2, rows.length + 1, language);
  const headers = fields.map((field) => (field === null ? null : tablesText[language].fields[field as FieldName][0]));
  const calculated = new Map(table.calculated.map((column) => [column.name, column]));
  return {
    table: name,
    mark: {
      fields,
      rows: cells.map((row) => fingerprintRow(ownFields, row)),
      ...(isFirstLanguage && { language }),
    },
    positions: {
      headers: headers.slice(0, Math.max(...positions.values())),
      columns: Object.fromEntries(positions),
      rows: rows.length,
    },
    names,
    columns: names.map((column) => {
      const calculation = calculated.get(column);
      return calculation
        ? calculatedColumn(calculation, ranges, settings)
        : fieldColumn(column, table.fields[column] as Unit, settings);
    }),
    cells: cells.map((row) => fields.map((field) => (field === null ? "" : (row[ownFields.indexOf(field)] as Cell)))),
    frozenColumns: frozen.length,
  };
}

/**
 * Marks a sheet and writes its cells, all with one call and last. Columns carry no metadata, since they are also found by
 * their positions and headers.
 *
 * @param isBegun A killed execution has begun to, which new sheets need no calls to find out.
 */
export function fillSheet(sheet: Sheet, { table, mark, positions, columns, cells }: SampleSheetPlan, isBegun: boolean) {
  if (!isBegun) assumeNoMetadata(sheet);
  setSheetValue(sheet, metadataKeys.sample, markOf(sheet, mark));
  sheet.setTabColor(sampleTabColor);
  setSheetValue(sheet, metadataKeys.table, table);
  setSheetValue(sheet, metadataKeys.positions, JSON.stringify(positions));
  const columnCount = isBegun ? maxColumnsOf(sheet) : newSheetColumns;
  const missing = columns.length - columnCount;
  if (missing > 0) {
    sheet.insertColumnsAfter(columnCount, missing);
    forgetSize(sheet);
  }
  sheet
    .getRange(1, 1, cells.length + 1, columns.length)
    .setNumberFormats([columns.map(() => "General"), ...cells.map(() => columns.map(({ format }) => format))])
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)
    .setValues([columns.map(({ header }) => header), ...cells.map((row) => row.map(toCellContent))]);
}

/**
 * Gives a filled sheet its looks; every step can be repeated. A header that was styled before lends its style, which takes
 * one call. Returns the header.
 */
export function styleSheet(
  sheet: Sheet,
  { names, columns, frozenColumns }: SampleSheetPlan,
  styled: Range | null,
): Range {
  const header = sheet.getRange(1, 1, 1, columns.length);
  if (styled) styled.copyTo(header, { formatOnly: true });
  else styleHeader(header);
  header.setNotes([columns.map(({ note }) => note)]);
  if (styled) setRoughWidths(sheet, columns);
  else setExactWidths(sheet, columns);
  sheet.setFrozenRows(1);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  sheet.setRowHeight(1, headerHeight);
  if (names.includes("band")) colorNewBands(sheet, names.indexOf("band") + 1);
  return header;
}

function colorNewBands(sheet: Sheet, column: number): void {
  const letters = columnLetters(column);
  const range = sheet.getRange(`${letters}2:${letters}`);
  sheet.setConditionalFormatRules(bandRules().map((rule) => rule.setRanges([range]).build()));
}

/** Writes a table of the sample data to a new sheet, and returns its header. */
export function writeSampleSheet(sheet: Sheet, plan: SampleSheetPlan, styledHeader: Range | null): Range {
  fillSheet(sheet, plan, false);
  return styleSheet(sheet, plan, styledHeader);
}

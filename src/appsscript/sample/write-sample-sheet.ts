import { localFormula } from "../../functions/formula-dialect.ts";
import { fingerprintRow } from "../../importer/merge/fingerprint-row.ts";
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
import type { Language } from "../../text/language.ts";
import { sampleText } from "../../text/sample/index.ts";
import { type TablesText, tablesText } from "../../text/tables/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { calculatedFormula, hasNeededColumns } from "../sheet/calculated-columns.ts";
import type { ColumnPositions } from "../sheet/column-positions.ts";
import { columnRanges } from "../sheet/column-ranges.ts";
import { defaultFields } from "../sheet/columns.ts";
import { columnWidth, formats, headerHeight, styleHeader } from "../sheet/format-column.ts";
import { headerNote } from "../sheet/header-notes.ts";
import { metadataKeys, tagColumn } from "../sheet/metadata.ts";
import { cellsOfRow } from "../sheet/row-cells.ts";
import { toCellContent } from "../sheet/sheet-cells.ts";
import { markAsSample } from "./sample-mark.ts";

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
}

/** The usual columns of a new sheet, and those that have a value. */
function fieldsOf(table: TableName, rows: readonly Row[]): string[] {
  const shown = new Set(defaultFields(tables[table]));
  for (const row of rows) for (const field in row) if (row[field] !== null) shown.add(field);
  return Object.keys(tables[table].fields).filter((field) => shown.has(field));
}

type FieldName = keyof TablesText["fields"];
type CalculatedName = keyof TablesText["calculated"];

function fieldColumn(field: string, unit: Unit, settings: SampleSettings): NewColumn {
  const [header, help] = tablesText[settings.language].fields[field as FieldName];
  return {
    header: toCellContent(header),
    note: noteOf(help, settings),
    format: formats[unit],
    width: columnWidth(field, unit, header),
  };
}

function calculatedColumn(column: CalculatedColumn, ranges: ColumnRanges, settings: SampleSettings): NewColumn {
  const [title, help] = tablesText[settings.language].calculated[column.name as CalculatedName];
  const header = localFormula(calculatedFormula(column, title, ranges), settings.locale);
  const { name, unit } = column;
  return { header, note: noteOf(help, settings), format: formats[unit], width: columnWidth(name, unit, title) };
}

const noteOf = (help: string, { language, shownTime }: SampleSettings): string =>
  headerNote(help, workbookText[language].note, sampleText[language].source, shownTime);

/** Columns up to this width in pixels keep Sheets' own, 100: setting them costs calls. */
const leastWidth = 140;

/** One call for wide columns side by side with the same width. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (let from = 0; from < widths.length; ) {
    const width = widths[from] as number;
    let to = from + 1;
    while (widths[to] === width) to++;
    if (width > leastWidth) sheet.setColumnWidths(from + 1, to - from, width);
    from = to;
  }
}

/** The columns of a sheet that was just inserted. */
const newSheetColumns = 26;

/** Writes all columns at once. A header that was written before lends its style, which takes one call. */
function writeCells(
  sheet: Sheet,
  columns: readonly NewColumn[],
  cells: readonly Cell[][],
  styled: Range | null,
): Range {
  const missing = columns.length - newSheetColumns;
  if (missing > 0) sheet.insertColumnsAfter(newSheetColumns, missing);
  // Below a calculated column's formula there is only what it fills.
  const withBlanks = (row: Cell[]) => columns.map((_, index) => toCellContent(row[index] ?? ""));
  sheet
    .getRange(1, 1, cells.length + 1, columns.length)
    .setNumberFormats([columns.map(() => "General"), ...cells.map(() => columns.map(({ format }) => format))])
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)
    .setValues([columns.map(({ header }) => header), ...cells.map(withBlanks)]);
  const header = sheet.getRange(1, 1, 1, columns.length);
  if (styled) styled.copyTo(header, { formatOnly: true });
  else styleHeader(header);
  header.setNotes([columns.map(({ note }) => note)]);
  setWidths(
    sheet,
    columns.map(({ width }) => width),
  );
  sheet.setFrozenRows(1);
  sheet.setRowHeight(1, headerHeight);
  return header;
}

/**
 * Writes a table of the sample data to a new sheet, and returns its header. It looks like an import, which would take hundreds of calls; columns
 * of fields carry no metadata, since they are also found by their headers.
 */
export function writeSampleSheet(
  name: TableName,
  rows: readonly Row[],
  settings: SampleSettings,
  sheet: Sheet,
  styledHeader: Range | null,
): Range {
  const { language, offset, now, isFirstLanguage } = settings;
  const table: Table = tables[name];
  const fields = fieldsOf(name, rows);
  const cells = rows.map((row) => cellsOfRow(table, fields, row, { now, language, offset }));
  const positions = new Map(fields.map((field, index) => [field, index + 1]));
  const calculated = table.calculated.filter((column) => hasNeededColumns(column, positions));
  const ranges = columnRanges(positions, 2, rows.length + 1, language);
  const fingerprints = cells.map((row) => fingerprintRow(fields, row));
  const width = fields.length + calculated.length;
  markAsSample(sheet, { fields, rows: fingerprints, width, ...(isFirstLanguage && { language }) });
  sheet.addDeveloperMetadata(metadataKeys.table, name);
  const stored: ColumnPositions = {
    headers: fields.map((field) => tablesText[language].fields[field as FieldName][0]),
    columns: Object.fromEntries(positions),
    rows: rows.length,
  };
  sheet.addDeveloperMetadata(metadataKeys.positions, JSON.stringify(stored));
  const columns = [
    ...fields.map((field) => fieldColumn(field, table.fields[field] as Unit, settings)),
    ...calculated.map((column) => calculatedColumn(column, ranges, settings)),
  ];
  const header = writeCells(sheet, columns, cells, styledHeader);
  calculated.forEach(({ name: calculatedName }, index) => {
    tagColumn(sheet, fields.length + index + 1, metadataKeys.calculated, calculatedName);
  });
  return header;
}

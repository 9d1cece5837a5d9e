import type { IRange, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Workbook } from "../../emulator/engine/workbook.ts";
import { chartSize, readChart } from "../charts/chart-data.ts";
import { drawChart } from "../charts/draw-chart.ts";
import type { PrintSettings } from "./print-settings.ts";
import type { PrintedArea, Span } from "./split-pages.ts";

/** Pixels from the sheet's top left corner. */
export interface PrintedChart {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The drawing as a data URL. */
  image: string;
  title: string;
}

/** A sheet, or the selected cells of it, to be printed. */
export interface PrintedSheet extends PrintedArea {
  name: string;
  worksheet: Worksheet;
  /** What the cells display, by row and column. */
  texts: readonly string[][];
  merges: readonly IRange[];
  charts: PrintedChart[];
  /** The sheet hides its gridlines on the screen, too. */
  hasHiddenGridlines: boolean;
}

/** Where each row or column begins, in pixels, and after them where the last one ends. */
export function offsetsOf(sizes: readonly number[]): number[] {
  const offsets = [0];
  for (const size of sizes) offsets.push((offsets[offsets.length - 1] as number) + size);
  return offsets;
}

/** Charts are drawn larger than on the screen, since printers have more dots. */
const pixelRatio = 3;

function drawCharts(workbook: Workbook, sheet: string, rows: number[], columns: number[]): PrintedChart[] {
  const charts = workbook.charts().filter((chart) => chart.sheet === sheet);
  return charts.map((chart) => {
    const { width, height } = chartSize(chart);
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const data = readChart(workbook, chart);
    const destroy = drawChart(canvas, chart, data, pixelRatio);
    const image = canvas.toDataURL();
    destroy();
    const { row, column, offsetX, offsetY } = chart.position;
    const x = (columns[column - 1] ?? 0) + offsetX;
    const y = (rows[row - 1] ?? 0) + offsetY;
    return { x, y, width, height, image, title: data.series.map(({ name }) => name).join(", ") };
  });
}

/** The index of the row or column at a position, or the last one. */
const indexAt = (offsets: readonly number[], position: number): number =>
  Math.max(0, Math.min(offsets.findIndex((offset) => offset >= position) - 1, offsets.length - 2));

const lastFilled = (texts: readonly string[]): number => texts.reduce((last, text, index) => (text ? index : last), -1);

function readSheet(workbook: Workbook, facade: FWorksheet, selected: IRange | null): PrintedSheet | null {
  const worksheet = facade.getSheet();
  const [rowCount, columnCount] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  const all = { startRow: 0, startColumn: 0, endRow: rowCount - 1, endColumn: columnCount - 1 };
  const texts = facade
    .getRange(all)
    .getDisplayValues()
    .map((row) => row.map((text) => String(text ?? "")));
  const sizes = (count: number, size: (index: number) => number) => Array.from({ length: count }, (_, at) => size(at));
  const rowHeights = sizes(rowCount, (row) => (worksheet.getRowVisible(row) ? worksheet.getRowHeight(row) : 0));
  const columnWidths = sizes(columnCount, (column) =>
    worksheet.getColVisible(column) ? worksheet.getColumnWidth(column) : 0,
  );
  const [rowOffsets, columnOffsets] = [offsetsOf(rowHeights), offsetsOf(columnWidths)];
  const name = facade.getSheetName();
  const charts = drawCharts(workbook, name, rowOffsets, columnOffsets);
  const lastColumns = texts.map(lastFilled);
  let lastRow = lastColumns.reduce((last, column, row) => (column >= 0 ? row : last), -1);
  let lastColumn = Math.max(-1, ...lastColumns.filter((column) => column > 0), lastRow >= 0 ? 0 : -1);
  const merges = worksheet.getMergeData();
  for (const { startRow, startColumn, endRow, endColumn } of merges)
    if (texts[startRow]?.[startColumn]) {
      lastRow = Math.max(lastRow, endRow);
      lastColumn = Math.max(lastColumn, endColumn);
    }
  for (const { x, y, width, height } of charts) {
    lastRow = Math.max(lastRow, indexAt(rowOffsets, y + height));
    lastColumn = Math.max(lastColumn, indexAt(columnOffsets, x + width));
  }
  if (lastRow < 0 && !selected) return null;
  const span = (first: number, last: number): Span => ({ first, last });
  const { xSplit, ySplit } = worksheet.getFreeze();
  return {
    name,
    worksheet,
    texts,
    merges,
    charts,
    rowHeights,
    columnWidths,
    rows: selected ? span(selected.startRow, selected.endRow) : span(0, lastRow),
    columns: selected ? span(selected.startColumn, selected.endColumn) : span(0, lastColumn),
    frozenRows: Math.max(0, ySplit),
    frozenColumns: Math.max(0, xSplit),
    hasHiddenGridlines: worksheet.hasHiddenGridlines(),
  };
}

/** The sheets to print, without hidden and empty ones. */
export function readSheets(workbook: Workbook, scope: PrintSettings["scope"]): PrintedSheet[] {
  const book = workbook.api.getActiveWorkbook();
  const active = book?.getActiveSheet();
  if (!book || !active) return [];
  const sheets = scope === "workbook" ? book.getSheets().filter((sheet) => !sheet.isSheetHidden()) : [active];
  const selected = scope === "selectedCells" ? (active.getActiveRange()?.getRange() ?? null) : null;
  return sheets.map((sheet) => readSheet(workbook, sheet, selected)).filter((sheet) => sheet !== null);
}

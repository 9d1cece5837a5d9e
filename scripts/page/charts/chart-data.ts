import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { PlacedChart, Workbook } from "../../emulator/engine/workbook.ts";

/** A chart's points and series; null for a point without a value. */
export interface ChartData {
  labels: string[];
  series: { name: string; values: (number | null)[]; displayed: string[] }[];
}

/** A cell's number, if it holds one, and its displayed text. */
interface Cell {
  value: number | null;
  displayed: string;
}

/** The default size of charts in Google Sheets, in pixels. */
const defaultSize = { width: 600, height: 371 };

/** A chart's size in pixels. */
export const chartSize = ({ options }: PlacedChart): { width: number; height: number } => ({
  width: Number(options.width ?? defaultSize.width),
  height: Number(options.height ?? defaultSize.height),
});

/** Univer may store the numeric result of a formula as text. */
const toNumber = (cell: Nullable<ICellData>): number | null =>
  cell?.t === CellValueType.NUMBER || typeof cell?.v === "number" ? Number(cell.v) : null;

function readColumns(workbook: Workbook, { ranges }: PlacedChart): Cell[][] {
  const book = workbook.api.getActiveWorkbook();
  return ranges.flatMap(({ sheet, a1 }) => {
    const range = book?.getSheetByName(sheet)?.getRange(a1);
    if (!range) return [];
    const values = range.getCellDatas();
    const displayed = range.getDisplayValues();
    return (values[0] ?? []).map((_, column) =>
      values.map((row, index) => ({
        value: toNumber(row[column]),
        displayed: String(displayed[index]?.[column] ?? ""),
      })),
    );
  });
}

/** Reads a chart's cells: the first column names the points, every other column is a series named by its header. */
export function readChart(workbook: Workbook, chart: PlacedChart): ChartData {
  const [points = [], ...columns] = readColumns(workbook, chart);
  const lastPoint = points.reduce((lastFilled, { displayed }, index) => (displayed === "" ? lastFilled : index), 0);
  const rows = { from: chart.headers, to: lastPoint + 1 };
  return {
    labels: points.slice(rows.from, rows.to).map(({ displayed }) => displayed),
    series: columns.map((cells) => ({
      name: chart.headers > 0 ? (cells[0]?.displayed ?? "") : "",
      values: cells.slice(rows.from, rows.to).map(({ value }) => value),
      displayed: cells.slice(rows.from, rows.to).map(({ displayed }) => displayed),
    })),
  };
}

/** Describes the chart in words, for screen readers. */
export const describeChart = ({ labels, series }: ChartData): string =>
  series
    .map(
      ({ name, displayed }) =>
        `${name}: ${displayed.map((value, index) => `${labels[index]} ${value || "–"}`).join(", ")}`,
    )
    .join("; ");

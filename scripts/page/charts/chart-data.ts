import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { PlacedChart, Workbook } from "../../emulator/engine/workbook.ts";

/** What a chart shows: names of points, and for each series a value or nothing for each point. */
export interface ChartData {
  labels: string[];
  series: { name: string; values: (number | null)[]; displayed: string[] }[];
}

/** A cell's number, where it holds one, and what it shows. */
interface Cell {
  value: number | null;
  displayed: string;
}

/** Results of formulas may be kept as the text of a number. */
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
      values.map((row, at) => ({ value: toNumber(row[column]), displayed: String(displayed[at]?.[column] ?? "") })),
    );
  });
}

/** Reads a chart's cells: the first column names the points, each other is a series with its name in the header. */
export function readChart(workbook: Workbook, chart: PlacedChart): ChartData {
  const [points = [], ...columns] = readColumns(workbook, chart);
  const last = points.reduce((found, { displayed }, at) => (displayed === "" ? found : at), 0);
  const rows = { from: chart.headers, to: last + 1 };
  return {
    labels: points.slice(rows.from, rows.to).map(({ displayed }) => displayed),
    series: columns.map((cells) => ({
      name: chart.headers > 0 ? (cells[0]?.displayed ?? "") : "",
      values: cells.slice(rows.from, rows.to).map(({ value }) => value),
      displayed: cells.slice(rows.from, rows.to).map(({ displayed }) => displayed),
    })),
  };
}

/** The chart in words, for people who do not see it. */
export const describeChart = ({ labels, series }: ChartData): string =>
  series
    .map(
      ({ name, displayed }) => `${name}: ${displayed.map((value, at) => `${labels[at]} ${value || "–"}`).join(", ")}`,
    )
    .join("; ");

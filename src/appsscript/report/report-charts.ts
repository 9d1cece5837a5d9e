import { columnLetters } from "../../a1-notation.ts";
import type { ChartKind, PlannedChart } from "../../reports/sheet-plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const chartType = (kind: ChartKind): GoogleAppsScript.Charts.ChartType =>
  ({
    line: Charts.ChartType.LINE,
    column: Charts.ChartType.COLUMN,
    bar: Charts.ChartType.BAR,
    combo: Charts.ChartType.COMBO,
  })[kind];

const optionsByKind: Readonly<Record<ChartKind, Readonly<Record<string, unknown>>>> = {
  line: { pointSize: 4, lineWidth: 2 },
  column: {},
  bar: {},
  // Counts as columns, and a line on a second axis for another unit.
  combo: { series: { 0: { type: "bars", targetAxisIndex: 0 }, 1: { type: "line", targetAxisIndex: 1 } } },
};

/** The ranges of a chart in A1 notation; those beside each other as one. */
function areasOf({ ranges }: PlannedChart): string[] {
  const joined: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column, rows } of ranges) {
    const last = joined[joined.length - 1];
    if (last && last.column + last.columns === column && last.row === row && last.rows === rows) last.columns += 1;
    else joined.push({ row, column, rows, columns: 1 });
  }
  return joined.map(
    ({ row, column, rows, columns }) =>
      `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`,
  );
}

/** Inserts the charts of a plan. Names of points and series are read from the cells, so they stay up to date. */
export function insertCharts(sheet: Sheet, charts: readonly PlannedChart[], colorFor: (used: string) => string): void {
  if (charts.length === 0) return;
  const areas = charts.map(areasOf);
  const all = areas.reduce((joined, some) => joined.concat(some), []);
  const allRanges = sheet.getRangeList(all).getRanges();
  for (const [index, { kind, ranges, row, column, offsetY, width, height, colors }] of charts.entries()) {
    let builder = sheet.newChart().setChartType(chartType(kind)).setNumHeaders(1).setPosition(row, column, 4, offsetY);
    for (const area of areas[index] ?? [])
      builder = builder.addRange(allRanges[all.indexOf(area)] as GoogleAppsScript.Spreadsheet.Range);
    const options: Record<string, unknown> = {
      width,
      height,
      colors: colors.map(colorFor),
      legend: { position: ranges.length > 2 ? "bottom" : "none" },
      useFirstColumnAsDomain: true,
      ...optionsByKind[kind],
    };
    for (const [name, value] of Object.entries(options)) builder = builder.setOption(name, value as never);
    sheet.insertChart(builder.build());
  }
}

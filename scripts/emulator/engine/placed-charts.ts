import { columnLetters } from "../formula/open-ranges.ts";
import type { Book } from "./book.ts";
import type { Area } from "./google-extras.ts";
import type { PlacedChart } from "./workbook.ts";

/** The charts of every sheet, with sheet names and ranges in A1 notation. */
export function placedCharts(book: Book): PlacedChart[] {
  return book.extras.charts.map((chart) => ({
    ...chart,
    sheet: book.sheet(chart.sheet).getName(),
    ranges: chart.ranges.map(({ sheet, area }) => ({ sheet: book.sheet(sheet).getName(), a1: a1(area) })),
  }));
}

const a1 = ({ startRow, startColumn, endRow, endColumn }: Area) =>
  `${columnLetters(startColumn + 1)}${startRow + 1}:${columnLetters(endColumn + 1)}${endRow + 1}`;

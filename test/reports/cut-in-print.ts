import type { SheetPlan } from "../../src/reports/sheet-plan.ts";

/** Pixels of a row whose height a plan does not give. */
const defaultRowHeight = 26;

/** Inches that pages in portrait have within Normal margins: 0.75 above and below, 0.7 at the sides. */
const printed = {
  A4: { width: 8.2677 - 1.4, height: 11.6929 - 1.5 },
  Letter: { width: 8.5 - 1.4, height: 11 - 1.5 },
};

export type Paper = keyof typeof printed;

/** Pixels of rows that fit on a page if the whole width of the sheet does. */
export const pixelsPerPage = (sheetWidth: number, paper: Paper): number =>
  (sheetWidth * printed[paper].height) / printed[paper].width;

/** The page of each row, from 0: a row that does not fit starts the next page. */
export function pagesOf(heights: readonly number[], pageHeight: number): number[] {
  let page = 0;
  let filled = 0;
  return heights.map((height) => {
    if (filled > 0 && filled + height > pageHeight) {
      page++;
      filled = 0;
    }
    filled += height;
    return page;
  });
}

/** Rows from first to last, counted from 1. */
interface Part {
  name: string;
  first: number;
  last: number;
}

const heightsOf = ({ rows, heights }: SheetPlan): number[] =>
  Array.from({ length: rows }, (_, index) => heights[index + 1] ?? defaultRowHeight);

/** The charts, with the rows that they cover; a chart below the last row covers rows of the default height. */
function chartsOf(plan: SheetPlan): Part[] {
  const heights = heightsOf(plan);
  return plan.charts.map(({ kind, row, offsetY, height }) => {
    let last = row;
    let bottom = heights[row - 1] ?? defaultRowHeight;
    while (bottom < offsetY + height) {
      last++;
      bottom += heights[last - 1] ?? defaultRowHeight;
    }
    return { name: `${kind} chart`, first: row, last };
  });
}

const headerStyles = ["header", "headerLeft", "headerWide", "headerCenter"];
/** What stands between tables. */
const otherStyles = [
  ...headerStyles,
  ..."heading sentence lead caption warning hint title subtitle control controlLabel".split(" "),
];

/** The tables: adjacent header cells, and the rows below them that have cells in their columns. */
function tablesOf({ cells, rows }: SheetPlan): Part[] {
  const styleAt = new Map(cells.map(({ row, column, style }) => [`${row},${column}`, style as string]));
  const isHeader = (row: number, column: number) => headerStyles.includes(styleAt.get(`${row},${column}`) ?? "");
  return cells.flatMap(({ row, column, content }) => {
    if (!isHeader(row, column) || isHeader(row, column - 1)) return [];
    let lastColumn = column;
    while (isHeader(row, lastColumn + 1)) lastColumn++;
    const hasRow = (at: number) =>
      Array.from({ length: lastColumn - column + 1 }, (_, index) => styleAt.get(`${at},${column + index}`)).some(
        (style) => style !== undefined && !otherStyles.includes(style) && !style.startsWith("tile"),
      );
    let last = row;
    while (last < rows && hasRow(last + 1)) last++;
    return [{ name: `table ${content}`, first: row, last }];
  });
}

/** The charts and tables of a sheet that pages of A4 or Letter would cut, with their first row. */
export function cutInPrint(plan: SheetPlan): string[] {
  const width = plan.widths.reduce((sum, one) => sum + one, 0);
  const parts = [...chartsOf(plan), ...tablesOf(plan)];
  const heights = heightsOf(plan);
  // Rows below the plan's last one, which a chart may cover.
  for (const { last } of parts) while (heights.length < last) heights.push(defaultRowHeight);
  return (Object.keys(printed) as Paper[]).flatMap((paper) => {
    const pages = pagesOf(heights, pixelsPerPage(width, paper));
    const cut = parts.filter(({ first, last }) => pages[first - 1] !== pages[last - 1]);
    return cut.map(({ name, first }) => `${paper}: ${name} in row ${first}`);
  });
}

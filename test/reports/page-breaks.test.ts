import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutPages, pageCapacity, tallestUnit, type UnbreakableUnit } from "../../src/reports/page-breaks.ts";
import type { SheetPlan } from "../../src/reports/sheet-plan.ts";
import { cutInPrint, type Paper, pagesOf, pixelsPerPage } from "./cut-in-print.ts";

/** A margin of 14 and twelve columns of 75 pixels. */
const sheetWidth = 914;

interface Row {
  height: number;
  /** The index of its unit; null for a blank row. */
  unit: number | null;
}

/** Pixels of a report's rows. */
const rowHeight = 26;

/** The rows of units of ordinary rows below their first, with the blank rows above them. */
function rowsOf(units: readonly UnbreakableUnit[]): Row[] {
  const { blankRows, taller } = layOutPages(units, sheetWidth);
  return units.flatMap(({ height, firstRow = rowHeight }, unit) => {
    const rows: Row[] = (blankRows[unit] as number[]).map((height) => ({ height, unit: null }));
    for (let left = height + (taller[unit] as number), next = firstRow; left > 0; left -= next, next = rowHeight)
      rows.push({ height: Math.min(next, left), unit });
    return rows;
  });
}

/** The page of each row; `shrink` makes pages smaller than calculated. */
const pagesOn = (paper: Paper, rows: readonly Row[], shrink = 1) =>
  pagesOf(
    rows.map(({ height }) => height),
    pixelsPerPage(sheetWidth, paper) * shrink,
  );

/** Units of which some rows are on another page than the others. */
function cutUnits(paper: Paper, rows: readonly Row[], shrink: number): number[] {
  const pages = pagesOn(paper, rows, shrink);
  return rows.flatMap(({ unit }, index) =>
    unit !== null && rows[index - 1]?.unit === unit && pages[index - 1] !== pages[index] ? [unit] : [],
  );
}

/** The part of the pages' height, but for the last page's end, that holds no unit. */
function blankShare(paper: Paper, rows: readonly Row[]): number {
  const pages = pagesOn(paper, rows);
  const lastPage = pages[pages.length - 1] as number;
  const onLastPage = rows.filter((_, index) => pages[index] === lastPage).reduce((sum, { height }) => sum + height, 0);
  const printed = lastPage * pixelsPerPage(sheetWidth, paper) + onLastPage;
  const filled = rows.reduce((sum, { height, unit }) => sum + (unit === null ? 0 : height), 0);
  return 1 - filled / printed;
}

const anyUnit = fc
  .record({
    height: fc.integer({ min: rowHeight, max: 1040 }),
    firstRow: fc.integer({ min: 15, max: 400 }),
    hasChart: fc.boolean(),
  })
  .map(({ height, firstRow, hasChart }) => ({
    height,
    firstRow: Math.min(height, firstRow),
    // A page has to hold it 150 pixels taller, too.
    hasChart: hasChart && height < 880,
  }));

/**
 * A block of a report: a blank row, a heading and a definition with a chart of 250 pixels, a table or three rows of tiles,
 * and up to two tables of 2 to 13 rows below their header.
 */
const anyBlock = fc
  .tuple(
    fc.constantFrom(3 * rowHeight + 250, 9 * rowHeight, 6 * rowHeight),
    fc.array(fc.integer({ min: 2, max: 13 }), { maxLength: 2 }),
  )
  .map(([height, tables]) => [{ height }, ...tables.map((rows) => ({ height: rowHeight * (1 + rows) }))]);

describe("a printed page", () => {
  it("holds 914 × (297 − 38.1) / (210 − 35.56) pixels of a report's rows on A4", () => {
    expect(pageCapacity(sheetWidth, "A4")).toBeCloseTo(1356.54, 2);
  });

  it("holds 914 × 9.5 / 7.1 pixels of a report's rows on Letter", () => {
    expect(pageCapacity(sheetWidth, "Letter")).toBeCloseTo(1222.96, 2);
  });
});

describe("blank rows for page breaks", () => {
  it("are none where everything fits on a page", () => {
    expect(layOutPages([{ height: 400 }, { height: 400 }, { height: 400 }], sheetWidth).blankRows).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("are none above charts that fill a row each, which Sheets never cuts", () => {
    const charts = Array.from({ length: 20 }, () => ({ height: 290, firstRow: 290 }));
    expect(layOutPages(charts, sheetWidth).blankRows.flat()).toEqual([]);
  });

  it("move a chart that would be cut to the next page, on both papers", () => {
    const rows = rowsOf([{ height: 900 }, { height: 500 }]);
    for (const paper of ["A4", "Letter"] as const) {
      const pages = pagesOn(paper, rows);
      expect(pages[rows.findIndex(({ unit }) => unit === 1)]).toBe(1);
    }
  });

  it("keep every unit whole on A4 and Letter, also if Google's pages are up to 1% shorter", () => {
    fc.assert(
      fc.property(
        fc.array(anyUnit, { maxLength: 30 }),
        fc.double({ min: 0.9901, max: 1, noNaN: true }),
        (units, shrink) => {
          const rows = rowsOf(units);
          for (const paper of ["A4", "Letter"] as const)
            for (const by of [shrink, 0.9901, 1]) expect(cutUnits(paper, rows, by)).toEqual([]);
        },
      ),
      { numRuns: 150, seed: 20261129 },
    );
  });

  it("are never taller than a row, but for the one on which pages of both papers end", () => {
    fc.assert(
      fc.property(fc.array(anyUnit, { maxLength: 20 }), (units) => {
        for (const blank of layOutPages(units, sheetWidth).blankRows) {
          expect(blank.slice(0, -1).every((height) => height > 0 && height <= rowHeight)).toBe(true);
          expect(blank.every(Number.isInteger)).toBe(true);
        }
      }),
      { numRuns: 50, seed: 20261129 },
    );
  });

  it("leave less than a third of the pages of ordinary reports blank, and less than 22% on average", () => {
    const reports = fc.sample(fc.array(anyBlock, { minLength: 10, maxLength: 16 }), { numRuns: 40, seed: 20261129 });
    const shares = reports
      .map((blocks) => rowsOf(blocks.flat()))
      .flatMap((rows) => [blankShare("A4", rows), blankShare("Letter", rows)]);
    expect(Math.max(...shares)).toBeLessThan(1 / 3);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.22);
  });

  it("are fewer where charts can be taller instead, and no chart grows by more than 150 pixels", () => {
    const chart = 3 * rowHeight + 250;
    const heights = [
      ...[508, chart, 364, chart, 364, 260, 182, 182, 182, 182, 182, 312, chart, 156, 260, 234, 468, 416, 234, 416],
      ...[364, 234, 364],
    ];
    const blankOf = (hasCharts: boolean) => {
      const units = heights.map((height) => ({ height, hasChart: hasCharts && height === chart }));
      const { blankRows, taller } = layOutPages(units, sheetWidth);
      expect(Math.max(...taller)).toBeLessThanOrEqual(hasCharts ? 150 : 0);
      return blankRows.flat().reduce((sum, height) => sum + height, 0);
    };
    expect(blankOf(true)).toBeLessThan(0.8 * blankOf(false));
  });

  it("keep whole every unit up to the tallest that both papers allow", () => {
    const tallest = { height: tallestUnit(sheetWidth) };
    const rows = rowsOf([{ height: 300 }, tallest, { height: 200 }, tallest, tallest]);
    expect(tallest.height).toBeGreaterThan(1000);
    for (const paper of ["A4", "Letter"] as const) expect(cutUnits(paper, rows, 1)).toEqual([]);
  });
});

describe("the list of what print would cut", () => {
  /** Row 48 is the first on the second page of Letter (47 × 26 = 1,222), row 53 the first on that of A4 (52 × 26 = 1,352). */
  const plan: SheetPlan = {
    rows: 90,
    columns: 13,
    cells: [],
    widths: [14, ...Array.from({ length: 12 }, () => 75)],
    heights: {},
    merges: [],
    charts: [],
  };
  const chartAt = (row: number, height: number): SheetPlan["charts"][number] => ({
    kind: "bar",
    ranges: [],
    row,
    column: 2,
    offsetY: 4,
    width: 400,
    height,
    colors: [],
    format: "count",
  });
  const table = (first: number, last: number): SheetPlan["cells"] =>
    Array.from({ length: last - first + 1 }, (_, index) =>
      [2, 3].map((column) => ({
        row: first + index,
        column,
        content: "Posts",
        style: index === 0 ? ("header" as const) : ("value" as const),
      })),
    ).flat();

  it.each([
    ["a chart that ends on the first page", [chartAt(40, 204)], []],
    [
      "a chart with its last 4 pixels on the second page of Letter",
      [chartAt(40, 208)],
      ["Letter: bar chart in row 40"],
    ],
    ["a chart on the second page of both", [chartAt(53, 300)], []],
    ["a chart over both page breaks", [chartAt(46, 300)], ["A4: bar chart in row 46", "Letter: bar chart in row 46"]],
  ])("has %s right", (_, charts, cut) => {
    expect(cutInPrint({ ...plan, charts })).toEqual(cut);
  });

  /** Sixteen units, each a chart over twelve rows, and a table of nine rows below it. */
  function planOf(blankRows: readonly (readonly number[])[]): SheetPlan {
    const heights: Record<number, number> = {};
    const charts: SheetPlan["charts"] = [];
    const cells: SheetPlan["cells"] = [];
    let next = 1;
    for (const blank of blankRows) {
      for (const height of blank) heights[next++] = height;
      charts.push(chartAt(next, 300));
      cells.push(...table(next + 12, next + 20));
      next += 21;
    }
    return { ...plan, rows: next - 1, heights, charts, cells };
  }

  it("is long for a report without blank rows, and empty with the blank rows that were planned", () => {
    const units = Array.from({ length: 16 }, () => ({ height: 21 * rowHeight }));
    expect(cutInPrint(planOf(units.map(() => []))).length).toBeGreaterThan(5);
    expect(cutInPrint(planOf(layOutPages(units, sheetWidth).blankRows))).toEqual([]);
  });

  it("names a table that goes on after the page break", () => {
    expect(cutInPrint({ ...plan, cells: [...table(30, 47), ...table(49, 59)] })).toEqual(["A4: table Posts in row 49"]);
  });
});

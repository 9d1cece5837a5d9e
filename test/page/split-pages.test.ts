import { describe, expect, it } from "vitest";
import { defaultSettings, type PrintSettings, pageSize } from "../../scripts/page/print/print-settings.ts";
import { type PrintedArea, splitPages } from "../../scripts/page/print/split-pages.ts";

/** A sheet of rows of 21 pixels and columns of 100 pixels. */
function sheet(rows: number, columns: number, changes: Partial<PrintedArea> = {}): PrintedArea {
  return {
    rows: { first: 0, last: rows - 1 },
    columns: { first: 0, last: columns - 1 },
    rowHeights: new Array(rows).fill(21),
    columnWidths: new Array(columns).fill(100),
    frozenRows: 0,
    frozenColumns: 0,
    ...changes,
  };
}

const portrait: PrintSettings = { ...defaultSettings("nl_NL"), orientation: "portrait" };
const pagesOf = (area: PrintedArea, settings: Partial<PrintSettings> = {}) =>
  splitPages(area, { ...portrait, ...settings }).pages;
/** The last rows of the pages, counted from 1. */
const lastRows = (area: PrintedArea, settings: Partial<PrintSettings> = {}) =>
  pagesOf(area, settings).map(({ rows }) => (rows[rows.length - 1] as { last: number }).last + 1);

describe("print settings", () => {
  it.each([
    ["en_US", "Letter"],
    ["nl_NL", "A4"],
  ])("begin for %s with %s in landscape, fit to width", (locale, paper) => {
    expect(defaultSettings(locale)).toMatchObject({ paper, orientation: "landscape", scale: "fitToWidth" });
  });

  it.each([
    ["normal", 7.1, 9.5],
    ["narrow", 8, 9.5],
    ["wide", 6.5, 9],
  ] as const)("leave %s margins around %f × %f inches of Letter", (margins, width, height) => {
    const size = pageSize({ ...portrait, paper: "Letter", margins });
    expect([size.printedWidth, size.printedHeight]).toEqual([expect.closeTo(width), expect.closeTo(height)]);
  });
});

describe("printed pages", () => {
  // 800 pixels wide: A4 holds 800 × 258.9 / 174.44 = 1,187 pixels of rows, Letter 800 × 9.5 / 7.1 = 1,070.
  it("end after the last row that fits: row 56 on A4 (1,176 pixels), row 50 on Letter (1,050 pixels)", () => {
    expect(lastRows(sheet(112, 8))).toEqual([56, 112]);
    expect(lastRows(sheet(112, 8), { paper: "Letter" })).toEqual([50, 100, 112]);
  });

  it("hold fewer rows in landscape: 800 × 171.9 / 261.44 = 526 pixels, 25 rows", () => {
    expect(lastRows(sheet(60, 8), { orientation: "landscape" })).toEqual([25, 50, 60]);
  });

  it("never cut a row: one that does not fit starts the next page", () => {
    const rowHeights = [...new Array(50).fill(21), 300, ...new Array(10).fill(21)];
    expect(lastRows(sheet(61, 8, { rowHeights }))).toEqual([50, 61]);
  });

  it("give a row that is taller than a page a page of its own", () => {
    const rowHeights = [21, 2000, 21];
    expect(lastRows(sheet(3, 8, { rowHeights }))).toEqual([1, 2, 3]);
  });

  it("leave hidden rows and columns out of what fits", () => {
    const rowHeights = [...new Array(56).fill(0), ...new Array(56).fill(21)];
    expect(lastRows(sheet(112, 8, { rowHeights }))).toEqual([112]);
    const columnWidths = [...new Array(8).fill(100), ...new Array(8).fill(0)];
    expect(lastRows(sheet(112, 16, { columnWidths }))).toEqual([56, 112]);
  });

  it("repeat frozen rows on every page, which leaves less room for others", () => {
    const pages = pagesOf(sheet(112, 8, { frozenRows: 2 }));
    expect(pages.map(({ rows }) => rows)).toEqual([
      [
        { first: 0, last: 1 },
        { first: 2, last: 55 },
      ],
      [
        { first: 0, last: 1 },
        { first: 56, last: 109 },
      ],
      [
        { first: 0, last: 1 },
        { first: 110, last: 111 },
      ],
    ]);
    expect(lastRows(sheet(112, 8, { frozenRows: 2 }), { repeatFrozenRows: false })).toEqual([56, 112]);
  });

  // At 100%, 6.868 inches of A4 are 659 pixels, six columns, and 10.193 inches are 978 pixels, 46 rows.
  it("go on to the right before they go down, or the other way round, if the sheet is wider than a page", () => {
    const starts = (pageOrder: PrintSettings["pageOrder"]) =>
      pagesOf(sheet(50, 8), { scale: "normal", pageOrder }).map(({ rows, columns }) => [
        rows[0]?.first,
        columns[0]?.first,
      ]);
    expect(starts("overThenDown")).toEqual([
      [0, 0],
      [0, 6],
      [46, 0],
      [46, 6],
    ]);
    expect(starts("downThenOver")).toEqual([
      [0, 0],
      [46, 0],
      [0, 6],
      [46, 6],
    ]);
  });

  it("are one page high if the sheet is fit to height, and one page in all if it is fit to the page", () => {
    expect(pagesOf(sheet(20, 40), { scale: "fitToHeight" }).every(({ rows }) => rows[0]?.last === 19)).toBe(true);
    expect(pagesOf(sheet(20, 40), { scale: "fitToHeight" }).length).toBeGreaterThan(1);
    expect(pagesOf(sheet(500, 40), { scale: "fitToPage" })).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { planReport, type ReportInputs } from "../../src/reports/index.ts";
import type { TableContents } from "../../src/reports/report-inputs.ts";
import type { PlannedCell } from "../../src/reports/sheet-plan.ts";
import { cutInPrint } from "./cut-in-print.ts";
import { everything, inputs, otherTables, withTable } from "./planned-inputs.ts";

const formulasOf = (cells: readonly PlannedCell[]) =>
  cells.flatMap(({ content, isText }) =>
    typeof content === "string" && !isText && content.startsWith("=") ? [content] : [],
  );
/** All formulas of the report and its figures. */
const all = (given: ReportInputs) => {
  const { report, figures } = planReport(given);
  return [...formulasOf(report.cells), ...formulasOf(figures.cells)];
};

/** The blocks' headings in English. */
function headingsOf(given: ReportInputs): string[] {
  const { report, figures } = planReport(given);
  const english = figures.cells.find(({ row, content }) => row === 1 && content === "texts.en")?.column;
  return report.cells.flatMap(({ style, content }) => {
    if (style !== "heading") return [];
    const row = Number(/(\d+)$/.exec(String(content))?.[1]);
    return figures.cells.flatMap((cell) => (cell.row === row && cell.column === english ? [String(cell.content)] : []));
  });
}

describe("a planned report", () => {
  it("uses no function of the add-on, so that every cell works without it", () => {
    const ours = /\b(ENGAGEMENT|ENGAGEMENTS|[A-Z]+_RATE|[A-Z]+_BAND|BENCHMARK|SENTIMENT|BRAND_HEALTH)\w*\(/;
    expect(all(everything).filter((formula) => ours.test(formula))).toEqual([]);
  });

  it("uses only functions that both Sheets and the emulator have", () => {
    const known = new Set(
      (
        "ABS AND ARRAYFORMULA ASINH AVERAGE CHAR CHOOSE CHOOSECOLS COUNT COUNTA DATE DAY EDATE ENCODEURL EXP FILTER FIND FIXED HSTACK HYPERLINK IF IFERROR INDEX INT " +
        "ISERROR ISNUMBER LARGE LEFT LEN LET LN LOWER MATCH MAX MEDIAN MID MIN MMULT MOD MONTH N NORM.S.DIST NOT OR PERCENTILE REGEXEXTRACT REGEXREPLACE ROUND ROWS SEQUENCE SORT SPLIT " +
        "SQRT SUBSTITUTE SUM TEXT TEXTJOIN TOCOL TRANSPOSE TRIM UNIQUE VLOOKUP VSTACK WEEKDAY WRAPROWS YEAR"
      ).split(" "),
    );
    const used = new Set(
      all(everything)
        .map((formula) => formula.replace(/"(?:[^"]|"")*"/g, ""))
        .flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name as string)),
    );
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
  });

  it("refers to no column that the spreadsheet does not have", () => {
    expect(all(inputs).filter((formula) => formula.includes("[["))).toEqual([]);
    expect(all(inputs).filter((formula) => formula.includes("undefined"))).toEqual([]);
  });

  it("never takes an imported name for a formula", () => {
    const { figures } = planReport(inputs);
    const accounts = figures.cells.filter(({ content }) => content === "=1+1");
    expect(accounts.length).toBeGreaterThan(0);
    expect(accounts.every(({ isText }) => isText)).toBe(true);
  });

  it("quotes the names of sheets", () => {
    expect(all(inputs).some((formula) => formula.includes("'Ana''s posts'!$A$1:$A"))).toBe(true);
  });

  it("fits beside the sidebar on a screen, and on a page", () => {
    const { report } = planReport(everything);
    const width = report.widths.reduce((sum, one) => sum + one, 0);
    expect(width).toBeLessThanOrEqual(1280 - 300 - 46);
    expect(report.cells.every(({ column }) => column <= report.widths.length)).toBe(true);
    expect(report.charts.every((chart) => chart.width <= width)).toBe(true);
  });

  it("writes no cell twice", () => {
    const { report, figures } = planReport(everything);
    for (const { cells } of [report, figures]) {
      const positions = cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(positions).size).toBe(positions.length);
    }
  });

  it("has as many figures for a hundred thousand rows as for a dozen", () => {
    const posts = inputs.sources.posts as NonNullable<ReportInputs["sources"]["posts"]>;
    const many = { ...inputs, sources: { posts: { ...posts, rows: 100_000 } } };
    expect(planReport(many)).toEqual(planReport(inputs));
  });

  it.each([
    ["only posts", inputs],
    ["every table", everything],
  ])("prints no table or chart of %s on two pages, on A4 or Letter", (_, given) => {
    expect(cutInPrint(planReport(given).report)).toEqual([]);
  });

  it("has every chart in a row of its own, below its caption and above its table", () => {
    const { report } = planReport(everything);
    expect(report.charts.length).toBeGreaterThan(3);
    for (const { row, column, offsetY, height, ranges } of report.charts) {
      expect(report.heights[row]).toBeGreaterThanOrEqual(offsetY + height);
      const inRow = report.cells.filter((cell) => cell.row === row);
      expect(inRow.map(({ style }) => style)).toEqual(inRow.map(() => "caption"));
      expect(inRow.some((cell) => cell.column === column)).toBe(true);
      expect(ranges.every((range) => range.row > row)).toBe(true);
    }
  });

  it("colors the header above links up to the right edge, where they end", () => {
    const headers = planReport(inputs).report.cells.filter(({ style }) => style.startsWith("header"));
    // The summary's link is in the last but one of the columns B to M.
    const link = headers.find(({ style, column }) => style === "headerWide" && column === 12);
    const columns = headers.filter(({ row }) => row === link?.row).map(({ column }) => column);
    expect(columns.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it("wraps the names of totals in the summary, which are longer than those of platforms", () => {
    const counts = { Instagram: "organic", TikTok: "organic", X: "total", Threads: "total" } as const;
    const names = Object.keys(counts);
    const posts = { ...(inputs.contents.posts as TableContents), platforms: names, ratedPlatforms: names, counts };
    const { cells, rows } = planReport({
      ...inputs,
      platforms: names,
      postPlatforms: names,
      contents: { posts },
    }).report;
    const heads = cells.filter(({ style, column }) => style === "headerWide" && column === 12);
    const first = heads[0]?.row ?? rows;
    const labels = [1, 2, 3, 4, 5, 6].map((row) => cells.find((cell) => cell.row === first + row && cell.column === 2));
    expect(labels.map((cell) => cell?.style)).toEqual(["label", "label", "label", "label", "sentence", "sentence"]);
  });

  it("has cells of three columns for the names of time zones, which are wider than one", () => {
    const { cells } = planReport(everything).report;
    const zone = cells.find(({ control }) => control?.startsWith("zone."))?.row ?? 0;
    const columnsOf = (from: number, found: (cell: PlannedCell) => boolean) =>
      cells.flatMap((cell) => (cell.row === from && found(cell) ? [cell.column] : [])).sort((a, b) => a - b);
    expect(columnsOf(zone, ({ style }) => style === "control")).toEqual([5, 6, 7]);
    // The names run on into them, since they are empty.
    expect(columnsOf(zone, ({ content }) => content === "")).toEqual([6, 7]);
    // From the account's column B to the zone's last one, G.
    expect(columnsOf(zone - 1, ({ style }) => style.startsWith("header"))).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it("has a control for rows across the period's edge only if rows can cover several days", () => {
    const controlsIn = (given: ReportInputs) =>
      planReport(given).report.cells.flatMap(({ control }) => (control ? [control] : []));
    expect(controlsIn(inputs)).not.toContain("edges");
    expect(controlsIn(withTable(inputs, "pages", ["date", "period_end", "sessions"]))).toContain("edges");
    expect(controlsIn(withTable(inputs, "pages", ["date", "sessions"]))).not.toContain("edges");
  });
});

describe("a planned report with optional tables", () => {
  it.each(otherTables)("has a block “%s” only if the period has rows for it", (heading, table, fields) => {
    expect(headingsOf(inputs)).not.toContain(heading);
    expect(headingsOf(withTable(inputs, table, fields))).toContain(heading);
    expect(headingsOf(withTable(inputs, table, fields, 0))).toEqual(headingsOf(inputs));
  });

  it("shows no chart of exposures, since platforms count them differently", () => {
    const { posts } = inputs.sources;
    const exposed: ReportInputs = {
      ...inputs,
      sources: { posts: { ...posts, columns: { ...posts?.columns, views: "J" } } as typeof posts },
      contents: { posts: { ...inputs.contents.posts, byField: { views: 12, likes: 12 } } as TableContents },
    };
    expect(headingsOf(inputs)).not.toContain("Action rate and CTR");
    expect(headingsOf(exposed)).toContain("Action rate and CTR");
    expect(planReport(exposed).report.charts).toHaveLength(planReport(inputs).report.charts.length);
  });

  it("has lists of the best posts only if a platform has enough posts with a rate", () => {
    const few = { ...inputs.contents.posts, listedPlatforms: [] } as unknown as TableContents;
    expect(headingsOf(inputs)).toContain("Best and weakest posts");
    expect(headingsOf({ ...inputs, contents: { posts: few } })).not.toContain("Best and weakest posts");
  });

  it("lists the blocks that are left out", () => {
    /** Below the last heading and its line. */
    const firstNote = (given: ReportInputs) => {
      const { cells } = planReport(given).report;
      const heading = cells.filter(({ style }) => style === "heading").at(-1)?.row ?? 0;
      return String(cells.find(({ row }) => row === heading + 2)?.content);
    };
    expect(firstNote(inputs)).toMatch(/^=SUBSTITUTE\('Report figures'!\$\w+\$\d+,"\{1\}",/);
    // Only exposures are missing, so that one name remains.
    expect(firstNote(everything)).toMatch(/^=SUBSTITUTE\('Report figures'!\$\w+\$\d+,"\{1\}",/);
    expect(firstNote(everything).split('&", "&')).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { planReport, type ReportInputs } from "../../src/reports/index.ts";
import type { PlannedCell } from "../../src/reports/sheet-plan.ts";

const letters = (fields: string[]) =>
  Object.fromEntries(fields.map((field, at) => [field, String.fromCharCode(65 + at)]));

/** A spreadsheet that has only posts. */
const inputs: ReportInputs = {
  choices: {
    from: "2026-03-01",
    to: "2026-05-31",
    platforms: [],
    accounts: [],
    competitors: [],
    audience: "followers",
    industry: "All industries",
    language: "en",
  },
  sources: {
    posts: {
      sheet: "Ana's posts",
      columns: letters([
        "platform",
        "account",
        "published_at",
        "type",
        "text",
        "followers",
        "likes",
        "comments",
        "imported_at",
      ]),
      rows: 12,
    },
  },
  platforms: ["Instagram", "TikTok"],
  accounts: ["=1+1"],
  postPlatforms: ["Instagram", "TikTok"],
  types: ["Image"],
  reportSheet: "Report",
  figuresSheet: "Report figures",
};

const withTables = (tables: ReportInputs["sources"]): ReportInputs => ({
  ...inputs,
  sources: { ...inputs.sources, ...tables },
});
const formulasOf = (cells: readonly PlannedCell[]) =>
  cells.flatMap(({ content, isText }) =>
    typeof content === "string" && !isText && content.startsWith("=") ? [content] : [],
  );
/** All formulas of the report and its figures. */
const all = (given: ReportInputs) => {
  const { report, figures } = planReport(given);
  return [...formulasOf(report.cells), ...formulasOf(figures.cells)];
};

describe("a planned report", () => {
  it("uses no function of the add-on, so that every cell works without it", () => {
    const ours = /\b(ENGAGEMENT|ENGAGEMENTS|[A-Z]+_RATE|[A-Z]+_BAND|BENCHMARK|SENTIMENT|BRAND_HEALTH)\w*\(/;
    expect(all(inputs).filter((formula) => ours.test(formula))).toEqual([]);
  });

  it("uses only functions that both Sheets and the emulator have", () => {
    const known = new Set(
      (
        "AND ARRAYFORMULA AVERAGEIFS BYROW CHOOSE CHOOSECOLS COUNT COUNTA COUNTIFS DAY EDATE FILTER FIND HOUR HSTACK HYPERLINK IF " +
        "IFERROR INDEX INT ISNUMBER LAMBDA LEFT LET LOWER MAP MATCH MAX MAXIFS MEDIAN MIN MINIFS MONTH NOT OR PERCENTILE ROWS " +
        "SEQUENCE SORT SQRT SUBSTITUTE SUM SUMIFS TEXT TEXTJOIN UNIQUE VSTACK WEEKDAY YEAR"
      ).split(" "),
    );
    const used = new Set(
      all(
        withTables({
          mentions: source("published_at", "sentiment"),
          conversations: source("received_at", "first_response_at", "answered"),
          pages: source("date", "page", "channel", "sessions", "impressions", "comments"),
        }),
      )
        .map((formula) => formula.replace(/"(?:[^"]|"")*"/g, ""))
        .flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z.]+)\(/g)].map(([, name]) => name as string)),
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
    expect(all(inputs).some((formula) => formula.includes("'Ana''s posts'!$A$2:$A"))).toBe(true);
  });

  it("fits beside the sidebar on a screen, and on a page", () => {
    const { report } = planReport(inputs);
    const width = report.widths.reduce((sum, one) => sum + one, 0);
    expect(width).toBeLessThanOrEqual(1280 - 300 - 46);
    expect(report.cells.every(({ column }) => column <= report.widths.length)).toBe(true);
    expect(report.charts.every((chart) => chart.width <= width)).toBe(true);
  });

  it("writes no cell twice", () => {
    const { report, figures } = planReport(inputs);
    for (const { cells } of [report, figures]) {
      const positions = cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(positions).size).toBe(positions.length);
    }
  });
});

const source = (...fields: string[]) => ({
  sheet: "Other",
  columns: letters(["platform", "account", ...fields, "imported_at"]),
  rows: 3,
});

describe("a planned report with optional tables", () => {
  const charts = (given: ReportInputs) => planReport(given).report.charts.length;
  const rows = (given: ReportInputs) => planReport(given).report.rows;

  it.each([
    ["response times", "conversations", source("received_at", "first_response_at")],
    ["email", "campaigns", source("sent_at", "delivered", "opens")],
    ["the website", "pages", source("date", "sessions")],
    ["a podcast", "episodes", source("published_at", "plays")],
    ["mentions", "mentions", source("published_at", "sentiment")],
    ["audience growth", "days", source("date", "followers")],
  ] as const)("has a block about %s only if there are rows for it", (_, table, given) => {
    expect(rows(withTables({ [table]: given }))).toBeGreaterThan(rows(inputs));
    expect(rows(withTables({ [table]: { ...given, rows: 0 } }))).toBe(rows(inputs));
  });

  it("shows no chart of exposures, since platforms count them differently", () => {
    const posts = inputs.sources.posts as NonNullable<ReportInputs["sources"]["posts"]>;
    const exposed = withTables({ posts: { ...posts, columns: { ...posts.columns, views: "J" } } });
    expect(rows(exposed)).toBeGreaterThan(rows(inputs));
    expect(charts(exposed)).toBe(charts(inputs));
  });

  it("lists the blocks that are left out", () => {
    const { report } = planReport(inputs);
    const last = report.cells[report.cells.length - 1]?.content;
    expect(last).toMatch(/^=SUBSTITUTE\('Report figures'!\$\w+\$\d+,"\{1\}",/);
  });
});

import { describe, expect, it } from "vitest";
import { insertCharts } from "../../src/appsscript/report/report-charts.ts";
import {
  grow,
  resize,
  writeConditionalColors,
  writeContents,
  writeDataValidation,
  writeStyles,
} from "../../src/appsscript/report/write-sheet-plan.ts";
import { badColor, goodColor } from "../../src/reports/palette.ts";
import type { PlannedCell, PlannedChart, SheetPlan } from "../../src/reports/sheet-plan.ts";
import { openInSpreadsheet } from "./in-spreadsheet.ts";

const cell = (row: number, column: number, more: Partial<PlannedCell> = {}): PlannedCell => ({
  row,
  column,
  content: "",
  style: "label",
  ...more,
});

const planOf = (more: Partial<SheetPlan> = {}): SheetPlan => ({
  rows: 6,
  columns: 4,
  cells: [],
  widths: [14, 75, 75, 90],
  heights: {},
  merges: [],
  charts: [],
  ...more,
});

const asIs = (color: string) => color;

/** A sheet on which a plan was written. */
function written(plan: SheetPlan, { locale = "en_US", colorFor = asIs } = {}) {
  const opened = openInSpreadsheet();
  const { sheet, inScript } = opened;
  inScript(() => {
    const range = writeContents(sheet, plan, locale);
    writeStyles(sheet, range, plan, "en", colorFor);
  });
  return opened;
}

describe("writing the plan of a sheet", () => {
  it("gives the sheet at least its size, or exactly", () => {
    const { sheet, inScript } = openInSpreadsheet();
    const size = () => [sheet.getMaxRows(), sheet.getMaxColumns()];
    inScript(() => grow(sheet, planOf({ rows: 1_001, columns: 27 })));
    expect(size()).toEqual([1_001, 27]);
    inScript(() => grow(sheet, planOf()));
    expect(size()).toEqual([1_001, 27]);
    inScript(() => resize(sheet, planOf()));
    expect(size()).toEqual([6, 4]);
    inScript(() => resize(sheet, planOf({ rows: 8, columns: 5 })));
    expect(size()).toEqual([8, 5]);
  });

  it("puts numbers, texts and formulas in their cells, formulas as the spreadsheet's locale writes them", () => {
    const cells = [
      cell(1, 1, { content: "Rate" }),
      cell(2, 2, { content: 0.5 }),
      cell(3, 3, { content: "=SUM(1,2)" }),
      cell(4, 4, { content: "=SUM(1,2)", isText: true }),
      cell(5, 1, { content: "'quoted" }),
    ];
    const { sheet } = written(planOf({ cells }));
    expect(sheet.getDataRange().getFormulas().flat().filter(Boolean)).toEqual(["=SUM(1,2)"]);
    expect(["A1", "B2", "D4", "A5"].map((one) => sheet.getRange(one).getValue())).toEqual([
      "Rate",
      0.5,
      "=SUM(1,2)",
      "'quoted",
    ]);
    const dutch = openInSpreadsheet({ locale: "nl_NL" });
    dutch.inScript(() => writeContents(dutch.sheet, planOf({ cells }), "nl_NL"));
    expect(dutch.sheet.getRange("C3").getFormula()).toBe("=SUM(1;2)");
  });

  it("gives cells their looks, in the client's colors, and others those of plain cells", () => {
    const cells = [cell(2, 1, { style: "control", format: "date" }), cell(2, 2, { style: "sentence", format: "rate" })];
    const { sheet } = written(planOf({ cells }), { colorFor: (used) => (used === "#fff4c2" ? "#eeeeee" : used) });
    const looks = (one: string) => {
      const range = sheet.getRange(one);
      return [
        range.getFontSize(),
        range.getFontWeight(),
        range.getBackground(),
        range.getFontColor(),
        range.getWrap(),
        range.getNumberFormat(),
      ];
    };
    expect(looks("A2").slice(0, 5)).toEqual([10, "bold", "#eeeeee", "#202124", false]);
    expect(looks("B2")).toEqual([8, "normal", "#ffffff", "#5f6368", true, "0.00%"]);
    expect(looks("C2").slice(0, 5)).toEqual([9, "normal", "#ffffff", "#202124", false]);
    expect(sheet.getRange("A2").getNumberFormat()).toBe("yyyy-mm-dd");
  });

  it("gives columns and rows their sizes, and joins cells of a row", () => {
    const merges = [2, 3, 5].map((row) => ({ row, column: 1, columns: 3 }));
    const plan = planOf({ heights: { 2: 250, 3: 250, 6: 20 }, merges: [...merges, { row: 4, column: 1, columns: 2 }] });
    const { sheet, workbook } = written(plan);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([14, 75, 75, 90]);
    expect([1, 2, 3, 4, 5, 6].map((row) => sheet.getRowHeight(row))).toEqual([26, 250, 250, 26, 26, 20]);
    const joined = Object.values(workbook.snapshot().sheets).flatMap((one) => one?.mergeData ?? []);
    expect(
      joined.map(({ startRow, startColumn, endColumn }) => [startRow + 1, startColumn + 1, endColumn + 1]).sort(),
    ).toEqual([
      [2, 1, 3],
      [3, 1, 3],
      [4, 1, 2],
      [5, 1, 3],
    ]);
  });
});

describe("the yellow cells of a plan", () => {
  it("accept a day, or what is in a list on the other sheet, and others only where that is planned", () => {
    const { sheet, spreadsheet, inScript } = openInSpreadsheet();
    const figures = spreadsheet.insertSheet("Figures");
    const cells = [
      cell(2, 2, { accepts: "date" }),
      cell(4, 2, { accepts: "Figures!$C$1:$C$3" }),
      cell(5, 2, { accepts: "Figures!$D$1:$D$2", acceptsOthers: true }),
      cell(3, 4, { accepts: "Figures!$C$1:$C$3" }),
      cell(1, 1),
    ];
    inScript(() => writeDataValidation(sheet, figures, planOf({ cells })));
    const rule = (one: string) => {
      const found = sheet.getRange(one).getDataValidation();
      const [range] = found?.getCriteriaValues() ?? [];
      return found && [range?.getA1Notation?.(), range?.getSheet?.().getName(), found.getAllowInvalid()];
    };
    expect(rule("B2")).toEqual([undefined, undefined, false]);
    expect(rule("B4")).toEqual(["C1:C3", "Figures", false]);
    expect(rule("B5")).toEqual(["D1:D2", "Figures", true]);
    expect(rule("D3")).toEqual(["C1:C3", "Figures", false]);
    expect(["A1", "B1", "B3", "B6", "D2", "D4"].map(rule)).toEqual(Array(6).fill(null));
  });

  it("can be none", () => {
    const { sheet, inScript } = openInSpreadsheet();
    inScript(() => writeDataValidation(sheet, sheet, planOf({ cells: [cell(1, 1)] })));
    expect(sheet.getRange("A1").getDataValidation()).toBe(null);
  });
});

describe("the colors of a plan that depend on values", () => {
  const rulesOf = (cells: PlannedCell[]) => {
    const { sheet, inScript } = openInSpreadsheet();
    inScript(() => writeConditionalColors(sheet, planOf({ cells })));
    return sheet.getConditionalFormatRules().map((rule) => ({
      ranges: rule.getRanges().map((range) => range.getA1Notation()),
      condition: rule.getBooleanCondition(),
    }));
  };

  it("are those of good and bad changes, upwards or downwards", () => {
    const rules = rulesOf([cell(1, 1, { style: "rise" }), cell(1, 2, { style: "fall" }), cell(1, 3)]);
    const shown = rules.map(({ ranges, condition }) => [
      ranges.join(),
      String(condition?.getCriteriaType()),
      condition?.getFontColor(),
    ]);
    expect(shown.map(([range]) => range)).toEqual(["A1", "A1", "B1", "B1"]);
    expect(shown.map(([, , color]) => color)).toEqual([goodColor, badColor, badColor, goodColor]);
  });

  it("apply to areas of cells of the same kind, beside and below each other", () => {
    const band = (row: number, column: number) => cell(row, column, { style: "band" });
    const rules = rulesOf([band(1, 1), band(1, 2), band(2, 1), band(2, 2), band(4, 1), band(1, 4), band(2, 3)]);
    expect(rules.length).toBeGreaterThan(1);
    for (const { ranges } of rules) expect([...ranges].sort()).toEqual(["A1:B2", "A4", "C2", "D1"]);
  });

  it("are darker for higher numbers within each block", () => {
    const shade = (row: number) => cell(row, 1, { style: "shade" });
    expect(rulesOf([shade(1), shade(2), shade(4)]).map(({ ranges }) => ranges)).toEqual([["A1:A2"], ["A4"]]);
  });

  it("are none where nothing has such a color", () => expect(rulesOf([cell(1, 1)])).toEqual([]));
});

describe("the charts of a plan", () => {
  const chart = (more: Partial<PlannedChart> = {}): PlannedChart => ({
    kind: "line",
    ranges: [1, 2, 3].map((column) => ({ row: 2, column, rows: 4 })),
    row: 3,
    column: 2,
    offsetY: 20,
    width: 400,
    height: 200,
    colors: ["#111111", "#222222"],
    format: "rate",
    ...more,
  });
  const inserted = (...charts: PlannedChart[]) => {
    const { sheet, inScript } = openInSpreadsheet();
    inScript(() => insertCharts(sheet, charts, (color) => (color === "#222222" ? "#333333" : color)));
    return sheet.getCharts();
  };

  it("stand in their places and show their ranges, those beside each other as one", () => {
    const [first, second] = inserted(
      chart(),
      chart({ ranges: [1, 2, 4].map((column) => ({ row: 2, column, rows: column === 4 ? 3 : 4 })), row: 5 }),
    );
    expect(first?.getRanges().map((range) => range.getA1Notation())).toEqual(["A2:C5"]);
    expect(second?.getRanges().map((range) => range.getA1Notation())).toEqual(["A2:B5", "D2:D4"]);
    expect([first?.getContainerInfo().getAnchorRow(), second?.getContainerInfo().getAnchorRow()]).toEqual([3, 5]);
    expect([first?.getContainerInfo().getAnchorColumn(), first?.getContainerInfo().getOffsetY()]).toEqual([2, 20]);
  });

  it("have ranges of their own where rows differ", () => {
    const ranges = [
      { row: 2, column: 1, rows: 4 },
      { row: 3, column: 2, rows: 4 },
      { row: 3, column: 3, rows: 3 },
    ];
    expect(
      inserted(chart({ ranges }))[0]
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(["A2:A5", "B3:B6", "C3:C5"]);
  });

  it("have a size, the client's colors, and a legend if they have several lines", () => {
    const [several, one] = inserted(chart(), chart({ ranges: [1, 2].map((column) => ({ row: 2, column, rows: 4 })) }));
    const option = (name: string) => several?.getOptions().get(name);
    expect([option("width"), option("height"), option("colors")]).toEqual([400, 200, ["#111111", "#333333"]]);
    expect([option("legend"), one?.getOptions().get("legend")]).toEqual([{ position: "bottom" }, { position: "none" }]);
    expect([option("pointSize"), option("useFirstColumnAsDomain")]).toEqual([4, true]);
  });

  it("can be none", () => expect(inserted()).toEqual([]));
});

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

let open: OpenSpreadsheet;
beforeEach(() => {
  open = openSpreadsheet();
});
afterEach(() => open.workbook.dispose());

const lineChart = "LINE" as unknown as GoogleAppsScript.Charts.ChartType;

function insertChart(): void {
  const chart = open.sheet
    .newChart()
    .setChartType(lineChart)
    .addRange(open.sheet.getRange("A1:B5"))
    .setOption("title", "Engagement rate")
    .setPosition(2, 4, 0, 10)
    .setNumHeaders(1)
    .build();
  open.sheet.insertChart(chart);
}

describe("charts", () => {
  it("a chart is stored with what is needed to draw it", () => {
    insertChart();
    expect(open.workbook.charts()).toMatchObject([
      {
        sheet: "Sheet1",
        type: "LINE",
        ranges: [{ sheet: "Sheet1", a1: "A1:B5" }],
        options: { title: "Engagement rate" },
        position: { row: 2, column: 4, offsetX: 0, offsetY: 10 },
        headers: 1,
      },
    ]);
  });

  it("a chart moves with its ranges and its anchor cell", () => {
    insertChart();
    open.sheet.insertRowsBefore(1, 2);
    const [chart] = open.sheet.getCharts();
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(["A3:B7"]);
    expect(chart?.getContainerInfo().getAnchorRow()).toBe(4);
  });

  it("a chart can be changed and removed", () => {
    insertChart();
    const [chart] = open.sheet.getCharts();
    if (chart) open.sheet.updateChart(chart.modify().setOption("title", "Rate").build());
    expect(open.workbook.charts()[0]?.options).toEqual({ title: "Rate" });
    const [changed] = open.sheet.getCharts();
    if (changed) open.sheet.removeChart(changed);
    expect(open.sheet.getCharts()).toEqual([]);
  });
});

describe("conditional formats", () => {
  it("conditional formats are returned as set, and follow their rows", () => {
    const rule = open.app
      .newConditionalFormatRule()
      .whenTextEqualTo("Very high")
      .setBackground("#b6d7a8")
      .setBold(true)
      .setRanges([open.sheet.getRange("C2:C10")])
      .build();
    open.sheet.setConditionalFormatRules([...open.sheet.getConditionalFormatRules(), rule]);
    open.sheet.insertRowBefore(1);
    const [stored] = open.sheet.getConditionalFormatRules();
    const condition = stored?.getBooleanCondition();
    expect(stored?.getRanges()[0]?.getA1Notation()).toBe("C3:C11");
    expect(condition?.getCriteriaType()).toBe(open.app.BooleanCriteria.TEXT_EQUAL_TO);
    expect(condition?.getCriteriaValues()).toEqual(["Very high"]);
    expect([condition?.getBackground(), condition?.getBold()]).toEqual(["#b6d7a8", true]);
  });

  it("a conditional format needs a range and a condition", () => {
    expect(() => open.app.newConditionalFormatRule().whenCellEmpty().build()).toThrow("at least one range");
    const range = open.sheet.getRange("A1");
    expect(() => open.app.newConditionalFormatRule().setRanges([range]).build()).toThrow("must have a condition");
  });
});

describe("filters and data validation", () => {
  it("a sheet has at most one filter", () => {
    open.sheet.getRange("A1:C5").createFilter();
    expect(open.sheet.getFilter()?.getRange().getA1Notation()).toBe("A1:C5");
    expect(() => open.sheet.getRange("A1:B2").createFilter()).toThrow("already has a filter");
    open.sheet.getFilter()?.remove();
    expect(open.sheet.getFilter()).toBeNull();
  });

  it("a drop-down list is stored with its cells and moves with them", () => {
    const rule = open.app
      .newDataValidation()
      .requireValueInList(["all", "instagram"], true)
      .setAllowInvalid(false)
      .build();
    open.sheet.getRange("B1").setDataValidation(rule);
    open.sheet.insertColumnBefore(1);
    const stored = open.sheet.getRange("C1").getDataValidation();
    expect(stored?.getCriteriaValues()).toEqual([["all", "instagram"], true]);
    expect(open.sheet.getRange("B1").getDataValidation()).toBeNull();
  });
});

it("a saved spreadsheet opens with everything in it", () => {
  insertChart();
  open.sheet.getRange("A1").setValue("Likes").setNote("What: likes").setFontWeight("bold");
  open.sheet.getRange("A:A").addDeveloperMetadata("field", "likes");
  open.sheet.getRange("A1").protect().setDescription("Heading");
  open.sheet.getRange("A1:B5").createFilter();
  open.sheet.setFrozenRows(1);
  open.spreadsheet.setNamedRange("period", open.sheet.getRange("B2"));
  const saved = JSON.parse(JSON.stringify(open.workbook.snapshot()));
  const again = openSpreadsheet({ snapshot: saved });
  const cell = again.sheet.getRange("A1");
  expect([cell.getValue(), cell.getNote(), cell.getFontWeight()]).toEqual(["Likes", "What: likes", "bold"]);
  expect(again.sheet.getRange("A:A").getDeveloperMetadata()[0]?.getValue()).toBe("likes");
  expect(again.sheet.getProtections(again.app.ProtectionType.RANGE)[0]?.getDescription()).toBe("Heading");
  expect(again.sheet.getFilter()?.getRange().getA1Notation()).toBe("A1:B5");
  expect(again.sheet.getFrozenRows()).toBe(1);
  expect(again.spreadsheet.getRangeByName("period")?.getA1Notation()).toBe("B2");
  expect(again.workbook.charts()).toEqual(open.workbook.charts());
  expect(again.spreadsheet.getId()).toBe(open.spreadsheet.getId());
  again.workbook.dispose();
});

it("listeners are notified of changes by scripts and in metadata, not of calculations", async () => {
  open.sheet.getRange("A1").setFormula("=1+1");
  let changes = 0;
  const end = open.workbook.onChange(() => changes++);
  await open.workbook.waitForCalculation();
  expect(changes).toBe(0);
  open.sheet.getRange("B1").setValue(1);
  expect(changes).toBe(1);
  open.sheet.addDeveloperMetadata("table", "posts");
  expect(changes).toBe(2);
  end();
  open.sheet.getRange("B1").setValue(2);
  expect(changes).toBe(2);
});

import { describe, expect, it } from "vitest";
import { openAddOn } from "./add-on.ts";

describe("the benchmarks sheet", () => {
  it("the benchmarks sheet lists every published rate with its denominator, year, source and URL", async () => {
    const { addOn, app } = openAddOn();
    addOn.clickMenu("Add benchmarks sheet");
    const [headers, ...rows] = app.getSheetByName("Benchmarks")?.getDataRange().getValues() ?? [];
    expect(headers).toEqual([
      ...["Platform", "Industry", "Rate", "Denominator", "Statistic", "Counted", "Period", "Source", "Link"],
    ]);
    expect(rows.length).toBeGreaterThan(50);
    for (const [platform, , rate, denominator, kind, counted, period, source, address] of rows) {
      expect(platform).not.toBe("");
      expect(rate).toBeGreaterThan(0);
      expect(rate).toBeLessThan(1);
      expect(denominator).not.toBe("");
      expect(kind).not.toBe("");
      expect(counted).not.toBe("");
      expect(Number.parseInt(String(period), 10)).toBeGreaterThan(2_010);
      expect(source).not.toBe("");
      expect(String(address)).toMatch(/^https:\/\//);
    }
  });

  it("the benchmarks sheet shows small rates as published, months as months, and who quotes what", () => {
    const { addOn, app } = openAddOn();
    addOn.clickMenu("Add benchmarks sheet");
    const shown = app.getSheetByName("Benchmarks")?.getDataRange().getDisplayValues() ?? [];
    // Published by Rival IQ: a median of 0.015 % for X.
    expect(shown.find(([platform, , rate]) => platform === "X" && rate === "0.015%")).toBeDefined();
    const months = shown.filter((row) => /^Buffer, January 20\d\d,/.test(row[7] ?? ""));
    expect(months.map((row) => row[6])).toEqual(["2024-01", "2025-01"]);
    expect(months[0]?.[7]).toBe("Buffer, January 2024, as quoted by shno.co");
  });

  it("the benchmarks sheet is written again into the same sheet after the user renamed it", () => {
    const { addOn, app } = openAddOn();
    addOn.clickMenu("Add benchmarks sheet");
    app.getSheetByName("Benchmarks")?.setName("Compare");
    addOn.clickMenu("Add benchmarks sheet");
    expect(app.getSheets().map((sheet) => sheet.getName())).toEqual(["Sheet1", "Compare"]);
  });
});

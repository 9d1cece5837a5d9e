import { describe, expect, it } from "vitest";
import { openAddOn } from "./add-on.ts";

describe("the benchmarks sheet", () => {
  it("the benchmarks sheet lists every published rate with its denominator, year, source and URL", async () => {
    const { addOn, app } = openAddOn();
    addOn.clickMenu("Add benchmarks sheet");
    const [headers, ...rows] = app.getSheetByName("Benchmarks")?.getDataRange().getValues() ?? [];
    expect(headers).toEqual(["Platform", "Industry", "Rate", "Based on", "Kind", "Data year", "Source", "Address"]);
    expect(rows.length).toBeGreaterThan(50);
    for (const [platform, , rate, denominator, , year, source, address] of rows) {
      expect(platform).not.toBe("");
      expect(rate).toBeGreaterThan(0);
      expect(rate).toBeLessThan(1);
      expect(denominator).not.toBe("");
      expect(year).toBeGreaterThan(2_010);
      expect(source).not.toBe("");
      expect(String(address)).toMatch(/^https:\/\//);
    }
  });

  it("the benchmarks sheet is written again into the same sheet after the user renamed it", () => {
    const { addOn, app } = openAddOn();
    addOn.clickMenu("Add benchmarks sheet");
    app.getSheetByName("Benchmarks")?.setName("Compare");
    addOn.clickMenu("Add benchmarks sheet");
    expect(app.getSheets().map((sheet) => sheet.getName())).toEqual(["Sheet1", "Compare"]);
  });
});

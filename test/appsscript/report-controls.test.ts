import { describe, expect, it } from "vitest";
import { controlOf, setControl, shownIn } from "./read-report.ts";
import { platformRow, posts, withReport } from "./report-rows.ts";

describe("the yellow cells", () => {
  it("the dates in the yellow cells change the whole report's period", async () => {
    const opened = await withReport();
    await setControl(opened, "From", "4/1/2026");
    await setControl(opened, "To", "4/30/2026");
    expect(platformRow(opened, "Instagram")).toMatchObject({ Posts: "1", Rate: "1.00%", "× benchmark": "2.8×" });
    // The first post is of May 2025: of the same days a year earlier there is nothing.
    expect(shownIn(opened)[1]?.[1]).toBe(
      "2026-04-01 to 2026-04-30, compared with the previous period (2026-03-01 to 2026-03-31).",
    );
  });

  it("the yellow cells limit the report to platforms and accounts", async () => {
    const opened = await withReport();
    await setControl(opened, "Platforms", "TikTok");
    expect(platformRow(opened, "Instagram")).toMatchObject({ Posts: "0", Rate: "", Competitors: "" });
    expect(platformRow(opened, "All platforms")).toMatchObject({ Posts: "1", Rate: "9.00%" });
    await setControl(opened, "Platforms", "tiktok,Instagram");
    await setControl(opened, "Accounts", "brood.en.boon");
    expect(platformRow(opened, "TikTok")).toMatchObject({ Posts: "0" });
    expect(platformRow(opened, "Instagram")).toMatchObject({ Posts: "3" });
  });

  it("the yellow cells change the denominator of every rate", async () => {
    const opened = await withReport({}, {}, [...posts.map((row) => ({ ...row, reach: 20_000 }))]);
    expect(platformRow(opened, "Instagram")).toMatchObject({ Rate: "2.00%", "Based on": "Followers" });
    await setControl(opened, "Engagement rate based on", "Reach");
    expect(platformRow(opened, "Instagram")).toMatchObject({ Rate: "1.00%", "Based on": "Reach", Benchmark: "" });
  });

  it("the language in the yellow cells changes the report's words, including bands", async () => {
    const opened = await withReport();
    await setControl(opened, "Language", "Nederlands");
    const cells = shownIn(opened).flat();
    expect(cells).toContain("Engagementrapport");
    expect(cells).toContain("Zeer hoog");
    expect(cells.filter((cell) => /Best and weakest|Previous period|Very high/.test(cell))).toEqual([]);
  });

  it("the industry in the yellow cells changes the benchmark", async () => {
    const opened = await withReport();
    await setControl(opened, "Benchmark industry", "Food & Beverage");
    expect(platformRow(opened, "Instagram")).toMatchObject({ Benchmark: "0.40%", "× benchmark": "5.0×" });
  });

  it.each([
    ["Engagement rate based on", ["Automatic", "Followers", "Reach", "Impressions", "Views"]],
    ["Benchmark industry", ["All industries", "Fashion", "Food & Beverage"]],
    ["Language", ["English", "Español", "Nederlands"]],
  ])("the yellow cell “%s” offers its choices and refuses other values", async (label, choices) => {
    const rule = controlOf(await withReport(), label).getDataValidation();
    expect(rule?.getAllowInvalid()).toBe(false);
    const range: GoogleAppsScript.Spreadsheet.Range = rule?.getCriteriaValues()[0];
    const offered = range.getDisplayValues().flat().filter(Boolean);
    expect(offered).toEqual(expect.arrayContaining(choices));
  });

  it("the yellow cells with names accept several names, which no list can offer", async () => {
    const opened = await withReport();
    const rules = ["Platforms", "Accounts", "Competitor accounts"].map((label) =>
      controlOf(opened, label).getDataValidation(),
    );
    expect(rules.map((rule) => rule?.getAllowInvalid())).toEqual([true, true, true]);
  });

  it("the line above the yellow cells names a name that the spreadsheet does not have", async () => {
    const opened = await withReport();
    const warning = () =>
      shownIn(opened)
        .flat()
        .find((cell) => cell.startsWith("⚠"));
    expect(warning()).toBeUndefined();
    await setControl(opened, "Platforms", "TikTok, Instagran");
    expect(warning()).toBe("⚠ Check the yellow cell “Platforms”: the spreadsheet has no “instagran”.");
    await setControl(opened, "Platforms", "All");
    await setControl(opened, "Competitor accounts", "de korst");
    expect(warning()).toBe("⚠ Check the yellow cell “Competitor accounts”: the spreadsheet has no “de korst”.");
    await setControl(opened, "Competitor accounts", "None");
    expect(warning()).toBeUndefined();
  });

  it("the line above the yellow cells says that the first day must be before the last", async () => {
    const opened = await withReport();
    await setControl(opened, "From", "6/1/2026");
    expect(shownIn(opened).flat()).toContain(
      "⚠ Check the yellow cells with dates: the end date can't be before the start date.",
    );
  });
});

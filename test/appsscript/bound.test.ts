import { describe, expect, it } from "vitest";
import { ask, batchOf, bo, importInto, noor, openAddOn, post } from "./add-on.ts";
import { openWithMocks, readOnlyImport, rowsOf, save } from "./connect/with-mocks.ts";
import { may } from "./read-report.ts";
import { shareAfterComparing } from "./share.ts";

/** The two ways in which the script gets to a spreadsheet. */
const kinds: [string, { boundName?: string }][] = [
  ["a published add-on", {}],
  ["a script that is bound to the spreadsheet", { boundName: "Engagement" }],
];

describe.each(kinds)("as %s", (_kind, kind) => {
  it("the menu adds sample data, a report is made, shared and undone, and formulas calculate", async () => {
    const { addOn, app, workbook, screen } = openAddOn(kind);
    addOn.clickMenu("Add sample data");
    expect(screen.errors).toEqual([]);
    await importInto(addOn, batchOf([post(1), post(2)]));
    await ask(addOn, "createReport", may);
    app.getSheetByName("Posts")?.getRange("Z1").setFormula("=ENGAGEMENT_RATE(350,10000)");
    await workbook.waitForCalculation();
    expect(app.getSheetByName("Posts")?.getRange("Z1").getValue()).toBe(0.035);
    const shared = await shareAfterComparing(addOn);
    expect(shared.differences).toBeUndefined();
    expect(app.getSheetByName("Report")).not.toBeNull();
    workbook.dispose();
  });

  it("a scheduled import runs by the clock", async () => {
    const opened = openWithMocks({ size: 10, ...kind });
    await save(opened.addOn, { schedule: { every: "day", hour: 9 } });
    expect(opened.runTriggersAt("2026-06-02T07:30:00Z")).toBe(1);
    expect((await readOnlyImport(opened.addOn)).lastRun?.state).toBe("done");
    expect(rowsOf(opened).length).toBeGreaterThan(0);
    opened.workbook.dispose();
  });

  it("the menu speaks the language that is chosen in the sidebar at once", async () => {
    const { addOn, workbook } = openAddOn(kind);
    await ask(addOn, "setLanguage", "es");
    const [menu, ...others] = addOn.menus();
    expect(menu?.entries.map((entry) => (entry.kind === "item" ? entry.label : ""))).toContain(
      "Abrir la barra lateral",
    );
    expect(others).toEqual([]);
    workbook.dispose();
  });

  it("another editor has the menu and the formulas", () => {
    const { openAs, workbook } = openAddOn(kind);
    const items = openAs(bo)
      .menus()[0]
      ?.entries.map((entry) => (entry.kind === "separator" ? "" : entry.label));
    expect(items).toContain("Zijbalk openen");
    workbook.dispose();
  });
});

describe("a bound script", () => {
  it("is never installed, and its menu is there at the first opening, in the language that was chosen", async () => {
    const { addOn, project, workbook } = openAddOn({ boundName: "Engagement" });
    expect(() => addOn.install()).toThrow("A bound script is not installed.");
    expect(project.state.enabledDocuments).toEqual([]);
    await ask(addOn, "setLanguage", "nl");
    addOn.open();
    expect(JSON.stringify(addOn.menus())).toContain("Zijbalk");
    workbook.dispose();
  });

  it("is copied with its spreadsheet: the copy has an id of its own, and neither schedules nor connections", async () => {
    const opened = openWithMocks({ size: 10, boundName: "Engagement" });
    await save(opened.addOn, { schedule: { every: "day", hour: 9 } });
    const copy = opened.copyAs(noor);
    expect(copy.addOn.project.scriptId).not.toBe(opened.project.scriptId);
    expect(copy.addOn.project.state.triggers).toEqual([]);
    expect(await readOnlyImport(copy.addOn)).toMatchObject({
      scheduleOf: "",
      definition: { schedule: { every: "hand" } },
    });
    copy.workbook.dispose();
    opened.workbook.dispose();
  });
});

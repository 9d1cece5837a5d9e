import { describe, expect, it } from "vitest";
import { ask, batchOf, bo, importInto, type OpenAddOn, openAddOn, post } from "../add-on.ts";
import { runSteps } from "./run-steps.ts";

const sheetNames = ({ app }: OpenAddOn) => app.getSheets().map((sheet) => sheet.getName());

/** All that a user can find changed. */
function everything({ app, project, workbook }: OpenAddOn) {
  return structuredClone({
    sheets: app.getSheets().map((sheet) => [sheet.getName(), sheet.getDataRange().getFormulas()]),
    active: [app.getActiveSheet().getName(), app.getActiveRange()?.getA1Notation()],
    metadata: app
      .createDeveloperMetadataFinder()
      .find()
      .map((one) => `${one.getKey()}=${one.getValue()}`),
    documentProperties: project.state.documentProperties,
    userProperties: project.state.userProperties,
    triggers: project.state.triggers,
    locale: workbook.settings.locale,
    timeZone: workbook.settings.timeZone,
  });
}

async function withPosts(): Promise<OpenAddOn> {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1), post(2)]));
  opened.app.getSheetByName("Posts")?.getRange("B3").activate();
  return opened;
}

const step = (opened: OpenAddOn, name: string) => ask(opened.addOn, "checkInstallation", name);

describe("Check this installation", () => {
  it("leaves sheets, selection, metadata, properties and triggers as they were", async () => {
    const opened = await withPosts();
    const before = everything(opened);
    await runSteps(opened);
    expect(everything(opened)).toEqual(before);
  });

  it("works on a hidden sheet, while the user stays where they are", async () => {
    const opened = await withPosts();
    await step(opened, "start");
    expect(opened.app.getSheetByName("Engagement: check")?.isSheetHidden()).toBe(true);
    expect(opened.app.getActiveSheet().getName()).toBe("Posts");
    expect(opened.app.getActiveRange()?.getA1Notation()).toBe("B3");
  });

  it("deletes the sheet that a closed sidebar left, when it runs again", async () => {
    const opened = openAddOn();
    await step(opened, "start");
    expect(sheetNames(opened)).toHaveLength(2);
    await runSteps(opened);
    expect(sheetNames(opened)).toEqual(["Sheet1"]);
  });

  it("keeps sheets that people named or copied like its own", async () => {
    const opened = openAddOn();
    opened.app.insertSheet("Engagement: check").getRange("A1").setValue("mine");
    await step(opened, "start");
    const scratch = opened.app.getSheetByName("Engagement: check 2");
    // A duplicate has the metadata of its original.
    const copy = opened.app.insertSheet("My copy");
    for (const mark of scratch?.getDeveloperMetadata() ?? [])
      copy.addDeveloperMetadata(mark.getKey(), String(mark.getValue()));
    await step(opened, "end");
    expect(sheetNames(opened).sort()).toEqual(["Engagement: check", "My copy", "Sheet1"]);
  });

  it("deletes a clock trigger and a property that a killed run left", async () => {
    const opened = openAddOn();
    const { state } = opened.project;
    const key = Object.keys(state.userProperties)[0] ?? opened.user.email;
    state.userProperties[key] = { ...state.userProperties[key], "engagement.check": "xxx" };
    state.triggers.push({
      id: "left",
      handler: "checkInstallation",
      event: "CLOCK",
      user: opened.user.email,
      document: opened.workbook.settings.id,
      every: 3_600_000,
      next: opened.clock.now(),
    });
    opened.addOn.runDueTriggers();
    expect(state.triggers).toEqual([]);
    await step(opened, "end");
    expect(Object.keys(state.userProperties[key] ?? {})).not.toContain("engagement.check");
  });

  it("leaves the trigger of scheduled imports alone, and says so", async () => {
    const opened = openAddOn();
    const { state } = opened.project;
    const trigger = {
      id: "schedule",
      handler: "runDueImports",
      event: "CLOCK" as const,
      user: opened.user.email,
      document: opened.workbook.settings.id,
    };
    state.triggers.push(trigger);
    const answers = await runSteps(opened);
    expect(answers.get("clock-trigger")).toBe("not tried: there is a trigger for scheduled imports");
    expect(state.triggers).toEqual([trigger]);
  });

  it("tells someone with view-only access, and changes nothing", async () => {
    const opened = openAddOn();
    const viewer = opened.openAs({ ...bo, role: "viewer" });
    await expect(ask(viewer, "checkInstallation", "start")).rejects.toThrow("alleen bekijken of reacties plaatsen");
    expect(sheetNames(opened)).toEqual(["Sheet1"]);
  });
});

describe("the answers of Check this installation", () => {
  it("go on after one that fails", async () => {
    const scope = "https://www.googleapis.com/auth/script.external_request";
    const answers = await runSteps(openAddOn({ refusedScopes: [scope] }));
    expect(answers.get("fetch-unlisted")).toMatch(/^error: Specified permissions are not sufficient/);
    expect(answers.get("raw-content")).toBe("true");
  });

  it("hold no address, id or name of the user, the spreadsheet and its sheets", async () => {
    const opened = await withPosts();
    const text = [...(await runSteps(opened))].join("\n");
    expect(text).toContain("locale,en_US");
    for (const secret of [opened.user.email, opened.workbook.settings.id, opened.project.scriptId, "Posts", "Loaf"])
      expect(text).not.toContain(secret);
  });
});

it("the menu opens the check's page under Help", () => {
  const { addOn } = openAddOn();
  addOn.clickMenu("Help", "Check this installation");
  expect(addOn.sidebar()?.title).toBe("Check this installation");
  expect(addOn.lastExecution()?.calls.has("Spreadsheet.insertSheet")).toBe(false);
});

import { describe, expect, it } from "vitest";
import { fakeClock } from "../../scripts/emulator/clocks.ts";
import { createNodeScope } from "../../scripts/emulator/contexts/node-scope.ts";
import type { User } from "../../scripts/emulator/execution.ts";
import { createLocalAddOn } from "../../scripts/emulator/local-add-on.ts";
import { createRecordedScreen } from "../../scripts/emulator/recorded-screen.ts";
import { createScriptProject } from "../../scripts/emulator/script-project.ts";
import { ana, bo, manifest } from "./run-as-script.ts";
import { createStubWorkbook } from "./stub-workbook.ts";

const script = `
function onInstall(e) { onOpen(e); }
function onOpen(e) {
  var mode = String(e.authMode);
  SpreadsheetApp.getUi().createAddonMenu().addItem("Open in " + mode, "openSidebar").addItem("Fail", "fail").addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Mine"));
}
function fail() { throw new Error("It does not work. Try again."); }
function remember(value) { PropertiesService.getUserProperties().setProperty("value", value); return recall(); }
function recall() { return PropertiesService.getUserProperties().getProperty("value"); }
function today() { return { now: new Date() }; }
function secret_() { return 1; }
function keep() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }
function tick() { SpreadsheetApp.setCell((SpreadsheetApp.getCell() || 0) + 1); }
function startSignIn() { return ScriptApp.newStateToken().withMethod("signedIn").withArgument("platform", "x").createToken(); }
function signedIn(e) { return HtmlService.createHtmlOutput(e.parameter.platform + " " + e.parameter.code); }
/**
 * Twice a number.
 * @param {number} value The number
 * @return {number}
 * @customfunction
 */
function TWICE(value) { return value * 2; }
/**
 * Writes, which a cell may not.
 * @customfunction
 */
function WRITE() { SpreadsheetApp.setCell(1); }
`;

function bench(code = script) {
  const clock = fakeClock();
  const files = { "Code.js": code, "Sidebar.html": "<p>Hello</p>", "appsscript.json": JSON.stringify(manifest) };
  const project = createScriptProject({ files, clock });
  const open = (user: User, workbook = createStubWorkbook()) => {
    const screen = createRecordedScreen();
    const owner = ana.email;
    return {
      workbook,
      screen,
      addOn: createLocalAddOn({ project, workbook, user, owner, screen, createScope: createNodeScope }),
    };
  };
  return { project, clock, open };
}

const firstLabel = (menus: ReturnType<ReturnType<typeof createLocalAddOn>["menus"]>) => menus[0]?.entries[0];

describe("menu", () => {
  it("the menu is built in mode NONE until the add-on is used in the spreadsheet", () => {
    const { addOn } = bench().open(ana);
    addOn.open();
    expect(firstLabel(addOn.menus())).toMatchObject({ label: "Open in NONE" });
    addOn.clickMenu("Open in NONE");
    addOn.open();
    expect(firstLabel(addOn.menus())).toMatchObject({ label: "Open in LIMITED" });
  });

  it("the menu appears when the add-on is installed", () => {
    const { addOn } = bench().open(ana);
    addOn.install();
    expect(firstLabel(addOn.menus())).toMatchObject({ label: "Open in FULL" });
  });

  it("the menu does not appear for a viewer", () => {
    const { addOn } = bench().open({ ...bo, role: "viewer" });
    addOn.open();
    expect(addOn.menus()).toEqual([]);
  });

  it("the menu disappears when onOpen calls what its mode forbids", () => {
    const { addOn } = bench(`function onOpen() { PropertiesService.getUserProperties().getProperty("a"); }`).open(ana);
    expect(() => addOn.open()).toThrow("do not have permission");
    expect(addOn.menus()).toEqual([]);
  });

  it("a menu item opens the sidebar, and an error that its function throws is shown", () => {
    const { addOn, screen } = bench().open(ana);
    addOn.install();
    addOn.clickMenu("Open in FULL");
    expect(addOn.sidebar()).toEqual({ title: "Mine", html: "<p>Hello</p>" });
    addOn.clickMenu("Fail");
    expect(screen.errors).toEqual(["It does not work. Try again."]);
    expect(() => addOn.clickMenu("Nothing")).toThrow(`no item "Nothing"`);
  });
});

describe("sidebar calls", () => {
  it("a sidebar call reaches public functions only", async () => {
    const { addOn } = bench().open(ana);
    expect(await addOn.call("remember", ["7"])).toBe("7");
    await expect(addOn.call("secret_")).rejects.toThrow("Script function not found: secret_");
    await expect(addOn.call("toString")).rejects.toThrow("Script function not found");
    expect(addOn.callable()).toContain("remember");
    expect(addOn.callable()).not.toContain("secret_");
  });

  it("a sidebar call receives null for a result with a Date, and cannot send one", async () => {
    const { addOn } = bench().open(ana);
    expect(await addOn.call("today")).toBe(null);
    await expect(addOn.call("remember", [new Date()])).rejects.toThrow("Failed due to illegal value in property: 0");
  });

  it("a sidebar call starts without the variables of earlier executions", async () => {
    const { addOn } = bench("var count = 0;\nfunction next() { return ++count; }").open(ana);
    expect([await addOn.call("next"), await addOn.call("next")]).toEqual([1, 1]);
  });
});

describe("a second user", () => {
  it("a second user has separate user properties", async () => {
    const { open } = bench();
    const workbook = createStubWorkbook();
    await open(ana, workbook).addOn.call("remember", ["Ana's"]);
    expect(await open(bo, workbook).addOn.call("recall")).toBe(null);
  });

  it("a second user finds the add-on enabled in the shared spreadsheet, but not in a copy", () => {
    const { open } = bench();
    open(ana).addOn.install();
    const shared = open(bo).addOn;
    shared.open();
    expect(firstLabel(shared.menus())).toMatchObject({ label: "Open in LIMITED" });
    const copy = open(bo, createStubWorkbook("copy")).addOn;
    copy.open();
    expect(firstLabel(copy.menus())).toMatchObject({ label: "Open in NONE" });
  });
});

describe("custom functions", () => {
  it("custom functions are registered with their help once the add-on is enabled", () => {
    const { addOn, workbook } = bench().open(ana);
    addOn.open();
    expect(workbook.functions).toEqual([]);
    addOn.install();
    expect(workbook.functions[0]).toEqual({
      name: "TWICE",
      description: "Twice a number.",
      parameters: [{ name: "value", description: "The number" }],
    });
    expect(workbook.calculate("TWICE", [21], { sheet: "Sheet1", row: 1, column: 1 })).toBe(42);
  });

  it("a cell can call a function without the @customfunction tag, which has no help and is not suggested", () => {
    const { addOn, workbook } = bench().open(ana);
    addOn.install();
    expect(workbook.functions.find(({ name }) => name === "recall")).toMatchObject({ description: "", isHidden: true });
    expect(workbook.calculate("recall", [], { sheet: "Sheet1", row: 1, column: 1 })).toBeNull();
    expect(workbook.functions.map(({ name }) => name)).not.toContain("secret_");
  });

  it("a custom function cannot write to the spreadsheet", () => {
    const { addOn, workbook } = bench().open(ana);
    addOn.install();
    expect(() => workbook.calculate("WRITE", [], { sheet: "Sheet1", row: 1, column: 1 })).toThrow(
      "do not have permission",
    );
  });
});

it("a trigger runs when it is due, for its creator only", async () => {
  const { clock, open } = bench();
  const { addOn, workbook } = open(ana);
  await addOn.call("keep");
  expect(addOn.runDueTriggers()).toBe(0);
  clock.advance(3_600_000);
  expect(open(bo, workbook).addOn.runDueTriggers()).toBe(0);
  expect(addOn.runDueTriggers()).toBe(1);
  expect(workbook.snapshot()).toMatchObject({ cell: 1 });
});

it("a sign-in returns to the user who started it, until its token expires", async () => {
  const { clock, open } = bench();
  const { addOn } = open(ana);
  const state = String(await addOn.call("startSignIn"));
  expect(addOn.answerCallback({ state, code: "c1" })).toBe("x c1");
  expect(() => open(bo).addOn.answerCallback({ state })).toThrow("invalid or has expired");
  clock.advance(61_000);
  expect(() => addOn.answerCallback({ state })).toThrow("invalid or has expired");
});

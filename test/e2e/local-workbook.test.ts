import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser, openWorkbookPage, type StartedWorkbook, startLocalWorkbook, waitForWorkbook } from "./browser.ts";

const script = `
function onInstall(e) { onOpen(e); }
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "openSidebar").addItem("Fail", "fail").addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Little add-on"));
}
function fail() { throw new Error("That did not work. Try again."); }
function write(rows) {
  SpreadsheetApp.getActiveSheet().getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  PropertiesService.getDocumentProperties().setProperty("rows", rows.length);
  return PropertiesService.getDocumentProperties().getProperty("rows");
}
function globals() {
  return "window document location top self fetch setTimeout XMLHttpRequest URL TextEncoder localStorage addEventListener crypto"
    .split(" ").filter(function (name) { return eval("typeof " + name) !== "undefined"; });
}
function today() { return new Date(); }
/**
 * Twice a number.
 * @param {number} value The number
 * @customfunction
 */
function TWICE(value) {
  if (typeof value !== "number") throw new Error("TWICE: value is not a number.");
  return value * 2;
}`;

const sidebar = `<!doctype html><html><head><title>x</title></head><body><button>Write</button><output></output><script>
  function show(text) { document.querySelector("output").textContent = text; }
  function call(name, args) {
    var run = google.script.run.withSuccessHandler(function (r) { show(JSON.stringify(r)); }).withFailureHandler(function (e) { show(e.message); });
    try { run[name].apply(run, args); } catch (error) { show(error.message); }
  }
  document.querySelector("button").onclick = function () { call("write", [[["a", "b"], [20, "=TWICE(A2)"]]]); };
</script></body></html>`;

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const files = {
  "Code.js": script,
  "Sidebar.html": sidebar,
  "appsscript.json": JSON.stringify({ oauthScopes: [scope("spreadsheets.currentonly"), scope("script.container.ui")] }),
};

let browser: Browser;
let started: StartedWorkbook;
let page: Page;
let outside: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  started = await startLocalWorkbook({ files });
  ({ page, outside } = await openWorkbookPage(browser, started.address));
});
afterEach(async () => {
  await page.close();
  await started.stop();
});

const menu = async (...labels: string[]) => {
  for (const name of labels) await page.getByRole("menuitem", { name }).click();
};
const frame = () => page.frameLocator("iframe[title='Little add-on']");
const shown = () => frame().locator("output");
const cell = (a1: string) =>
  page.evaluate((at) => {
    const { workbook } = (
      window as unknown as { localWorkbook: { workbook: import("../../scripts/workbook/engine/workbook.ts").Workbook } }
    ).localWorkbook;
    return workbook
      .waitForCalculation()
      .then(() => workbook.api.getActiveWorkbook()?.getActiveSheet().getRange(at).getValue());
  }, a1);
const saved = () => page.locator(".saving[data-state=saved]").waitFor();

/** Types into the cell A1, as a person at the keyboard does. */
async function typeInFirstCell(text: string): Promise<void> {
  await page.locator("canvas[id^='univer-sheet-main-canvas']").click({ position: { x: 90, y: 32 } });
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

describe("the page", () => {
  test("calculates a custom function typed at the keyboard, and finds it again after a reload", async () => {
    await typeInFirstCell("=twice(21)");
    await expect.poll(() => cell("A1")).toBe(42);
    await page.waitForTimeout(600);
    await saved();
    await page.reload();
    await waitForWorkbook(page);
    await expect.poll(() => cell("A1")).toBe(42);
    expect(outside).toEqual([]);
  });

  test("opens the sidebar from the add-on's menu, 300 pixels wide, in the sandbox that Google documents", async () => {
    await menu("Extensions", "Engagement", "Open");
    const iframe = page.locator("iframe[title='Little add-on']");
    await frame().getByRole("button", { name: "Write" }).waitFor();
    expect((await iframe.boundingBox())?.width).toBe(300);
    expect((await iframe.getAttribute("sandbox"))?.split(" ").sort()).toEqual([
      "allow-downloads",
      "allow-forms",
      "allow-modals",
      "allow-popups",
      "allow-popups-to-escape-sandbox",
      "allow-same-origin",
      "allow-scripts",
    ]);
    expect(outside).toEqual([]);
  });

  test("lets the sidebar write to the sheet and keep a property, and finds both after a reload", async () => {
    await menu("Extensions", "Engagement", "Open");
    await frame().getByRole("button", { name: "Write" }).click();
    await expect.poll(() => shown().textContent()).toBe('"2"');
    await expect.poll(() => cell("B2")).toBe(40);
    await page.waitForTimeout(600);
    await saved();
    await page.reload();
    await waitForWorkbook(page);
    await expect.poll(() => cell("B2")).toBe(40);
  });

  test("shows what a menu item's function throws", async () => {
    await menu("Extensions", "Engagement", "Fail");
    await page.getByRole("dialog").getByText("That did not work. Try again.").waitFor();
  });
});

describe("between sidebar and script", () => {
  const call = async (name: string, args: string) => {
    await menu("Extensions", "Engagement", "Open");
    await frame().getByRole("button", { name: "Write" }).waitFor();
    const content = page
      .frames()
      .find(
        (one) =>
          one.url().startsWith("http://127.0.0.1:") &&
          one !== page.mainFrame() &&
          one.parentFrame() === page.mainFrame(),
      );
    await content?.evaluate(`call(${JSON.stringify(name)}, ${args})`);
    await expect.poll(() => shown().textContent()).not.toBe("");
    return shown().textContent();
  };

  test("a script sees none of the browser's globals", async () => {
    expect(await call("globals", "[]")).toBe("[]");
  });

  test("a Date in a result loses it", async () => {
    expect(await call("today", "[]")).toBe("null");
  });

  test("a Date cannot be sent", async () => {
    expect(await call("write", "[new Date()]")).toBe("Failed due to illegal value in property: 0");
  });
});

import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { LocalWorkbook } from "../../scripts/page/main.tsx";
import {
  clickMenu,
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  typeInCell,
  valueOfCell,
  waitForWorkbook,
  waitUntilSaved,
} from "./browser.ts";

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
function zones() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), cell = spreadsheet.getActiveSheet().getRange("H1").setValue("0:50:00");
  return [Session.getScriptTimeZone(), spreadsheet.getSpreadsheetTimeZone(), Intl.DateTimeFormat().resolvedOptions().timeZone,
    new Date(2026, 4, 19, 1).toISOString(), new Date("2026-05-19T23:30Z").getHours(), cell.getValue().toISOString(), cell.getValue().getHours()];
}
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
  "appsscript.json": JSON.stringify({
    timeZone: "Etc/UTC",
    oauthScopes: [scope("spreadsheets.currentonly"), scope("script.container.ui")],
  }),
};

let started: StartedWorkbook;
let page: Page;
let outside: string[];

// All tests share one page, which takes seconds to open; each uses different cells.
beforeAll(async () => {
  started = await startLocalWorkbook({ files });
  ({ page, outside } = await openWorkbookPage(started.address));
});
afterAll(async () => {
  await closeWorkbookPages();
  await started.stop();
});
// The page must never send a request to another host.
afterEach(() => expect(outside).toEqual([]));

const menu = (...labels: string[]) => clickMenu(page, ...labels);
const frame = () => page.frameLocator("iframe[title='Little add-on']");
const output = () => frame().locator("output");
const cell = (a1: string) => valueOfCell(page, a1);
const displayed = (a1: string) =>
  page.evaluate(`localWorkbook.workbook.api.getActiveWorkbook().getActiveSheet().getRange("${a1}").getDisplayValue()`);
const reload = async () => {
  await waitUntilSaved(page);
  await page.reload();
  await waitForWorkbook(page);
};

describe("the local page", () => {
  it("reads the spreadsheet and the script once when it opens", async () => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => void asked.push(new URL(request.url()).pathname);
    page.on("request", note);
    await reload();
    page.off("request", note);
    expect(asked.filter((path) => path === "/start.json")).toHaveLength(1);
  });

  it("calculates a custom function typed at the keyboard, and restores it after a reload", async () => {
    await typeInCell(page, "D1", "=twice(21)");
    await expect.poll(() => cell("D1")).toBe(42);
    await reload();
    await expect.poll(() => cell("D1")).toBe(42);
  });

  it("opens the sidebar from the add-on's menu, 300 pixels wide, in the sandbox that Google documents", async () => {
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
  });

  it("restores what the sidebar wrote to the sheet and the properties after a reload", async () => {
    await menu("Extensions", "Engagement", "Open");
    await frame().getByRole("button", { name: "Write" }).click();
    await expect.poll(() => output().textContent()).toBe('"2"');
    await expect.poll(() => cell("B2")).toBe(40);
    await reload();
    await expect.poll(() => cell("B2")).toBe(40);
  });

  it("shows beside a cell why its function failed", async () => {
    await typeInCell(page, "C9", '=TWICE("a lot")');
    await expect.poll(() => cell("C9")).toBe("#ERROR!");
    await page.locator("canvas[id^='univer-sheet-main-canvas']").hover({ position: { x: 290, y: 190 } });
    await page.getByText("TWICE: value is not a number.").waitFor();
  });

  it("shows the error that a menu item's function throws", async () => {
    await menu("Extensions", "Engagement", "Fail");
    await page.getByRole("dialog").getByText("That did not work. Try again.").waitFor();
    await page.getByRole("button", { name: "OK" }).click();
  });
});

describe("a local script", () => {
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
    await expect.poll(() => output().textContent()).not.toBe("");
    return output().textContent();
  };

  it("sees none of the browser's globals", async () => {
    expect(await call("globals", "[]")).toBe("[]");
  });

  it("has dates in its manifest's time zone, while a new spreadsheet is in the browser's", async () => {
    const zones = await page.evaluate(() =>
      (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook.addOn.call("zones"),
    );
    expect(zones).toEqual([
      "Etc/UTC",
      // Older browsers say Calcutta. In 1899 it was 5:21:10 ahead of UTC.
      expect.stringMatching(/^Asia\/(Kolkata|Calcutta)$/),
      expect.stringMatching(/UTC$/),
      "2026-05-19T01:00:00.000Z",
      23,
      "1899-12-29T19:28:50.000Z",
      19,
    ]);
  });

  it("returns null to the sidebar if a result contains a Date", async () => {
    expect(await call("today", "[]")).toBe("null");
  });

  it("rejects a Date sent by the sidebar", async () => {
    expect(await call("write", "[new Date()]")).toBe("Failed due to illegal value in property: 0");
  });
});

describe("a local spreadsheet", () => {
  it("is copied with its cells but without the script's document properties", async () => {
    await menu("Extensions", "Engagement", "Open");
    await frame().getByRole("button", { name: "Write" }).click();
    await expect.poll(() => output().textContent()).toBe('"2"');
    await menu("File", "Make a copy…");
    await page.getByRole("button", { name: "Create" }).click();
    await page.getByRole("heading", { name: "Copy of workbook" }).waitFor();
    await waitForWorkbook(page);
    await expect.poll(() => cell("B2")).toBe(40);
    const properties = () => page.evaluate("Object.values(localWorkbook.addOn.project.state.documentProperties)");
    expect(await properties()).toEqual([{}]);
  });

  it("remembers its settings, and shows numbers accordingly", async () => {
    await menu("File", "Settings");
    await page.getByLabel("Locale").selectOption("nl_NL");
    await page.getByLabel("Your language").selectOption("es");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("menuitem", { name: "Archivo" }).waitFor();
    await typeInCell(page, "E1", "=TWICE(1000,25)");
    await expect.poll(() => cell("E1")).toBe(2000.5);
    expect(await displayed("E1")).toBe("2000,5");
  });

  it("stays closed while another tab has it open", async () => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByText("abierta en otra pestaña").waitFor();
    await page.close();
    await waitForWorkbook(second);
    page = second;
  });
});

import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Workbook } from "../../scripts/emulator/engine/workbook.ts";
import {
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  typeInCell,
} from "./browser.ts";

type Local = { localWorkbook: { workbook: Workbook } };

const script = `
function onInstall(e) { onOpen(e); }
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Nothing", "TWICE").addToUi(); }
/**
 * Twice every number.
 * @param {number} values The numbers
 * @customfunction
 */
function TWICE(values) {
  if (typeof values === "string") throw new Error("TWICE: values should be numbers.");
  return Array.isArray(values) ? values.map(function (row) { return [row[0] * 2]; }) : values * 2;
}`;
const files = {
  "Code.js": script,
  "Sidebar.html": "<p>Nothing</p>",
  "appsscript.json": JSON.stringify({ oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"] }),
};

let started: StartedWorkbook;
let page: Page;

afterAll(closeWorkbookPages);
afterEach(async () => {
  await page.close();
  await started.stop();
});

async function open(locale: string): Promise<void> {
  started = await startLocalWorkbook({ files, locale });
  ({ page } = await openWorkbookPage(started.address));
}

/** A cell's value and displayed text once everything is calculated. */
const cell = (a1: string) =>
  page.evaluate(async (at) => {
    const { workbook } = (window as unknown as Local).localWorkbook;
    await workbook.waitForCalculation();
    const sheet = workbook.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getRange(at);
    return { value: range?.getRawValue() ?? null, shown: String(range?.getDisplayValue() ?? "") };
  }, a1);

/** The text in the formula bar. */
const formulaBar = () =>
  page.evaluate(() => {
    const { api } = (window as unknown as Local).localWorkbook.workbook;
    const documents = api as unknown as { _univerInstanceService: { getUnit(id: string): { getPlainText(): string } } };
    return documents._univerInstanceService.getUnit("__INTERNAL_EDITOR__DOCS_FORMULA_BAR").getPlainText();
  });

/** Waits until a cell shows a text, since input is processed shortly after the last key. */
const expectShown = (a1: string, text: string) =>
  expect.poll(async () => (await cell(a1)).shown, waitOptions).toBe(text);
const waitOptions = { timeout: 20_000 };

describe("typing into the grid", () => {
  it("accepts semicolons and decimal commas in a Dutch spreadsheet, and shows them again", async () => {
    await open("nl_NL");
    await typeInCell(page, "A1", "3,5");
    await expectShown("A1", "3,5");
    await typeInCell(page, "C1", "=ROUND(A1*0,5;1)+SUM(A1:A)");
    await expectShown("C1", "5,3");
    await page.evaluate(() => {
      const sheet = (window as unknown as Local).localWorkbook.workbook.api.getActiveWorkbook()?.getActiveSheet();
      sheet?.getRange("C1").activate();
    });
    await expect.poll(formulaBar, waitOptions).toBe("=ROUND(A1*0,5;1)+SUM(A1:A)");
  });

  it("accepts custom functions in lower case, which can spill and report errors", async () => {
    await open("en_US");
    await typeInCell(page, "A1", "1");
    await expectShown("A1", "1");
    await typeInCell(page, "B1", "=twice(A1:A2)");
    await expectShown("B2", "0");
    await typeInCell(page, "D1", '=TWICE("x")');
    await expectShown("D1", "#ERROR!");
    await typeInCell(page, "B2", "mine");
    await expectShown("B1", "#REF!");
    const messages = await page.evaluate(() => {
      const { workbook } = (window as unknown as Local).localWorkbook;
      return [workbook.messageAt("Sheet1", 1, 4), workbook.messageAt("Sheet1", 1, 2)];
    });
    expect(messages).toEqual([
      "TWICE: values should be numbers.",
      "Array result was not expanded because it would overwrite data in B2.",
    ]);
  });
});

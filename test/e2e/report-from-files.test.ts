import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectedLines, exportsBefore } from "../exports/five-platforms.ts";
import {
  openBrowser,
  openWorkbookPage,
  type StartedWorkbook,
  spreadsheetToday,
  startLocalWorkbook,
} from "./browser.ts";

interface Grid {
  getLastRow(): number;
  getRange(a1: string): { getDisplayValues(): string[][] };
}

interface PageWindow {
  localWorkbook: {
    workbook: {
      waitForCalculation(): Promise<void>;
      api: { getActiveWorkbook(): { getSheetByName(name: string): Grid } };
    };
  };
}

let browser: Browser;
let started: StartedWorkbook;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  started = await startLocalWorkbook();
  ({ page } = await openWorkbookPage(browser, started.address));
});

afterAll(async () => {
  await browser.close();
  await started.stop();
});

const sidebar = () => page.frameLocator("iframe").first();

/** The displayed cells of the report, in the twelve columns beside its margin. */
const displayedCells = (): Promise<string[][]> =>
  page.evaluate(async () => {
    const { workbook } = (window as unknown as PageWindow).localWorkbook;
    await workbook.waitForCalculation();
    const sheet = workbook.api.getActiveWorkbook().getSheetByName("Report");
    return sheet.getRange(`B1:M${sheet.getLastRow() + 1}`).getDisplayValues();
  });

/** The charts' descriptions for screen readers, which list their points. */
const charts = (): Promise<string[]> =>
  page.locator(".charts canvas").evaluateAll((all) => all.map((canvas) => canvas.getAttribute("aria-label") ?? ""));

describe("a marketer with exports of five platforms, none of which has followers", () => {
  it("drops all files at once and creates a report without changing a choice", async () => {
    for (const name of ["Extensions", "Engagement", "Open sidebar"]) await page.getByRole("menuitem", { name }).click();
    const files = exportsBefore(spreadsheetToday()).map(({ name, content }) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(content),
    }));
    await sidebar().locator("input[type=file]").setInputFiles(files);
    await sidebar()
      .getByRole("button", { name: /^Import \d+ rows/ })
      .click();
    await sidebar().getByRole("heading", { name: "Done" }).waitFor();
    await sidebar().getByRole("tab", { name: "Report" }).click();
    await sidebar().getByRole("button", { name: "Create report" }).click();
    await sidebar().getByText("The report is in the sheet “Report”.").waitFor({ timeout: 60_000 });
  });

  it("finds a rate for every platform, and what it is based on", async () => {
    const rows = await displayedCells();
    const title = rows.findIndex(([cell]) => cell === "Platforms, benchmarks and competitors");
    const shown = expectedLines.map(([platform]) => {
      const row = rows.slice(title).find(([cell]) => cell === platform) ?? [];
      return [0, 2, 3, 4, 5, 6].map((column) => row[column]?.toLowerCase());
    });
    expect(shown).toEqual(expectedLines.map((cells) => cells.map((cell) => cell.toLowerCase())));
  });

  it("reads first what changed and why", async () => {
    const cells = (await displayedCells()).map(([cell]) => cell);
    // The mean of 6.5, 1.5, 2, 3 and 4 %, with 4.5 % of Instagram before: 3.4 / 3.
    expect(cells).toContain("The engagement rate rose to 3.40%, up 13% on the previous period, driven by Instagram.");
  });

  it("sees no error and no chart without points", async () => {
    expect((await displayedCells()).flat().filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
    await expect.poll(async () => (await charts()).length).toBeGreaterThan(2);
    await expect.poll(async () => (await charts()).filter((label) => !/\d%/.test(label))).toEqual([]);
  });
});

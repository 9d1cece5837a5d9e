import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportsBefore } from "../exports/five-platforms.ts";
import { sampleOf } from "../sample.ts";
import {
  clickMenu,
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
} from "./browser.ts";
import { chartDescriptions, displayedCells } from "./report-page.ts";

/** The names on the way, as a translator gave them. */
const languages = [
  ["en", ["Extensions", "Engagement", "Open sidebar"], "Report (sample)", "Report", "Engagement report"],
  [
    "es",
    ["Extensiones", "Engagement", "Abrir la barra lateral"],
    "Informe (ejemplo)",
    "Informe",
    "Informe de engagement",
  ],
  ["nl", ["Extensies", "Engagement", "Zijbalk openen"], "Rapport (voorbeeld)", "Rapport", "Engagementrapport"],
] as const;

interface PageWindow {
  localWorkbook: {
    workbook: {
      api: { getActiveWorkbook(): { getSheets(): { getSheetName(): string; isSheetHidden(): boolean }[] } };
    };
  };
}

/** The names of the sheets that are not hidden. */
const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as PageWindow).localWorkbook.workbook.api
      .getActiveWorkbook()
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getSheetName()),
  );

/** Presses the blue button, whatever it says, until there is a report. Returns the number of clicks. */
async function pressTheBlueButton(page: Page, sidebar: FrameLocator, report: string): Promise<number> {
  for (let clicks = 1; clicks <= 6; clicks++) {
    const button = sidebar.locator("button.primary:visible:enabled:not([aria-disabled=true])");
    await button.first().waitFor();
    const label = await button.first().innerText();
    const choices = sidebar.locator("#panel-report:visible button.primary");
    const hadChoices = (await choices.count()) > 0;
    await button.first().click();
    // Either the report is there, or another screen with another button.
    const isNext = async () =>
      (await sheetNames(page)).includes(report) ||
      ((await button.count()) > 0 && (await button.first().innerText()) !== label) ||
      (!hadChoices && (await choices.count()) > 0);
    await expect.poll(isNext, { timeout: 20_000 }).toBe(true);
    if ((await sheetNames(page)).includes(report)) return clicks;
  }
  throw new Error("No report after six clicks.");
}

async function expectReport(page: Page, name: string, title: string): Promise<void> {
  const cells = await displayedCells(page, name);
  expect(cells[0]?.[0]).toBe(title);
  expect(cells.flat().some((cell) => /^\d+[.,]\d\d\s?%$/.test(cell))).toBe(true);
  expect(cells.flat().filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
}

afterAll(closeWorkbookPages);

describe.each(sampleOf("languages of first minutes", languages, 1))(
  "a marketer who reads nothing and presses the blue button (%s)",
  (language, ...names) => {
    const [menu, sampleReport, report, title] = names;
    let started: StartedWorkbook;
    let page: Page;
    const sidebar = () => page.frameLocator("iframe").first();

    beforeAll(async () => {
      started = await startLocalWorkbook({ language });
      ({ page } = await openWorkbookPage(started.address));
      await clickMenu(page, ...menu);
    });
    afterAll(async () => {
      await page.context().close();
      await started.stop();
    });

    it("gets a report on sample data with three clicks, and is rid of all of it with one", async () => {
      await sidebar().locator("#panel-data .way button").last().click();
      await sidebar().locator("#sample-added").waitFor();
      expect(await pressTheBlueButton(page, sidebar(), sampleReport)).toBe(2);
      await expectReport(page, sampleReport, title);
      await sidebar().locator("#tab-data").click();
      await sidebar().locator("#panel-data .actions .plain").last().click();
      await sidebar().locator("#panel-data .way .good").waitFor();
      expect(await sheetNames(page)).toEqual(["Sheet1"]);
    });

    it("gets a report on five files with three clicks after choosing them", async () => {
      const files = exportsBefore("2026-06-10").map(({ name, content }) => ({
        name,
        mimeType: "text/csv",
        buffer: Buffer.from(content),
      }));
      await sidebar().locator("input[type=file]").setInputFiles(files);
      expect(await pressTheBlueButton(page, sidebar(), report)).toBe(3);
      await expectReport(page, report, title);
      await expect.poll(async () => (await chartDescriptions(page)).length).toBeGreaterThan(2);
      await expect
        .poll(async () => (await chartDescriptions(page)).filter((label) => !/\d\s?%/.test(label)))
        .toEqual([]);
    });
  },
);

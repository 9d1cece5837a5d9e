import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleOf } from "../sample.ts";
import {
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  typeInCell,
  valueOfCell,
} from "./browser.ts";

/** Formulas as typed with a decimal comma, and their values. */
const formulas = [
  ["=0,035*2", 0.07],
  ["=ROUND(1,0050;3)", 1.005],
  ["=1,50+0,07", 1.57],
  ["=SUM({0,05\\0,005})", 0.055],
  ["=MAX(1,5)", 1.5],
] as const;

let started: StartedWorkbook;
let page: Page;

beforeAll(async () => {
  started = await startLocalWorkbook({ locale: "nl_NL" });
  ({ page } = await openWorkbookPage(started.address));
});

afterAll(async () => {
  await closeWorkbookPages();
  await started.stop();
});

interface GridWorkbook {
  api: { getActiveWorkbook(): { getActiveSheet(): { getRange(a1: string): { activate(): void } } } };
}

const activate = (a1: string): Promise<void> =>
  page.evaluate((cell) => {
    const { workbook } = (window as never as { localWorkbook: { workbook: GridWorkbook } }).localWorkbook;
    workbook.api.getActiveWorkbook().getActiveSheet().getRange(cell).activate();
  }, a1);

describe("a formula with decimal commas keeps its numbers", () => {
  it.each(sampleOf("typed formulas", formulas, 2))("when it is typed: %s", async (formula, value) => {
    await typeInCell(page, "A1", formula);
    expect(await valueOfCell(page, "A1")).toBeCloseTo(value, 12);
  });

  it.each(formulas)("when it is pasted: %s", async (formula, value) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate((text) => navigator.clipboard.writeText(text), formula);
    await activate("C1");
    await page.keyboard.press("Control+v");
    await expect.poll(() => valueOfCell(page, "C1")).toBeCloseTo(value, 12);
  });
});

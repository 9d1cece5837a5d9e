import type { Page } from "playwright-core";

interface PageWindow {
  localWorkbook: {
    workbook: {
      waitForCalculation(): Promise<void>;
      api: {
        getActiveWorkbook(): {
          getSheetByName(name: string): {
            getLastRow(): number;
            getRange(a1: string): { getDisplayValues(): string[][] };
          };
        };
      };
    };
  };
}

/** The displayed cells of a report, in the twelve columns beside its margin. */
export const displayedCells = (page: Page, name = "Report"): Promise<string[][]> =>
  page.evaluate(async (expected) => {
    const { workbook } = (window as unknown as PageWindow).localWorkbook;
    await workbook.waitForCalculation();
    const sheet = workbook.api.getActiveWorkbook().getSheetByName(expected);
    return sheet.getRange(`B1:M${sheet.getLastRow() + 1}`).getDisplayValues();
  }, name);

/** The charts' descriptions for screen readers, which list their points. */
export const chartDescriptions = (page: Page): Promise<string[]> =>
  page.locator(".charts canvas").evaluateAll((all) => all.map((canvas) => canvas.getAttribute("aria-label") ?? ""));

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });

describe("the first screen", () => {
  it("sees the files first, then platforms, then sample data, and no list of imports before there is one", async () => {
    const { page } = await open();
    const ways = ["Choose files", "Choose platform", "Track brand mentions", "Try with sample data"];
    await page.getByRole("button", { name: "Try with sample data" }).waitFor();
    expect(await page.locator("#panel-data button").allInnerTexts()).toEqual(ways);
    expect(await page.getByText("Import history").count()).toBe(0);
    await page.getByRole("button", { name: "Choose platform" }).click();
    await page.getByRole("searchbox", { name: "Search platforms" }).waitFor();
    await page.getByRole("button", { name: "‹ Data" }).click();
    await page.getByRole("button", { name: "Choose platform" }).waitFor();
  });

  it("says that an import was cut off, and how to finish it, in the user's language", async () => {
    const sentences = {
      en: "The import of bread.csv was interrupted. Import the same files again to finish it.",
      es: "La importación de bread.csv se interrumpió. Importa los mismos archivos otra vez para completarla.",
      nl: "De import van bread.csv is onderbroken. Importeer dezelfde bestanden opnieuw om de import te voltooien.",
    };
    for (const [language, sentence] of Object.entries(sentences)) {
      const { page } = await open({
        prepare: ({ settings }) => Object.assign(settings, { language, cutOff: ["bread.csv"] }),
      });
      await page.getByText(sentence).waitFor();
    }
  });

  it("adds sample data with one click, and removes all of it with one click", async () => {
    const { page, script } = await open({ inSpreadsheet: true });
    await page.getByRole("button", { name: "Try with sample data" }).click();
    await heading(page, "Sample data added").waitFor();
    await page.getByText("7 sheets with “(sample)” in the name.").waitFor();
    expect(script.spreadsheet.sheets()).toHaveLength(8);
    await page.getByRole("button", { name: "Remove sample data" }).click();
    await page.getByText("Sample data removed.").waitFor();
    expect(script.spreadsheet.sheets()).toEqual([["Sheet1", 0]]);
    await page.getByRole("button", { name: "Try with sample data" }).waitFor();
  });

  it("can keep what was written in the sample data, which is asked before anything is removed", async () => {
    const used = { sheetId: 3, sheet: "Days (sample)", rows: [4, 7], usedIn: ["Plan"] };
    const { page, script } = await open({
      prepare: ({ settings }) =>
        settings.sheets.push({ sheetId: 3, name: "Days (sample)", table: "days", rows: 9, isSample: true }),
    });
    script.answers.removeSampleData = (answer) =>
      answer === "ask" ? { done: false, usedSheets: [used] } : { done: true };
    await page.getByRole("button", { name: "Remove sample data" }).click();
    await page.getByText("Days (sample): rows 4, 7; used by formulas in “Plan”").waitFor();
    await page.getByRole("button", { name: "Keep these sheets" }).click();
    await expect.poll(() => script.argumentsOf("removeSampleData")).toEqual(["ask", "keep"]);
  });

  it("can add sample data and remove it, and the focus never gets lost", async () => {
    const { page, script } = await open();
    script.answers.removeSampleData = () => ({ done: true });
    await page.getByRole("tab").first().waitFor();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText);
    const tabTo = async (name: string) => {
      for (let keys = 0; (await focused()) !== name; keys++) {
        expect(keys).toBeLessThan(8);
        await page.keyboard.press("Tab");
      }
    };
    await tabTo("Try with sample data");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Sample data added");
    await tabTo("Remove sample data");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Try with sample data");
  });
});

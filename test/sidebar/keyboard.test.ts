import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { instagram, manyPosts } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";
import { reportOptions } from "./report-data.ts";

const open = useSidebar();

const main = (page: Page) => page.locator(".bar .primary");

describe("a keyboard user", () => {
  it("can choose files, import them and open the sheet", async () => {
    const { page, script } = await open();
    // Register first, or the browser opens a file dialog that the test cannot reach.
    const chooser = page.waitForEvent("filechooser", { timeout: 30_000 });
    await page.getByRole("tab").first().waitFor();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText);
    await press("Tab");
    expect(await focused()).toBe("Data");
    await press("Tab", "Tab");
    expect(await focused()).toBe("Choose files");
    await press("Enter");
    await (await chooser).setFiles(instagram(manyPosts(2)));
    await main(page).waitFor();
    const visited: string[] = [];
    while (!(await focused()).startsWith("Import 2")) {
      await press("Tab");
      visited.push(
        await page.evaluate(() => {
          const active = document.activeElement as HTMLElement;
          return active.getAttribute("aria-label") ?? (active.id || active.innerText);
        }),
      );
      expect(visited.length).toBeLessThan(10);
    }
    expect(visited.slice(0, 5)).toEqual([
      expect.stringMatching(/^Remove /),
      expect.stringMatching(/^First rows of /),
      "Not imported",
      expect.stringMatching(/-followers$/),
      "sheet-posts",
    ]);
    await press("Enter");
    await page.locator("#done").waitFor();
    await expect.poll(focused).toBe("Done");
    await press("Tab", "Enter");
    await expect.poll(() => script.called.at(-1)?.name).toBe("showSheet");
  });

  it("has the focus on Cancel while rows are written", async () => {
    const { page, script } = await open();
    script.hold("writeRows");
    await page.locator("input[type=file]").setInputFiles(instagram(manyPosts(2)));
    await main(page).click();
    await page.locator("progress").waitFor();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe("Cancel");
  });

  it("moves between tabs with the arrow keys, Home and End", async () => {
    const { page, script } = await open();
    script.answers.readReportOptions = () => reportOptions();
    const selectedTab = () => page.locator("[role=tab][aria-selected=true]:focus").innerText();
    await page.getByRole("tab").first().focus();
    for (const [key, tab] of [
      ["ArrowRight", "Formulas"],
      ["ArrowRight", "Report"],
      ["ArrowLeft", "Formulas"],
      ["End", "Share"],
      ["ArrowRight", "Data"],
      ["ArrowLeft", "Share"],
      ["Home", "Data"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await selectedTab()).toBe(tab);
    }
    expect(await page.locator("[role=tab][tabindex='0']").count()).toBe(1);
  });

  it("moves between the rows of tabs at 200 %", async () => {
    const { page, script } = await open();
    script.answers.readReportOptions = () => reportOptions();
    await page.setViewportSize({ width: 150, height: 400 });
    await page.getByRole("tab").first().focus();
    const tops = await page.getByRole("tab").evaluateAll((tabs) => tabs.map((tab) => (tab as HTMLElement).offsetTop));
    const perRow = tops.filter((top) => top === tops[0]).length;
    expect(perRow).toBeLessThan(4);
    await page.keyboard.press("ArrowDown");
    const names = ["Data", "Formulas", "Report", "Share"];
    const selected = () => page.locator("[role=tab][aria-selected=true]:focus").innerText();
    expect(await selected()).toBe(names[perRow]);
    await page.keyboard.press("ArrowUp");
    expect(await selected()).toBe("Data");
    await page.setViewportSize({ width: 300, height: 800 });
  });

  it("opens the settings with the key after the tabs, and closes them there or with a tab", async () => {
    const { page } = await open();
    await page.getByRole("tab").first().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { name: "Settings" });
    await heading.waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("language");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await heading.waitFor({ state: "hidden" });
    await page.getByRole("tab", { name: "Data", selected: true }).waitFor();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("tab", { name: "Formulas" }).click();
    await heading.waitFor({ state: "hidden" });
  });
});

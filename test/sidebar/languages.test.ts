import { describe, expect, it } from "vitest";
import { shoppingList } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

describe("the sidebar's language", () => {
  it.each([
    ["nl_BE", "Gegevens"],
    ["es_419", "Datos"],
    ["en_AU", "Data"],
    ["ja", "Data"],
  ])("follows the locale %s: the first tab is %s", async (userLocale, tab) => {
    const { page } = await open({ prepare: ({ settings }) => Object.assign(settings, { userLocale }) });
    await expect.poll(() => page.getByRole("tab").first().innerText()).toBe(tab);
  });

  it("switches at once, including messages about files, and is remembered", async () => {
    const { page, script } = await open({ inSpreadsheet: true });
    await page.locator("input[type=file]").setInputFiles(shoppingList);
    await page.getByText("Choose an unchanged export").waitFor();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Sidebar language").selectOption("Nederlands");
    await page.getByRole("tab", { name: "Gegevens" }).click();
    await page.getByText("Kies een ongewijzigde export").waitFor();
    await page.getByRole("tab", { name: "Gegevens" }).waitFor();
    expect((await script.spreadsheet.call("readSettings")).language).toBe("nl");
    await page.reload();
    await page.getByRole("tab", { name: "Gegevens" }).waitFor();
  });

  it("is the user's choice rather than the locale's", async () => {
    const { page } = await open({ prepare: ({ settings }) => Object.assign(settings, { language: "es" }) });
    await page.getByRole("tab", { name: "Datos" }).waitFor();
  });
});

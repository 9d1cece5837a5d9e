import { describe, expect, it } from "vitest";
import { shoppingList } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

describe("the sidebar's language", () => {
  it.each([
    ["nl_BE", "Importeren"],
    ["es_419", "Importar"],
    ["en_AU", "Import"],
    ["ja", "Import"],
  ])("follows the locale %s: the first tab is %s", async (userLocale, tab) => {
    const { page } = await open({ prepare: ({ settings }) => Object.assign(settings, { userLocale }) });
    await expect.poll(() => page.getByRole("tab").first().innerText()).toBe(tab);
  });

  it("switches at once, including messages about files, and is remembered", async () => {
    const { page, script } = await open({ inSpreadsheet: true });
    await page.locator("input[type=file]").setInputFiles(shoppingList);
    await page.getByText("Choose an unchanged export").waitFor();
    await page.getByLabel("Language").selectOption("Nederlands");
    await page.getByText("Kies een ongewijzigde export").waitFor();
    await page.getByRole("tab", { name: "Importeren" }).waitFor();
    expect((await script.spreadsheet.call("readSettings")).language).toBe("nl");
    await page.reload();
    await page.getByRole("tab", { name: "Importeren" }).waitFor();
  });

  it("is the user's choice rather than the locale's", async () => {
    const { page } = await open({ prepare: ({ settings }) => Object.assign(settings, { language: "es" }) });
    await page.getByRole("tab", { name: "Importar" }).waitFor();
  });
});

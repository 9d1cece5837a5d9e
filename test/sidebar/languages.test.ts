import { describe, expect, it } from "vitest";
import type { PastRun } from "../../src/rpc/connect-calls.ts";
import { importOf } from "./connect-data.ts";
import { shoppingList } from "./export-files.ts";
import { useSidebar } from "./open-sidebar.ts";

const open = useSidebar();

const failedWith = (advice: string): PastRun => ({
  at: "2026-06-14T04:00:00.000Z",
  who: "rye@example.org",
  wasScheduled: true,
  state: "failed",
  added: 0,
  updated: 0,
  error: { what: "Bluesky", advice },
});

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

  it("is that of the last choice, and the script's texts follow once it knows it", async () => {
    const { page, script } = await open({
      prepare: (stub) => {
        const error = { en: "Ask for access.", es: "Pide acceso.", nl: "Vraag toegang." };
        stub.connect.imports = [importOf()];
        stub.answers.setLanguage = (language) => {
          stub.settings.language = language;
          return null;
        };
        stub.answers.readConnect = () => ({
          ...stub.connect,
          imports: [importOf({}, { lastRun: failedWith(error[stub.settings.language ?? "en"]) })],
        });
      },
    });
    await page.getByText("Ask for access.").waitFor();
    const answer = script.hold("setLanguage");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Sidebar language").selectOption("Nederlands");
    await page.locator("#language").selectOption("Español");
    await page.getByRole("tab", { name: "Datos" }).click();
    expect(script.argumentsOf("setLanguage")).toEqual(["nl"]);
    answer();
    await page.getByText("Pide acceso.").waitFor();
    expect(script.argumentsOf("setLanguage")).toEqual(["nl", "es"]);
    expect(await page.locator("#panel-data").innerText()).not.toContain("Vraag toegang.");
  });

  it("is the user's choice rather than the locale's", async () => {
    const { page } = await open({ prepare: ({ settings }) => Object.assign(settings, { language: "es" }) });
    await page.getByRole("tab", { name: "Datos" }).waitFor();
  });
});

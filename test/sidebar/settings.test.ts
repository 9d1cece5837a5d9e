import "../built/sidebar.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { useSidebar } from "./open-sidebar.ts";
import { madeReport, reportOptions } from "./report-data.ts";

const open = useSidebar();
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

describe("the settings", () => {
  it.each([
    ["en", "About", `Version ${version}`, "free and open source"],
    ["es", "Acerca de", `Versión ${version}`, "gratuito y de código abierto"],
    ["nl", "Info", `Versie ${version}`, "gratis en open source"],
  ])("show the version and the licences in %s, under %s", async (language, heading, shown, sentence) => {
    const { page } = await open({ prepare: ({ settings }) => Object.assign(settings, { language }) });
    await page.locator(".gear").click();
    const about = page.getByRole("region", { name: heading, exact: true });
    await about.getByText(shown).waitFor();
    await about.getByText(sentence).waitFor();
    expect(await about.innerText()).not.toContain("Fern Wave");
    await about.locator("summary").click();
    await about.getByText("Copyright (c) 2020 Fern Wave").waitFor();
  });

  it("rename the add-on's sheets and headers when another language is chosen", async () => {
    const { page, script } = await open({
      prepare: ({ answers }) => {
        answers.setWorkbookLanguage = () => ({ renamed: 31 });
      },
    });
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Spreadsheet language").selectOption("Español");
    await page.getByRole("button", { name: "Change language" }).click();
    await page.getByText("31 names and notes changed.").waitFor();
    expect(script.argumentsOf("setWorkbookLanguage")).toEqual(["es"]);
  });

  it("are the language of a report that is made afterwards", async () => {
    const { page, script } = await open({
      prepare: ({ answers, settings }) => {
        answers.readReportOptions = () => reportOptions({ language: settings.spreadsheetLanguage });
        answers.createReport = () => madeReport;
        answers.setWorkbookLanguage = (language) => {
          settings.spreadsheetLanguage = language;
          return { renamed: 31 };
        };
      },
    });
    await page.getByRole("tab", { name: "Report" }).click();
    await page.getByRole("button", { name: "Create report" }).waitFor();
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByLabel("Spreadsheet language").selectOption("Español");
    await page.getByRole("button", { name: "Change language" }).click();
    await page.getByText("31 names and notes changed.").waitFor();
    await page.getByRole("tab", { name: "Report" }).click();
    await page.getByRole("button", { name: "Create report" }).click();
    await page.getByText(madeReport.sheet).first().waitFor();
    expect(script.argumentsOf("createReport")).toMatchObject([{ language: "es" }]);
  });

  it("show the spreadsheet's language as it is, also when another user has changed it", async () => {
    const { page, script } = await open();
    await page.getByRole("button", { name: "Settings" }).click();
    script.settings.spreadsheetLanguage = "nl";
    await page.getByLabel("Sidebar language").selectOption("Español");
    await expect.poll(() => page.getByLabel("Idioma de la hoja de cálculo").inputValue()).toBe("nl");
  });

  it("show the licence notices that the build wrote into the page", async () => {
    const { page } = await open({ inGoogle: false });
    await page.setContent(readFileSync("dist/Sidebar.html", "utf8"));
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByText("Third-party licenses").click();
    await page.locator(".notices").getByText("Copyright (c) 2015-present Jason Miller").waitFor();
  });
});

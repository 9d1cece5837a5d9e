import type { Page } from "playwright-core";
import type { OpenSidebar } from "./open-sidebar.ts";
import type { ScriptStub } from "./script-stub.ts";

/** On the first screen, which sheets with rows would replace. */
async function addSample(page: Page, script: ScriptStub): Promise<void> {
  script.settings.sheets = [];
  await page.reload();
  await page.locator(".way button").last().click();
}

/** The states of the sidebar with sample data, and how a user reaches them. */
export const sampleStates: Record<string, (sidebar: OpenSidebar) => Promise<unknown>> = {
  "sample data that was added": async ({ page, script }) => {
    script.answers.addSampleData = () => ({ sheets: 7, kept: ["Days (sample)"] });
    await addSample(page, script);
    await page.locator("#sample-added").waitFor();
  },
  "sample data that was removed": async ({ page, script }) => {
    script.answers.removeSampleData = () => ({ done: true });
    await addSample(page, script);
    await page.locator("section[aria-labelledby=sample-added] .plain").last().click();
    await page.locator(".way .good").waitFor();
  },
  "the question before sample data with a user's rows is removed": async ({ page, script }) => {
    const used = { sheetId: 3, sheet: "Conversations (sample)", rows: [4, 7], usedIn: ["Plan for the year"] };
    script.answers.removeSampleData = () => ({ done: false, usedSheets: [used] });
    await addSample(page, script);
    await page.locator("section[aria-labelledby=sample-added] .plain").last().click();
    await page.locator(".warn").waitFor();
  },
  "a spreadsheet that does not respond": async ({ page, script }) => {
    script.failNext("addSampleData", "NetworkError");
    await addSample(page, script);
    await page.getByRole("alert").waitFor();
  },
};

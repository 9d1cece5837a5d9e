import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  openBrowser,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  waitForWorkbook,
  waitUntilSaved,
} from "./browser.ts";

let browser: Browser;
let started: StartedWorkbook;

beforeAll(async () => {
  browser = await openBrowser();
  started = await startLocalWorkbook({ opensSidebar: true });
});
afterAll(async () => {
  await browser?.close();
  await started?.stop();
});

it("the local page opens the sidebar automatically for a new spreadsheet, but not for a saved one", async () => {
  const { page } = await openWorkbookPage(browser, started.address);
  const sidebar = page.frameLocator("aside.sidebar iframe");
  await sidebar.getByRole("button", { name: "Try with sample data" }).waitFor();
  await waitUntilSaved(page);
  await page.reload();
  await waitForWorkbook(page);
  expect(await page.evaluate("localWorkbook.addOn.sidebar()")).toBeNull();
});

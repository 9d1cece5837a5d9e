import { afterAll, beforeAll, expect, it } from "vitest";
import {
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  waitForWorkbook,
  waitUntilSaved,
} from "./browser.ts";

let started: StartedWorkbook;

beforeAll(async () => {
  started = await startLocalWorkbook({ opensSidebar: true });
});
afterAll(async () => {
  await closeWorkbookPages();
  await started?.stop();
});

it("the local page opens the sidebar automatically for a new spreadsheet, but not for a saved one", async () => {
  const { page } = await openWorkbookPage(started.address);
  const sidebar = page.frameLocator("aside.sidebar iframe");
  await sidebar.getByRole("button", { name: "Try with sample data" }).waitFor();
  await waitUntilSaved(page);
  await page.reload();
  await waitForWorkbook(page);
  expect(await page.evaluate("localWorkbook.addOn.sidebar()")).toBeNull();
});

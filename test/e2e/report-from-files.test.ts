import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectedLines, exportsBefore } from "../exports/five-platforms.ts";
import {
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  spreadsheetToday,
  startLocalWorkbook,
} from "./browser.ts";
import { chartDescriptions, displayedCells } from "./report-page.ts";

let started: StartedWorkbook;
let page: Page;

beforeAll(async () => {
  started = await startLocalWorkbook();
  ({ page } = await openWorkbookPage(started.address));
});

afterAll(async () => {
  await closeWorkbookPages();
  await started.stop();
});

const sidebar = () => page.frameLocator("iframe").first();

describe("a marketer with exports of five platforms, none of which has followers", () => {
  it("drops all files at once and creates a report without changing a choice", async () => {
    for (const name of ["Extensions", "Engagement", "Open sidebar"]) await page.getByRole("menuitem", { name }).click();
    const files = exportsBefore(spreadsheetToday()).map(({ name, content }) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(content),
    }));
    await sidebar().locator("input[type=file]").setInputFiles(files);
    await sidebar()
      .getByRole("button", { name: /^Import \d+ rows/ })
      .click();
    await sidebar().getByRole("heading", { name: "Done" }).waitFor();
    await sidebar().getByRole("tab", { name: "Report" }).click();
    await sidebar().getByRole("button", { name: "Create report" }).click();
    await sidebar().getByText("Report created in “Report”.").waitFor({ timeout: 60_000 });
  });

  it("finds a rate for every platform, and what it is based on", async () => {
    const rows = await displayedCells(page);
    const title = rows.findIndex(([cell]) => cell === "Platforms and benchmarks");
    const shown = expectedLines.map(([platform]) => {
      const row = rows.slice(title).find(([cell]) => cell === platform) ?? [];
      return [0, 2, 3, 4, 5, 6].map((column) => row[column]?.toLowerCase());
    });
    expect(shown).toEqual(expectedLines.map((cells) => cells.map((cell) => cell.toLowerCase())));
  });

  it("reads first what changed and why", async () => {
    const cells = (await displayedCells(page)).map(([cell]) => cell);
    // The mean of 6.5, 1.5, 2, 3 and 4 %, with 4.5 % of Instagram before: 3.4 / 3.
    expect(cells).toContain("The engagement rate rose to 3.40%, up 13% from the previous period, driven by Instagram.");
  });

  it("sees no error and no chart without points", async () => {
    expect((await displayedCells(page)).flat().filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
    await expect.poll(async () => (await chartDescriptions(page)).length).toBeGreaterThan(2);
    await expect.poll(async () => (await chartDescriptions(page)).filter((label) => !/\d%/.test(label))).toEqual([]);
  });
});

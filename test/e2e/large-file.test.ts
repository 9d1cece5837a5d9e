import { mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instagramPosts } from "../../scripts/bench/instagram-export.ts";
import type { LocalWorkbook } from "../../scripts/page/main.tsx";
import {
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  waitUntilSaved,
} from "./browser.ts";

/** 20,000 posts make a file of 5 MB; LARGE_FILE_POSTS=850000 makes 200 MB. */
const posts = Number(process.env.LARGE_FILE_POSTS ?? 20_000);

let started: StartedWorkbook;
let page: Page;
let folder: string;
let file: string;

beforeAll(async () => {
  started = await startLocalWorkbook();
  ({ page } = await openWorkbookPage(started.address));
  folder = mkdtempSync(join(tmpdir(), "large-file-"));
  file = join(folder, "Jan-01-2025_Dec-31-2025_900000000000001.csv");
  const handle = openSync(file, "w");
  for (let first = 0; first < posts; first += 4_000)
    writeSync(handle, instagramPosts(first, Math.min(4_000, posts - first)));
  for (const name of ["Extensions", "Engagement", "Open sidebar"]) await page.getByRole("menuitem", { name }).click();
  await page.frameLocator("iframe").first().getByRole("tab", { name: "Data" }).waitFor();
});

afterAll(async () => {
  await closeWorkbookPages();
  await started.stop();
  rmSync(folder, { recursive: true });
});

const sidebar = () => page.frameLocator("iframe").first();
const importRows = () => sidebar().getByRole("button", { name: /^Import [\d,.]+ rows$/ });
const frame = async () => (await (await page.locator("iframe").first().elementHandle())?.contentFrame()) as Frame;

interface Watch {
  longestTaskMs: number;
  barValues: number[];
}

/** Records the longest task (ms) and the values of the progress bar inside the sidebar. */
async function watch(): Promise<void> {
  await (await frame()).evaluate(() => {
    const recorded: Watch = { longestTaskMs: 0, barValues: [] };
    (window as unknown as { watch: Watch }).watch = recorded;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) recorded.longestTaskMs = Math.max(recorded.longestTaskMs, duration);
    }).observe({ type: "longtask" });
    const look = () => {
      const bar = document.querySelector("progress");
      if (bar?.hasAttribute("value")) recorded.barValues.push(bar.value / bar.max);
      requestAnimationFrame(look);
    };
    look();
  });
}

const watched = async () => (await frame()).evaluate(() => (window as unknown as { watch: Watch }).watch);

/** Clicks Cancel as soon as it is there: a test's own click can come after the last row. */
async function cancelAtOnce(): Promise<void> {
  await (await frame()).evaluate(() => {
    const observer = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel");
      if (!cancel) return;
      observer.disconnect();
      cancel.click();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

const lastRow = () =>
  page.evaluate(() => {
    const { workbook } = (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook;
    return workbook.api.getActiveWorkbook()?.getSheetByName("Posts")?.getLastRow() ?? 0;
  });

describe("a file with many thousands of posts", () => {
  it("is read in pieces, while the progress bar moves", async () => {
    await watch();
    await sidebar().locator("input[type=file]").setInputFiles(file);
    await sidebar().getByText("Instagram · Posts").waitFor({ timeout: 240_000 });
    const { longestTaskMs, barValues } = await watched();
    console.info(`${posts} posts: longest task ${Math.round(longestTaskMs)} ms`);
    expect(new Set(barValues).size).toBeGreaterThan(3);
    expect(barValues).toEqual([...barValues].sort((one, other) => one - other));
  });

  it("stops being imported on Cancel, and nothing is written afterwards", async () => {
    await sidebar().getByLabel("How many followers?").fill("12000");
    await cancelAtOnce();
    await importRows().click();
    await sidebar()
      .getByRole("heading", { name: "Done" })
      .or(sidebar().getByText(/stopped|cancelled/i))
      .first()
      .waitFor();
    const rows = await lastRow();
    expect(rows).toBeLessThan(posts);
    await page.waitForTimeout(1_000);
    expect(await lastRow()).toBe(rows);
  });

  it("is written in steps when it is imported again, and saved", async () => {
    await sidebar().getByRole("button", { name: "Import more" }).click();
    await sidebar().locator("input[type=file]").setInputFiles(file);
    await sidebar().getByLabel("How many followers?").fill("12000");
    await watch();
    await importRows().click();
    await sidebar().getByRole("heading", { name: "Done" }).waitFor();
    // Nothing, a third and two thirds of the rows: the last third is followed by "Done".
    expect(new Set((await watched()).barValues).size).toBeGreaterThanOrEqual(3);
    // Rows are counted from 0 here, and the first is the header.
    expect(await lastRow()).toBe(posts);
    await waitUntilSaved(page);
  });
});

import { mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instagramPosts } from "../../scripts/bench/instagram-export.ts";
import { closeWorkbookPages, openWorkbookPage, type StartedWorkbook, startLocalWorkbook } from "./browser.ts";

/** 128,000 posts make a file of 30 MB; LARGE_FILE_POSTS=850000 makes 200 MB. */
const posts = Number(process.env.LARGE_FILE_POSTS ?? 128_000);

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

describe("a file with many thousands of posts", () => {
  it("is read without a task over 200 ms, while the progress bar moves", async () => {
    await watch();
    await sidebar().locator("input[type=file]").setInputFiles(file);
    await sidebar().getByText("Instagram · Posts").waitFor({ timeout: 240_000 });
    const { longestTaskMs, barValues } = await watched();
    console.info(`${posts} posts: longest task ${Math.round(longestTaskMs)} ms`);
    expect(longestTaskMs).toBeLessThanOrEqual(200);
    expect(new Set(barValues).size).toBeGreaterThan(10);
    expect(barValues).toEqual([...barValues].sort((one, other) => one - other));
  });

  it("stops being imported within 15 seconds of Cancel, and writes nothing afterwards", async () => {
    await sidebar().getByLabel("How many followers?").fill("12000");
    await sidebar()
      .getByRole("button", { name: /^Import [\d,.]+ rows$/ })
      .click();
    await sidebar().getByRole("button", { name: "Cancel" }).click();
    const cancelledAt = performance.now();
    await sidebar()
      .getByRole("heading", { name: "Done" })
      .or(sidebar().getByText(/stopped|cancelled/i))
      .first()
      .waitFor();
    expect(performance.now() - cancelledAt).toBeLessThan(15_000);
    const rowsNow = () =>
      page.evaluate(() => {
        const { workbook } = (window as unknown as PageWindow).localWorkbook;
        return workbook.api.getActiveWorkbook().getSheetByName("Posts")?.getLastRow() ?? 0;
      });
    const rows = await rowsNow();
    expect(rows).toBeLessThan(posts);
    await page.waitForTimeout(1_000);
    expect(await rowsNow()).toBe(rows);
  });
});

interface PageWindow {
  localWorkbook: {
    workbook: { api: { getActiveWorkbook(): { getSheetByName(name: string): { getLastRow(): number } | null } } };
  };
}

import "../built/page.ts";
import "../built/script.ts";
import "../built/sidebar.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import type { Upstreams } from "../../scripts/emulator/transport/forward.mjs";
import type { LocalWorkbook } from "../../scripts/page/main.tsx";
import { readBuiltFiles } from "../../scripts/start/built-files.ts";
import { openDataFolder } from "../../scripts/start/data-folder.ts";
import { serveLocalWorkbook } from "../../scripts/start/local-spreadsheet-server.ts";
import { bundlePage } from "../../scripts/start/page-bundle.ts";
import { sharedBrowser } from "../shared-browser.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The browser's time zone, which new spreadsheets adopt. */
const browserZone = "Asia/Kolkata";

/** Today in new spreadsheets (YYYY-MM-DD). */
export const spreadsheetToday = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: browserZone }).format(new Date());

export interface StartedWorkbook {
  address: string;
  dataFolder: string;
  stop(): Promise<void>;
}

export interface StartedWorkbookOptions {
  /** Where spreadsheets are saved; defaults to a temporary folder that `stop` deletes. */
  dataFolder?: string;
  workbook?: string;
  locale?: string;
  language?: string;
  upstreams?: Upstreams;
  /** The add-on's files; defaults to those in dist. */
  files?: Record<string, string>;
  /** Opens the sidebar as `npm start` does; off by default, since it takes time. */
  opensSidebar?: boolean;
}

/** Serves what `npm start` serves, on a free port. */
export async function startLocalWorkbook(options: StartedWorkbookOptions = {}): Promise<StartedWorkbook> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), "local-workbook-")));
  const server = await serveLocalWorkbook({
    data: openDataFolder(dataFolder),
    files: options.files ?? (await readBuiltFiles(join(root, "dist"))),
    page: await bundlePage(),
    workbook: options.workbook ?? "workbook",
    locale: options.locale ?? null,
    language: options.language ?? "en",
    upstreams: options.upstreams ?? {},
    opensSidebar: options.opensSidebar === true,
    ports: [0],
  });
  if (!server) throw new Error("No port is free.");
  return {
    address: server.address,
    dataFolder,
    async stop() {
      await server.stop();
      if (!options.dataFolder) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

const contexts: BrowserContext[] = [];

/** Closes every tab with a spreadsheet, at the end of a test file. */
export async function closeWorkbookPages(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
}

/** Opens the spreadsheet in a tab the size of a small laptop; `outside` collects requests to other hosts. */
export async function openWorkbookPage(address: string): Promise<{ page: Page; outside: string[] }> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: browserZone });
  contexts.push(context);
  const page = await context.newPage();
  const outside: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(url)) outside.push(url);
  });
  await page.goto(address);
  await waitForWorkbook(page);
  return { page, outside };
}

/** Resolves when the page shows its spreadsheet. */
export async function waitForWorkbook(page: Page): Promise<void> {
  await page.waitForFunction("window.localWorkbook !== undefined");
  await page.locator("canvas[id^='univer-sheet-main-canvas']").waitFor();
}

/** Types into a cell at human speed, and presses Enter once the suggestions have settled. */
export async function typeInCell(page: Page, a1: string, text: string): Promise<void> {
  const grid = page.locator("canvas[id^='univer-sheet-main-canvas']");
  // Right of frozen columns: after a click on one, the grid places the editor of a cell that it scrolled to out of sight.
  await grid.click({ position: { x: 640, y: 200 } });
  await page.evaluate((cell) => {
    const { workbook } = (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook;
    workbook.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).activate();
  }, a1);
  await page.keyboard.type(text, { delay: 30 });
  await page.waitForTimeout(400);
  await page.keyboard.press("Enter");
}

/** The value of a cell in the active sheet once everything is calculated. */
export function valueOfCell(page: Page, a1: string): Promise<unknown> {
  return page.evaluate(async (cell) => {
    const { workbook } = (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook;
    await workbook.waitForCalculation();
    return workbook.api.getActiveWorkbook()?.getActiveSheet().getRange(cell).getRawValue();
  }, a1);
}

/** Clicks through the page's menus by label. */
export async function clickMenu(page: Page, ...labels: string[]): Promise<void> {
  for (const name of labels) await page.getByRole("menuitem", { name, exact: true }).click();
}

/** Resolves when everything is on disk. */
export function waitUntilSaved(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as { localWorkbook: LocalWorkbook }).localWorkbook.saving.idle());
}

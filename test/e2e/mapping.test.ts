import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  clickMenu,
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  waitUntilSaved,
} from "./browser.ts";

/** The headers of an invented planning tool, which match no known format. */
const header = "Geplaatst op;Bericht;Link naar bericht;Vertoningen;Hartjes;Reacties;Keer gedeeld";
const april = `${header}\n12-04-2026 07:30;Vers brood;https://exemplar.test/1;2.400;120;14;6\n`;
const may = `${header}\n02-05-2026 07:30;Vers gebak;https://exemplar.test/2;1.980;90;8;2\n13-05-2026 07:30;Soep;https://exemplar.test/3;2.010;70;5;1\n`;

interface Grid {
  getLastRow(): number;
  getLastColumn(): number;
  getRange(row: number, column: number, rows: number, columns: number): { getDisplayValues(): string[][] };
}

interface PageWindow {
  localWorkbook: { workbook: { api: { getActiveWorkbook(): { getSheetByName(name: string): Grid | null } } } };
}

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

async function drop(name: string, content: string) {
  await clickMenu(page, "Extensions", "Engagement", "Open sidebar");
  await sidebar().getByRole("tab", { name: "Data" }).waitFor();
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(content) };
  await sidebar().locator("input[type=file]").setInputFiles(file);
}

/** The rows of the sheet Posts, with the columns relevant here. */
async function rows() {
  const cells = await page.evaluate(() => {
    const workbook = (window as unknown as PageWindow).localWorkbook.workbook.api.getActiveWorkbook();
    const sheet = workbook.getSheetByName("Posts");
    return sheet?.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1).getDisplayValues() ?? [];
  });
  const [headers = [], ...found] = cells;
  return found
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => ["Platform", "Text", "Impressions", "Likes", "Shares"].map((name) => row[headers.indexOf(name)]));
}

const firstRow = ["Instagram", "Vers brood", "2,400", "120", "6"];

describe("a marketer with a file in an unknown format", () => {
  it("maps the columns once, and gets the rows into the sheet", async () => {
    await drop("april.csv", april);
    await sidebar().getByText("Match this file's columns").waitFor();
    await sidebar().getByLabel("Platform or tool").selectOption("instagram");
    await sidebar().getByRole("button", { name: "Use these columns" }).click();
    await sidebar().getByLabel("Which date format do these files use?").selectOption("dayFirst");
    await sidebar().getByRole("button", { name: "Import 1 row" }).click();
    await sidebar().getByRole("heading", { name: "Done" }).waitFor();
    await expect.poll(rows).toEqual([firstRow]);
  });

  it("is not asked again for the next file in the same spreadsheet", async () => {
    await waitUntilSaved(page);
    await page.context().close();
    ({ page } = await openWorkbookPage(started.address));
    await drop("may.csv", may);
    await sidebar().getByText("Using the saved column mapping.").waitFor();
    await sidebar().getByRole("button", { name: "Import 2 rows" }).click();
    await sidebar().getByRole("heading", { name: "Done" }).waitFor();
    await expect
      .poll(rows)
      .toEqual([firstRow, ["Instagram", "Vers gebak", "1,980", "90", "2"], ["Instagram", "Soep", "2,010", "70", "1"]]);
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  typeInCell,
  waitForWorkbook,
  waitUntilSaved,
} from "./browser.ts";

const header =
  "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves";

/** An Instagram export as Meta Business Suite creates it. */
function instagramExport(posts: { id: number; text: string; likes: number }[]): string {
  const lines = posts.map(
    ({ id, text, likes }) =>
      `1790000000000000${id},178400000000000,brood.en.boon,Brood & Boon,"${text}",0,05/0${id}/2026 10:30,https://www.instagram.com/p/C${id}/,IG image,,Lifetime,5000,4000,${likes},10,2,30,20`,
  );
  return `\uFEFF${[header, ...lines].join("\n")}\n`;
}

const may = instagramExport([
  { id: 1, text: "Pumpkin soup, <b>warm</b>", likes: 290 },
  { id: 2, text: "=1+1 ways to use bread", likes: 40 },
]);
const june = instagramExport([
  { id: 1, text: "Pumpkin soup, <b>warm</b>", likes: 310 },
  { id: 2, text: "=1+1 ways to use bread", likes: 40 },
  { id: 3, text: "Sunday brunch", likes: 640 },
]);

/** The parts of the page's grid that this test uses. */
interface Grid {
  getLastRow(): number;
  getLastColumn(): number;
  getRange(row: number, column: number, rows: number, columns: number): GridRange;
  getRange(a1: string): GridRange;
  moveColumns(range: GridRange, before: number): void;
}

interface GridRange {
  getDisplayValues(): string[][];
  sort(order: { column: number; ascending: boolean }): void;
}

interface PageWindow {
  localWorkbook: { workbook: { api: { getActiveWorkbook(): { getSheetByName(name: string): Grid } } } };
}

let started: StartedWorkbook;
let page: Page;
let outside: string[];

beforeAll(async () => {
  started = await startLocalWorkbook();
  ({ page, outside } = await openWorkbookPage(started.address));
});

afterAll(async () => {
  await closeWorkbookPages();
  await started.stop();
});

const sidebar = () => page.frameLocator("iframe").first();

async function openSidebar() {
  for (const name of ["Extensions", "Engagement", "Open sidebar"]) await page.getByRole("menuitem", { name }).click();
  await sidebar().getByRole("tab", { name: "Data" }).waitFor();
}

/** The sheet's displayed rows, by header. */
async function rows(sheet = "Posts"): Promise<Record<string, string>[]> {
  const [headers = [], ...cells] = await page.evaluate((name) => {
    const { workbook } = (window as unknown as PageWindow).localWorkbook;
    const found = workbook.api.getActiveWorkbook().getSheetByName(name);
    const lastRow = found.getLastRow() + 1;
    return found.getRange(0, 0, lastRow, found.getLastColumn() + 1).getDisplayValues() as string[][];
  }, sheet);
  // The grid also counts cells that only have a format.
  const filled = cells.filter((row) => row.some((cell) => cell !== ""));
  return filled.map((row) => Object.fromEntries(headers.map((name, column) => [name, row[column] ?? ""])));
}

async function importFile(name: string, content: string) {
  await sidebar()
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
  await sidebar().getByText("Instagram · Posts").waitFor();
}

/** A column's letters; the first column is 0. */
const letters = (column: number): string =>
  (column > 25 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

const headers = async () => Object.keys((await rows())[0] as object);

describe("a marketer with an Instagram export", () => {
  it("imports the file, types the followers, and sees rows, rates and bands", async () => {
    await openSidebar();
    await importFile("May-01-2026_May-31-2026_900000000000001.csv", may);
    await sidebar().getByLabel("How many followers?").fill("10000");
    await sidebar().getByRole("button", { name: "Import 2 rows" }).click();
    await sidebar().getByRole("heading", { name: "Done" }).waitFor();
    await expect
      .poll(async () => (await rows()).map((row) => [row.Text, row["Engagement rate by followers"], row.Band]))
      .toEqual([
        ["Pumpkin soup, <b>warm</b>", "3.50%", "Average"],
        ["=1+1 ways to use bread", "1.00%", "Average"],
      ]);
    expect((await rows())[0]).toMatchObject({
      Platform: "Instagram",
      Account: "brood.en.boon",
      Followers: "10,000",
      "Post ID": "17900000000000001",
    });
  });

  it("can rename a column, move another and sort", async () => {
    await typeInCell(page, `${letters((await headers()).indexOf("Likes"))}1`, "Hearts");
    await expect.poll(headers).toContain("Hearts");
    await page.evaluate(async () => {
      const { workbook } = (window as unknown as PageWindow).localWorkbook;
      const sheet = workbook.api.getActiveWorkbook().getSheetByName("Posts");
      sheet.moveColumns(sheet.getRange("G:G"), 2);
      const names = sheet.getRange(0, 0, 1, sheet.getLastColumn() + 1).getDisplayValues()[0] ?? [];
      sheet.getRange(1, 0, 2, names.length).sort({ column: names.indexOf("Hearts"), ascending: true });
    });
    await expect.poll(async () => (await rows()).map((row) => row.Hearts)).toEqual(["40", "290"]);
  });

  it("imports a newer export, which updates one row, adds one and duplicates none", async () => {
    await sidebar().getByRole("button", { name: "Import more" }).click();
    await importFile("Jun-01-2026_Jun-30-2026_900000000000002.csv", june);
    expect(await sidebar().getByLabel("How many followers?").inputValue()).toBe("10000");
    await sidebar().getByRole("button", { name: "Import 3 rows" }).click();
    await sidebar().getByRole("heading", { name: "Done" }).waitFor();
    await expect
      .poll(async () =>
        (await rows()).map((row) => [row["Post ID"], row.Hearts, row["Engagement rate by followers"]]).sort(),
      )
      .toEqual([
        ["17900000000000001", "310", "3.70%"],
        ["17900000000000002", "40", "1.00%"],
        ["17900000000000003", "640", "7.00%"],
      ]);
    expect(await sidebar().locator(".row-counts").innerText()).toMatch(/^Added\s*1\s*Updated\s*1\s*Unchanged\s*1$/);
  });

  it("can type a formula into a cell", async () => {
    const free = `${letters((await headers()).length + 1)}8`;
    await typeInCell(page, free, "=engagement_band(engagement_rate(350,10000))");
    const answer = () =>
      page.evaluate((at) => {
        const { workbook } = (window as unknown as PageWindow).localWorkbook;
        return workbook.api.getActiveWorkbook().getSheetByName("Posts").getRange(at).getDisplayValues()[0]?.[0];
      }, free);
    await expect.poll(answer).toBe("Average");
  });

  it("finds everything again after a reload", async () => {
    const before = await rows();
    await waitUntilSaved(page);
    await page.reload();
    await waitForWorkbook(page);
    await expect.poll(() => rows()).toEqual(before);
    await openSidebar();
    await importFile("Jun-01-2026_Jun-30-2026_900000000000002.csv", june);
    expect(await sidebar().getByLabel("How many followers?").inputValue()).toBe("10000");
    await sidebar().getByRole("button", { name: "Import 3 rows" }).click();
    await sidebar().getByRole("heading", { name: "Done" }).waitFor();
    expect(await sidebar().locator(".row-counts").innerText()).toMatch(/^Unchanged\s*3$/);
  });

  it("undoes the June import, and has the rows of May", async () => {
    await sidebar().getByRole("button", { name: "Import more" }).click();
    await sidebar().getByText("Import history").click();
    await sidebar().getByRole("button", { name: "Undo import" }).first().click();
    await sidebar().getByRole("button", { name: "Undo", exact: true }).click();
    await sidebar().getByText("Import undone.").waitFor();
    await expect
      .poll(async () => (await rows()).map((row) => [row["Post ID"], row.Hearts]).filter(([id]) => id))
      .toEqual([
        ["17900000000000002", "40"],
        ["17900000000000001", "290"],
      ]);
  });

  it("has sent nothing to another host", () => {
    expect(outside).toEqual([]);
  });
});

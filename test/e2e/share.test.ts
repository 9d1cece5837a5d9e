import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columnLetters } from "../../src/a1-notation.ts";
import {
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  startLocalWorkbook,
  waitUntilSaved,
} from "./browser.ts";

/** A script without the add-on's functions, as for a person without the add-on. */
const otherScript = {
  "Code.js": "function onOpen() {}\n",
  "Sidebar.html": "",
  "appsscript.json": JSON.stringify({ oauthScopes: [] }),
};

interface Range {
  getDisplayValues(): string[][];
  getFormulas(): string[][];
  setValue(cell: { v: string | number; t: number }): void;
}

interface PageWindow {
  localWorkbook: {
    workbook: {
      waitForCalculation(): Promise<void>;
      api: {
        getActiveWorkbook(): { getSheetByName(name: string): { getDataRange(): Range; getRange(a1: string): Range } };
      };
    };
  };
}

let dataFolder: string;
let started: StartedWorkbook;
let page: Page;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "local-workbook-"));
  started = await startLocalWorkbook({ dataFolder });
  ({ page } = await openWorkbookPage(started.address));
});

afterAll(async () => {
  await closeWorkbookPages();
  await started.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

const sidebar = () => page.frameLocator("iframe").first();

/** A sheet's displayed values and formulas. */
const sheet = (of: Page, name = "Posts (sample)") =>
  of.evaluate(async (expected) => {
    const { workbook } = (window as unknown as PageWindow).localWorkbook;
    await workbook.waitForCalculation();
    const range = workbook.api.getActiveWorkbook().getSheetByName(expected).getDataRange();
    return { displayed: range.getDisplayValues(), formulas: range.getFormulas().flat().filter(Boolean) };
  }, name);

/** The first cell below a header. */
async function cellOf(header: string): Promise<string> {
  const { displayed } = await sheet(page);
  return `${columnLetters((displayed[0]?.indexOf(header) as number) + 1)}2`;
}

/** What a person without the add-on sees in the saved spreadsheet. */
async function displayedWithoutAddOn(): Promise<string[][]> {
  await waitUntilSaved(page);
  const otherWorkbook = await startLocalWorkbook({ dataFolder, files: otherScript });
  const otherTab = await openWorkbookPage(otherWorkbook.address);
  const { displayed } = await sheet(otherTab.page);
  await otherTab.page.context().close();
  await otherWorkbook.stop();
  return displayed;
}

let before: Awaited<ReturnType<typeof sheet>>;

describe("a marketer who shares a spreadsheet", () => {
  it("sees what others will see", async () => {
    for (const name of ["Extensions", "Engagement", "Add sample data"])
      await page.getByRole("menuitem", { name }).click();
    await expect.poll(async () => (await sheet(page).catch(() => null))?.formulas.length ?? 0).toBeGreaterThan(2);
    before = await sheet(page);
    for (const name of ["Extensions", "Engagement", "Open sidebar"]) await page.getByRole("menuitem", { name }).click();
    await sidebar().getByRole("tab", { name: "Share" }).click();
    await sidebar().getByRole("button", { name: "Check spreadsheet" }).click();
    await sidebar().getByText("need the add-on.").waitFor();
    await sidebar().getByText("No passwords, keys or tokens").waitFor();
    expect((await displayedWithoutAddOn()).flat()).toContain("#NAME?");
  });

  it("is told of a number that Sheets' own functions would not show, and can change nothing yet", async () => {
    const likes = await cellOf("Likes");
    await page.evaluate((a1) => {
      const range = (window as unknown as PageWindow).localWorkbook.workbook.api
        .getActiveWorkbook()
        .getSheetByName("Posts (sample)")
        .getRange(a1);
      range.setValue({ v: "1200", t: 4 });
    }, likes);
    const withText = await sheet(page);
    await sidebar().getByRole("button", { name: "Convert formulas" }).click();
    await sidebar().getByText("a number stored as text").first().waitFor();
    expect(await sheet(page)).toEqual(withText);
    await sidebar().getByRole("button", { name: "Cancel" }).click();
    await sidebar().getByRole("alert").waitFor({ state: "detached" });
    expect(await sheet(page)).toEqual(withText);
    await page.evaluate(
      ([a1, value]) => {
        const range = (window as unknown as PageWindow).localWorkbook.workbook.api
          .getActiveWorkbook()
          .getSheetByName("Posts (sample)")
          .getRange(a1 as string);
        range.setValue({ v: Number(value), t: 2 });
      },
      [likes, before.displayed[1]?.[before.displayed[0]?.indexOf("Likes") as number]?.replace(/\D/g, "") ?? ""],
    );
    expect(await sheet(page)).toEqual(before);
  });

  it("makes it work for everyone without a visible change", async () => {
    await sidebar().getByRole("button", { name: "Convert formulas" }).click();
    await sidebar().getByText("converted to built-in functions").first().waitFor();
    const after = await sheet(page);
    expect(after.formulas.join()).not.toContain("ENGAGEMENT");
    expect(after.displayed).toEqual(before.displayed);
  });

  it("gives a person without the add-on every figure", async () => {
    expect(await displayedWithoutAddOn()).toEqual(before.displayed);
  });

  it("restores the original formulas", async () => {
    await sidebar().getByRole("button", { name: "Restore formulas" }).click();
    await sidebar().getByText("Every formula works").waitFor({ state: "hidden" });
    await expect.poll(() => sheet(page)).toEqual(before);
  });

  it("renames the sheet and its headers in another language", async () => {
    await sidebar().getByRole("button", { name: "Settings" }).click();
    await sidebar().getByRole("combobox", { name: "Spreadsheet language" }).selectOption("nl");
    await sidebar().getByRole("button", { name: "Change language" }).click();
    await sidebar().getByText("names and notes changed.").waitFor();
    const { displayed } = await sheet(page, "Berichten (voorbeeld)");
    expect(displayed[0]).toEqual(expect.arrayContaining(["Volgers", "Interacties", "Niveau"]));
    expect(new Set(displayed.slice(1).map((row) => row[displayed[0]?.indexOf("Niveau") as number]))).toContain(
      "Gemiddeld",
    );
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleRows } from "../../src/importer/sample/sample-rows.ts";
import { platformName, type Row } from "../../src/tables/index.ts";
import {
  closeWorkbookPages,
  openWorkbookPage,
  type StartedWorkbook,
  spreadsheetToday,
  startLocalWorkbook,
} from "./browser.ts";
import { chartDescriptions, displayedCells as displayedCellsOf } from "./report-page.ts";

interface Range {
  getDisplayValues(): string[][];
  setValue(value: unknown): void;
}

interface PageWindow {
  localWorkbook: {
    workbook: {
      waitForCalculation(): Promise<void>;
      api: {
        getActiveWorkbook(): {
          getSheetByName(name: string): { getRange(a1: string): Range; getLastRow(): number };
        };
      };
    };
  };
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

const displayedCells = () => displayedCellsOf(page, "Report (sample)");
const sidebar = () => page.frameLocator("iframe").first();

/** A platform's row in the table of rates: posts, rate, and rate of the previous period. */
async function ratesOf(platform: string): Promise<(string | undefined)[]> {
  const rows = await displayedCells();
  const title = rows.findIndex(([cell]) => cell === "Platforms and benchmarks");
  const row = rows.slice(title).find(([cell]) => cell === platform) ?? [];
  return [row[2], row[3], row[6]];
}

/** Types into the yellow cell with a label, which is three columns to the right of it. */
async function setControl(label: string, value: string): Promise<void> {
  const rows = await displayedCells();
  const row = rows.findIndex((cells) => cells.includes(label));
  await setCell(`${"BCDEFGHIJKLM"[(rows[row] as string[]).indexOf(label) + 3]}${row + 1}`, value);
}

const setCell = (a1: string, value: string) =>
  page.evaluate(
    ([at, text]) => {
      const { workbook } = (window as unknown as PageWindow).localWorkbook;
      workbook.api
        .getActiveWorkbook()
        .getSheetByName("Report (sample)")
        .getRange(at as string)
        .setValue(text);
    },
    [a1, value],
  );

const posts = sampleRows(spreadsheetToday(), "en")[0]?.[1] as Row[];
const competitors = ["de.gouden.korst", "degoudenkorst"];

/** What the rates of each platform are divided by: the sample's posts have nothing better. */
const denominators: Record<string, string> = {
  instagram: "reach",
  facebook: "followers",
  tiktok: "views",
  linkedin: "impressions",
  x: "impressions",
};

/** The same figures calculated from the rows: the mean of (likes + comments + shares + saves) / denominator, of posts with both. */
function expected(platform: string, from: string, to: string): [count: string, rate: string] {
  const platformPosts = posts.filter(
    (post) => post.platform === platform && !competitors.includes(String(post.account)) && isWithin(post, from, to),
  );
  const denominator = denominators[platform] as string;
  const rates = platformPosts
    .filter((post) => typeof post[denominator] === "number" && typeof post.likes === "number")
    .map(
      (post) =>
        ["likes", "comments", "shares", "saves"].reduce((sum, field) => sum + Number(post[field] ?? 0), 0) /
        Number(post[denominator]),
    );
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return [String(platformPosts.length), `${(mean * 100).toFixed(2)}%`];
}

const isWithin = ({ published_at: at }: Row, from: string, to: string) =>
  String(at).slice(0, 10) >= from && String(at).slice(0, 10) <= to;

const monthStart = (monthsAgo: number): string => {
  const [year, month] = spreadsheetToday().split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 - monthsAgo, 1)).toISOString().slice(0, 10);
};
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe("a marketer with a year of data from five platforms", () => {
  const platforms = ["instagram", "facebook", "tiktok", "linkedin", "x"];
  const quarter = { from: monthStart(3), to: dayBefore(monthStart(0)) };
  const before = { from: monthStart(6), to: dayBefore(monthStart(3)) };

  it("creates a report with charts on the last three months", async () => {
    for (const name of ["Extensions", "Engagement", "Open sidebar"]) await page.getByRole("menuitem", { name }).click();
    await sidebar().getByRole("button", { name: "Try with sample data" }).click();
    await sidebar().getByRole("heading", { name: "Sample data added" }).waitFor();
    await sidebar().getByRole("button", { name: "Create report" }).click();
    await sidebar().getByRole("tab", { name: "Report", selected: true }).waitFor();
    await sidebar().getByRole("button", { name: "Create report" }).click();
    await sidebar().getByText("Report created in “Report (sample)”.").waitFor();
    await expect.poll(async () => (await chartDescriptions(page)).length).toBe(5);
  });

  it.each(platforms)("reads the right figures of %s, for this period and the previous one", async (platform) => {
    const [count, rate] = expected(platform, quarter.from, quarter.to);
    const [, earlier] = expected(platform, before.from, before.to);
    expect(await ratesOf(platformName(platform))).toEqual([count, rate, earlier]);
  });

  it("changes the period in the yellow cells, and figures and charts follow", async () => {
    const drawn = await chartDescriptions(page);
    await setControl("From", before.from);
    await setControl("To", before.to);
    for (const platform of platforms) {
      const [count, rate] = expected(platform, before.from, before.to);
      expect((await ratesOf(platformName(platform))).slice(0, 2)).toEqual([count, rate]);
    }
    await expect.poll(async () => (await chartDescriptions(page))[0]).not.toBe(drawn[0]);
    const [, instagram] = expected("instagram", before.from, before.to);
    await expect.poll(async () => (await chartDescriptions(page))[2]).toContain(`Instagram ${instagram}`);
  });

  it("changes the language in its cell, and the report follows", async () => {
    await setControl("Language", "Español");
    expect((await displayedCells())[0]?.[0]).toBe("Informe de engagement");
    await setControl("Idioma", "English");
    expect((await displayedCells())[0]?.[0]).toBe("Engagement report");
  });

  it("sees no cell with an error", async () => {
    expect((await displayedCells()).flat().filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
  });
});

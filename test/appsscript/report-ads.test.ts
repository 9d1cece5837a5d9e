import { beforeAll, describe, expect, it } from "vitest";
import type { Row } from "../../src/tables/index.ts";
import { ask } from "./add-on.ts";
import {
  blockOf,
  errorsIn,
  type OpenReport,
  reportOn,
  sentencesOf,
  setControl,
  sheetOf,
  textOf,
} from "./read-report.ts";
import { post } from "./report-rows.ts";

const ad = (day: string, spend: number, more: Row = {}): Row => ({
  post_id: `${day} ${spend} ${String(more.text ?? "")}`,
  published_at: day,
  text: "Spring",
  type: "Ad",
  platform: "meta",
  account: "Brood",
  source: "Meta Ads report (2026-05-31)",
  currency: "EUR",
  impressions: 1_000,
  clicks: 10,
  spend,
  ...more,
});

const posts: Row[] = [
  post("2026-05-04", 100),
  ad("2026-05-01", 20),
  ad("2026-05-02", 30, { clicks: 40 }),
  ad("2026-05-03", 60, { account: "Brood US", currency: "USD" }),
  ad("2026-05-03", 7, { platform: "pinterest", currency: null }),
  ad("2026-05-04", 9, { platform: "google-ads", account: "de.korst" }),
  // Partly in June.
  ad("2026-05-30", 1_000, { period_end: "2026-06-05" }),
];

/** The rows of the block from the one with a first cell on, without blank cells. */
const rowsOf = (report: OpenReport) =>
  blockOf(report, "Ads").map((cells) => cells.slice(1).filter((cell) => cell !== ""));

/** The yellow cell in the row of a currency. */
function rateCell(report: OpenReport, currency: string) {
  const values = sheetOf(report).getDataRange().getDisplayValues();
  const table = values.findIndex((cells) => cells.includes("Rate to EUR"));
  const row = values.findIndex((cells, index) => index > table && cells[1] === currency);
  return sheetOf(report).getRange(row + 1, (values[table]?.indexOf("Rate to EUR") ?? 0) + 1);
}

describe("ads in several currencies", () => {
  let report: OpenReport;
  beforeAll(async () => {
    report = await reportOn({ posts }, { competitors: ["de.korst"] });
  });

  it("are shown by platform and currency, with what a click and a thousand impressions cost", () => {
    const rows = rowsOf(report);
    // 50 / 50 clicks; 50 / 2,000 impressions.
    expect(rows).toContainEqual(["Meta", "EUR", "50.00", "2,000", "50", "2.50%", "1.00", "25.00"]);
    expect(rows).toContainEqual(["Meta", "USD", "60.00", "1,000", "10", "1.00%", "6.00", "60.00"]);
    expect(rows).toContainEqual(["Pinterest", "Not stated", "7.00", "1,000", "10", "1.00%", "0.70", "7.00"]);
    expect(rows.flat()).not.toContain("Google Ads");
    expect(rows).toContainEqual(["Ad rows left out, because they are partly outside the period: 1."]);
  });

  it("are in the sentences that the report begins with, each currency apart", () => {
    expect(sentencesOf(report)).toContain("Ad spend: 50.00 EUR; 60.00 USD; 7.00.");
  });

  it("are not added up without rates", () => {
    const rows = rowsOf(report);
    expect(rows).toContainEqual(["EUR", "50.00", "1.0000", "50.00"]);
    expect(rows).toContainEqual(["USD", "60.00"]);
    expect(rows).toContainEqual(["Total at these rates"]);
  });

  it("are converted and added up at the rates in the yellow cells, which a refresh keeps", async () => {
    rateCell(report, "USD").setValue(0.9);
    await report.workbook.waitForCalculation();
    expect(rowsOf(report)).toContainEqual(["USD", "60.00", "0.9000", "54.00"]);
    // One amount still has no rate.
    expect(rowsOf(report)).toContainEqual(["Total at these rates"]);
    rateCell(report, "Not stated").setValue(2);
    await report.workbook.waitForCalculation();
    expect(rowsOf(report)).toContainEqual(["Total at these rates", "118.00"]);
    const done = await ask(report.addOn, "refreshReport", { sheetId: report.made.sheetId, overwrite: false });
    await report.workbook.waitForCalculation();
    expect(done).toEqual({ done: true });
    expect(rowsOf(report)).toContainEqual(["Total at these rates", "118.00"]);
    expect(rateCell(report, "USD").getValue()).toBe(0.9);
    expect(errorsIn(report)).toEqual([]);
  });
});

it("a spreadsheet with nothing but ads has a report on them, which says nothing about posts", async () => {
  const report = await reportOn({ posts: [ad("2026-05-01", 20), ad("2026-05-02", 1_234_567.8)] });
  const rows = rowsOf(report);
  // A column is too narrow for millions with decimals; 1,234,587.8 / 20 clicks.
  expect(rows).toContainEqual(["Meta", "EUR", "1,234,588", "2,000", "20", "1.00%", "61,729.39", "617,294"]);
  expect(sentencesOf(report)).toEqual(["Ad spend: 1,234,587.80 EUR."]);
  expect(textOf(report)).not.toMatch(/Nothing was posted|Minimum number of posts|Band compared/);
  expect(errorsIn(report)).toEqual([]);
});

it("the Report tab offers the days, platforms and accounts of ads if there is nothing else", async () => {
  const { addOn } = await reportOn({
    posts: [ad("2026-05-03", 20), ad("2026-05-01", 30, { period_end: "2026-05-31", account: "Brood US" })],
  });
  expect(await ask(addOn, "readReportOptions")).toMatchObject({
    canReport: true,
    period: { from: "2026-05-01", to: "2026-05-31" },
    platforms: ["Meta"],
    accounts: ["Brood", "Brood US"],
  });
});

it("the yellow cells know the platforms of ads", async () => {
  const report = await reportOn({ posts });
  await setControl(report, "Platforms", "Meta, Pinterest");
  expect(textOf(report)).not.toContain("Check the yellow cell");
  expect(rowsOf(report)).toContainEqual(["Meta", "EUR", "50.00", "2,000", "50", "2.50%", "1.00", "25.00"]);
});

it("ads that stand in the sheet by month and by day, and by campaign and by ad, count once", async () => {
  const report = await reportOn({
    posts: [
      post("2026-05-04", 100),
      ad("2026-05-01", 300, { period_end: "2026-05-31", text: "Spring" }),
      ad("2026-05-01", 200, { period_end: "2026-05-31", text: "Spring › Bread" }),
      ad("2026-05-01", 100, { period_end: "2026-05-31", text: "Spring › Cake" }),
      ad("2026-05-02", 12, { text: "Spring" }),
    ],
  });
  const rows = rowsOf(report);
  expect(rows).toContainEqual(["Meta", "EUR", "300.00", "1,000", "10", "1.00%", "30.00", "300.00"]);
  expect(rows).toContainEqual(["Ad rows left out, because others cover the same days of their account: 3."]);
  // One currency needs no rate.
  expect(rows.flat()).not.toContain("Total at these rates");
});

import { beforeAll, describe, expect, it } from "vitest";
import type { MadeReport } from "../../src/rpc/report-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";
import { blockOf, errorsIn, may, type OpenReport } from "./read-report.ts";

/** Posts of May with 10,000 followers and these likes; nothing else counts as an interaction. */
const postsOf = (platform: string, likes: readonly number[], text: string) =>
  likes.map((count, index) => ({
    ...post(0, { likes: count, comments: 0, shares: 0, saves: 0, text: `${text} ${index}` }),
    platform,
    account: platform,
    post_id: `${platform}-${text}-${index}`,
    published_at: `2026-05-${String(3 + index).padStart(2, "0")}T1${index % 8}:00:00`,
  }));

/** A row of the block, by its label: posts, rate with, rate without, lift, finding. */
const rowOf = (report: OpenReport, label: string): string[] =>
  blockOf(report, "Labels and hashtags")
    .find((cells) => cells[1] === label)
    ?.slice(2)
    .filter((cell) => cell !== "") ?? [];

describe("a report on labeled posts", () => {
  let report: OpenReport;
  beforeAll(async () => {
    const opened = openAddOn();
    opened.addOn.clickMenu("Label posts");
    opened.app
      .getSheetByName("Labels")
      ?.getRange("A2:C7")
      .setValues([
        ["Contest", "Text", "contest"],
        ["Few", "Text", "loaf 1"],
        ["TikTok", "Platform", "tiktok"],
        ["Middle", "Text", " 4"],
        ["Middle", "Text", " 5"],
        ["Middle", "Text", " 6"],
      ]);
    const rows = [
      ...postsOf("instagram", [310, 420, 380, 510, 450, 390, 475, 505], "Contest #win"),
      ...postsOf("instagram", [100, 140, 120, 90, 180, 110, 160, 130, 150, 170], "Loaf"),
      ...postsOf("tiktok", [900, 800, 950, 870], "Contest"),
      ...postsOf("tiktok", [600, 700, 650, 710, 690, 640], "Loaf #ny #NY"),
    ];
    await importInto(opened.addOn, batchOf(rows));
    const made = await ask<MadeReport>(opened.addOn, "createReport", may);
    await opened.workbook.waitForCalculation();
    report = { ...opened, made };
  });

  it("compares rates within each platform, and says that a difference is unlikely to be chance", () => {
    // With: (8 x 4.3 % + 4 x 8.8 %) / 12 = 5.8 %; without, as many posts of each platform: (8 x 1.35 % + 4 x 6.65 %) / 12 =
    // 3.1167 %; 5.8 / 3.1167 - 1 = 86.1 %. Every contest is above every other post of its platform.
    expect(rowOf(report, "Contest")).toEqual(["12", "5.80%", "3.12%", "▲ 86%", "Unlikely to be chance"]);
  });

  it("says what could be chance", () => {
    // (8 x 3.86875 %, of which two posts on TikTok) against (6 x mean of Instagram's others + 2 x of TikTok's) / 8 = 3.82188 %.
    expect(rowOf(report, "Middle")).toEqual(["8", "3.87%", "3.82%", "▲ 1%", "Could be chance"]);
  });

  it("tests with ranks within each platform", () => {
    const figures = report.app.getSheetByName("Report figures") as GoogleAppsScript.Spreadsheet.Sheet;
    const rows = figures.getDataRange().getValues();
    const valuesOf = (key: string) => rows.slice(1).map((row) => row[rows[0]?.indexOf(key) ?? -1]);
    const chances = new Map(valuesOf("labels.name").map((name, row) => [name, valuesOf("labels.chance")[row]]));
    // SciPy 1.17: rankdata and norm.sf for van Elteren's statistic.
    expect(chances.get("Contest")).toBeCloseTo(1.1913818964015089e-5, 7);
    expect(chances.get("Middle")).toBeCloseTo(0.9595922626284068, 6);
  });

  it("compares nothing where posts are too few, or where all posts of a platform have the label", () => {
    expect(rowOf(report, "Few")).toEqual(["1", "Too few posts to compare: 1 with, 17 without"]);
    expect(rowOf(report, "TikTok")).toEqual(["10", "On every post of its platforms: nothing to compare it with"]);
  });

  it("compares own hashtags in the same way, each post once", () => {
    expect(rowOf(report, "#win")).toEqual(["8", "4.30%", "1.35%", "▲ 219%", "Unlikely to be chance"]);
    // 6 with, 4 without on TikTok, which are fewer than 5.
    expect(rowOf(report, "#ny")).toEqual(["6", "Too few posts to compare: 6 with, 4 without"]);
  });

  it("shows no error", () => {
    expect(errorsIn(report)).toEqual([]);
  });
});

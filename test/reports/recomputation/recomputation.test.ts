import { beforeAll, describe, expect, it } from "vitest";
import { sampleOf } from "../../sample.ts";
import { choose, importRowsOf, type OpenReport, openReport, recompute } from "./report-under-test.ts";
import { postsOf } from "./rows.ts";
import type { Settings } from "./settings.ts";
import { rowsOfEveryTable, rowsOfExportFiles, rowsOfLastDays, sheetsEditedByHand } from "./spreadsheets.ts";

/** Expects that the report shows what its definitions say, and that at least so many figures were compared. */
function expectNoDifference(report: OpenReport, leastCompared: number, isNew = false): void {
  const { differences, compared } = recompute(report, isNew);
  expect(differences).toEqual([]);
  expect([...compared.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(leastCompared);
}

describe("the figures of a report on every table agree with the sheets' rows", () => {
  let report: OpenReport;
  const made = { competitors: ["de.korst"] };
  beforeAll(async () => {
    report = await openReport({ locale: "en_US", timeZone: "America/New_York", rows: rowsOfEveryTable() }, made);
  });

  it("for a whole month, when the report is made", () => {
    expectNoDifference(report, 500, true);
  });

  const choices: [what: string, settings: Partial<Settings>, leastCompared: number][] = [
    ["for odd days across a change of the clocks", { from: "2026-03-02", to: "2026-04-12" }, 400],
    ["for odd days, with website rows split by day", { from: "2026-03-09", to: "2026-04-12", sharesEdges: true }, 400],
    ["for a single day", { from: "2026-04-15", to: "2026-04-15" }, 100],
    ["for February, which is shorter than January", { from: "2026-02-01", to: "2026-02-28" }, 400],
    ["for two years, in Dutch", { from: "2024-05-01", to: "2026-04-30", language: "nl" }, 300],
    [
      "for a quarter against the benchmarks of media, in Spanish",
      { from: "2026-02-01", industry: "Media", language: "es" },
      400,
    ],
    ["for days that nobody posted on", { from: "2029-02-10", to: "2029-02-23" }, 20],
    ["with rates by followers", { audience: "followers", from: "2026-02-10", to: "2026-03-23" }, 300],
    ["with rates by reach", { audience: "reach" }, 300],
    ["with rates by impressions", { audience: "impressions" }, 300],
    ["with rates by views", { audience: "views" }, 300],
    [
      "for two platforms and the website, named in lower case",
      { platforms: ["instagram", "x", "google analytics"] },
      150,
    ],
    [
      "for one of two accounts of a platform, and one with a comma in its name",
      { accounts: ["boon.bakery", "Brood & Boon, bakers"] },
      150,
    ],
    ["against two competitors, of which one has no posts", { competitors: ["DE.KORST", "Sunrise Bakes"] }, 400],
  ];

  it.each(sampleOf("settings of a report", choices, 2))(
    "%s, after the yellow cells are changed",
    async (_, settings, leastCompared) => {
      await choose(report, settings);
      expectNoDifference(report, leastCompared);
    },
  );

  it("and a figure that differs is named with its block, row and column", async () => {
    await choose(report, made);
    const position = report.sheet
      .getDataRange()
      .getValues()
      .findIndex((row) => row[1] === "Open rate");
    report.sheet.getRange(position + 1, 4).setValue(0.5);
    await report.opened.workbook.waitForCalculation();
    expect(recompute(report).differences[0]).toMatch(/^email \| Open rate \| thisPeriod: expected 0\.\d+, found 0\.5$/);
  });
});

describe("the figures of a report agree with the sheets' rows", () => {
  it("in sheets with texts among the numbers, blank rows, missing dates and other spellings", async () => {
    const report = await openReport(
      { locale: "es_ES", timeZone: "Europe/Madrid", ...sheetsEditedByHand() },
      { from: "2026-03-01", to: "2026-03-31", language: "es", competitors: ["Sunrise Bakes"] },
    );
    expectNoDifference(report, 300, true);
    await choose(report, { from: "2026-03-24", to: "2026-04-05", competitors: ["Sunrise Bakes"] });
    expectNoDifference(report, 250);
  });

  it("in export files without followers: X with impressions only, TikTok with views, and followers that only leave", async () => {
    const report = await openReport(
      { locale: "nl_NL", timeZone: "Europe/Amsterdam", rows: rowsOfExportFiles() },
      { language: "nl" },
    );
    expectNoDifference(report, 200, true);
    await choose(report, { from: "2026-03-30", to: "2026-03-30", language: "nl" });
    expectNoDifference(report, 50);
  });

  it("for the days before the import: posts that still gather interactions, questions without an answer", async () => {
    const report = await openReport(
      { locale: "en_GB", timeZone: "Pacific/Kiritimati", rows: rowsOfLastDays() },
      { from: "2026-05-09", to: "2026-05-31" },
    );
    expectNoDifference(report, 120, true);
  });

  it("after an import makes the sheet of posts ten times as long, without a refresh and without more cells", async () => {
    const series = {
      platform: "instagram",
      account: "boon",
      from: "2025-03-01",
      everyHours: 9,
      types: ["Reel", "Photo"],
      fields: { likes: [0, 90], comments: [0, 9], followers: [900, 1_000] },
    } as const;
    const report = await openReport({
      locale: "en_US",
      timeZone: "Europe/Madrid",
      rows: { posts: postsOf({ ...series, count: 120, from: "2026-03-01", seed: 1 }) },
    });
    expectNoDifference(report, 80, true);
    const sizes = () =>
      report.opened.app
        .getSheets()
        .filter((sheet) => sheet.getName().startsWith("Report"))
        .map((sheet) => [
          sheet.getName(),
          sheet.getMaxRows(),
          sheet.getMaxColumns(),
          sheet.getLastRow(),
          sheet.getLastColumn(),
        ]);
    const before = sizes();
    await importRowsOf(report.opened, { posts: postsOf({ ...series, count: 1_100, seed: 2 }) });
    await report.opened.workbook.waitForCalculation();
    expectNoDifference(report, 90);
    expect(sizes()).toEqual(before);
  });
});

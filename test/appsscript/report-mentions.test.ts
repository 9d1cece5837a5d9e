import { describe, expect, it } from "vitest";
import type { ReportOptions, ReportRequest } from "../../src/rpc/report-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf, importInto, type OpenAddOn, openAddOn } from "./add-on.ts";
import { type OpenReport, reportOn, rowOf, setControl } from "./read-report.ts";

const may: Omit<ReportRequest, "competitors"> = {
  from: "2026-05-01",
  to: "2026-05-31",
  platforms: [],
  accounts: [],
  audience: "automatic",
  industry: "All industries",
  language: "en",
};

/** The report's cells, and the cells of a line by its label below the block's title. */
async function readReport({ app, workbook }: OpenAddOn) {
  await workbook.waitForCalculation();
  const sheet = app.getSheetByName("Report") as GoogleAppsScript.Spreadsheet.Sheet;
  const cells = sheet.getDataRange().getDisplayValues();
  const block = cells.slice(cells.findIndex((row) => row[1] === "What others say"));
  const line = (label: string) => (block.find((row) => row[1] === label) ?? []).filter((cell) => cell !== "");
  return { cells, line };
}

describe("the report's block about mentions", () => {
  const mention = (day: string, account: string, sentiment: number | null): Row => ({
    mention_id: `${account} ${day} ${sentiment}`,
    account,
    published_at: `${day}T10:00:00`,
    sentiment,
  });

  it("the report summarizes mentions of the own brand, and warns of a small sample", async () => {
    const opened = openAddOn();
    const brands = [
      { name: "Brood & Boon", isOwn: true },
      { name: "Korst, Kruim & Co", isOwn: false },
    ].map((brand) => ({ ...brand, names: [], handles: [], hashtags: [] }));
    await ask(opened.addOn, "saveBrands", brands);
    const rows = [
      ...[0.8, 0.5, -0.6, 0.1, null].map((sentiment, index) =>
        mention(`2026-05-0${index + 1}`, "Brood & Boon", sentiment),
      ),
      ...[-0.9, -0.8, -0.7].map((sentiment) => mention("2026-05-03", "Korst, Kruim & Co", sentiment)),
    ];
    await importInto(opened.addOn, batchOf(rows, { table: "mentions" }));
    const { lastSettings } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    expect(lastSettings.competitors).toEqual(["Korst, Kruim & Co"]);
    await ask(opened.addOn, "createReport", { ...may, ...lastSettings });
    const { cells, line } = await readReport(opened);
    expect(line("Mentions").slice(0, 2)).toEqual(["Mentions", "5"]);
    expect(line("Share of voice")[1]).toBe("62.50%");
    expect(line("Negative")[1]).toBe("1");
    // (2 - 1) / 4 of those rated; 1 / 6.706 ± 1.645 × the root of (5.706 / 6.706 - 0.1491²) / 6.706 + 0.2².
    expect(line("Net sentiment")[1]).toBe("+0.25");
    expect(line("Net sentiment, at least")[1]).toBe("-0.52");
    expect(line("Net sentiment, at most")[1]).toBe("+0.81");
    expect(cells.flat()).toContain(
      "Few mentions: only 4 were rated in this period. With fewer than 30, net sentiment can be chance.",
    );
  });

  /** The days from the first to the last, YYYY-MM-DD. */
  const days = (from: string, to: string) => {
    const count = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    return Array.from({ length: count }, (_, day) =>
      new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10),
    );
  };
  const healthOf = (report: OpenReport) =>
    ["Buzz", "Brand health"].map((label) => rowOf(report, "What others say", label)?.["This period"]);

  it("the health of a disliked brand does not improve by silence", async () => {
    const report = await reportOn({
      mentions: [
        ...days("2026-04-01", "2026-04-30").map((day) => mention(day, "Brood & Boon", -0.8)),
        ...["2026-05-02", "2026-05-12", "2026-05-22"].map((day) => mention(day, "Brood & Boon", -0.8)),
      ],
    });
    // Usual is one a day; 3 in 31 days are a tenth of it. The mood of -1 stays as it is.
    expect(healthOf(report)).toEqual(["0.1×", "-1.00"]);
  });

  it("the health of a brand is the same over a month and over a quarter with as many mentions a day", async () => {
    const report = await reportOn({
      mentions: days("2026-01-01", "2026-05-31").map((day) => mention(day, "Brood & Boon", 0.8)),
    });
    expect(healthOf(report)).toEqual(["1.0×", "+1.00"]);
    await setControl(report, "From", "3/1/2026");
    expect(healthOf(report)).toEqual(["1.0×", "+1.00"]);
  });

  it("a tracked competitor that was left out of the last report is not suggested for the next", async () => {
    const opened = openAddOn();
    await ask(opened.addOn, "saveBrands", [{ name: "De Korst", isOwn: false, names: [], handles: [], hashtags: [] }]);
    await importInto(opened.addOn, batchOf([mention("2026-05-03", "De Korst", 0)], { table: "mentions" }));
    await ask(opened.addOn, "createReport", { ...may, competitors: [] });
    const { lastSettings } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    expect(lastSettings.competitors).toEqual([]);
  });
});

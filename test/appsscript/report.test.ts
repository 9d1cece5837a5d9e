import { describe, expect, it } from "vitest";
import type { MadeReport, RefreshedReport, ReportOptions, ReportRequest } from "../../src/rpc/report-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask, batchOf, bo, importInto, openAddOn } from "./add-on.ts";

type Opened = ReturnType<typeof openAddOn>;

const post = (day: string, likes: number | null, more: Row = {}): Row => ({
  post_id: `${day}-${likes}-${String(more.platform ?? "")}`,
  published_at: `${day}T10:00:00`,
  text: `Post of ${day}`,
  type: "Image",
  followers: 10_000,
  likes,
  ...more,
});

/** Posts of two platforms and a competitor, over a year. */
const posts: Row[] = [
  post("2026-05-04", 300),
  post("2026-05-12", 100, { type: "Reel" }),
  post("2026-05-20", null, { likes: null }),
  post("2026-04-10", 100),
  post("2025-05-06", 50),
  post("2026-05-05", 900, { platform: "tiktok", account: "brood" }),
  post("2026-05-06", 500, { account: "de.korst", post_id: "rival" }),
];

const may: ReportRequest = {
  from: "2026-05-01",
  to: "2026-05-31",
  platforms: [],
  accounts: [],
  competitors: ["de.korst"],
  audience: "followers",
  industry: "All industries",
  language: "en",
};

async function withReport(choices: Partial<ReportRequest> = {}, options = {}, rows: Row[] = posts) {
  const opened = openAddOn(options);
  await importInto(opened.addOn, batchOf(rows));
  const made = await ask<MadeReport>(opened.addOn, "createReport", { ...may, ...choices });
  await opened.workbook.waitForCalculation();
  return { ...opened, made };
}

const sheetOf = ({ app }: Pick<Opened, "app">, name = "Report") =>
  app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const shown = (opened: Pick<Opened, "app">, name = "Report") => sheetOf(opened, name).getDataRange().getDisplayValues();

/** The non-empty cells of the first row with this label, below `from` if given. */
function rowAfter(opened: Pick<Opened, "app">, label: string, from = ""): string[] {
  const rows = shown(opened);
  const start = from === "" ? 0 : rows.findIndex((row) => row.includes(from));
  const row = rows.slice(start).find((cells) => cells[1] === label) ?? [];
  return row.slice(1).filter((cell) => cell !== "");
}

const platformsTitle = "Platforms beside the benchmark and competitors";

describe("a report", () => {
  it("a report shows the average rate of own posts beside earlier periods, the benchmark and competitors", async () => {
    const opened = await withReport();
    // (3 % + 1 %) / 2; before 1 %; a year ago 0.5 %; median of Rival IQ 0.36 %; the competitor 5 %.
    expect(rowAfter(opened, "Instagram", platformsTitle)).toEqual([
      "Instagram",
      "3",
      "2.00%",
      "Average",
      "1.00%",
      "▲ 100%",
      "0.50%",
      "▲ 300%",
      "0.36%",
      "5.6×",
      "5.00%",
    ]);
    expect(rowAfter(opened, "TikTok", platformsTitle).slice(0, 4)).toEqual(["TikTok", "1", "9.00%", "Very high"]);
  });

  it("a report states its formula, the day of the last import and how many posts have no rate", async () => {
    const text = shown(await withReport())
      .flat()
      .join("\n");
    expect(text).toContain("(likes + comments + shares + saves) / followers");
    expect(text).toContain(
      "4 rows in this period, last read on 2026-06-01. 1 of them have no rate, because interactions or followers are missing.",
    );
    expect(text).toContain("Benchmark for Instagram: Rival IQ");
  });

  it("a report lists the best posts, and separately the weakest", async () => {
    const many = Array.from({ length: 8 }, (_, index) => post(`2026-05-1${index}`, 100 * (index + 1)));
    const opened = await withReport({}, {}, many);
    const rows = shown(opened);
    const titleRow = (title: string) => rows.findIndex((row) => row[1] === title);
    const listed = (title: string) =>
      rows.slice(titleRow(title) + 2, titleRow(title) + 7).map((row) => [row[1], row[2], row[11]]);
    expect(listed("Highest rates")).toEqual([
      ["1", "Post of 2026-05-17", "8.00%"],
      ["2", "Post of 2026-05-16", "7.00%"],
      ["3", "Post of 2026-05-15", "6.00%"],
      ["4", "Post of 2026-05-14", "5.00%"],
      ["5", "Post of 2026-05-13", "4.00%"],
    ]);
    expect(listed("Lowest rates")).toEqual([
      ["8", "Post of 2026-05-10", "1.00%"],
      ["7", "Post of 2026-05-11", "2.00%"],
      ["6", "Post of 2026-05-12", "3.00%"],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  it("a report has no cell with an error if the tables lack a field", async () => {
    const opened = await withReport({ audience: "reach" });
    const cells = [...shown(opened), ...shown(opened, "Report figures")].flat();
    expect(cells.filter((cell) => /^#(N\/A|REF|NAME|VALUE|DIV|ERROR|NUM|SPILL)/.test(cell))).toEqual([]);
    expect(rowAfter(opened, "Instagram", platformsTitle)).toEqual(["Instagram", "3"]);
  });

  it("a report does not compare rates with a benchmark of another denominator", async () => {
    const rows = posts.map((row) => ({ ...row, views: 50_000 }));
    const opened = await withReport({ audience: "views" }, {}, rows);
    // 900 / 50,000; TikTok's own bands by views begin at 3 %; no rate by views is published for Instagram.
    expect(rowAfter(opened, "TikTok", platformsTitle).slice(0, 4)).toEqual(["TikTok", "1", "1.80%", "Low"]);
    expect(rowAfter(opened, "Instagram", platformsTitle)).not.toContain("0.36%");
    expect(shown(opened).flat()).toContain("No benchmark for Instagram by views was published for this industry.");
  });
});

describe("the yellow cells", () => {
  /** Writes into a control, the cell below its label. */
  async function set(opened: Opened & { made: MadeReport }, label: string, value: unknown) {
    const sheet = sheetOf(opened, opened.made.sheet);
    const values = sheet.getDataRange().getDisplayValues();
    const row = values.findIndex((cells) => cells.includes(label));
    sheet.getRange(row + 2, (values[row] as string[]).indexOf(label) + 1).setValue(value);
    await opened.workbook.waitForCalculation();
  }

  it("the dates in the yellow cells change the whole report's period", async () => {
    const opened = await withReport();
    await set(opened, "From", "4/1/2026");
    await set(opened, "To", "4/30/2026");
    expect(rowAfter(opened, "Instagram", platformsTitle).slice(0, 4)).toEqual(["Instagram", "1", "1.00%", "Average"]);
    expect(shown(opened)[1]?.[1]).toContain(
      "2026-04-01 to 2026-04-30, compared with the period before (2026-03-01 to 2026-03-31)",
    );
  });

  it("the yellow cells limit the report to platforms and accounts", async () => {
    const opened = await withReport();
    await set(opened, "Platforms", "TikTok");
    expect(rowAfter(opened, "Instagram", platformsTitle)).toEqual(["Instagram", "0", "0.36%"]);
    await set(opened, "Platforms", "TikTok, Instagram");
    await set(opened, "Accounts", "brood.en.boon");
    expect(rowAfter(opened, "TikTok", platformsTitle)[1]).toBe("0");
    expect(rowAfter(opened, "Instagram", platformsTitle)[1]).toBe("3");
  });

  it("the language in the yellow cells changes every word, including bands", async () => {
    const opened = await withReport();
    await set(opened, "Language", "Nederlands");
    const cells = shown(opened).flat();
    expect(cells).toContain("Engagementrapport");
    expect(cells).toContain("Zeer hoog");
    expect(cells).toContain("Platformen naast de benchmark en concurrenten");
    expect(cells.filter((cell) => /Engagement rate|Period before|Very high/.test(cell))).toEqual([]);
  });

  it("the industry in the yellow cells changes the benchmark", async () => {
    const opened = await withReport();
    await set(opened, "Industry of the benchmark", "Food & Beverage");
    expect(rowAfter(opened, "Instagram", platformsTitle)).toContain("0.40%");
  });
});

describe("a spreadsheet with a report", () => {
  it("a report includes the rows of a later import without a refresh", async () => {
    const opened = await withReport();
    await importInto(opened.addOn, batchOf([post("2026-05-25", 500)]));
    await opened.workbook.waitForCalculation();
    expect(rowAfter(opened, "Instagram", platformsTitle).slice(0, 3)).toEqual(["Instagram", "4", "3.00%"]);
  });

  it("a report's figures are on a hidden sheet, and a second report does not replace the first", async () => {
    const opened = await withReport();
    expect(sheetOf(opened, "Report figures").isSheetHidden()).toBe(true);
    const second = await ask<MadeReport>(opened.addOn, "createReport", may);
    expect(second.sheet).toBe("Report 2");
    const { reports } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    expect(reports.map(({ sheet }) => sheet).sort()).toEqual(["Report", "Report 2"]);
  });

  it("a report has formulas and dates in the spreadsheet's locale", async () => {
    const opened = await withReport({ language: "nl" }, { locale: "nl_NL", user: bo });
    expect(shown(opened, "Rapport")[4]?.[1]).toBe("1 mei 2026");
    const formulas = sheetOf(opened, "Rapport").getDataRange().getFormulas().flat();
    expect(formulas.some((formula) => formula.includes(";"))).toBe(true);
    expect(shown(opened, "Rapport").flat()).toContain("2,00%");
  });

  it("creating a report before any import shows what to do", async () => {
    const opened = openAddOn();
    opened.addOn.clickMenu("Create report");
    expect(opened.screen.toasts.map(({ text }) => text).join()).toContain("There is nothing to report on yet.");
    expect(opened.app.getSheets()).toHaveLength(1);
  });
});

describe("refreshing a report", () => {
  const refresh = (opened: Opened & { made: MadeReport }, overwrite = false) =>
    ask<RefreshedReport>(opened.addOn, "refreshReport", { sheetId: opened.made.sheetId, overwrite });

  it("refreshing a report adds a new platform and keeps the values of the yellow cells", async () => {
    const opened = await withReport({ industry: "Fashion" });
    await importInto(opened.addOn, batchOf([post("2026-05-21", 20, { platform: "x", account: "brood" })]));
    expect(await refresh(opened)).toEqual({ done: true });
    await opened.workbook.waitForCalculation();
    expect(rowAfter(opened, "X", platformsTitle).slice(0, 3)).toEqual(["X", "1", "0.20%"]);
    expect(shown(opened)[4]?.[1]).toBe("May 1, 2026");
    expect(shown(opened)[6]?.[4]).toBe("Fashion");
  });

  it("refreshing a report duplicates no chart and keeps the user's charts", async () => {
    const opened = await withReport();
    const sheet = sheetOf(opened);
    const charts = sheet.getCharts().length;
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange("A1:B2")).setPosition(1, 1, 0, 0).build());
    await refresh(opened);
    expect(sheet.getCharts()).toHaveLength(charts + 1);
  });

  it("refreshing a report does not overwrite users' changes without confirmation", async () => {
    const opened = await withReport();
    sheetOf(opened).getRange("B9").setValue("Our spring");
    expect(await refresh(opened)).toEqual({ done: false, changed: [9] });
    expect(shown(opened)[8]?.[1]).toBe("Our spring");
    expect(await refresh(opened, true)).toEqual({ done: true });
    await opened.workbook.waitForCalculation();
    expect(shown(opened)[8]?.[1]).toBe("At a glance");
  });
});

import { describe, expect, it } from "vitest";
import { createHeadlessWorkbook } from "../../../scripts/emulator/engine/create-headless.ts";
import { noNetwork } from "../../../scripts/emulator/transport/no-network.ts";
import { freezeReport, messageLines, withoutControls } from "../../../src/appsscript/delivery/freeze-report.ts";
import { loadReportState, type ReportState } from "../../../src/appsscript/report/report-sheets.ts";
import type { ReportPlan } from "../../../src/reports/index.ts";
import type { PlannedCell } from "../../../src/reports/sheet-plan.ts";
import { openScript } from "../connect/in-script.ts";

describe("what a message says of a report", () => {
  const header = ["", "Platform", "Period", "Posts", "Interactions", "Engagement rate", "Change", "Based on"];
  const page = (...rows: string[][]) => [["Report"], ["", "2026-05-01 to 2026-05-31"], [], ...rows];

  it("are its days, and a line for each platform with the figures that it has", () => {
    const shown = page(
      ["", "Platform", "Something else"],
      header,
      ["", "Instagram", "May", "12", "340", "3.4%", "+10%", "Followers"],
      ["", "TikTok", "May", "3", "", "1.2%", "", ""],
      [],
      ["", "Mastodon", "May", "9", "9", "9%", "", ""],
    );
    expect(messageLines(shown, "en")).toEqual([
      "2026-05-01 to 2026-05-31",
      "Instagram: Posts: 12 · Interactions: 340 · Engagement rate: 3.4% (Followers) · Change: +10%",
      "TikTok: Posts: 3 · Engagement rate: 1.2%",
    ]);
  });

  it("are all rows of a table at the end of the sheet", () => {
    const shown = page(header, ["", "Instagram", "May", "12"], ["", "TikTok", "May", "3"]);
    expect(messageLines(shown, "en").slice(1)).toEqual(["Instagram: Posts: 12", "TikTok: Posts: 3"]);
  });

  it.each([
    ["no table", page()],
    ["an empty table", page(header)],
    ["an empty table above others", page(header, [], ["", "Mastodon", "May", "9"])],
    ["a table of another language", page(["", "Plataforma", "Periodo"], ["", "Instagram", "May", "12"])],
  ])("is that there are no figures with %s", (_, shown) => {
    expect(messageLines(shown, "en")).toEqual(["2026-05-01 to 2026-05-31", "No posts with an engagement rate."]);
  });

  it("names a problem, and not the hint in its place; an empty sheet has no days", () => {
    const [title, days] = page();
    const problem = ["", "⚠ Some days are missing.", "and more"];
    expect(messageLines([title ?? [], days ?? [], problem], "en")[1]).toBe("⚠ Some days are missing.");
    expect(messageLines([title ?? [], days ?? [], ["", "Change ⚠ the yellow cells."]], "en")).toHaveLength(2);
    expect(messageLines([], "en")).toEqual(["", "No posts with an engagement rate."]);
  });
});

describe("a report that will hold values", () => {
  const plan = (...cells: Partial<PlannedCell>[]) =>
    ({ report: { rows: 5, cells }, figures: { rows: 7 } }) as unknown as ReportPlan;
  const changed = (...cells: Partial<PlannedCell>[]) => withoutControls(plan(...cells)).report.cells;

  it("has no choices, and keeps everything else", () => {
    const [chosen, other] = changed(
      { row: 1, column: 2, content: "x", style: "control", accepts: "A1:A3", format: "rate" },
      { row: 2, column: 2, content: 5, style: "value" },
    );
    expect(chosen).toEqual({ row: 1, column: 2, content: "x", style: "label", format: "rate" });
    expect(other).toEqual({ row: 2, column: 2, content: 5, style: "value" });
    expect(withoutControls(plan())).toEqual({ report: { rows: 5, cells: [] }, figures: { rows: 7 } });
  });

  it("has links and images as texts, from which others are made that refer to no other sheet", () => {
    const contents = changed(
      { content: '=IF(A1="",HYPERLINK(B1,C1),HYPERLINK(D1,E1))' },
      { content: "=IMAGE(A1)" },
      { content: "=MYIMAGE(A1)" },
    ).map(({ content }) => content);
    expect(contents).toEqual([
      '=IF(A1="",TEXTJOIN(CHAR(9),FALSE,B1,C1),TEXTJOIN(CHAR(9),FALSE,D1,E1))',
      '=TEXTJOIN(CHAR(9),FALSE,"IMAGE",A1)',
      "=MYIMAGE(A1)",
    ]);
  });
});

describe("a report whose formulas are replaced by their values", () => {
  const state = { figures: -1, rows: [5], controls: {}, delivery: "t" } as unknown as ReportState;

  /** Freezes a report with these cells in a spreadsheet of a locale. */
  function freeze(cells: (string | number)[][], more: Partial<ReportState> = {}, locale = "en_US") {
    const workbook = createHeadlessWorkbook({ locale, timeZone: "Europe/Madrid" });
    const { inScript } = openScript(noNetwork, workbook);
    return inScript(() => {
      const app = SpreadsheetApp.getActiveSpreadsheet();
      const figures = app.insertSheet("Figures");
      const report = app.insertSheet("Report");
      const range = report.getRange(1, 1, cells.length, cells[0]?.length ?? 0);
      range.setValues(cells);
      const shown = freezeReport(report, { ...state, figures: figures.getSheetId(), ...more }, "en");
      const sheets = app.getSheets().map((sheet) => sheet.getName());
      return {
        shown,
        values: range.getValues(),
        formulas: range.getFormulas(),
        sheets,
        after: loadReportState(report),
      };
    });
  }
  const withHint = (hint: string) => [
    ["Report", ""],
    ["", "May"],
    ["", hint],
    ["'=1+1", 5],
  ];

  it("has links and images that stand for themselves, and texts as they are", () => {
    const { formulas, values, shown } = freeze([
      ['https://bread.example/1\tRye, "fresh"', "IMAGE\thttps://bread.example/1.png"],
      ["see https://bread.example/1\tRye", "IMAGE\tnothing"],
      ["", "ftp://bread.example/1\tRye"],
      ["http://bread.example/2\t", '=HYPERLINK("https://bread.example/3","Oat")'],
      ["a IMAGE\thttps://bread.example/1.png", "IMAGE\thttps://bread.example/1.png\tx"],
      ["https://bread.example/ 1\tRye", "http://a.example/\tTwo\nlines"],
    ]);
    expect(formulas).toEqual([
      ['=HYPERLINK("https://bread.example/1","Rye, ""fresh""")', '=IMAGE("https://bread.example/1.png")'],
      ["", ""],
      ["", ""],
      ['=HYPERLINK("http://bread.example/2","")', '=HYPERLINK("https://bread.example/3","Oat")'],
      ["", ""],
      ["", '=HYPERLINK("http://a.example/","Two\nlines")'],
    ]);
    expect(values[1]).toEqual(["see https://bread.example/1\tRye", "IMAGE\tnothing"]);
    expect(values[4]).toEqual(["a IMAGE\thttps://bread.example/1.png", "IMAGE\thttps://bread.example/1.png\tx"]);
    expect(shown[1]?.[0]).toBe("see https://bread.example/1\tRye");
  });

  it("says since when in place of how to change it, unless a problem stands there", () => {
    const { values, sheets, after, shown } = freeze(withHint("Change the yellow cells."));
    expect(values).toEqual([
      ["Report", ""],
      ["", "May"],
      ["", "Values as of 2026-06-01. They won't update anymore."],
      ["=1+1", 5],
    ]);
    expect(shown[2]).toEqual(["", "Change the yellow cells."]);
    expect([sheets, after]).toEqual([["Sheet1", "Report"], { ...after, rows: [], isFrozen: true, delivery: "t" }]);
    expect(freeze(withHint("⚠ Some days are missing.")).values[2]).toEqual(["", "⚠ Some days are missing."]);
    expect(freeze([["Report", ""]]).values).toEqual([["Report", ""]]);
  });

  it("stays as it is when it is done again, and where its figures are gone", () => {
    const again = freeze(withHint("Hint"), { isFrozen: true });
    expect([again.values[2], again.sheets, again.after]).toEqual([["", "Hint"], ["Sheet1", "Figures", "Report"], null]);
    expect(freeze(withHint("Hint"), { figures: -1 }).sheets).toEqual(["Sheet1", "Figures", "Report"]);
  });

  it("has links in the notation of the spreadsheet's locale", () => {
    const { formulas } = freeze([["https://bread.example/1\tRye", "x"]], {}, "es_ES");
    expect(formulas[0]?.[0]).toContain("HYPERLINK");
  });
});

import { describe, expect, it } from "vitest";
import { messageLines, withoutControls } from "../../../src/appsscript/delivery/freeze-report.ts";
import type { ReportPlan } from "../../../src/reports/index.ts";
import type { PlannedCell } from "../../../src/reports/sheet-plan.ts";

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

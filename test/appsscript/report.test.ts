import { describe, expect, it } from "vitest";
import type { MadeReport, RefreshedReport, ReportOptions } from "../../src/rpc/report-calls.ts";
import { ask, batchOf, bo, importInto, openAddOn } from "./add-on.ts";
import {
  blockOf,
  controlOf,
  errorsIn,
  type OpenReport,
  sentencesOf,
  setControl,
  sheetOf,
  shownIn,
  textOf,
} from "./read-report.ts";
import { may, platformRow, platformsTitle, post, posts, withReport } from "./report-rows.ts";

describe("a report", () => {
  it("a report shows the average rate of own posts beside earlier periods, the benchmark and competitors", async () => {
    const opened = await withReport();
    // (3 % + 1 %) / 2; before 1 %; a year ago 0.5 %; median of Rival IQ 0.36 %; the competitor 5 %.
    expect(platformRow(opened, "Instagram")).toEqual({
      Platform: "Instagram",
      Posts: "3",
      Rate: "2.00%",
      "Based on": "Followers",
      Band: "Very high",
      "Previous period": "1.00%",
      // Two posts against one: too few for a change.
      Change: "",
      "A year ago": "0.50%",
      Benchmark: "0.36%",
      "× benchmark": "5.6×",
      Competitors: "5.00%",
    });
    // 9 % of followers is 5.2 times Rival IQ's 1.73 %.
    expect(platformRow(opened, "TikTok")).toMatchObject({
      Posts: "1",
      Rate: "9.00%",
      Band: "Very high",
      "× benchmark": "5.2×",
    });
    // All rates weigh the same: (3 % + 1 % + 9 %) / 3.
    expect(platformRow(opened, "All platforms")).toMatchObject({
      Posts: "4",
      Rate: "4.33%",
      "Previous period": "1.00%",
    });
  });

  it("a report states its formula, the day of the last import and how many posts have no rate", async () => {
    const text = textOf(await withReport({ audience: "followers" }));
    expect(text).toContain("Engagement rate = (likes + comments + shares + saves) / followers.");
    expect(text).toContain("Sheet “Posts”: 7 rows, last imported on 2026-06-01.");
    expect(text).toContain(
      "Posts in this period with no rate, because interactions or the audience are missing: 1 of 4.",
    );
    expect(text).toContain("Benchmark for Instagram: Rival IQ");
  });

  it("the default report divides each platform's interactions by what most of its posts have, and says by what", async () => {
    const opened = await withReport({}, {}, [
      post("2026-05-01", 30, { followers: null, reach: 1_000 }),
      post("2026-05-02", 60, { followers: null, reach: 1_000 }),
      post("2026-05-03", 10, { followers: 10_000 }),
      post("2026-05-04", 80, { platform: "tiktok", followers: null, views: 2_000 }),
    ]);
    // (3 % + 6 %) / 2: the third post has followers, but no reach.
    expect(platformRow(opened, "Instagram")).toMatchObject({ Posts: "3", Rate: "4.50%", "Based on": "Reach" });
    expect(platformRow(opened, "TikTok")).toMatchObject({ Posts: "1", Rate: "4.00%", "Based on": "Views" });
    expect(textOf(opened)).toContain(
      "Engagement rate = (likes + comments + shares + saves) / Instagram: reach, TikTok: views.",
    );
  });

  it("a report begins with sentences about what matters most", async () => {
    const instagram = (month: number, likes: number) =>
      Array.from({ length: 6 }, (_, index) => post(`2026-0${month}-1${index}`, likes + index));
    const opened = await withReport({}, {}, [...instagram(5, 600), ...instagram(4, 400)]);
    const [rate, activity, benchmark, best] = sentencesOf(opened);
    // 602.5 and 402.5 of 10,000 followers on average: 602.5 / 402.5 = 1.497.
    expect(rate).toBe("The engagement rate rose to 6.03%, up 50% from the previous period.");
    // 6 × 600 + 15 against 6 × 400 + 15.
    expect(activity).toBe("6 posts got 3,615 interactions, up 50% from the previous period.");
    // 6.025 / 0.36 = 16.7.
    expect(benchmark).toBe("Instagram is at 16.7 times its benchmark, the published rate by followers.");
    // 605 / 602.5 rounds to 1.0.
    expect(best).toBe(
      "The best post compared with its platform's median is on Instagram: 6.05%, 1.0 times the median.",
    );
  });

  it("a report lists each platform's best posts, and separately the weakest", async () => {
    const many = Array.from({ length: 8 }, (_, index) => post(`2026-05-1${index}`, 100 * (index + 1)));
    const few = Array.from({ length: 5 }, (_, index) => post(`2026-05-1${index}`, index + 1, { platform: "tiktok" }));
    const opened = await withReport({}, {}, [...many, ...few]);
    const block = blockOf(opened, "Best and weakest posts");
    const listed = (platform: string) => {
      const start = block.findIndex((cells) => cells[1] === platform) + 1;
      return block.slice(start, start + 6).map((cells) => [cells[1], cells[2], cells[9], cells[11]]);
    };
    // The median of Instagram's eight is 4.5 %, that of TikTok's five is 0.03 %.
    expect(listed("Instagram")).toEqual([
      ["Best", "Post of 2026-05-17", "8.00%", "1.8×"],
      ["Best", "Post of 2026-05-16", "7.00%", "1.6×"],
      ["Best", "Post of 2026-05-15", "6.00%", "1.3×"],
      ["Weakest", "Post of 2026-05-10", "1.00%", "0.2×"],
      ["Weakest", "Post of 2026-05-11", "2.00%", "0.4×"],
      ["Weakest", "Post of 2026-05-12", "3.00%", "0.7×"],
    ]);
    expect(listed("TikTok")).toEqual([
      ["Best", "Post of 2026-05-14", "0.05%", "1.7×"],
      ["Best", "Post of 2026-05-13", "0.04%", "1.3×"],
      ["Best", "Post of 2026-05-12", "0.03%", "1.0×"],
      ["Weakest", "Post of 2026-05-10", "0.01%", "0.3×"],
      ["Weakest", "Post of 2026-05-11", "0.02%", "0.7×"],
      // The third weakest of five is the third best.
      ["", "", "", ""],
    ]);
  });

  it("a report has no cell with an error and no block about rates if the tables lack the denominator", async () => {
    const opened = await withReport({ audience: "reach" });
    expect(errorsIn(opened)).toEqual([]);
    expect(blockOf(opened, platformsTitle)).toEqual([]);
    expect(sentencesOf(opened)[0]).toBe(
      "Posts in this period have no engagement rate yet: interactions or audience are missing.",
    );
    expect(textOf(opened)).toContain(
      `Not in this report, because this period has no data: Engagement rate over time, ${platformsTitle}, `,
    );
  });

  it("a report does not compare rates with a benchmark of another denominator", async () => {
    const rows = posts.map((row) => ({ ...row, views: 50_000 }));
    const opened = await withReport({ audience: "views" }, {}, rows);
    // 900 / 50,000, about a third of Socialinsider's 5.1 % by views; no rate by views is published for Instagram.
    expect(platformRow(opened, "TikTok")).toMatchObject({
      Rate: "1.80%",
      Band: "Low",
      Benchmark: "5.10%",
      "× benchmark": "0.4×",
    });
    // (300 + 100) / 2 / 50,000; the guideline is for rates by followers, so there is no band.
    expect(platformRow(opened, "Instagram")).toMatchObject({
      Rate: "0.40%",
      "Based on": "Views",
      Band: "",
      Benchmark: "",
      "× benchmark": "",
    });
    expect(shownIn(opened).flat()).toContain(
      "No benchmark for Instagram by views has been published for this industry.",
    );
  });
});

describe("a spreadsheet with a report", () => {
  it("a report includes the rows of a later import without a refresh", async () => {
    const opened = await withReport();
    await importInto(opened.addOn, batchOf([post("2026-05-25", 500)]));
    await opened.workbook.waitForCalculation();
    // (3 % + 1 % + 5 %) / 3.
    expect(platformRow(opened, "Instagram")).toMatchObject({ Posts: "4", Rate: "3.00%" });
  });

  it("a report's figures are on a hidden sheet, and a second report does not replace the first", async () => {
    const opened = await withReport();
    expect(opened.app.getSheetByName("Report figures")?.isSheetHidden()).toBe(true);
    const second = await ask<MadeReport>(opened.addOn, "createReport", may);
    expect(second.sheet).toBe("Report 2");
    const { reports } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    expect(reports.map(({ sheet }) => sheet).sort()).toEqual(["Report", "Report 2"]);
  });

  it("a report has formulas in the spreadsheet's locale, and days as its language writes them", async () => {
    const opened = await withReport({ language: "nl" }, { locale: "nl_NL", user: bo });
    expect(opened.made.sheet).toBe("Rapport");
    expect(controlOf(opened, "Van").getDisplayValue()).toBe("01-05-2026");
    const formulas = sheetOf(opened).getDataRange().getFormulas().flat();
    expect(formulas.some((formula) => formula.includes(";"))).toBe(true);
    expect(shownIn(opened).flat()).toContain("2,00%");
  });

  it("creating a report before any import shows what to do", async () => {
    const opened = openAddOn();
    opened.addOn.clickMenu("Create report");
    expect(opened.screen.toasts.map(({ text }) => text).join()).toContain("There's no data to report on yet.");
    expect(opened.app.getSheets()).toHaveLength(1);
  });
});

describe("refreshing a report", () => {
  const refresh = (opened: OpenReport, overwrite = false) =>
    ask<RefreshedReport>(opened.addOn, "refreshReport", { sheetId: opened.made.sheetId, overwrite });

  it("refreshing a report adds a new platform and keeps the values of the yellow cells", async () => {
    const opened = await withReport({ industry: "Fashion", audience: "followers" });
    await importInto(opened.addOn, batchOf([post("2026-05-21", 20, { platform: "x", account: "brood" })]));
    expect(await refresh(opened)).toEqual({ done: true });
    await opened.workbook.waitForCalculation();
    expect(platformRow(opened, "X")).toMatchObject({ Posts: "1", Rate: "0.20%" });
    const values = ["From", "To", "Engagement rate based on", "Benchmark industry", "Competitor accounts"];
    expect(values.map((label) => controlOf(opened, label).getDisplayValue())).toEqual([
      "2026-05-01",
      "2026-05-31",
      "Followers",
      "Fashion",
      "de.korst",
    ]);
  });

  it("refreshing a report adds the blocks that the changed period has data for", async () => {
    const opened = await withReport({ from: "2026-02-01", to: "2026-02-28" });
    expect(sentencesOf(opened)).toEqual(["Nothing was posted in this period."]);
    expect(blockOf(opened, platformsTitle)).toEqual([]);
    await setControl(opened, "From", "4/1/2026");
    await setControl(opened, "To", "5/31/2026");
    expect(await refresh(opened)).toEqual({ done: true });
    await opened.workbook.waitForCalculation();
    // 3 %, 1 % and 1 %.
    expect(platformRow(opened, "Instagram")).toMatchObject({ Posts: "4", Rate: "1.67%" });
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
    const row = shownIn(opened).findIndex((cells) => cells[1] === "At a glance");
    sheetOf(opened)
      .getRange(row + 1, 2)
      .setValue("Our spring");
    expect(await refresh(opened)).toEqual({ done: false, changed: [row + 1] });
    expect(shownIn(opened)[row]?.[1]).toBe("Our spring");
    expect(await refresh(opened, true)).toEqual({ done: true });
    await opened.workbook.waitForCalculation();
    expect(shownIn(opened)[row]?.[1]).toBe("At a glance");
  });
});

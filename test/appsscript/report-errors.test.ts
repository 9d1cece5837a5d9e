import { describe, expect, it } from "vitest";
import type { Row, TableName } from "../../src/tables/index.ts";
import { ask, batchOf, importInto, openAddOn } from "./add-on.ts";
import { blockOf, errorsIn, type OpenReport, reportOn, rowOf, textOf } from "./read-report.ts";
import { may, platformRow, post } from "./report-rows.ts";

/** Makes a cell of a table's first row #N/A. */
async function makeError({ app, workbook }: OpenReport, sheet: string, header: string): Promise<void> {
  const table = app.getSheetByName(sheet) as GoogleAppsScript.Spreadsheet.Sheet;
  const headers = table.getDataRange().getDisplayValues()[0] ?? [];
  table.getRange(2, headers.indexOf(header) + 1).setFormula("=NA()");
  await workbook.waitForCalculation();
}

const withError = async (rows: Partial<Record<TableName, Row[]>>, sheet: string, header: string) => {
  const report = await reportOn(rows, may);
  await makeError(report, sheet, header);
  return report;
};

const days = [3, 4, 5].map((day) => `2026-05-0${day}`);

const mentions = days.map((day): Row => ({ mention_id: day, published_at: `${day}T10:00:00`, sentiment: 0.5 }));
const campaigns = days.map(
  (day): Row => ({ campaign_id: day, sent_at: `${day}T10:00:00`, delivered: 1_000, opens: 300, clicks: 50 }),
);
const conversations = days.map(
  (day): Row => ({
    conversation_id: day,
    received_at: `${day}T10:00:00`,
    first_response_at: `${day}T12:00:00`,
  }),
);
const pages = days.map(
  (day): Row => ({ platform: "ga4", date: day, period_end: day, channel: "Organic", sessions: 100 }),
);
const posts = days.map((day): Row => post(day, 100, { clicks: 20 }));

describe("an error in one cell of a table costs no more than its row", () => {
  it("a mention without a readable platform leaves the others counted", async () => {
    const report = await withError({ mentions }, "Mentions", "Platform");
    expect(rowOf(report, "Social listening", "Mentions")?.["This period"]).toBe("2");
  });

  it("a mention without a readable sentiment leaves the others positive", async () => {
    const report = await withError({ mentions }, "Mentions", "Sentiment");
    expect(rowOf(report, "Social listening", "Positive")?.["This period"]).toBe("2");
    expect(rowOf(report, "Social listening", "Net sentiment")?.["This period"]).toBe("+1.00");
  });

  it("a conversation without a readable answer counts as not answered, the others as answered", async () => {
    const report = await withError({ conversations }, "Conversations", "First response at");
    expect(rowOf(report, "Customer care", "Answered")?.["This period"]).toBe("2");
    expect(rowOf(report, "Customer care", "Received")?.["This period"]).toBe("3");
  });

  it("a campaign without a readable platform leaves the others' sums", async () => {
    const report = await withError({ campaigns }, "Campaigns", "Platform");
    expect(rowOf(report, "Email", "Delivered")?.["This period"]).toBe("2,000");
  });

  it("a row of pages without a readable channel still counts as a row of a channel", async () => {
    const report = await withError({ pages }, "Pages", "Channel");
    expect(rowOf(report, "Website", "Sessions")?.["This period"]).toBe("300");
  });

  it.each([
    // Of 1,000, 1,010 and 1,020 followers the first is not known, or its account is not.
    ["Account", "1,020", "+15"],
    ["New followers", "1,020", "+10"],
  ])("followers without a readable %s leave those of the other days", async (header, atEnd, gained) => {
    const rows = days.map((day, index) => ({ date: day, followers: 1_000 + 10 * index, new_followers: 5 }));
    const report = await withError({ days: rows }, "Days", header);
    expect(rowOf(report, "Audience growth", "Instagram")).toMatchObject({
      "At the end": atEnd,
      "Net new followers": gained,
    });
  });

  it("a post without readable clicks leaves those of the others", async () => {
    const report = await withError({ posts }, "Posts", "Clicks");
    // 3 × 100 likes and 2 × 20 clicks.
    expect(rowOf(report, "What people did", "Instagram")).toMatchObject({ Total: "340", Clicks: "12%" });
  });

  it("a post without a readable time of import leaves the list of the best and the notes readable", async () => {
    const five = [1, 2, 3, 4, 5].map((likes) => post(`2026-05-1${likes}`, 100 * likes));
    const report = await withError({ posts: five }, "Posts", "Imported at");
    expect(blockOf(report, "Best and weakest posts")[3]?.slice(1, 3)).toEqual(["Best", "Post of 2026-05-15"]);
    expect(textOf(report)).toContain("Sheet “Posts”: 5 rows, last imported on 2026-06-01.");
    // The cell itself.
    expect(errorsIn(report)).toEqual(["#N/A"]);
  });

  it("an error is no platform of a new report", async () => {
    const opened = openAddOn();
    await importInto(opened.addOn, batchOf(posts));
    opened.app.getSheetByName("Posts")?.getRange("A2").setFormula("=NA()");
    const report = { ...opened, made: await ask<OpenReport["made"]>(opened.addOn, "createReport", may) };
    await opened.workbook.waitForCalculation();
    expect(platformRow(report, "Instagram")?.Posts).toBe("2");
    expect(textOf(report)).not.toContain("#N/A");
  });
});

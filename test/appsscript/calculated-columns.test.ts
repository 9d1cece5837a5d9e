import { describe, expect, it } from "vitest";
import type { Row, TableName } from "../../src/tables/index.ts";
import { batchOf, importInto, type OpenAddOn, openAddOn } from "./add-on.ts";
import { shareAfterComparing } from "./share.ts";

/** Imports one row and returns what its columns show, by header. */
async function calculatedValues(table: TableName, row: Row): Promise<Record<string, string>> {
  const opened = openAddOn();
  const { sheet } = await importInto(opened.addOn, batchOf([row], { table }));
  await opened.workbook.waitForCalculation();
  const shown = opened.app.getSheetByName(sheet)?.getDataRange().getDisplayValues() ?? [];
  const [headers = [], cells = []] = shown;
  return Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""]));
}

describe("calculated columns", () => {
  it("a website's rates are calculated from imported counts", async () => {
    const page = {
      date: "2026-05-01",
      page: "/",
      sessions: 400,
      engaged_sessions: 240,
      users: 300,
      engagement_time: 9_000,
    };
    expect(await calculatedValues("pages", page)).toMatchObject({
      "Engagement rate": "60.00%",
      "Bounce rate": "40.00%",
      "Time per user": "0:00:30",
    });
  });

  it("an ad has no engagement rate beside the posts' own", async () => {
    const opened = openAddOn();
    const row = (post_id: string, more: Row): Row => ({
      post_id,
      published_at: "2026-05-01",
      likes: 50,
      reach: 1_000,
      ...more,
    });
    const rows = [row("1", { type: "image" }), row("2", { type: "ad", spend: 12.5, currency: "EUR" })];
    const { sheet } = await importInto(opened.addOn, batchOf(rows, { table: "posts" }));
    await opened.workbook.waitForCalculation();
    const [headers = [], ...cells] = opened.app.getSheetByName(sheet)?.getDataRange().getDisplayValues() ?? [];
    const shown = (header: string) => cells.map((one) => one[headers.indexOf(header)]);
    expect([shown("Type"), shown("Currency"), shown("Engagement rate by reach")]).toEqual([
      ["Image", "Ad"],
      ["", "EUR"],
      ["5.00%", ""],
    ]);
  });

  it("posts without ads have no columns for a currency or the end of a period", async () => {
    const shown = await calculatedValues("posts", {
      post_id: "1",
      published_at: "2026-05-01",
      likes: 50,
      currency: null,
    });
    expect(Object.keys(shown)).not.toContain("Currency");
    expect(Object.keys(shown)).not.toContain("Period end");
  });

  it("an e-mail campaign's rates are calculated from unique opens and clicks, not from totals", async () => {
    const campaign = {
      campaign_id: "c1",
      sent_at: "2026-05-01T08:00:00",
      delivered: 2_000,
      opens: 500,
      total_opens: 900,
      clicks: 100,
      total_clicks: 160,
      unsubscribes: 4,
    };
    expect(await calculatedValues("campaigns", campaign)).toMatchObject({
      "Open rate": "25.00%",
      "Click rate": "5.00%",
      "Click-to-open rate": "20.00%",
      "Unsubscribe rate": "0.20%",
    });
  });

  it("an episode's rates are calculated from imported counts", async () => {
    const episode = {
      episode_id: "e1",
      listeners: 200,
      engaged_listeners: 150,
      plays: 100,
      duration: 600,
      watch_time: 45_000,
    };
    expect(await calculatedValues("episodes", episode)).toMatchObject({
      "Engaged share": "75.00%",
      "Share heard": "75.00%",
    });
  });

  it("an answered conversation's response time is calculated from its times", async () => {
    const conversationRow = { conversation_id: "1", received_at: "2026-05-01T09:00:00" };
    expect(
      await calculatedValues("conversations", {
        ...conversationRow,
        first_response_at: "2026-05-01T11:30:00",
        answered: true,
      }),
    ).toMatchObject({ "Response time": "2:30:00" });
  });

  describe("a post whose account hides its likes", () => {
    const posts: Row[] = [
      { post_id: "1", followers: 10_000, likes: 300, comments: 50 },
      { post_id: "2", followers: 10_000, likes: null, comments: 50 },
      { post_id: "3", followers: 10_000, likes: 0, comments: 50 },
      { post_id: "4", followers: null, likes: 300, comments: 50 },
      { post_id: "5", followers: 10_000, likes: null, comments: null, shares: 20 },
    ];
    const columns = ["Interactions", "Engagement rate by followers", "Band"];
    const expected = [
      ["350", "3.50%", "Average"],
      ["50", "", ""],
      ["50", "0.50%", "Low"],
      ["350", "", ""],
      // Neither likes nor comments: nothing says that its likes are hidden.
      ["20", "0.20%", "Low"],
    ];
    const calculated = (shown: string[][]) => {
      const [headers = [], ...rows] = shown;
      return rows.map((row) => columns.map((name) => row[headers.indexOf(name)]));
    };
    const shownPosts = ({ app }: OpenAddOn) => app.getSheetByName("Posts")?.getDataRange().getDisplayValues() ?? [];

    it("has no engagement rate and no band, and posts with likes keep theirs", async () => {
      const opened = openAddOn();
      await importInto(opened.addOn, batchOf(posts));
      await opened.workbook.waitForCalculation();
      expect(calculated(shownPosts(opened))).toEqual(expected);
    });

    it("has none either without the add-on, after the spreadsheet was made to work for everyone", async () => {
      const opened = openAddOn();
      await importInto(opened.addOn, batchOf(posts));
      await opened.workbook.waitForCalculation();
      await shareAfterComparing(opened.addOn);
      expect(calculated((await opened.displayWithoutAddOn()).Posts ?? [])).toEqual(expected);
    });

    it("has a rate if no post of the sheet has likes", async () => {
      expect(await calculatedValues("posts", { post_id: "1", followers: 1_000, comments: 5 })).toMatchObject({
        "Engagement rate by followers": "0.50%",
      });
    });
  });

  it("a calculated column is added only if the import has the fields that it needs", async () => {
    const headers = Object.keys(
      await calculatedValues("pages", { date: "2026-05-01", page: "/", impressions: 12, clicks: 3 }),
    );
    expect(headers).not.toContain("Bounce rate");
  });
});

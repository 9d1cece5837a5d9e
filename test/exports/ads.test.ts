import { describe, expect, it } from "vitest";
import { readSpan } from "../../src/importer/files/stated-periods.ts";
import { tables } from "../../src/tables/index.ts";
import { rowKeys } from "../../src/tables/row-keys.ts";
import { readBatch } from "../importer/read-text-file.ts";

const file = (...lines: string[]) => readBatch(new TextEncoder().encode(lines.join("\n")), { name: "ads.csv" });

describe("columns of weeks and months", () => {
  it.each([
    ["2026-03-02", "week", "2026-03-02", "2026-03-08"],
    ["2026-03-02 - 2026-03-08", "week", "2026-03-02", "2026-03-08"],
    ["2026-02-01", "month", "2026-02-01", "2026-02-28"],
    ["marzo de 2026", "month", "2026-03-01", "2026-03-31"],
  ] as const)("%s is a %s from %s to %s", (cell, kind, from, to) => expect(readSpan(cell, kind)).toEqual({ from, to }));

  it("the name of a month is no week", () => expect(readSpan("March 2026", "week")).toBe(null));
});

describe("reports of ads", () => {
  it.each(["UAH", "KWD", "JPY", "EUR"])("the spend is in the currency that its header names: %s", async (currency) => {
    const { rows } = await file(
      `Reporting starts,Reporting ends,Ad name,Impressions,Amount spent (${currency})`,
      "2026-03-01,2026-03-31,Tea,2000,20.25",
    );
    expect(rows.map(({ type, spend, currency: of }) => [type, spend, of])).toEqual([["ad", 20.25, currency]]);
  });

  it("a column with the currency of each account comes before the header", async () => {
    const { rows } = await file(
      "Day,Account name,Campaign name,Currency,Amount spent",
      "2026-03-01,Tea House,Spring,CHF,20.25",
      "2026-03-01,Tea Shop,Spring,EUR,10.00",
    );
    expect(rows.map(({ account, spend, currency }) => [account, spend, currency])).toEqual([
      ["Tea House", 20.25, "CHF"],
      ["Tea Shop", 10, "EUR"],
    ]);
  });

  it.each([
    [",,2500,120.50", "without names, under the header"],
    ["Total: Campaigns,,2500,120.50", "with the word"],
    ["Total of 2 results,-,2500,120.50", "with the number of results"],
    ["All,All,2500,120.50", "of a pivot table"],
  ])("a row of totals is left out, and the card names it: %s", async (totals) => {
    const { rows, unread } = await file(
      "Campaign name,Day,Reach,Amount spent (EUR)",
      totals,
      "Total war,2026-03-01,1500,80.25",
      "Spring,2026-03-01,1000,40.25",
    );
    expect(rows.map(({ text, spend }) => [text, spend])).toEqual([
      ["Total war", 80.25],
      ["Spring", 40.25],
    ]);
    expect(unread?.rows).toEqual([{ what: "It contains totals.", count: 1 }]);
  });

  it("an ad has a row for each day, and a month is another row than its first day", async () => {
    const days = await file(
      "Day,Campaign name,Campaign ID,Amount spent (EUR)",
      "2026-03-01,Spring,120210000000000011,1",
      "2026-03-02,Spring,120210000000000011,2",
    );
    const month = await file(
      "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)",
      "2026-03-01,2026-03-31,Spring,80",
    );
    const keys = [...days.rows, ...month.rows].flatMap((row) => rowKeys(tables.posts, row));
    expect(new Set(keys).size).toBe(keys.length);
    expect(month.rows.map(({ published_at, period_end }) => [published_at, period_end])).toEqual([
      ["2026-03-01", "2026-03-31"],
    ]);
  });

  it.each([
    ["Week", "2026-03-02", "2026-03-02", "2026-03-08"],
    ["Month", "2026-02-01", "2026-02-01", "2026-02-28"],
    ["Month", "2026-02-01 - 2026-02-20", "2026-02-01", "2026-02-20"],
    ["Month", "febrero de 2024", "2024-02-01", "2024-02-29"],
  ])("a report by %s: %s", async (header, cell, from, to) => {
    const { rows } = await file(`${header},Campaign,Impr.,Clicks,Cost`, `${cell},Spring,380,12,40.20`);
    expect(rows.map(({ published_at, period_end }) => [published_at, period_end])).toEqual([[from, to]]);
  });

  it("campaigns with the same name stay separate rows", async () => {
    const { rows } = await file(
      "Reporting starts,Reporting ends,Campaign name,Amount spent (IDR)",
      "2026-04-02,2026-04-02,Spring,38983",
      "2026-04-02,2026-04-02,Spring,78162",
    );
    expect(rows.map(({ text, spend }) => [text, spend])).toEqual([
      ["Spring", 38983],
      ["Spring (2)", 78162],
    ]);
    expect(new Set(rows.flatMap((row) => rowKeys(tables.posts, row))).size).toBe(2);
  });

  it("IDs that Excel rounded are no IDs: the ads are known by their names", async () => {
    const { rows, warnings } = await file(
      "Day,Ad name,Ad ID,Amount spent (EUR)",
      "2026-03-01,Tea,1.20210000000E+17,1",
      "2026-03-01,Coffee,1.20210000000E+17,2",
    );
    expect(rows.map(({ post_id, text }) => [post_id, text])).toEqual([
      [null, "Tea"],
      [null, "Coffee"],
    ]);
    expect(warnings[0]).toEqual({
      what: "IDs were rounded by a spreadsheet program. These ads are identified by their names and days instead.",
      count: 2,
    });
  });

  it("the account's spend by day needs no campaign", async () => {
    const { rows } = await file(
      "Account name,Day,Currency,Amount spent (USD),Reporting starts,Reporting ends",
      ",,,30,2026-03-01,2026-03-02",
      "Tea House,2026-03-01,USD,10,2026-03-01,2026-03-02",
      "Tea House,2026-03-02,USD,20,2026-03-01,2026-03-02",
    );
    expect(rows.map(({ published_at, text, spend }) => [published_at, text, spend])).toEqual([
      ["2026-03-01", "Tea House", 10],
      ["2026-03-02", "Tea House", 20],
    ]);
  });

  it.each(["$1,234.50", "1.234,50 €", "R$ 1.234,50", "1 234,50 zł", "US$1,234.50", "₴1,234.50", "1.234,50 EUR"])(
    "an amount with its currency: %s",
    async (amount) => {
      const { rows } = await file("Start Date (in UTC)\tCampaign Name\tTotal Spent", `3/13/2026\tSpring\t${amount}`);
      expect(rows.map(({ spend }) => spend)).toEqual([1234.5]);
    },
  );
});

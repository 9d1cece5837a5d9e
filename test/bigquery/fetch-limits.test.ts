import { beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { FetchEstimate, FetchedFromBigQuery } from "../../src/rpc/bigquery-calls.ts";
import type { ReportOptions } from "../../src/rpc/report-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "../appsscript/add-on.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

const scope = { from: "2026-05-01", to: "2026-05-31", accounts: [] as string[], competitors: [] };
const enough = 1_000_000_000;

describe.skipIf(!hasEngine())(`rows from BigQuery for a report (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true });
  beforeAll(async () => {
    await choose(used.opened, "bakery-1", "engagement");
    await importToBigQuery(used.opened, batchOf([post(1), post(2, { account: "boon" })]));
  });
  const fetch = (id: string, maxBytes: number | null, changes = {}) =>
    ask<FetchedFromBigQuery>(used.opened.addOn, "fetchBigQueryRows", { id, scope: { ...scope, ...changes }, maxBytes });

  it("are not read before somebody has agreed to what that costs", async () => {
    const { bigQuery } = await ask<ReportOptions>(used.opened.addOn, "readReportOptions");
    expect(bigQuery).toEqual({ dataset: "engagement", refreshedOn: null, isAgreed: false });
    // The mock takes a row for 100 bytes; a limit of 100 MB is the least.
    const estimate = await ask<FetchEstimate>(used.opened.addOn, "estimateBigQueryRows", scope);
    expect(estimate).toEqual({ bytes: 200, maxBytes: 100_000_000 });
    await expect(fetch("f1", null)).rejects.toThrow("no one has agreed to that yet");
  });

  it("are not read beyond what was agreed, and then it is asked again", async () => {
    await expect(fetch("f2", 1_000)).rejects.toThrow(
      "BigQuery would read more than was agreed. Nothing was read or billed.",
    );
    await expect(fetch("f3", null)).rejects.toThrow("no one has agreed to that yet");
  });

  it("are those of the accounts that are named", async () => {
    expect(await fetch("f4", enough)).toEqual({ rows: 2 });
    expect(await fetch("f5", null, { accounts: ["Boon"] })).toEqual({ rows: 1 });
  });

  it("are refused above 100,000, with what to do", async () => {
    await used.mock.sql(
      `INSERT INTO "bakery-1".engagement.posts (row_key, platform, account, published_at) SELECT 'x' || range, 'instagram', 'many', TIMESTAMP '2026-05-03 10:00:00' FROM range(100001)`,
    );
    await expect(fetch("f6", null)).rejects.toThrow(
      "BigQuery has more than 100,000 rows of posts for this report, which is too many for a spreadsheet. Choose a shorter period or fewer accounts",
    );
    expect(await fetch("f7", null, { accounts: ["boon"] })).toEqual({ rows: 1 });
  });

  it("need no further room when they are refreshed in a spreadsheet that is full", async () => {
    const sheets = used.opened.app.getSheets();
    const cells = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
    const [sheet] = sheets as [GoogleAppsScript.Spreadsheet.Sheet];
    const free = Math.floor((10_000_000 - cells) / sheet.getMaxColumns());
    sheet.insertRowsAfter(sheet.getMaxRows(), free);
    // Fewer cells are free than two rows of posts have.
    expect(await fetch("f8", null, { accounts: ["boon", "brood.en.boon"] })).toEqual({ rows: 2 });
    sheet.deleteRows(2, free);
  });

  it("take nothing from a spreadsheet whose rows are its own", async () => {
    const sheets = openAddOn();
    await importInto(sheets.addOn, batchOf([post(1)]));
    expect((await ask<ReportOptions>(sheets.addOn, "readReportOptions")).bigQuery).toBeNull();
  });
});

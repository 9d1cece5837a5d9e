import { beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import { blueskyMentionsMock } from "../../scripts/mocks/bluesky-mentions.ts";
import type { FetchedFromBigQuery } from "../../src/rpc/bigquery-calls.ts";
import type { Row, TableName } from "../../src/tables/index.ts";
import { ask, batchOf, importInto, openAddOn } from "../appsscript/add-on.ts";
import { rowsOfAllChannels, timeFields } from "../appsscript/channel-rows.ts";
import { errorsIn, type OpenReport, setControl, textOf } from "../appsscript/read-report.ts";
import { createOn, figuresOf, refresh } from "./reports.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

/** Twelve days, so that the days before and a year ago are different ones. */
const period = { from: "2026-05-09", to: "2026-05-20" };

/** Rows of all channels in the order of their times, as BigQuery returns them. */
function rowsInOrder(): [TableName, Row[]][] {
  return [...rowsOfAllChannels()].flatMap(([table, rows]) => {
    const field = timeFields[table];
    if (field === undefined) return [];
    return [[table, [...rows].sort((a, b) => (String(a[field]) < String(b[field]) ? -1 : 1))] as [TableName, Row[]]];
  });
}

describe.skipIf(!hasEngine())(`a report on rows in BigQuery (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true });
  let report: OpenReport;
  let inSheets: OpenReport;
  let fetched: FetchedFromBigQuery;
  beforeAll(async () => {
    const rows = rowsInOrder();
    const sheets = openAddOn();
    for (const { addOn } of [sheets, used.opened]) await ask(addOn, "saveBrands", blueskyMentionsMock.brands);
    await choose(used.opened, "bakery-1", "engagement");
    for (const [table, imported] of rows) {
      await importInto(sheets.addOn, batchOf(imported, { table }));
      await importToBigQuery(used.opened, batchOf(imported, { table }));
    }
    inSheets = await createOn(sheets, period);
    fetched = await refresh(used.opened, { ...period, accounts: [], competitors: [] });
    report = await createOn(used.opened, period);
  }, 600_000);

  it("shows the same figures as a report on the same rows in sheets", () => {
    expect(errorsIn(report)).toEqual([]);
    expect(figuresOf(inSheets).length).toBeGreaterThan(100);
    expect(figuresOf(report)).toEqual(figuresOf(inSheets));
    expect(textOf(report)).toMatch(/\d+ rows from BigQuery in the hidden sheet “BigQuery Posts”, refreshed on /);
  });

  it("brings only rows of its days, in sheets that nobody sees", async () => {
    const hidden = used.opened.app.getSheets().filter((sheet) => sheet.getName().startsWith("BigQuery "));
    expect(hidden.map((sheet) => sheet.isSheetHidden())).toEqual(hidden.map(() => true));
    const [[posts] = []] = await used.mock.sql(
      `SELECT COUNT(*) FROM "bakery-1".engagement.posts WHERE published_at BETWEEN '2026-04-27' AND '2026-05-21' OR published_at BETWEEN '2025-05-09' AND '2025-05-21'`,
    );
    const sheet = used.opened.app.getSheetByName("BigQuery Posts") as GoogleAppsScript.Spreadsheet.Sheet;
    const shown = sheet
      .getRange("A2:A")
      .getValues()
      .filter(([cell]) => cell !== "");
    expect(shown.length).toBe(Number(posts));
    const [[all] = []] = await used.mock.sql(`SELECT COUNT(*) FROM "bakery-1".engagement.posts`);
    expect(shown.length).toBeLessThan(Number(all));
    expect(fetched.rows).toBeGreaterThan(shown.length);
    expect((await used.mock.state()).violations).toEqual([]);
  });

  it("says that a refresh is needed once its days are others, and no longer after it", async () => {
    const sentence = "The rows for these days haven't been brought in from BigQuery.";
    expect(textOf(report)).not.toContain(sentence);
    await setControl(report, "To", new Date("2026-05-25T00:00:00Z"));
    expect(textOf(report)).toContain(sentence);
    await refresh(used.opened, null, "refresh2");
    await report.workbook.waitForCalculation();
    expect(textOf(report)).not.toContain(sentence);
  }, 120_000);
});

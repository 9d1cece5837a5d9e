import { beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { FetchedFromBigQuery, ReportScope } from "../../src/rpc/bigquery-calls.ts";
import { ask, batchOf, post } from "../appsscript/add-on.ts";
import { may } from "../appsscript/read-report.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

const inMay = { from: "2026-05-01", to: "2026-05-31", accounts: [] as string[], competitors: [] };
/** A call's requests before it reads rows: one for each table of reports, the query and its state. */
const requestsBeforeRows = 10;
const hourMs = 3_600_000;

describe.skipIf(!hasEngine())(`a refresh from BigQuery that takes several calls (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true });
  beforeAll(async () => {
    await choose(used.opened, "bakery-1", "engagement");
    await importToBigQuery(
      used.opened,
      batchOf([post(1), post(2), post(3, { published_at: "2026-03-20T10:00:00", likes: 777 })]),
    );
  });
  const fetch = (id: string, scope: ReportScope | null = inMay) =>
    ask<FetchedFromBigQuery | null>(used.opened.addOn, "fetchBigQueryRows", { id, scope, maxBytes: 1_000_000_000 });
  const endBeforeRows = async (call: () => Promise<unknown>, further = 0) => {
    used.opened.killAt(requestsBeforeRows + further);
    await expect(call()).rejects.toThrow("Exceeded maximum execution time");
    used.opened.killNone();
    await used.mock.set({ aheadMs: used.opened.clock.now() - Date.now() });
  };
  const cells = () => used.opened.app.getSheetByName("BigQuery Posts")?.getDataRange().getValues().flat() ?? [];

  it("brings the rows of the days that it is asked for last", async () => {
    await endBeforeRows(() => fetch("r1"));
    expect(await fetch("r1", { ...inMay, from: "2026-03-15", to: "2026-03-31" })).toEqual({ rows: 1 });
    expect(cells()).toContain(777);
  });

  it("begins again from the menu a day later, when BigQuery no longer has the result", async () => {
    await fetch("r2");
    await ask(used.opened.addOn, "createReport", may);
    await endBeforeRows(() => fetch("r3", null), 1);
    used.opened.clock.advance(25 * hourMs);
    await used.mock.set({ aheadMs: used.opened.clock.now() - Date.now() });
    await used.opened.addOn.call("refreshFromBigQueryFromMenu", []);
    expect(used.opened.screen.toasts.at(-1)?.text).toContain("2 rows from BigQuery");
  });

  it("is brought to its end by two people who refresh at once", async () => {
    await used.mock.sql(
      `INSERT INTO "bakery-1".engagement.posts (row_key, platform, account, published_at) SELECT 'x' || range, 'instagram', 'many', TIMESTAMP '2026-05-03 10:00:00' FROM range(12000)`,
    );
    used.opened.onRequest(() => used.opened.clock.advance(10_000));
    const results: (FetchedFromBigQuery | null)[] = [];
    for (let call = 0; call < 8; call++) results.push(await fetch(call % 2 === 0 ? "noor" : "bo"));
    used.opened.onRequest(() => {});
    expect(results[0]).toBeNull();
    expect(results.slice(-2)).toEqual([{ rows: 12_002 }, { rows: 12_002 }]);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { FetchedFromBigQuery } from "../../src/rpc/bigquery-calls.ts";
import { ask, batchOf, post } from "../appsscript/add-on.ts";
import { sampleOf } from "../sample.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

const scope = { from: "2026-05-01", to: "2026-05-31", accounts: [], competitors: [] };
/** More requests than a refresh of one table takes. */
const mostRequests = 8;
const cases = (["before", "after"] as const).flatMap((when) =>
  Array.from({ length: mostRequests }, (_, number) => ({ when, number })),
);

describe.skipIf(!hasEngine())(`a refresh from BigQuery that Google ends (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true });
  beforeAll(async () => {
    await choose(used.opened, "bakery-1", "engagement");
    await importToBigQuery(used.opened, batchOf([post(1), post(2), post(3)]));
  });

  async function refresh(id: string): Promise<FetchedFromBigQuery> {
    for (;;) {
      const request = { id, scope, maxBytes: 1_000_000_000 };
      const fetched = await ask<FetchedFromBigQuery | null>(used.opened.addOn, "fetchBigQueryRows", request);
      if (fetched !== null) return fetched;
    }
  }
  /** The rows below the header without the last column, the time of the refresh. */
  const rows = () =>
    (used.opened.app.getSheetByName("BigQuery Posts")?.getDataRange().getDisplayValues() ?? [])
      .slice(1)
      .filter(([platform]) => platform !== "")
      .map((cells) => cells.slice(0, -1));

  it.each(sampleOf("kills while rows are brought", cases, 4))(
    "$when request $number: refreshing again brings each row once",
    async ({ when, number }) => {
      await refresh(`whole_${when}_${number}`);
      const whole = rows();
      expect(whole).toHaveLength(3);
      used.opened.killAt(number, when);
      await refresh(`killed_${when}_${number}`).catch((error) =>
        expect(String(error)).toContain("Exceeded maximum execution time"),
      );
      used.opened.killNone();
      await used.mock.set({ aheadMs: used.opened.clock.now() - Date.now() });
      expect(await refresh(`killed_${when}_${number}`)).toEqual({ rows: 3 });
      expect(rows()).toEqual(whole);
      const sheets = used.opened.app.getSheets().map((sheet) => sheet.getName());
      expect(sheets.filter((name) => name.startsWith("BigQuery Posts"))).toHaveLength(1);
    },
    60_000,
  );
});

import { describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { FetchEstimate, FetchedFromBigQuery } from "../../src/rpc/bigquery-calls.ts";
import { ask, batchOf } from "../appsscript/add-on.ts";
import { clientOf } from "../appsscript/client-of.ts";
import { may } from "../appsscript/read-report.ts";
import { post } from "../appsscript/report-rows.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

describe.skipIf(!hasEngine())(`a dataset that clients share (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true });

  it("gives a client's spreadsheet the rows of their accounts only, and takes no others from it", async () => {
    const { opened } = used;
    await choose(opened, "bakery-1", "engagement");
    const accounts = ["Rye.Bakery", "@rye.bakery", "oat.mill", null];
    const rows = accounts.map((account, index) => post("2026-05-12", index + 1, { account }));
    const elsewhere = post("2026-05-12", 9, { account: "rye.bakery", platform: "tiktok" });
    await importToBigQuery(opened, batchOf([...rows, elsewhere]));
    await ask(opened.addOn, "saveClient", clientOf("Rye", ["Instagram: rye.bakery"]));
    const scope = { from: may.from, to: may.to, accounts: [], competitors: [] };
    const { maxBytes } = await ask<FetchEstimate>(opened.addOn, "estimateBigQueryRows", scope);
    const fetched = await ask<FetchedFromBigQuery | null>(opened.addOn, "fetchBigQueryRows", {
      id: "r1",
      scope,
      maxBytes,
    });
    expect(fetched).toEqual({ rows: 2 });
    await expect(importToBigQuery(opened, batchOf([post("2026-05-13", 1, { account: "oat.mill" })]))).rejects.toThrow(
      "Some rows belong to accounts that aren't this client's.",
    );
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import { batchOf, post } from "../appsscript/add-on.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

describe.skipIf(!hasEngine())(`an import into BigQuery (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true });
  beforeAll(() => choose(used.opened, "bakery-1", "engagement"));

  it("adds rows, and changes nothing when it is repeated", async () => {
    const first = await importToBigQuery(used.opened, batchOf([post(1), post(2)]));
    expect(first).toEqual({ added: 2, updated: 0, unchanged: 0, notes: [] });
    const second = await importToBigQuery(used.opened, batchOf([post(1), post(2)]));
    expect(second).toEqual({ added: 0, updated: 0, unchanged: 2, notes: [] });
    expect(await used.mock.sql(`SELECT likes, comments FROM "bakery-1".engagement.posts ORDER BY likes`)).toEqual([
      [100, 30],
      [200, 30],
    ]);
    expect((await used.mock.state()).violations).toEqual([]);
  });
});

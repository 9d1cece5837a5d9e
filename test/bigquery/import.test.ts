import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import { batchOf, post } from "../appsscript/add-on.ts";
import {
  choose,
  importToBigQuery,
  openWithBigQuery,
  type RunningBigQuery,
  startBigQuery,
  type WithBigQuery,
} from "./with-bigquery.ts";

describe.skipIf(!hasEngine())(`an import into BigQuery (${engineMissing})`, () => {
  let mock: RunningBigQuery;
  let opened: WithBigQuery;
  beforeAll(async () => {
    mock = await startBigQuery();
    await mock.setProject("bakery-1", { hasBilling: true });
    opened = await openWithBigQuery(mock);
    await choose(opened, "bakery-1", "engagement");
  }, 60_000);
  afterAll(() => {
    opened.close();
    mock.stop();
  });

  it("adds rows, and changes nothing when it is repeated", async () => {
    const first = await importToBigQuery(opened, batchOf([post(1), post(2)]));
    expect(first).toEqual({ added: 2, updated: 0, unchanged: 0, notes: [] });
    const second = await importToBigQuery(opened, batchOf([post(1), post(2)]));
    expect(second).toEqual({ added: 0, updated: 0, unchanged: 2, notes: [] });
    expect(await mock.sql(`SELECT likes, comments FROM "bakery-1".engagement.posts ORDER BY likes`)).toEqual([
      [100, 30],
      [200, 30],
    ]);
    expect((await mock.state()).violations).toEqual([]);
  });
});

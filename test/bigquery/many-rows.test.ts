import { beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { Row } from "../../src/tables/index.ts";
import { batchOf } from "../appsscript/add-on.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

/** `npm run check:bigquery` loads a million. */
const rowCount = Number(process.env.BIGQUERY_ROWS ?? 20_000);
const accounts = 50;

/** Post number n has n modulo 1,000 likes, and more in the later export. */
const postRow = (number: number, likes: number): Row => ({
  account: `account${number % accounts}`,
  post_id: String(17_900_000_000_000_000n + BigInt(number)),
  url: `https://www.instagram.com/p/c${number}/`,
  published_at: `20${16 + (number % 10)}-0${1 + (number % 9)}-1${number % 10}T10:30:00`,
  text: `Loaf ${number}`,
  likes,
  comments: number % 7,
});

describe.skipIf(!hasEngine())(`many rows in BigQuery (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true });
  beforeAll(() => choose(used.opened, "bakery-1", "engagement"));

  it(`${rowCount} posts of ${accounts} accounts are loaded, and half of them updated`, async () => {
    const rows = Array.from({ length: rowCount }, (_, number) => postRow(number, number % 1_000));
    const first = await importToBigQuery(used.opened, batchOf(rows, { exportedOn: "2026-05-20" }));
    expect(first).toEqual({ added: rowCount, updated: 0, unchanged: 0, notes: [] });
    // A sum of 0 to 999 is 499,500.
    expect(await totals()).toEqual([rowCount, (rowCount / 1_000) * 499_500, accounts]);
    const even = rows
      .filter((_, number) => number % 2 === 0)
      .map((row) => ({ ...row, likes: Number(row.likes) + 1_000 }));
    const later = await importToBigQuery(used.opened, batchOf(even, { exportedOn: "2026-05-28" }));
    expect(later).toEqual({ added: 0, updated: rowCount / 2, unchanged: 0, notes: [] });
    expect(await totals()).toEqual([rowCount, (rowCount / 1_000) * 499_500 + (rowCount / 2) * 1_000, accounts]);
    const again = await importToBigQuery(used.opened, batchOf(even, { exportedOn: "2026-05-28" }));
    expect(again).toEqual({ added: 0, updated: 0, unchanged: rowCount / 2, notes: [] });
    const { requests, violations } = await used.mock.state();
    expect(violations).toEqual([]);
    // Two for each 10,000 rows, and some for each import.
    expect(requests).toBeLessThan(60 + (2 * 2 * rowCount) / 10_000);
    const { heapUsed } = process.memoryUsage();
    console.log(`${rowCount} rows: ${requests} requests, heap ${Math.round(heapUsed / 1e6)} MB at the end`);
  }, 3_600_000);

  const totals = async () =>
    (
      await used.mock.sql(`SELECT COUNT(*), SUM(likes), COUNT(DISTINCT account) FROM "bakery-1".engagement.posts`)
    )[0]?.map(Number);
});

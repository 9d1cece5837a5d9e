import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { FinishedImport } from "../../src/rpc/bigquery-calls.ts";
import { platforms, type Row, type TableName } from "../../src/tables/index.ts";
import { dayMs, isoDay } from "../../src/time/day.ts";
import { batchOf, importInto, openAddOn } from "../appsscript/add-on.ts";
import { recordCosts } from "../appsscript/costs/record-costs.ts";
import { errorsIn, numberOfTile } from "../appsscript/read-report.ts";
import { createOn, figuresOf, refresh } from "./reports.ts";
import { choose, importToBigQuery, openWithBigQuery, useBigQuery } from "./with-bigquery.ts";

/** `npm run check:bigquery` loads a million posts and five million days. */
const rowCount = Number(process.env.BIGQUERY_ROWS ?? 20_000);
const dayCount = Number(process.env.BIGQUERY_DAYS ?? 20_000);
const accounts = 50;
/** Rows of one file, since neither a browser nor this process holds millions. */
const rowsPerFile = 250_000;
const bytesPerBlock = 50e6;

/** Post number n is of account n modulo 50 and has n modulo 1,000 likes; each account posts in all years from 2016 to 2025. */
function postRow(number: number, likes = number % 1_000): Row {
  const place = Math.floor(number / accounts);
  const [year, month, day] = [
    2016 + (place % 10),
    1 + (Math.floor(place / 10) % 9),
    10 + (Math.floor(place / 90) % 10),
  ];
  return {
    account: `account${number % accounts}`,
    post_id: String(17_900_000_000_000_000n + BigInt(number)),
    url: `https://www.instagram.com/p/c${number}/`,
    published_at: `${year}-0${month}-${day}T10:30:00`,
    text: `Loaf ${number}`,
    likes,
    comments: number % 7,
  };
}

const platformIds = Object.keys(platforms).slice(0, 20);
const series = accounts * platformIds.length;

/** Day number n has n modulo 1,000 likes: each account's on twenty platforms, from May 31, 2025 backwards. */
const dayRow = (number: number): Row => ({
  platform: platformIds[Math.floor((number % series) / accounts)] as string,
  account: `account${number % accounts}`,
  date: isoDay(Date.UTC(2025, 4, 31) - Math.floor(number / series) * dayMs),
  followers: 10_000,
  likes: number % 1_000,
});

/** The report's accounts: an import has changed the posts of the first. */
const reported = ["account8", "account9"];
const inMay2025 = { from: "2025-05-01", to: "2025-05-31", accounts: reported, competitors: [] };

/** The rows of the reported accounts in some months, in the order of BigQuery's. */
function reportedRows(count: number, rowOf: (number: number) => Row, time: string): Row[] {
  const rows: Row[] = [];
  for (let first = 0; first < count; first += accounts)
    for (const row of [rowOf(first + 8), rowOf(first + 9)])
      if (/^(?:2025-0[345]|2024-05)/.test(String(row[time]))) rows.push(row);
  return rows.sort((a, b) => (String(a[time]) < String(b[time]) ? -1 : String(a[time]) > String(b[time]) ? 1 : 0));
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

describe.skipIf(!hasEngine())(`many rows in BigQuery (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true });
  let costs: ReturnType<typeof recordCosts>;
  beforeAll(async () => {
    await choose(used.opened, "bakery-1", "engagement");
    costs = recordCosts(used.opened.addOn);
  });

  /** Imports rows by number, a file after another, and returns the sum of their counts. */
  async function importAll(table: TableName, numbers: number, rowOf: (number: number) => Row, exportedOn: string) {
    const sum: FinishedImport = { added: 0, updated: 0, unchanged: 0, notes: [] };
    for (let first = 0; first < numbers; first += rowsPerFile) {
      const rows = Array.from({ length: Math.min(rowsPerFile, numbers - first) }, (_, index) => rowOf(first + index));
      const { added, updated, unchanged } = await importToBigQuery(used.opened, batchOf(rows, { table, exportedOn }));
      sum.added += added;
      sum.updated += updated;
      sum.unchanged += unchanged;
    }
    return sum;
  }

  /** Prints what an import took since the last one. */
  let before = { at: 0, requests: 0, seconds: 0 };
  async function told(name: string, rows: number) {
    const { requests } = await used.mock.state();
    const seconds = costs.reduce((sum, cost) => sum + cost.seconds, 0);
    const now = { at: performance.now(), requests, seconds };
    const took = Math.round((now.at - before.at) / 1_000);
    console.log(
      `${name}, ${rows} rows: ${now.requests - before.requests} requests, ${Math.round(now.seconds - before.seconds)} charged seconds, took ${took} s`,
    );
    before = now;
    return requests;
  }

  it(`${rowCount} posts of ${accounts} accounts are loaded, and half of them updated`, async () => {
    await told("start", 0);
    const first = await importAll("posts", rowCount, (number) => postRow(number), "2026-05-20");
    expect(first).toEqual({ added: rowCount, updated: 0, unchanged: 0, notes: [] });
    // A sum of 0 to 999 is 499,500.
    expect(await totals("posts")).toEqual([rowCount, (rowCount / 1_000) * 499_500, accounts]);
    await told("posts", rowCount);
    const evenPost = (number: number) => postRow(2 * number, ((2 * number) % 1_000) + 1_000);
    const later = await importAll("posts", rowCount / 2, evenPost, "2026-05-28");
    expect(later).toEqual({ added: 0, updated: rowCount / 2, unchanged: 0, notes: [] });
    expect(await totals("posts")).toEqual([rowCount, (rowCount / 1_000) * 499_500 + (rowCount / 2) * 1_000, accounts]);
    await told("posts again, changed", rowCount / 2);
    const again = await importAll("posts", rowCount / 2, evenPost, "2026-05-28");
    expect(again).toEqual({ added: 0, updated: 0, unchanged: rowCount / 2, notes: [] });
    const requests = await told("posts again, as they were", rowCount / 2);
    expect((await used.mock.state()).violations).toEqual([]);
    // Two for each 10,000 rows, and some for each file.
    const files = 1 + Math.ceil((2 * rowCount) / rowsPerFile);
    expect(requests).toBeLessThan(40 + 20 * files + (2 * 2 * rowCount) / 10_000);
  }, 3_600_000);

  it(`${dayCount} days are loaded`, async () => {
    const first = await importAll("days", dayCount, dayRow, "2026-05-20");
    expect(first).toEqual({ added: dayCount, updated: 0, unchanged: 0, notes: [] });
    expect(await totals("days")).toEqual([dayCount, (dayCount / 1_000) * 499_500, accounts]);
    await told("days", dayCount);
  }, 3_600_000);

  it("a report on them shows the figures of a report on the same rows in sheets, and what SQL counts", async () => {
    const { rows } = await refresh(used.opened, inMay2025);
    const report = await createOn(used.opened, inMay2025);
    const sheets = openAddOn();
    const changed = (number: number) =>
      number % 2 === 0 ? postRow(number, (number % 1_000) + 1_000) : postRow(number);
    await importInto(sheets.addOn, batchOf(reportedRows(rowCount, changed, "published_at")));
    await importInto(sheets.addOn, batchOf(reportedRows(dayCount, dayRow, "date"), { table: "days" }));
    const inSheets = await createOn(sheets, inMay2025);
    expect(errorsIn(report)).toEqual([]);
    expect(figuresOf(report).length).toBeGreaterThan(20);
    expect(figuresOf(report)).toEqual(figuresOf(inSheets));
    const [[posts, interactions] = []] = await used.mock.sql(
      `SELECT COUNT(*), SUM(likes + comments) FROM "bakery-1".engagement.posts
      WHERE account IN ('account8', 'account9') AND published_at BETWEEN '2025-05-01' AND '2025-06-01'`,
    );
    expect(Number(posts)).toBeGreaterThan(0);
    const tiles = ["Posts", "Interactions"].map((label) => numberOfTile(report, label));
    expect(tiles).toEqual([posts, interactions].map(Number));
    await told("report", rows);
  }, 3_600_000);

  it("the script holds less than 50 MB while it loads a block of 10,000 rows", async () => {
    const rows = Array.from({ length: 10_000 }, (_, number) => postRow(number, 1));
    const batch = batchOf(rows, { exportedOn: "2026-05-29" });
    let [idle, most] = [0, 0];
    /** What is in use when the script calls Google, such as to compress the block. */
    const beforeCall = () => {
      collectGarbage();
      most = Math.max(most, process.memoryUsage().heapUsed - idle);
    };
    const opened = await openWithBigQuery(used.mock, { beforeCall });
    await choose(opened, "bakery-1", "block");
    collectGarbage();
    [idle, most] = [process.memoryUsage().heapUsed, 0];
    await importToBigQuery(opened, batch);
    opened.close();
    console.log(`a block of 10,000 rows: ${Math.round(most / 1e6)} MB`);
    expect(most).toBeGreaterThan(1e6);
    expect(most).toBeLessThan(bytesPerBlock);
  }, 600_000);

  const totals = async (table: string) =>
    (
      await used.mock.sql(`SELECT COUNT(*), SUM(likes), COUNT(DISTINCT account) FROM "bakery-1".engagement.${table}`)
    )[0]?.map(Number);
});

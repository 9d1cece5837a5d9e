import { describe, expect, it } from "vitest";
import { engineMissing, hasEngine } from "../../scripts/mocks/bigquery/packages.ts";
import type { Row } from "../../src/tables/index.ts";
import { batchOf, importInto } from "../appsscript/add-on.ts";
import { rowsOf } from "../appsscript/connect/with-mocks.ts";
import { random } from "./compare-with-sheets.ts";
import { choose, importToBigQuery, useBigQuery } from "./with-bigquery.ts";

const audiences = ["followers", "reach", "impressions", "views"] as const;

/** Columns of the view, with their headers in the sheet. */
const calculated: Readonly<Record<string, string>> = {
  interactions: "Interactions",
  ...Object.fromEntries(audiences.map((one) => [`engagement_rate_by_${one}`, `Engagement rate by ${one}`])),
  band: "Band",
};

/** Posts of which each source knows something else. Every other one has 1,000 followers, so that rates meet the bands' edges. */
function generatedPosts(next: () => number): Row[] {
  const maybe = (value: number) => (next() < 0.7 ? value : null);
  return Array.from({ length: 60 }, (_, number) => ({
    post_id: String(100 + number),
    published_at: "2026-05-02T10:30:00",
    type: number % 9 === 0 ? "ad" : "reel",
    spend: number % 9 === 0 ? 5 : null,
    followers: number % 2 === 0 ? 1_000 : maybe(Math.floor(next() * 3) * 700),
    reach: maybe(Math.floor(next() * 900)),
    impressions: maybe(Math.floor(next() * 900)),
    views: maybe(Math.floor(next() * 900)),
    likes: number % 2 === 0 ? ([9, 10, 35, 36, 60, 61][(number / 2) % 6] as number) : maybe(Math.floor(next() * 50)),
    comments: number % 2 === 0 ? null : maybe(Math.floor(next() * 9)),
    shares: number % 2 === 0 ? null : maybe(Math.floor(next() * 9)),
    saves: number % 2 === 0 ? null : maybe(Math.floor(next() * 9)),
  }));
}

const bands = ["Low", "Average", "High", "Very high"];

/** What a cell or value says, as exactly as cells show it; a message in a cell is no number. */
const told = (value: unknown): string | number | null =>
  typeof value === "number" ? Number(value.toPrecision(12)) : bands.includes(String(value)) ? String(value) : null;

describe.skipIf(!hasEngine())(`the views with engagement rates (${engineMissing})`, () => {
  const used = useBigQuery({ "bakery-1": true, "bakery-2": false });
  const columns = Object.keys(calculated).join(", ");
  const viewOf = (project: string, view: string, order: string) =>
    used.mock.sql(`SELECT ${order}, ${columns} FROM "${project}".engagement.${view} ORDER BY ${order}`);

  it.each(["bakery-1", "bakery-2"])("of posts say what the sheet's formulas say (project %s)", async (project) => {
    const batch = batchOf(generatedPosts(random(7)));
    await importInto(used.opened.addOn, batch);
    await choose(used.opened, project, "engagement");
    await importToBigQuery(used.opened, batch);
    const inSheet = rowsOf(used.opened)
      .sort((a, b) => Number(a["Post ID"]) - Number(b["Post ID"]))
      .map((row) => Object.values(calculated).map((header) => told(row[header])));
    const inView = (await viewOf(project, "engagement_rates_posts", "post_id")).map(([, ...row]) => row.map(told));
    expect(inView).toEqual(inSheet);
    expect(new Set(inView.map((row) => row.at(-1)))).toEqual(new Set([null, ...bands]));
  });

  it("have no interactions where nothing is known, and no rate for a negative sum", async () => {
    await choose(used.opened, "bakery-1", "engagement");
    const day = { followers: 1_000, posts: 1 };
    const rows = [
      { ...day, date: "2026-05-01", likes: 20, comments: 10, shares: null, saves: 5 },
      { ...day, date: "2026-05-02" },
      { ...day, date: "2026-05-03", likes: 0 },
      { ...day, platform: "linkedin", date: "2026-05-04", likes: -3 },
    ];
    await importToBigQuery(used.opened, batchOf(rows, { table: "days" }));
    const view = await viewOf("bakery-1", "engagement_rates_days", "date");
    // By hand: (20 + 10 + 5) / 1,000 is 3.5 %, which still is average; 0 likes are a rate of 0.
    expect(view.map(([, interactions, byFollowers, , , , band]) => [interactions, byFollowers, band])).toEqual([
      [35, 0.035, "Average"],
      [null, null, null],
      [0, 0, "Low"],
      [null, null, null],
    ]);
    expect((await used.mock.state()).violations).toEqual([]);
  });

  it("leave a view of somebody else's with their name as it is, and say so", async () => {
    const name = "`bakery-1`.`theirs`.`engagement_rates_posts`";
    await choose(used.opened, "bakery-1", "theirs");
    expect(
      await used.mock.query(
        "bakery-1",
        "EU",
        `CREATE OR REPLACE TABLE ${name} OPTIONS (expiration_timestamp = TIMESTAMP '2030-01-01T00:00:00Z') AS SELECT 1 AS mine`,
      ),
    ).toBe("");
    const { notes } = await importToBigQuery(used.opened, batchOf([{ post_id: "1", likes: 1 }]));
    expect(notes.join(" ")).toContain("BigQuery's engagement_rates_posts wasn't made by this add-on.");
    expect(await used.mock.sql(`SELECT * FROM "bakery-1".theirs.engagement_rates_posts`)).toEqual([[1]]);
  });
});

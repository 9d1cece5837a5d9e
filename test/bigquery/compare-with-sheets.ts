import type { Row } from "../../src/tables/index.ts";
import { rowsOf } from "../appsscript/connect/with-mocks.ts";
import type { RunningBigQuery, WithBigQuery } from "./with-bigquery.ts";

/** Columns to compare, with their headers in the sheet. */
const headers: Readonly<Record<string, string>> = {
  post_id: "Post ID",
  url: "Link",
  text: "Text",
  type: "Type",
  followers: "Followers",
  reach: "Reach",
  likes: "Likes",
  comments: "Comments",
  saves: "Saves",
  source: "Source",
};

const sorted = (rows: (string | number | null)[][]) => rows.map((row) => JSON.stringify(row)).sort();

/** What a cell or value says, for comparison: the sheet shows names of types, and BigQuery holds their ids. */
const told = (value: unknown): string | number | null =>
  value === "" || value === null || value === undefined
    ? null
    : typeof value === "number"
      ? value
      : String(value).toLowerCase();

/** The sheet's posts, as texts. */
export function postsInSheet(opened: Pick<WithBigQuery, "app">): string[] {
  return sorted(rowsOf(opened).map((row) => Object.values(headers).map((header) => told(row[header]))));
}

/** BigQuery's posts, read without the add-on's statements. */
export async function postsInBigQuery(mock: RunningBigQuery, dataset: string): Promise<string[]> {
  const rows = await mock.sql(`SELECT ${Object.keys(headers).join(", ")} FROM ${dataset}.posts`);
  return sorted(rows.map((row) => row.map(told)));
}

/** Numbers from 0 up to 1 that are the same in each run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * The rows of an invented export: some of ten posts, some twice, with what that export knows of each. Some name the post by
 * its link alone, as other tools' exports do.
 */
export function exportRows(next: () => number, account: string): Row[] {
  const maybe = (value: Row[string]) => (next() < 0.6 ? value : null);
  const rows: Row[] = [];
  for (let row = 0; row < 8; row++) {
    const number = Math.floor(next() * 10);
    rows.push({
      account,
      post_id: maybe(`${account}-${number}`),
      url: `https://www.instagram.com/p/${account}${number}/`,
      published_at: `2026-05-${String(number + 10)}T10:30:00`,
      text: maybe(`Loaf ${number} of ${account}`),
      type: maybe("reel"),
      reach: maybe(Math.floor(next() * 5) * 100),
      likes: maybe(Math.floor(next() * 5)),
      comments: maybe(Math.floor(next() * 5)),
      saves: maybe(Math.floor(next() * 5)),
    });
  }
  return rows;
}

import { expect } from "vitest";
import type { DemoPlatform } from "../../scripts/demo/define-demo.ts";
import { blueskyDemo } from "../../scripts/demo/platforms/bluesky.ts";
import { blueskyMentionsDemo } from "../../scripts/demo/platforms/bluesky-mentions.ts";
import { chatwootDemo } from "../../scripts/demo/platforms/chatwoot.ts";
import { ga4Demo } from "../../scripts/demo/platforms/ga4.ts";
import { hackerNewsDemo } from "../../scripts/demo/platforms/hacker-news.ts";
import { mailchimpDemo } from "../../scripts/demo/platforms/mailchimp.ts";
import { searchConsoleDemo } from "../../scripts/demo/platforms/search-console.ts";
import { transistorDemo } from "../../scripts/demo/platforms/transistor.ts";
import { wordpressDemo } from "../../scripts/demo/platforms/wordpress.ts";
import { zendeskDemo } from "../../scripts/demo/platforms/zendesk.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import { openBench, runBench, tablesOf } from "../platforms/demo-import.ts";

/** When a row of each table happened. */
export const times: Readonly<Partial<Record<TableName, string>>> = {
  posts: "published_at",
  days: "date",
  pages: "date",
  campaigns: "sent_at",
  episodes: "published_at",
  mentions: "published_at",
  conversations: "received_at",
};

const channels: readonly DemoPlatform[] = [
  blueskyDemo,
  ga4Demo,
  searchConsoleDemo,
  wordpressDemo,
  mailchimpDemo,
  transistorDemo,
  blueskyMentionsDemo,
  hackerNewsDemo,
  zendeskDemo,
  chatwootDemo,
];

/** What every import of the platforms fills its tables with, without a network. */
function importedRows(): Map<TableName, Row[]> {
  const all = new Map<TableName, Row[]>();
  for (const platform of channels) {
    const bench = openBench(platform, 130);
    expect(runBench(bench)).toEqual({ state: "done" });
    for (const table of tablesOf(platform))
      all.set(table, [...(all.get(table) ?? []), ...(bench.sheets.get(table) ?? [])]);
  }
  return all;
}

/** The same a year earlier, so that there is something to compare with; of some of the days, so that it differs. */
function yearEarlier(table: TableName, rows: readonly Row[]): Row[] {
  const field = times[table] as string;
  const ids = Object.keys(tables[table].fields).filter((name) => name.endsWith("_id") || name === "url");
  const earlier = (value: unknown) => String(value).replace("2026", "2025");
  return rows
    .filter((row) => /^2026-05-\d[258]/.test(String(row[field])))
    .map((row) => ({
      ...row,
      ...Object.fromEntries(ids.flatMap((id) => (row[id] ? [[id, `${row[id]}-2025`]] : []))),
      [field]: earlier(row[field]),
      ...(row.first_response_at ? { first_response_at: earlier(row.first_response_at) } : {}),
    }));
}

/** What only files tell of a podcast, and a platform that knows that somebody answered but not when. */
const ownRows: Partial<Record<TableName, Row[]>> = {
  episodes: [0.61, 0.48, 0.55].map((average_consumption, at) => ({
    platform: "apple-podcasts",
    account: "Brood & Boon aan tafel",
    episode_id: `apple-${at}`,
    title: `Rye ${at}`,
    published_at: `2026-05-1${at}T06:00:00Z`,
    plays: 400 + 31 * at,
    listeners: 300 + 17 * at,
    engaged_listeners: 120 + at,
    average_consumption,
  })),
  conversations: [true, false].map((answered, at) => ({
    platform: "sprout",
    account: "Brood & Boon",
    conversation_id: `sprout-${at}`,
    received_at: "2026-05-12T10:00:00Z",
    first_response_at: null,
    answered,
  })),
};

/** Rows of every channel, of this year and the one before, as imports write them. */
export function rowsOfAllChannels(): Map<TableName, Row[]> {
  const all = importedRows();
  for (const [table, imported] of all)
    all.set(table, [...imported, ...yearEarlier(table, imported), ...(ownRows[table] ?? [])]);
  return all;
}

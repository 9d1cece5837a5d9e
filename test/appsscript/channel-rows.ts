import { expect } from "vitest";
import { blueskyMock } from "../../scripts/mocks/bluesky.ts";
import { blueskyMentionsMock } from "../../scripts/mocks/bluesky-mentions.ts";
import { chatwootMock } from "../../scripts/mocks/chatwoot.ts";
import { ga4Mock } from "../../scripts/mocks/ga4.ts";
import { hackerNewsMock } from "../../scripts/mocks/hacker-news.ts";
import { mailchimpMock } from "../../scripts/mocks/mailchimp.ts";
import { searchConsoleMock } from "../../scripts/mocks/search-console.ts";
import type { ConnectorMock } from "../../scripts/mocks/server/define-mock.ts";
import { transistorMock } from "../../scripts/mocks/transistor.ts";
import { wordpressMock } from "../../scripts/mocks/wordpress.ts";
import { zendeskMock } from "../../scripts/mocks/zendesk.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import { openMockImport, runMockImport, tablesOf } from "../connectors/mock-import.ts";

/** The time field of each table. */
export const timeFields: Readonly<Partial<Record<TableName, string>>> = {
  posts: "published_at",
  days: "date",
  pages: "date",
  campaigns: "sent_at",
  episodes: "published_at",
  mentions: "published_at",
  conversations: "received_at",
};

const channels: readonly ConnectorMock[] = [
  blueskyMock,
  ga4Mock,
  searchConsoleMock,
  wordpressMock,
  mailchimpMock,
  transistorMock,
  blueskyMentionsMock,
  hackerNewsMock,
  zendeskMock,
  chatwootMock,
];

/** The rows that imports from all mocks write, by table. */
function importedRows(): Map<TableName, Row[]> {
  const all = new Map<TableName, Row[]>();
  for (const platform of channels) {
    const mockImport = openMockImport(platform, 130);
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    for (const table of tablesOf(platform))
      all.set(table, [...(all.get(table) ?? []), ...(mockImport.sheets.get(table) ?? [])]);
  }
  return all;
}

/** Some of the rows a year earlier, so that the report has different numbers to compare with. */
function yearEarlier(table: TableName, rows: readonly Row[]): Row[] {
  const field = timeFields[table] as string;
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

/** Podcast fields that only files have, and conversations of a platform that reports answers without their time. */
const handWrittenRows: Partial<Record<TableName, Row[]>> = {
  episodes: [0.61, 0.48, 0.55].map((average_consumption, index) => ({
    platform: "apple-podcasts",
    account: "Brood & Boon aan tafel",
    episode_id: `apple-${index}`,
    title: `Rye ${index}`,
    published_at: `2026-05-1${index}T06:00:00Z`,
    plays: 400 + 31 * index,
    listeners: 300 + 17 * index,
    engaged_listeners: 120 + index,
    average_consumption,
  })),
  conversations: [true, false].map((answered, index) => ({
    platform: "sprout",
    account: "Brood & Boon",
    conversation_id: `sprout-${index}`,
    received_at: "2026-05-12T10:00:00Z",
    first_response_at: null,
    answered,
  })),
};

/** Rows of every channel, of this year and the year before, by table. */
export function rowsOfAllChannels(): Map<TableName, Row[]> {
  const all = importedRows();
  for (const [table, imported] of all)
    all.set(table, [...imported, ...yearEarlier(table, imported), ...(handWrittenRows[table] ?? [])]);
  return all;
}

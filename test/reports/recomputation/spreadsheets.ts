import type { Row, TableName } from "../../../src/tables/index.ts";
import type { SpreadsheetOptions } from "./report-under-test.ts";
import { followersOf, postsOf } from "./rows.ts";
import {
  campaignsOfAYear,
  conversationsOfAYear,
  episodesOfAYear,
  mentionsOfAYear,
  pagesOfEveryLength,
} from "./rows-of-channels.ts";
import { followersOfThreePlatforms, postsOfEightPlatforms } from "./rows-of-posts.ts";

/** Rows of every table. */
export const rowsOfEveryTable = (): Partial<Record<TableName, Row[]>> => ({
  posts: postsOfEightPlatforms(),
  days: followersOfThreePlatforms(),
  pages: pagesOfEveryLength(),
  campaigns: campaignsOfAYear(),
  episodes: episodesOfAYear(),
  mentions: mentionsOfAYear(),
  conversations: conversationsOfAYear(),
});

const post = (platform: string, published_at: string, likes: number | null, more: Row = {}): Row => ({
  platform,
  account: "boon",
  post_id: `${platform}-${published_at}-${likes}`,
  published_at,
  text: `${platform} ${published_at}`,
  likes,
  ...more,
});

/** Posts in the first and last second of March, in the hours around a clock change, with hidden likes and no followers. */
const postsAtTheEdges = (): Row[] => [
  ...[
    "2026-02-28T23:59:59",
    "2026-03-01T00:00:00",
    "2026-03-29T01:59:59",
    "2026-03-29T03:00:00",
    "2026-03-31T23:59:59",
    "2026-04-01T00:00:00",
    "2025-03-01T00:00:00",
    "2025-03-31T23:59:59",
  ].map((time, index) => post("instagram", time, 100 + 7 * index, { followers: 1_000, comments: index })),
  post("instagram", "2026-03-12T12:00:00", null, { followers: 1_000, comments: 4 }),
  post("instagram", "2026-03-13T12:00:00", 50, { followers: 0, comments: 4 }),
  post("pinterest", "2026-03-13T12:00:00", null, { saves: 4, impressions: 90 }),
  post("pinterest", "2026-03-14T12:00:00", null, { saves: null, impressions: 90 }),
];

/** Sheets that people have worked in: texts among the numbers, rows without a date, blank rows, other spellings. */
export const sheetsEditedByHand = (): Pick<SpreadsheetOptions, "rows" | "edit"> => ({
  rows: {
    posts: [
      ...postsAtTheEdges(),
      ...postsOf({
        platform: "instagram",
        account: "boon",
        from: "2026-02-03",
        count: 40,
        everyHours: 37,
        types: ["Reel de Instagram", "REELS", "reel", "Foto", "Image post", "IG Carrusel", "Encuesta", "gif"],
        fields: { likes: [0, 90], comments: [0, 9], followers: [900, 1_000] },
        seed: 101,
      }),
      ...postsOf({
        platform: "tiktok",
        account: "boon",
        from: "2026-02-03",
        count: 20,
        everyHours: 70,
        fields: { likes: [0, 90], views: [0, 40] },
        seed: 102,
      }),
    ],
    days: followersOf("instagram", "boon", {
      from: "2025-02-04",
      count: 40,
      everyDays: 10,
      first: 900,
      seed: 103,
      flows: true,
    }),
    pages: pagesOfEveryLength(),
    campaigns: campaignsOfAYear(),
    mentions: mentionsOfAYear(),
    conversations: conversationsOfAYear(),
  },
  edit({ write, clearRow }) {
    for (const row of [15, 22, 31]) write("posts", row, "likes", "n/a");
    for (const row of [16, 23]) write("posts", row, "published_at", "");
    write("posts", 24, "published_at", "soon");
    write("posts", 26, "followers", "unknown");
    write("posts", 27, "platform", "INSTAGRAM");
    for (const row of [18, 33]) clearRow("posts", row);
    for (const row of [36, 37]) write("days", row, "followers", "-");
    clearRow("days", 35);
    for (const row of [40, 55]) write("pages", row, "sessions", "n/a");
    clearRow("pages", 48);
    for (const row of [62, 66]) write("campaigns", row, "opens", "?");
    write("campaigns", 64, "sent_at", "");
    for (const row of [270, 280, 290]) write("mentions", row, "sentiment", "positive");
    write("conversations", 145, "first_response_at", "yesterday");
    clearRow("conversations", 146);
  },
});

/** What real export files hold: no followers; X has only impressions, TikTok only views; followers that only leave. */
export const rowsOfExportFiles = (): Partial<Record<TableName, Row[]>> => ({
  posts: [
    ...postsOf({
      platform: "x",
      account: "boon",
      from: "2026-03-20",
      count: 30,
      everyHours: 31,
      fields: { likes: [0, 40], shares: [0, 9], saves: [0, 3], impressions: [0, 900] },
      seed: 111,
    }),
    ...postsOf({
      platform: "tiktok",
      account: "boon",
      from: "2026-03-20",
      count: 30,
      everyHours: 33,
      fields: { likes: [0, 40], shares: [0, 9], comments: [0, 9], views: [0, 900] },
      seed: 112,
    }),
    ...postsOf({
      platform: "linkedin",
      account: "boon",
      from: "2026-03-21",
      count: 12,
      everyHours: 70,
      fields: { likes: [0, 40], comments: [0, 9], impressions: [0, 90], clicks: [0, 30] },
      seed: 113,
    }),
  ],
  days: Array.from({ length: 70 }, (_, index) => ({
    platform: "x",
    account: "boon",
    date: new Date(Date.UTC(2026, 1, 20 + index)).toISOString().slice(0, 10),
    lost_followers: index % 3,
    ...(index % 30 === 0 ? { followers: 500 - index } : {}),
  })),
});

/** Posts up to the day of the import, with links and without texts; conversations that nobody answered. */
export const rowsOfLastDays = (): Partial<Record<TableName, Row[]>> => ({
  posts: Array.from({ length: 24 }, (_, index) =>
    post(
      index % 3 === 0 ? "youtube" : "bluesky",
      `2026-05-${String(8 + index).padStart(2, "0")}T${index % 2 === 0 ? "00:00:00" : "23:59:59"}`,
      10 + ((7 * index) % 13),
      {
        url: `https://example.com/${index}`,
        text: index % 5 === 0 ? null : `Text ${index}`,
        title: index % 4 === 0 ? `Title ${index}` : null,
        followers: 300 + index,
        ...(index % 6 === 0 ? { views: 100 * index } : {}),
      },
    ),
  ),
  conversations: Array.from({ length: 9 }, (_, index) => ({
    platform: "zendesk",
    account: "boon",
    conversation_id: `question-${index}`,
    received_at: `2026-05-${String(12 + 2 * index)}T00:00:00`,
  })),
  mentions: mentionsOfAYear().map((row) => ({ ...row, account: "boon" })),
});

import type { AnyRow } from "../../../src/tables/rows.ts";
import {
  itemNumbers,
  type MockWorld,
  mockText,
  pseudoRandom,
  publishedAt,
  subtractDays,
} from "../server/define-mock.ts";

/** X's name for posts: that of version 2.159, or of 2.167. */
export type XNames = "tweet" | "post";

/** The signed-in account, and a competitor. */
export const xAccounts = [
  { id: "1000000000000000001", username: "bakery_example", followers: 5_120 },
  { id: "1000000000000000002", username: "mill_example", followers: 861 },
] as const;

export type XAccount = (typeof xAccounts)[number];

export const isOwn = ({ id }: XAccount): boolean => id === xAccounts[0].id;

/** Every ninth post is a repost. */
const isRepost = (number: number): boolean => number % 9 === 8;

/** The numbers of the account's own posts, newest first. */
export const postsOf = (world: MockWorld): number[] => itemNumbers(world).filter((number) => !isRepost(number));

const kinds = ["text", "image", "video", "poll", "quote", "gif", "reply"] as const;
const kindOf = (number: number) => kinds[number % kinds.length] as (typeof kinds)[number];

const idOf = (number: number): string => String(1_950_000_000_000_000_000n - BigInt(number));

const mediaTypes: Readonly<Record<string, string>> = { image: "photo", video: "video", gif: "animated_gif" };
const references: Readonly<Record<string, string>> = { quote: "quoted", reply: "replied_to" };

const counts = (number: number, { id }: XAccount) => ({
  reposts: pseudoRandom(40, "reposts", id, number),
  quotes: pseudoRandom(9, "quotes", id, number),
  replies: pseudoRandom(30, "replies", id, number),
  likes: 1 + pseudoRandom(400, "likes", id, number),
  bookmarks: pseudoRandom(20, "bookmarks", id, number),
  // X did not count impressions in its early years.
  impressions: number % 50 === 49 ? 0 : 500 + pseudoRandom(9_000, "impressions", id, number),
});

const privateCounts = (number: number) => ({
  url_link_clicks: pseudoRandom(60, "clicks", number),
  user_profile_clicks: pseudoRandom(15, "profile", number),
  engagements: pseudoRandom(700, "engagements", number),
});

const isLong = (number: number): boolean => number % 10 === 7;
const longText = (number: number): string => `${mockText(number)} ${"And so on. ".repeat(30)}`.trim();

const videoOf = (number: number) => ({
  duration_ms: 1_500 + pseudoRandom(60_000, "duration", number),
  views: pseudoRandom(2_000, "views", number),
});

/** A post with every field that can be requested. */
export function xPost(world: MockWorld, account: XAccount, number: number, names: XNames) {
  const kind = kindOf(number);
  const { reposts, quotes, replies, likes, bookmarks, impressions } = counts(number, account);
  const reference = references[kind];
  return {
    id: idOf(number),
    text: isLong(number) ? `${longText(number).slice(0, 270)}…` : mockText(number),
    [`edit_history_${names}_ids`]: [idOf(number)],
    author_id: account.id,
    created_at: publishedAt(world, number).replace("Z", ".000Z"),
    lang: "en",
    ...(isLong(number) ? { [`note_${names}`]: { text: longText(number) } } : {}),
    ...(mediaTypes[kind] ? { attachments: { media_keys: [`3_${idOf(number)}`] } } : {}),
    ...(kind === "poll" ? { attachments: { poll_ids: [`9${number}`] } } : {}),
    ...(reference ? { [`referenced_${names}s`]: [{ type: reference, id: "1111111111111111111" }] } : {}),
    public_metrics: {
      [names === "tweet" ? "retweet_count" : "repost_count"]: reposts,
      reply_count: replies,
      like_count: likes,
      quote_count: quotes,
      bookmark_count: bookmarks,
      impression_count: impressions,
    },
    non_public_metrics: { impression_count: impressions, ...privateCounts(number) },
  };
}

/** A repost, as in a timeline that does not exclude reposts. */
export const xRepost = (world: MockWorld, account: XAccount, number: number, names: XNames) => ({
  ...xPost(world, account, number, names),
  [`referenced_${names}s`]: [{ type: "retweeted", id: "1111111111111111112" }],
});

export const xMedia = (number: number) => {
  const type = mediaTypes[kindOf(number)];
  const { duration_ms, views } = videoOf(number);
  return type === undefined
    ? []
    : [
        {
          media_key: `3_${idOf(number)}`,
          type,
          ...(type === "video" ? { duration_ms, public_metrics: { view_count: views } } : {}),
        },
      ];
};

/** With the newer names, references are not among the available fields. */
const reportedType = (number: number, names: XNames): string | null =>
  names === "post" && ["text", "quote", "reply"].includes(kindOf(number)) ? null : kindOf(number);

/** Whether the import requests the post's clicks, which X reports for 30 days. */
export const isYoung = (world: MockWorld, number: number): boolean =>
  publishedAt(world, number) >= `${subtractDays(world.today, 28)}T00:00:00Z`;

/** The row expected from a post. */
export function xRow(world: MockWorld, account: XAccount, number: number, names: XNames): AnyRow {
  const { reposts, quotes, replies, likes, bookmarks, impressions } = counts(number, account);
  const { url_link_clicks, user_profile_clicks, engagements } = privateCounts(number);
  const { duration_ms, views } = videoOf(number);
  const isTold = isOwn(account) && isYoung(world, number);
  return {
    platform: "x",
    account: account.username,
    post_id: idOf(number),
    url: `https://x.com/${account.username}/status/${idOf(number)}`,
    published_at: publishedAt(world, number),
    type: reportedType(number, names),
    text: isLong(number) ? longText(number) : mockText(number),
    impressions: impressions === 0 ? null : impressions,
    likes,
    comments: replies,
    shares: reposts + quotes,
    saves: bookmarks,
    ...(kindOf(number) === "video" ? { views, duration: duration_ms / 1000 } : {}),
    ...(isTold ? { clicks: url_link_clicks, profile_visits: user_profile_clicks, engagements } : {}),
  };
}

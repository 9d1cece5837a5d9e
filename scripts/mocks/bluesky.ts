import { createHash } from "node:crypto";
import type { TableName } from "../../src/tables/define-table.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockWorld,
  mockText,
  pseudoRandom,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";

const base = "https://public.api.bsky.app/xrpc";
const did = "did:plc:inventedbakery00000000000";
const handle = "bakery.example.com";
const followers = 2_381;
const pageSize = 100;

/** Every ninth feed entry reposts someone else's post. */
const isRepost = (number: number): boolean => number % 9 === 8;

const counts = (number: number) => ({
  likeCount: pseudoRandom(400, "likes", number),
  replyCount: pseudoRandom(30, "replies", number),
  repostCount: pseudoRandom(40, "reposts", number),
  quoteCount: pseudoRandom(9, "quotes", number),
  bookmarkCount: pseudoRandom(20, "bookmarks", number),
});

const embeds = [null, "app.bsky.embed.images", "app.bsky.embed.video", "app.bsky.embed.external"];

const digits = "abcdefghijklmnopqrstuvwxyz234567";

/** A post's CID: version 1, DAG-CBOR, an invented SHA-256, in base 32. */
export function cidOf(number: number): string {
  const hash = createHash("sha256").update(`invented ${number}`).digest();
  const bits = [1, 0x71, 0x12, 0x20, ...hash].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return `b${(bits.match(/.{1,5}/g) ?? []).map((five) => digits[Number.parseInt(five.padEnd(5, "0"), 2)]).join("")}`;
}

function entry(world: MockWorld, number: number) {
  const embed = embeds[number % embeds.length];
  return {
    post: {
      $type: "app.bsky.feed.defs#postView",
      uri: `at://${did}/app.bsky.feed.post/3k${String(number).padStart(11, "0")}`,
      cid: cidOf(number),
      author: { did, handle },
      record: {
        $type: "app.bsky.feed.post",
        text: mockText(number),
        createdAt: publishedAt(world, number).replace("Z", ".120Z"),
        ...(embed ? { embed: { $type: embed } } : {}),
      },
      ...counts(number),
      indexedAt: publishedAt(world, number).replace("Z", ".480Z"),
    },
    ...(isRepost(number)
      ? {
          reason: {
            $type: "app.bsky.feed.defs#reasonRepost",
            by: { did, handle },
            indexedAt: publishedAt(world, number),
          },
        }
      : {}),
  };
}

const rows: Partial<Record<TableName, (world: MockWorld) => AnyRow[]>> = {
  posts: (world) =>
    itemNumbers(world)
      .filter((number) => !isRepost(number))
      .map((number): AnyRow => {
        const { likeCount, replyCount, repostCount, quoteCount, bookmarkCount } = counts(number);
        const key = `3k${String(number).padStart(11, "0")}`;
        return {
          platform: "bluesky",
          account: handle,
          post_id: `at://${did}/app.bsky.feed.post/${key}`,
          url: `https://bsky.app/profile/${handle}/post/${key}`,
          published_at: publishedAt(world, number),
          type: ["text", "image", "video", "link"][number % 4] as string,
          text: mockText(number),
          likes: likeCount,
          comments: replyCount,
          shares: repostCount + quoteCount,
          saves: bookmarkCount,
        };
      }),
  days: (world) => [{ platform: "bluesky", account: handle, date: world.today, followers, posts: world.size }],
};

const missing = { status: 400, body: { error: "InvalidRequest", message: "Profile not found" } };

/** Bluesky's public AppView: contract from the `app.bsky` lexicons. */
export const blueskyMock: ConnectorMock<"bluesky"> = {
  id: "bluesky",
  account: handle,
  secretOf: () => null,
  requiresSecret: false,
  errorResponses: {
    not_found: missing,
    rate_limited: { status: 429, body: { error: "RateLimitExceeded", message: "Rate Limit Exceeded" } },
    server: { status: 502, body: { error: "UpstreamFailure", message: "Upstream Failure" } },
    invalid: { status: 400, body: { error: "InvalidRequest", message: "Error: Params must have the property" } },
  },
  routes: [
    {
      method: "GET",
      address: `${base}/app.bsky.actor.getProfile`,
      contract: {
        query: {
          type: "object",
          required: ["actor"],
          properties: { actor: { type: "string", minLength: 3 } },
          additionalProperties: false,
        },
      },
      respond: (request, world) =>
        [did, handle].includes(queryValue(request, "actor") ?? "")
          ? {
              body: {
                did,
                handle,
                displayName: "Bakery",
                followersCount: followers,
                followsCount: 12,
                postsCount: world.size,
              },
            }
          : missing,
    },
    {
      method: "GET",
      address: `${base}/app.bsky.feed.getAuthorFeed`,
      contract: {
        query: {
          type: "object",
          required: ["actor"],
          properties: {
            actor: { type: "string", minLength: 3 },
            limit: { type: "string", pattern: "^([1-9]|[1-9]\\d|100)$" },
            cursor: { type: "string" },
            filter: {
              enum: [
                "posts_with_replies",
                "posts_no_replies",
                "posts_with_media",
                "posts_and_author_threads",
                "posts_with_video",
              ],
            },
            includePins: { enum: ["true", "false"] },
          },
          additionalProperties: false,
        },
      },
      imitates: { query: { filter: "posts_no_replies" } },
      respond: (request, world) => {
        if (![did, handle].includes(queryValue(request, "actor") ?? "")) return missing;
        const limit = Number(queryValue(request, "limit") ?? 50);
        const remaining = itemNumbers(world).filter((number) => number >= Number(queryValue(request, "cursor") ?? 0));
        const feed = remaining.slice(0, limit).map((number) => entry(world, number));
        const nextNumber = remaining[limit];
        return { body: nextNumber === undefined ? { feed } : { feed, cursor: String(nextNumber) } };
      },
    },
  ],
  expected: (table, world) => rows[table]?.(world) ?? [],
  fewestRequests: (table, { size }) =>
    table === "posts"
      ? { requests: 1 + Math.ceil(size / pageSize), batches: 1 + Math.ceil(size / pageSize) }
      : { requests: 1, batches: 1 },
};

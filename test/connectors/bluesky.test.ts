import { describe, expect, it } from "vitest";
import { bluesky } from "../../src/connectors/bluesky/connector.ts";
import type { Run } from "../../src/connectors/define-connector.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "bakery.bsky.social",
  from: "2026-05-01",
  to: "2026-05-20",
  today: "2026-05-20",
  now: 0,
  facts: { account: "bakery.bsky.social", accountId: "did:plc:abc", followers: 512 },
};

const post = (change: object = {}, record: object = {}) => ({
  uri: "at://did:plc:abc/app.bsky.feed.post/3kabc",
  author: { did: "did:plc:abc", handle: "bakery.bsky.social" },
  record: { text: "Rye on Friday", createdAt: "2026-05-19T10:42:47.123Z", ...record },
  indexedAt: "2026-05-19T10:42:48.000Z",
  likeCount: 7,
  replyCount: 2,
  repostCount: 3,
  quoteCount: 1,
  bookmarkCount: 4,
  ...change,
});

const rowsOf = (...feed: object[]) => readRows(bluesky, "posts", JSON.parse(JSON.stringify({ feed })), run);

describe("Bluesky accounts", () => {
  it.each([
    ["its handle", "@Bakery.bsky.social", "bakery.bsky.social"],
    ["its profile's address", "https://bsky.app/profile/bakery.bsky.social", "bakery.bsky.social"],
    ["a post's address", "https://bsky.app/profile/bakery.bsky.social/post/3kabc", "bakery.bsky.social"],
    ["its permanent id", "did:plc:abc", "did:plc:abc"],
    ["a name without a domain", "bakery", null],
  ])("a Bluesky account is recognized from %s", (_, typed, account) => {
    expect(bluesky.publicAccounts?.read(typed)).toBe(account);
  });
});

describe("Bluesky posts", () => {
  it("a Bluesky post becomes a row in which quotes count as shares", () => {
    expect(rowsOf({ post: post() })).toEqual([
      {
        post_id: "at://did:plc:abc/app.bsky.feed.post/3kabc",
        url: "https://bsky.app/profile/bakery.bsky.social/post/3kabc",
        published_at: "2026-05-19T10:42:47Z",
        type: "text",
        text: "Rye on Friday",
        likes: 7,
        comments: 2,
        shares: 4,
        saves: 4,
      },
    ]);
  });

  it("a Bluesky repost is not a row", () => {
    expect(rowsOf({ post: post(), reason: { $type: "app.bsky.feed.defs#reasonRepost" } })).toEqual([]);
  });

  it.each([
    ["app.bsky.embed.video", "video"],
    ["app.bsky.embed.recordWithMedia", "quote"],
    ["app.bsky.embed.unheardOf", null],
  ])("a Bluesky post with %s has the type %s", (embed, type) => {
    expect(rowsOf({ post: post({}, { embed: { $type: embed } }) })[0]).toMatchObject({ type });
  });

  it("a Bluesky counter that is missing stays empty", () => {
    const { likeCount, repostCount, quoteCount, ...without } = post();
    expect(rowsOf({ post: without })[0]).toMatchObject({ likes: null, shares: null, comments: 2 });
  });

  it("a Bluesky list ends at a post older than the period, judged by the repost's time for reposts", () => {
    const { isBeforePeriod } = listOf(bluesky, "posts");
    const old = post({ indexedAt: "2026-04-30T23:59:59.000Z" });
    expect(isBeforePeriod?.({ post: old }, run)).toBe(true);
    expect(isBeforePeriod?.({ post: old, reason: { indexedAt: "2026-05-02T08:00:00.000Z" } }, run)).toBe(false);
  });
});

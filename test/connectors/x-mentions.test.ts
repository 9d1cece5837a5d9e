import { describe, expect, it } from "vitest";
import type { Json } from "../../src/connectors/json.ts";
import { xMentions } from "../../src/connectors/x-mentions/connector.ts";
import { mentionsRun as run, searchOf, toResponse } from "./mentions-run.ts";
import { listOf, readRows } from "./read-rows.ts";

const mentions = listOf(xMentions, "mentions");
const ask = (part = searchOf("Oven & Co"), cursor: string | null = null, who = run) =>
  mentions.request(who, cursor, part, []).query ?? {};

describe("X mention searches", () => {
  it("X is searched for names, hashtags and X handles, without reposts and the brand's own posts", () => {
    expect(mentions.parts?.(run).map((part) => ask(part).query)).toEqual([
      '"Oven & Co" -is:retweet -from:oven_example',
      '"The Oven" -is:retweet -from:oven_example',
      "#OvenAndCo -is:retweet -from:oven_example",
      "@oven_example -is:retweet -from:oven_example",
      '"Mill Bakery" -is:retweet',
    ]);
  });

  it("X is searched for the last seven days, and not at all where the period ends before", () => {
    expect(ask()).toMatchObject({ start_time: "2026-05-13T12:05:00Z", end_time: undefined, max_results: 100 });
    const days = { ...run, from: "2026-05-15", to: "2026-05-16" };
    expect(ask(searchOf("a"), null, days)).toMatchObject({
      start_time: "2026-05-15T00:00:00Z",
      end_time: "2026-05-17T00:00:00Z",
    });
    expect(mentions.parts?.({ ...run, to: "2026-05-12" })).toEqual([]);
  });

  it("an X search covers the same range on later pages, whenever the import resumes", () => {
    const cursor = mentions.next?.(toResponse({ meta: { next_token: "b26v89c" } }), null, run) as string;
    expect(ask(searchOf("a"), cursor, { ...run, now: run.now + 3_600_000 })).toMatchObject({
      start_time: "2026-05-13T12:05:00Z",
      next_token: "b26v89c",
    });
    expect(mentions.next?.(toResponse({ meta: { result_count: 0 } }), cursor, run)).toBeNull();
  });

  it("an X search switches to X's newer names where the older ones are refused", () => {
    const refused = toResponse({ errors: [{ parameters: { "tweet.fields": ["lang"] } }] }, 400);
    const newFacts = mentions.adapt?.(refused, run);
    expect(newFacts).toEqual({ names: "post" });
    const newer = ask(searchOf("a"), null, { ...run, facts: { ...newFacts } });
    expect(newer["post.fields"]).toBe("created_at,public_metrics,lang,note_post");
    expect(newer["tweet.fields"]).toBeUndefined();
  });

  it("an X mention has a price: a post, and at most the account that wrote it", () => {
    expect(xMentions.price?.row.mentions).toBe(0.015);
  });
});

describe("X mentions", () => {
  it("an X mention has its author's name and full text, with counts by either of X's names", () => {
    const body: Json = {
      data: [
        {
          id: "1960000000000000001",
          author_id: "7",
          text: "Short…",
          note_tweet: { text: "Bread &amp; boter &lt;3" },
          created_at: "2026-05-19T10:42:47.000Z",
          lang: "und",
          public_metrics: { retweet_count: 1, quote_count: 2, like_count: 0, reply_count: 3 },
        },
        {
          id: "1960000000000000002",
          author_id: "8",
          text: "Lekker",
          created_at: "2026-05-19T10:42:48.000Z",
          lang: "nl",
          public_metrics: { repost_count: 4, quote_count: 0, like_count: 5, reply_count: 6 },
        },
        { id: "3", author_id: "7", text: "RT", referenced_tweets: [{ type: "retweeted", id: "1" }] },
      ],
      includes: { users: [{ id: "7", username: "guest_one" }] },
    };
    expect(readRows(xMentions, "mentions", body, run, searchOf("Oven & Co"))).toEqual([
      {
        account: "Oven & Co",
        mention_id: "1960000000000000001",
        url: "https://x.com/guest_one/status/1960000000000000001",
        published_at: "2026-05-19T10:42:47Z",
        type: "mention",
        author: "guest_one",
        text: "Bread & boter <3",
        language: null,
        likes: 0,
        comments: 3,
        shares: 3,
      },
      {
        account: "Oven & Co",
        mention_id: "1960000000000000002",
        url: null,
        published_at: "2026-05-19T10:42:48Z",
        type: "mention",
        author: null,
        text: "Lekker",
        language: "nl",
        likes: 5,
        comments: 6,
        shares: 4,
      },
    ]);
  });
});

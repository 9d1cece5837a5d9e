import { describe, expect, it } from "vitest";
import { blueskyMentions } from "../../src/connectors/bluesky-mentions/connector.ts";
import type { ApiKey } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { toHttpRequest } from "../../src/connectors/sync/to-http-request.ts";
import { mentionsRun as run, searchOf, toResponse } from "./mentions-run.ts";
import { listOf, readRows } from "./read-rows.ts";

const mentions = listOf(blueskyMentions, "mentions");
const ownKey = blueskyMentions.signIn.apiKey as ApiKey;
const tools = { now: () => 0, base64: String, hmacSha256: String };

describe("Bluesky app password", () => {
  it.each([
    ["a handle and an app password", "oven.example.com:abcd-efgh-ij12-mnop", true],
    ["a handle with @", "@oven.example.com:abcd-efgh-ij12-mnop", true],
    ["an account's own password", "oven.example.com:correct horse battery", false],
    ["an app password without its account", "abcd-efgh-ij12-mnop", false],
    ["an e-mail address", "me@oven.example.com:abcd-efgh-ij12-mnop", false],
  ])("an app password is only accepted in its own format: %s", (_, typed, isTaken) => {
    expect(ownKey.form.test(typed)).toBe(isTaken);
  });

  it("an app password is exchanged for a session in the request body, never in a URL", () => {
    const { exchange } = ownKey;
    if (!exchange) throw new Error("There is no exchange.");
    const sent = toHttpRequest(exchange.request, exchange.applySecret("@Oven.example.com:abcd-efgh-ij12-mnop", tools));
    expect(sent).toEqual({
      url: "https://bsky.social/xrpc/com.atproto.server.createSession",
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      body: '{"identifier":"oven.example.com","password":"abcd-efgh-ij12-mnop"}',
    });
    expect(exchange.token({ accessJwt: "session", refreshJwt: "other" })).toBe("session");
    expect(exchange.token({ error: "AuthFactorTokenRequired" })).toBeNull();
  });

  it("an app password reveals its handle but not the password", () => {
    expect(ownKey.facts?.("Oven.example.com:abcd-efgh-ij12-mnop")).toEqual({ account: "oven.example.com" });
  });
});

describe("Bluesky mention searches", () => {
  it("Bluesky is searched for names as phrases, for hashtags, and for handles in Bluesky's format", () => {
    const queries = mentions.parts?.(run).map((part) => mentions.request(run, null, part, []).query);
    expect(queries?.map((query) => query?.q)).toEqual([
      '"Oven & Co"',
      '"The Oven"',
      "#OvenAndCo",
      '"oven.example.com"',
      '"Mill Bakery"',
    ]);
    expect(queries?.map((query) => query?.tag)).toEqual([undefined, undefined, ["OvenAndCo"], undefined, undefined]);
    expect(queries?.[0]).toMatchObject({
      sort: "latest",
      since: "2026-05-01T00:00:00Z",
      until: "2026-05-21T00:00:00Z",
      limit: 100,
      cursor: undefined,
    });
  });

  it("Bluesky's search goes back in time from page to page, by Bluesky's sort time", () => {
    const page = (createdAt: string, indexedAt: string, cursor?: string) =>
      toResponse({ posts: [{ record: { createdAt }, indexedAt }], ...(cursor ? { cursor } : {}) });
    // A post that claims to be from tomorrow is sorted by when it was indexed.
    const next = mentions.next?.(page("2026-05-30T00:00:00.000Z", "2026-05-10T08:00:00.500Z", "100"), null, run);
    expect(next).toBe("2026-05-10T08:00:01Z");
    expect(mentions.request(run, next as string, searchOf("a"), []).query).toMatchObject({
      until: "2026-05-10T08:00:01Z",
      cursor: undefined,
    });
    const same = mentions.next?.(
      page("2026-05-10T08:00:00.100Z", "2026-05-10T08:00:00.500Z", "a b"),
      next as string,
      run,
    );
    expect(same).toBe("2026-05-10T08:00:01Z a b");
    expect(mentions.request(run, same as string, searchOf("a"), []).query?.cursor).toBe("a b");
    expect(mentions.next?.(page("2026-05-10T08:00:00.100Z", "2026-05-10T08:00:00.500Z"), null, run)).toBeNull();
  });
});

describe("Bluesky mentions", () => {
  it("a Bluesky mention has its author, its language, and reposts plus quotes as shares", () => {
    const body: Json = {
      posts: [
        {
          uri: "at://did:plc:guest/app.bsky.feed.post/3kabc",
          author: { did: "did:plc:guest", handle: "guest.bsky.social" },
          record: { text: "Rolls of Oven & Co!", createdAt: "2026-05-19T10:42:47.120Z", langs: ["en-GB", "nl"] },
          likeCount: 0,
          replyCount: 1,
          repostCount: 2,
          quoteCount: 3,
          indexedAt: "2026-05-19T10:42:48.000Z",
        },
        { uri: "at://did:plc:other/app.bsky.feed.post/3kabd", record: { text: "" } },
      ],
    };
    expect(readRows(blueskyMentions, "mentions", body, run, searchOf("Oven & Co"))).toEqual([
      {
        account: "Oven & Co",
        mention_id: "at://did:plc:guest/app.bsky.feed.post/3kabc",
        url: "https://bsky.app/profile/guest.bsky.social/post/3kabc",
        published_at: "2026-05-19T10:42:47Z",
        type: "mention",
        author: "guest.bsky.social",
        text: "Rolls of Oven & Co!",
        language: "en-GB",
        likes: 0,
        comments: 1,
        shares: 5,
      },
      {
        account: "Oven & Co",
        mention_id: "at://did:plc:other/app.bsky.feed.post/3kabd",
        url: null,
        published_at: null,
        type: "mention",
        author: null,
        text: null,
        language: null,
        likes: null,
        comments: null,
        shares: null,
      },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { xAccounts } from "../../scripts/mocks/x/posts.ts";
import { xMockWith } from "../../scripts/mocks/x.ts";
import type { ApiResponse, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { classifyHttpResponse, isApiFailure } from "../../src/connectors/sync/classify-response.ts";
import { x } from "../../src/connectors/x/connector.ts";
import { allDifferences, openMockImport, runMockImport } from "./mock-import.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "",
  from: "2026-01-01",
  to: "2026-05-20",
  today: "2026-05-20",
  now: Date.parse("2026-05-20T12:00:00Z"),
  facts: { account: "oven_example", accountId: "1000000000000000007", followers: 900 },
};
const competitor: Run = { ...run, account: "mill_example" };

const posts = listOf(x, "posts");
const response = (body: Json, status = 200, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers,
  body,
});
const ask = (who: Run, page: string | null = null) => posts.request(who, page, null, []);

describe("X accounts", () => {
  it.each([
    ["a name with @", "@Mill_Example", "Mill_Example"],
    ["a name alone", " mill_example ", "mill_example"],
    ["a profile's address", "https://x.com/mill_example?lang=en", "mill_example"],
    ["a post's address", "https://x.com/mill_example/status/1950", "mill_example"],
    ["an address of before 2023", "twitter.com/mill_example", "mill_example"],
    ["a name of sixteen letters", "abcdefghijklmnop", null],
    ["a name with a dot", "mill.example", null],
    ["nothing", "", null],
  ])("an X account is recognized from %s", (_, typed, account) => {
    expect(x.publicAccounts?.read(typed)).toBe(account);
  });

  it("an X account has followers and a number of posts, by either of X's names", () => {
    const body = (name: string): Json => ({
      data: { id: "12", username: "mill_example", public_metrics: { followers_count: 861, [name]: 44 } },
    });
    const expectedFacts = { account: "mill_example", accountId: "12", followers: 861, posts: 44 };
    for (const name of ["tweet_count", "post_count"])
      expect(x.lookups[1]?.read(body(name), competitor, response(null))).toEqual(expectedFacts);
    expect(x.lookups[1]?.read({ data: { id: "12", username: "a" } }, competitor, response(null))).toEqual({
      account: "a",
      accountId: "12",
      followers: null,
      posts: null,
    });
  });

  it("an X account is requested as the signed-in one, or by name", () => {
    const requestedUrls = (who: Run) =>
      x.lookups.filter(({ when }) => when?.(who) !== false).map(({ request }) => request(who).url);
    expect(requestedUrls(run)).toEqual(["https://api.x.com/2/users/me"]);
    expect(requestedUrls(competitor)).toEqual(["https://api.x.com/2/users/by/username/mill_example"]);
  });
});

describe("X timeline requests", () => {
  it("an X timeline requests clicks for own posts of the last 28 days, then older posts without", () => {
    const young = ask(run).query ?? {};
    expect(young).toMatchObject({ start_time: "2026-04-22T00:00:00Z", end_time: undefined, exclude: "retweets" });
    expect(young["tweet.fields"]).toContain("non_public_metrics");
    const cursor = posts.next?.(response({ meta: { result_count: 0 } }), null, run) as string;
    const old = ask(run, cursor).query ?? {};
    // The ranges overlap by one second, so that nothing falls between them.
    expect(old).toMatchObject({ start_time: "2026-01-01T00:00:00Z", end_time: "2026-04-22T00:00:01Z" });
    expect(old["tweet.fields"]).not.toContain("non_public_metrics");
    expect(posts.next?.(response({ meta: { result_count: 0 } }), cursor, run)).toBeNull();
  });

  it("an X timeline never requests clicks for others' posts, or posts that grew too old during the import", () => {
    expect(ask(competitor).query).toMatchObject({ start_time: "2026-01-01T00:00:00Z", end_time: undefined });
    expect(ask(competitor).query?.["tweet.fields"]).not.toContain("non_public_metrics");
    const cursor = posts.next?.(response({ meta: { next_token: "7140d" } }), null, run) as string;
    expect(ask(run, cursor).query?.["tweet.fields"]).toContain("non_public_metrics");
    const later = ask({ ...run, now: Date.parse("2026-05-30T12:00:00Z") }, cursor).query ?? {};
    expect(later).toMatchObject({ start_time: "2026-04-22T00:00:00Z", pagination_token: "7140d" });
    expect(later["tweet.fields"]).not.toContain("non_public_metrics");
  });

  it("an X timeline ends with the period, unless that is in the future", () => {
    expect(ask({ ...competitor, to: "2026-03-31" }).query?.end_time).toBe("2026-04-01T00:00:00Z");
    expect(ask({ ...run, to: "2026-03-31" }).query).toMatchObject({
      start_time: "2026-01-01T00:00:00Z",
      end_time: "2026-04-01T00:00:00Z",
    });
    expect(ask({ ...competitor, from: "2026-05-21", to: "2026-05-21" }).query?.start_time).toBe("2026-05-20T11:59:00Z");
  });

  it("an X timeline follows the token, and ends without one even on an empty page", () => {
    const cursor = posts.next?.(response({ data: [], meta: { next_token: "abc" } }), null, competitor) as string;
    expect(ask(competitor, cursor).query?.pagination_token).toBe("abc");
    expect(posts.next?.(response({ meta: { previous_token: "z", result_count: 0 } }), cursor, competitor)).toBeNull();
  });

  it("an X timeline switches to X's newer names when the older ones are refused, and only then", () => {
    const refusal = (parameter: string) =>
      response(
        {
          errors: [
            { parameters: { [parameter]: ["created_at"] }, message: `[${parameter}] is not one of [post.fields]` },
          ],
          type: "https://api.x.com/2/problems/invalid-request",
        },
        400,
      );
    expect(posts.adapt?.(refusal("tweet.fields"), run)).toEqual({ names: "post" });
    expect(posts.adapt?.(refusal("max_results"), run)).toBeNull();
    const newer = { ...run, facts: { ...run.facts, names: "post" } };
    expect(posts.adapt?.(refusal("post.fields"), newer)).toBeNull();
    expect(ask(newer).query?.["post.fields"]).toBe(
      "created_at,public_metrics,attachments,note_post,non_public_metrics",
    );
    expect(ask(newer).query).not.toHaveProperty(["tweet.fields"]);
  });
});

const older: Json = {
  id: "1950000000000000001",
  text: "Rye &amp; spelt: 2 &lt; 3 &amp;lt;",
  created_at: "2026-05-10T09:00:00.000Z",
  attachments: { media_keys: ["7_1", "3_9"] },
  public_metrics: {
    retweet_count: 3,
    reply_count: 1,
    like_count: 12,
    quote_count: 2,
    bookmark_count: 0,
    impression_count: 800,
  },
  non_public_metrics: { impression_count: 800, url_link_clicks: 6, user_profile_clicks: 0, engagements: 31 },
};

const onlyRow = (post: Json, more: Record<string, Json> = {}, who = run) =>
  readRows(x, "posts", { data: [post], ...more }, who)[0];

describe("X posts", () => {
  it("an X post has its counts, its video's length in seconds and, for a while, its clicks", () => {
    const media = [{ media_key: "7_1", type: "video", duration_ms: 12_500, public_metrics: { view_count: 400 } }];
    expect(onlyRow(older, { includes: { media } })).toEqual({
      post_id: "1950000000000000001",
      url: "https://x.com/oven_example/status/1950000000000000001",
      published_at: "2026-05-10T09:00:00Z",
      type: "video",
      text: "Rye & spelt: 2 < 3 &lt;",
      impressions: 800,
      views: 400,
      likes: 12,
      comments: 1,
      shares: 5,
      saves: 0,
      clicks: 6,
      engagements: 31,
      profile_visits: 0,
      duration: 12.5,
    });
  });

  it("an X post has the same counts by X's newer names", () => {
    const newer = {
      id: "7",
      text: "Short…",
      note_post: { text: "All of a long text" },
      public_metrics: { repost_count: 3, reply_count: 0, like_count: 0, quote_count: 2, impression_count: 0 },
    };
    expect(onlyRow(newer, {}, { ...competitor, facts: { account: "mill_example", names: "post" } })).toEqual({
      post_id: "7",
      url: "https://x.com/mill_example/status/7",
      published_at: null,
      // With these names X does not report whether a post replies to or quotes another.
      type: null,
      text: "All of a long text",
      impressions: null,
      views: null,
      likes: 0,
      comments: 0,
      shares: 5,
      saves: null,
      clicks: null,
      engagements: null,
      profile_visits: null,
      duration: null,
    });
  });

  it.each([
    ["0 impressions beside likes are unknown", { like_count: 280, impression_count: 0 }, null],
    ["0 impressions without reactions are 0", { like_count: 0, retweet_count: 0, impression_count: 0 }, 0],
    ["missing impressions stay empty", { like_count: 2 }, null],
  ])("X impressions: %s", (_, public_metrics, impressions) => {
    expect(onlyRow({ id: "1", text: "a", public_metrics })?.impressions).toBe(impressions);
  });

  it.each([
    ["a picture", { attachments: { media_keys: ["3_1"] } }, "image"],
    ["a moving picture", { attachments: { media_keys: ["16_1"] } }, "gif"],
    ["media that the response does not describe", { attachments: { media_keys: ["3_7"] } }, null],
    ["a poll", { attachments: { poll_ids: ["9"] } }, "poll"],
    ["a quotation", { referenced_tweets: [{ type: "quoted", id: "5" }] }, "quote"],
    ["a reply, by the newer name", { referenced_posts: [{ type: "replied_to", id: "5" }] }, "reply"],
    ["text only", {}, "text"],
  ])("an X post's type follows its attachment: %s", (_, carried, type) => {
    const media = [
      { media_key: "3_1", type: "photo" },
      { media_key: "16_1", type: "animated_gif" },
    ];
    expect(onlyRow({ id: "1", ...carried }, { includes: { media } })?.type).toBe(type);
  });

  it("an X repost is skipped, since its numbers are not the account's", () => {
    expect(onlyRow({ id: "1", referenced_tweets: [{ type: "retweeted", id: "5" }] })).toBeUndefined();
    expect(onlyRow({ id: "1", referenced_posts: [{ type: "retweeted", id: "5" }] })).toBeUndefined();
  });

  it("an X page without posts has no rows", () => {
    expect(readRows(x, "posts", { meta: { previous_token: "a", result_count: 0 } }, run)).toEqual([]);
  });
});

describe("X errors", () => {
  const kindOf = (status: number, body: unknown) => {
    const result = classifyHttpResponse(x, { status, headers: {}, text: JSON.stringify(body) }, false);
    return isApiFailure(result) ? result.failure.kind : "good";
  };
  const problem = (name: string, host = "api.twitter.com") => ({
    title: "No",
    type: `https://${host}/2/problems/${name}`,
  });
  const partial = [{ ...problem("resource-not-found"), value: "123", resource_type: "tweet", parameter: "ids" }];

  it.each([
    ["an expired token", 401, { title: "Unauthorized", type: "about:blank", status: 401 }, "auth_expired"],
    ["too many requests", 429, { title: "Too Many Requests", type: "about:blank", status: 429 }, "rate_limited"],
    [
      "too many requests, in the old form",
      429,
      { errors: [{ code: 88, message: "Rate limit exceeded" }] },
      "rate_limited",
    ],
    ["a month's limit as 429", 429, problem("usage-capped"), "quota_exhausted"],
    ["a month's limit as 403", 403, problem("usage-capped", "api.x.com"), "quota_exhausted"],
    ["no credits", 402, { title: "Payment Required", type: "about:blank" }, "quota_exhausted"],
    ["an app without access", 403, problem("client-not-enrolled"), "permission"],
    ["an invalid request", 400, problem("invalid-request"), "invalid"],
    [
      "an expired cursor",
      400,
      { ...problem("invalid-request"), errors: [{ parameters: { pagination_token: ["x"] }, message: "not valid" }] },
      "bad_place",
    ],
    ["a missing account, in a successful response", 200, { errors: partial }, "not_found"],
    [
      "a protected account, in a successful response",
      200,
      { errors: [problem("not-authorized-for-resource")] },
      "permission",
    ],
    ["errors about single posts beside others", 200, { data: [{ id: "20", text: "a" }], errors: partial }, "good"],
    ["errors about all posts of a page", 200, { errors: partial, meta: { result_count: 0 } }, "good"],
    ["an empty page", 200, { meta: { result_count: 0 } }, "good"],
  ])("X's error is recognized: %s", (_, status, body, kind) => {
    expect(kindOf(status, body)).toBe(kind);
  });

  it("an X rate limit reports when it ends", () => {
    const limited = response(null, 429, { "x-rate-limit-reset": "1779278460" });
    expect(x.limits.retryDelayMs?.(limited, Date.parse("2026-05-20T12:00:00Z"))).toBe(60_000);
    expect(x.limits.retryDelayMs?.(limited, Date.parse("2026-05-20T12:02:00Z"))).toBe(0);
    expect(x.limits.retryDelayMs?.(response(null, 429), 0)).toBeNull();
  });
});

describe("X imports", () => {
  it("an X import has the same rows by either of X's names, with one refused request more", () => {
    const requests = (["tweet", "post"] as const).map((names) => {
      const mockImport = openMockImport(xMockWith(names), 320);
      expect(runMockImport(mockImport)).toEqual({ state: "done" });
      expect(mockImport.mockApis.violations).toEqual([]);
      expect(allDifferences(mockImport)).toEqual([]);
      return mockImport.mockApis.log.length;
    });
    expect(requests[1]).toBe((requests[0] as number) + 1);
  });

  it("an X import with an app's key reads a competitor's public numbers, but not an own account", () => {
    const platform = xMockWith("tweet", xAccounts[1]);
    const mockImport = openMockImport(platform, 130);
    mockImport.secret = platform.key ?? null;
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    expect(allDifferences(mockImport)).toEqual([]);
    const own = openMockImport(xMockWith("tweet"), 10);
    own.secret = platform.key ?? null;
    expect(runMockImport(own)).toMatchObject({ state: "refused", refused: { kind: "permission" } });
  });
});

import { describe, expect, it } from "vitest";
import { graphResponses } from "../../scripts/mocks/graph/graph-responses.ts";
import { instagramBusinessMock, otherBakery } from "../../scripts/mocks/instagram-business.ts";
import { onUrl, respondWith, withBody } from "../../scripts/mocks/server/faults.ts";
import { instagramBusiness } from "../../src/connectors/instagram-business/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { run, toResponse } from "./graph/graph-bodies.ts";
import { allDifferences, openMockImport, runMockImport } from "./mock-import.ts";
import { listOf } from "./read-rows.ts";

const others = { ...run, account: "@other.bakery", facts: { ...run.facts, ownId: "17841455500000009" } };
const posts = listOf(instagramBusiness, "posts");

describe("accounts of Instagram with Facebook Login", () => {
  it("Instagram accounts are those linked to the user's pages", () => {
    const data: Json[] = [
      { id: "1", name: "Page without Instagram" },
      { id: "2", name: "Sol", instagram_business_account: { id: "17841455500000009", username: "boulangerie.sol" } },
    ];
    expect(instagramBusiness.accounts?.items({ data })).toEqual([{ id: "17841455500000009", name: "boulangerie.sol" }]);
  });

  it.each([
    ["a name", "Other.Bakery", "@other.bakery"],
    ["a name with @", " @other.bakery ", "@other.bakery"],
    ["an address", "https://www.instagram.com/other.bakery/?hl=es", "@other.bakery"],
    ["words", "the other bakery", null],
    ["nothing", "", null],
  ])("another Instagram account is recognized from %s", (_, typed, account) => {
    expect(instagramBusiness.publicAccounts?.read(typed)).toBe(account);
  });
});

describe("public numbers of other Instagram accounts", () => {
  it("public Instagram posts are requested through an own account, page by page", () => {
    expect(posts.request(others, null, null, []).query).toEqual({
      fields:
        "business_discovery.username(other.bakery){media.limit(50){id,caption,permalink,timestamp,media_type,media_product_type,like_count,comments_count,view_count}}",
    });
    expect(posts.request(others, "QVFI", null, []).query?.fields).toContain("{media.after(QVFI).limit(50){");
    const page = (paging: { cursors: { before: string; after?: string } }) =>
      toResponse(200, { business_discovery: { media: { data: [{ id: "1" }], paging } } });
    expect(posts.next?.(page({ cursors: { before: "A", after: "B" } }), null, others)).toBe("B");
    expect(posts.next?.(page({ cursors: { before: "A" } }), "B", others)).toBeNull();
  });

  it("a public Instagram post becomes a row without what only its owner sees", () => {
    const media = {
      id: "17900000000000777",
      media_type: "VIDEO",
      media_product_type: "REELS",
      permalink: "https://www.instagram.com/reel/Cx777/",
      timestamp: "2026-05-17T10:00:00+0000",
      comments_count: 4,
      view_count: 812,
    };
    expect(posts.row(media, others, {})).toEqual({
      post_id: "17900000000000777",
      url: "https://www.instagram.com/reel/Cx777/",
      published_at: "2026-05-17T10:00:00Z",
      type: "reel",
      text: null,
      views: 812,
      likes: null,
      comments: 4,
    });
  });

  it("a public Instagram account fills posts and today's followers without requesting insights", () => {
    const mockImport = openMockImport({ ...instagramBusinessMock, account: `@${otherBakery.username}` }, 130);
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    expect(mockImport.mockApis.violations).toEqual([]);
    // The two newest are stories, which only their owner can see.
    expect(mockImport.sheets.get("posts")).toHaveLength(128);
    expect(mockImport.sheets.get("days")).toMatchObject([
      { platform: "instagram", account: "other.bakery", date: "2026-05-20", followers: 9_950, posts: 130 },
    ]);
    expect(mockImport.sheets.get("audience")).toBeUndefined();
    expect(mockImport.mockApis.log.filter(({ call }) => call.url.includes("insights"))).toEqual([]);
  });

  it("a public Instagram account whose name does not exist is not found", () => {
    const mockImport = openMockImport({ ...instagramBusinessMock, account: "@nobody" }, 10);
    expect(runMockImport(mockImport)).toMatchObject({ state: "refused", refused: { kind: "not_found" } });
  });
});

describe("batches of Instagram insights", () => {
  it("Instagram insights are requested again where the batch ran out of time for some", () => {
    const mockImport = openMockImport(instagramBusinessMock, 60);
    const withGaps = withBody((body) =>
      Array.isArray(body) ? body.map((part, at) => (at % 7 === 0 ? null : part)) : undefined,
    );
    mockImport.mockApis.faults = [onUrl(/v25\.0\/$/, withGaps, 1)];
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    expect(allDifferences(mockImport)).toEqual([]);
  });

  it("Instagram insights continue without a metric that was retired, with a note", () => {
    const mockImport = openMockImport(instagramBusinessMock, 30);
    const { error } = graphResponses("OAuthException", "v25.0");
    const gone = error(400, 100, "(#100) The media type does not support the follows metric");
    const withoutFollows = withBody((body) =>
      Array.isArray(body)
        ? body.map((part) =>
            JSON.stringify(part).includes("insights/follows/")
              ? { ...part, code: 400, body: JSON.stringify(gone.body) }
              : part,
          )
        : undefined,
    );
    mockImport.mockApis.faults = [onUrl(/v25\.0\/$/, withoutFollows)];
    expect(runMockImport(mockImport, { tables: ["posts"] })).toEqual({ state: "done" });
    expect(mockImport.notes).toContainEqual(["metric", "follows"]);
    const rows = mockImport.sheets.get("posts") ?? [];
    expect(rows.filter((row) => row.new_followers !== null)).toEqual([]);
    expect(rows.filter((row) => typeof row.profile_visits === "number").length).toBeGreaterThan(10);
  });
});

describe("Instagram limits", () => {
  it("an Instagram import pauses at 90 % of the quota, before Instagram stops it", () => {
    const mockImport = openMockImport(instagramBusinessMock, 10);
    const usage = { "X-App-Usage": JSON.stringify({ call_count: 90, total_cputime: 2, total_time: 3 }) };
    mockImport.mockApis.faults = [
      onUrl("/media?", respondWith({ body: { data: [] }, headers: { "facebook-api-version": "v25.0", ...usage } })),
    ];
    expect(runMockImport(mockImport, { tables: ["posts"] })).toMatchObject({
      state: "paused",
      pause: { reason: "rate_limited" },
    });
  });

  it("an Instagram import notes when another API version responded", () => {
    const mockImport = openMockImport(instagramBusinessMock, 10);
    const responses = graphResponses("OAuthException", "v27.0");
    mockImport.mockApis.faults = [onUrl("/media?", respondWith(responses.ok({ data: [] })))];
    expect(runMockImport(mockImport, { tables: ["posts"] })).toEqual({ state: "done" });
    expect(mockImport.notes).toEqual([["version", "v27.0"]]);
  });
});

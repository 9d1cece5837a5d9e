import { describe, expect, it } from "vitest";
import { linkedinMock } from "../../scripts/mocks/linkedin.ts";
import type { Detail, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { linkedin } from "../../src/connectors/linkedin/connector.ts";
import { toPlainText } from "../../src/connectors/linkedin/posts.ts";
import { classifyHttpResponse, isApiFailure } from "../../src/connectors/sync/classify-response.ts";
import { toHttpRequest } from "../../src/connectors/sync/to-http-request.ts";
import { allDifferences, openMockImport, runMockImport } from "./mock-import.ts";
import { listOf } from "./read-rows.ts";

const run: Run = {
  account: "90210077",
  from: "2026-05-01",
  to: "2026-05-20",
  today: "2026-05-20",
  now: Date.parse("2026-05-20T12:00:00Z"),
  facts: { account: "Bakery BV", followers: 3410 },
};
const posts = listOf(linkedin, "posts");
const days = listOf(linkedin, "days");
const [numbers] = posts.details as readonly [Detail];
const urlOf = (request: Parameters<typeof toHttpRequest>[0]): string => toHttpRequest(request, {}).url;

const share = "urn:li:share:7400000000000000001";
const video = "urn:li:ugcPost:7400000000000000002";

describe("LinkedIn requests", () => {
  it("LinkedIn requests name their version, and the finder where there is one", () => {
    expect(posts.request(run, null, null, []).headers).toEqual({
      "LinkedIn-Version": "202607",
      "X-Restli-Protocol-Version": "2.0.0",
      "X-RestLi-Method": "FINDER",
    });
    expect(linkedin.source).toBe("LinkedIn API 202607");
  });

  it("LinkedIn lists the posts that were modified last first, so that a draft of last year is found when it is published", () => {
    expect(posts.request(run, null, null, []).query).toMatchObject({ sortBy: "LAST_MODIFIED", count: 100, start: 0 });
    expect(posts.request(run, 95, null, []).query).toMatchObject({ sortBy: "LAST_MODIFIED", count: 100, start: 95 });
  });

  it("LinkedIn requests encode names, but not the brackets, commas and colons of lists", () => {
    expect(urlOf(numbers.request([{ id: share }, { id: "urn:li:share:5" }], run, []))).toBe(
      "https://api.linkedin.com/rest/organizationalEntityShareStatistics?shares=List(urn%3Ali%3Ashare%3A7400000000000000001,urn%3Ali%3Ashare%3A5)&q=organizationalEntity&organizationalEntity=urn%3Ali%3Aorganization%3A90210077",
    );
    expect(urlOf(numbers.request([{ id: video }], run, []))).toContain(
      "?ugcPosts=List(urn%3Ali%3AugcPost%3A7400000000000000002)&",
    );
    expect(urlOf(days.request(run, null, "followers", []))).toBe(
      "https://api.linkedin.com/rest/organizationalEntityFollowerStatistics?timeIntervals=(timeRange:(start:1777593600000,end:1779321600000),timeGranularityType:DAY)&q=organizationalEntity&organizationalEntity=urn%3Ali%3Aorganization%3A90210077",
    );
    expect(linkedin.lookups.map(({ request }) => urlOf(request(run)))).toEqual([
      "https://api.linkedin.com/rest/organizations/90210077",
      "https://api.linkedin.com/rest/networkSizes/urn%3Ali%3Aorganization%3A90210077?edgeType=COMPANY_FOLLOWED_BY_MEMBER",
    ]);
  });

  it("LinkedIn statistics are requested for as many posts as fit into a URL of 2 KB", () => {
    const ids = Array.from({ length: numbers.batch }, () => ({ id: "urn:li:ugcPost:7400000000000000002" }));
    const url = urlOf(numbers.request(ids, { ...run, account: "123456789012" }, []));
    expect(url.length).toBeLessThanOrEqual(2_048);
    expect(url.length).toBeGreaterThan(1_950);
  });

  it("LinkedIn statistics never mix post types, and leave out other kinds", () => {
    expect(numbers.group?.({ id: share }, run)).toBe("shares");
    expect(numbers.group?.({ id: video }, run)).toBe("ugcPosts");
    expect(numbers.appliesTo?.({ id: "urn:li:activity:5" }, run)).toBe(false);
  });

  it("LinkedIn days are only requested within the last twelve months", () => {
    const requestedDays = (from: string, to: string) => {
      const request = days.request({ ...run, from, to }, null, "shares", []);
      return request.rawQuery?.match(/\d{13}/g)?.map((time) => new Date(Number(time)).toISOString().slice(0, 10));
    };
    expect(requestedDays("2020-01-01", "2026-06-30")).toEqual(["2025-05-20", "2026-05-21"]);
    expect(days.parts?.({ ...run, from: "2020-01-01", to: "2020-12-31" })).toEqual([]);
    expect(days.parts?.(run)).toEqual(["shares", "followers", "visits"]);
  });
});

describe("LinkedIn organizations", () => {
  it("LinkedIn offers the organizations that the user administers, by name", () => {
    const body: Json = {
      elements: [{ organization: "urn:li:organization:123", role: "ADMINISTRATOR" }, { role: "ANALYST" }],
    };
    expect(linkedin.accounts?.items(body)).toEqual([{ id: "123", name: "123" }]);
    expect(urlOf(linkedin.accounts?.name?.request("123", {}) ?? { url: "" })).toBe(
      "https://api.linkedin.com/rest/organizations/123",
    );
    expect(linkedin.accounts?.name?.read({ localizedName: "Bakery BV" })).toBe("Bakery BV");
  });
});

const statistics = {
  impressionCount: 900,
  uniqueImpressionsCount: 700,
  clickCount: 12,
  likeCount: 30,
  commentCount: 0,
  shareCount: 2,
  engagement: 0.0489,
};

describe("LinkedIn posts", () => {
  const post = {
    id: video,
    commentary: "Rye \\(new\\) by @[Mill BV](urn:li:organization:5) {hashtag|\\#|rye}",
    lifecycleState: "PUBLISHED",
    createdAt: 1_779_270_000_000,
    publishedAt: 1_779_273_005_123,
    lastModifiedAt: 1_779_280_000_000,
    content: { media: { id: "urn:li:video:D5", title: "Rye" } },
  };

  it("a LinkedIn post has lifetime numbers by its id", () => {
    const elements: Json = [{ ugcPost: "urn:li:ugcPost:9" }, { ugcPost: video, totalShareStatistics: statistics }];
    const [told = null] = numbers.read({ elements }, [post]);
    expect(posts.row(post, run, { numbers: told })).toEqual({
      post_id: video,
      url: "https://www.linkedin.com/feed/update/urn:li:ugcPost:7400000000000000002",
      published_at: "2026-05-20T10:30:05Z",
      type: "video",
      text: "Rye (new) by @Mill BV #rye",
      impressions: 900,
      reach: 700,
      likes: 30,
      comments: 0,
      shares: 2,
      clicks: 12,
    });
  });

  it("a LinkedIn post without statistics has empty numbers, not 0", () => {
    expect(numbers.read({ elements: [] }, [post, post])).toEqual([null, null]);
    expect(posts.row({ id: share, lifecycleState: "PUBLISHED" }, run, { numbers: null })).toEqual({
      post_id: share,
      url: `https://www.linkedin.com/feed/update/${share}`,
      published_at: null,
      type: "text",
      text: null,
      impressions: null,
      reach: null,
      likes: null,
      comments: null,
      shares: null,
      clicks: null,
    });
  });

  it.each([
    ["several pictures", { multiImage: { images: [] } }, "image"],
    ["a picture", { media: { id: "urn:li:image:C5" } }, "image"],
    ["a document", { media: { id: "urn:li:document:D5" } }, "document"],
    ["a link", { article: { source: "https://bakery.example.com/" } }, "link"],
    ["a poll", { poll: { question: "Rye?" } }, "poll"],
    ["something new", { hologram: {} }, null],
  ])("a LinkedIn post's type follows its content: %s", (_, content, type) => {
    expect(posts.row({ ...post, content }, run, {})?.type).toBe(type);
  });

  it("LinkedIn posts that are not published are skipped", () => {
    expect(posts.row({ ...post, lifecycleState: "DRAFT" }, run, {})).toBeNull();
  });

  it.each([
    ["keeps plain words", "Rye, 2 < 3", "Rye, 2 < 3"],
    ["reads escaped characters", "a\\_b \\#c \\\\ \\[d\\]", "a_b #c \\ [d]"],
    ["reads hashtags", "{hashtag|#|rye} {hashtag|\\＃|パン}", "#rye ＃パン"],
    ["reads mentions", "@[A \\(B\\)] (urn:li:person:x-1)", "@A (B)"],
  ])("a LinkedIn post's plain text %s", (_, written, text) => {
    expect(toPlainText(written)).toBe(text);
  });

  it("a LinkedIn list ends where everything was last modified before the period", () => {
    expect(posts.isBeforePeriod?.({ lastModifiedAt: Date.parse("2026-05-01T00:00:00Z") }, run)).toBe(false);
    expect(posts.isBeforePeriod?.({ lastModifiedAt: Date.parse("2026-04-30T23:59:59Z") }, run)).toBe(true);
  });

  it.each([
    ["deleted", [2, 3, 5, 90, 99]],
    ["published", [0, 1, 2, 3, 4, 5, 6]],
  ])("all LinkedIn posts are read although several are %s between two pages", (change, numbersOfChange) => {
    const mockImport = openMockImport(linkedinMock, 320);
    const { deleted } = mockImport.world;
    if (change === "published") for (const number of numbersOfChange) deleted.add(number);
    let pages = 0;
    mockImport.mockApis.faults = [
      ({ url }) => {
        if (!url.includes("/posts?") || ++pages !== 2) return undefined;
        for (const number of numbersOfChange) change === "deleted" ? deleted.add(number) : deleted.delete(number);
        return undefined;
      },
    ];
    expect(runMockImport(mockImport, { tables: ["posts"] })).toEqual({ state: "done" });
    expect(mockImport.notes).toEqual([]);
    const read = new Set(mockImport.sheets.get("posts")?.map(({ post_id }) => post_id));
    const wanted = linkedinMock.expected("posts", { ...mockImport.world, deleted: new Set(numbersOfChange) });
    expect(wanted.length).toBeGreaterThan(280);
    expect(wanted.filter(({ post_id }) => !read.has(post_id as string))).toEqual([]);
  });
});

describe("LinkedIn days", () => {
  const start = Date.parse("2026-05-19T00:00:00Z");
  const timeRange = { start, end: start + 86_400_000 };
  const rowsOf = (part: string, element: Json) =>
    days.items({ elements: [element] }, run, part).map((item) => days.row(item, run, {}));

  it("a LinkedIn day combines what three statistics report", () => {
    expect(rowsOf("shares", { timeRange, totalShareStatistics: statistics })).toEqual([
      {
        date: "2026-05-19",
        impressions: 900,
        reach: 700,
        likes: 30,
        comments: 0,
        shares: 2,
        clicks: 12,
        engagements: 44,
      },
    ]);
    const followerGains = { organicFollowerGain: 5, paidFollowerGain: 2 };
    expect(rowsOf("followers", { timeRange, followerGains })).toEqual([{ date: "2026-05-19", new_followers: 7 }]);
    const totalPageStatistics = { views: { allPageViews: { pageViews: 80, uniquePageViews: 61 } } };
    expect(rowsOf("visits", { timeRange, totalPageStatistics })).toEqual([{ date: "2026-05-19", profile_visits: 80 }]);
  });

  it("a LinkedIn day has no numbers where an element has none, and is skipped without a time", () => {
    expect(rowsOf("followers", { timeRange })).toEqual([{ date: "2026-05-19", new_followers: null }]);
    expect(rowsOf("shares", { totalShareStatistics: statistics })).toEqual([null]);
  });

  it("a LinkedIn import adds today's followers beside the series", () => {
    expect(days.today?.(run)).toEqual({ date: "2026-05-20", followers: 3410 });
    const mockImport = openMockImport(linkedinMock, 5);
    expect(runMockImport(mockImport)).toEqual({ state: "done" });
    expect(allDifferences(mockImport)).toEqual([]);
  });
});

describe("LinkedIn errors", () => {
  it.each([
    ["a revoked token", 401, { status: 401, serviceErrorCode: 65601, code: "REVOKED_ACCESS_TOKEN" }, "auth_expired"],
    ["another user's page", 403, { status: 403, serviceErrorCode: 100, code: "ACCESS_DENIED" }, "permission"],
    [
      "a daily limit",
      429,
      { status: 429, serviceErrorCode: 101, message: "throttle APPLICATION DAY limit for calls" },
      "quota_exhausted",
    ],
    [
      "a member's daily limit",
      429,
      { status: 429, serviceErrorCode: 101, message: "throttle MEMBER DAY limit for calls" },
      "quota_exhausted",
    ],
    ["too many requests", 429, { status: 429, serviceErrorCode: 101, message: "Too many requests" }, "rate_limited"],
    ["a retired version", 426, { status: 426, code: "NONEXISTENT_VERSION" }, "version_gone"],
    ["a retired version, without a message", 426, {}, "version_gone"],
    ["a server error", 500, { status: 500, code: "INTERNAL_SERVER_ERROR" }, "server"],
  ])("LinkedIn's error is recognized: %s", (_, status, body, kind) => {
    const result = classifyHttpResponse(linkedin, { status, headers: {}, text: JSON.stringify(body) }, false);
    expect(isApiFailure(result) ? result.failure.kind : "good").toBe(kind);
  });

  it("a LinkedIn request fails as a whole when one of its posts belongs to another page", () => {
    const mockImport = openMockImport(linkedinMock, 5);
    const { url, headers, body } = toHttpRequest(numbers.request([{ id: "urn:li:share:1" }], run, []), {
      headers: { Authorization: `Bearer ${mockImport.secret}` },
    });
    expect(mockImport.mockApis.handle({ method: "GET", url, headers, body })).toMatchObject({ status: 403 });
    expect(mockImport.mockApis.violations).toEqual([]);
  });
});

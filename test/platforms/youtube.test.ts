import { describe, expect, it } from "vitest";
import { isFailure, judgeAnswer } from "../../src/importer/connections/judge-answer.ts";
import type { Detail, Run } from "../../src/platforms/define-platform.ts";
import type { Json } from "../../src/platforms/json.ts";
import { kindOf, secondsOf } from "../../src/platforms/youtube/video-values.ts";
import { youtube } from "../../src/platforms/youtube.ts";
import { listOf, readRows } from "./read-rows.ts";

const run: Run = {
  account: "",
  from: "2026-05-01",
  to: "2026-05-20",
  today: "2026-05-20",
  now: Date.parse("2026-05-20T12:00:00Z"),
  facts: {
    account: "Oven & Sons",
    accountId: "UCoven0000000000000000aa",
    followers: 12_300,
    posts: 88,
    uploads: "UUoven0000000000000000aa",
    since: "2019-03-02",
  },
};
const competitor: Run = { ...run, account: "@ovens" };

const videos = listOf(youtube, "posts");
const days = listOf(youtube, "days");
const [ofData, ofAnalytics] = videos.details as [Detail, Detail];
const upload = (videoId: string): Json => ({
  contentDetails: { videoId, videoPublishedAt: "2026-05-19T10:00:00Z" },
});

const loaf = {
  id: "aBcDeFgHiJ-",
  snippet: {
    publishedAt: "2026-05-19T10:00:00Z",
    title: "Our loaf",
    description: "How it rises.",
    liveBroadcastContent: "none",
  },
  contentDetails: { duration: "PT3M34S" },
  status: { privacyStatus: "public" },
  statistics: { viewCount: "1204", likeCount: "97", favoriteCount: "0", commentCount: "0" },
  player: { embedHeight: "1000", embedWidth: "1778" },
};

const report = (columns: readonly string[], rows?: readonly Json[]): Json => ({
  kind: "youtubeAnalytics#resultTable",
  columnHeaders: columns.map((name) => ({ name })),
  ...(rows ? { rows } : {}),
});

describe("a channel of YouTube", () => {
  it.each([
    ["a handle", "@OvenAndSons", "@ovenandsons"],
    ["a handle without its @", "ovenandsons", "@ovenandsons"],
    ["a handle in another script", "@パン屋", "@パン屋"],
    ["a channel's address", "https://www.youtube.com/@OvenAndSons/videos", "@ovenandsons"],
    ["an address that was shared", "youtube.com/@ovenandsons?si=abc123", "@ovenandsons"],
    ["an address with encoded letters", "https://youtube.com/@pan%C3%B3", "@panó"],
    ["an id", "UCoven0000000000000000aa", "UCoven0000000000000000aa"],
    [
      "an address with an id",
      "https://m.youtube.com/channel/UCoven0000000000000000aa/about",
      "UCoven0000000000000000aa",
    ],
    ["an old address with a user", "https://www.youtube.com/user/OvenTV", "user/OvenTV"],
    ["an address that names no channel to ask for", "https://www.youtube.com/c/Oven", null],
    ["a video's address", "https://www.youtube.com/watch?v=aBcDeFgHiJ-", null],
    ["another site", "https://example.com/@oven", null],
    ["nothing", " ", null],
  ])("is understood from %s", (_, typed, account) => {
    expect(youtube.publicAccounts?.read(typed)).toBe(account);
  });

  it.each([
    ["", { mine: true }],
    ["@ovens", { forHandle: "@ovens" }],
    ["user/OvenTV", { forUsername: "OvenTV" }],
    ["UCoven0000000000000000aa", { id: "UCoven0000000000000000aa" }],
  ])("is asked for as what it is: %s", (account, query) => {
    expect(youtube.lookups[0]?.request({ ...run, account })).toEqual({
      url: "https://youtube.googleapis.com/youtube/v3/channels",
      query: { part: "snippet,statistics,contentDetails", ...query },
    });
  });

  const told = (statistics: Json, body?: Json) =>
    youtube.lookups[0]?.read(
      body ?? {
        items: [
          {
            id: "UCoven0000000000000000aa",
            snippet: { title: "Oven & Sons", publishedAt: "2019-03-02T18:49:42.012416Z" },
            statistics,
            contentDetails: { relatedPlaylists: { uploads: "UUoven0000000000000000aa" } },
          },
        ],
      },
      run,
      { status: 200, headers: {}, body: null },
    );

  it("tells its name, its subscribers and since when it is there, to the microsecond", () => {
    expect(told({ subscriberCount: "12300", hiddenSubscriberCount: false, videoCount: "88" })).toEqual(run.facts);
  });

  it("that hides its subscribers has an unknown number of them, not none", () => {
    expect(told({ subscriberCount: "0", hiddenSubscriberCount: true, videoCount: "88" })?.followers).toBeNull();
    expect(told({ videoCount: "88" })?.followers).toBeNull();
  });

  it("that does not exist is told by a list without items", () => {
    expect(told(null, { kind: "youtube#channelListResponse", pageInfo: { totalResults: 0 } })).toBeNull();
    expect(told(null, { items: [] })).toBeNull();
  });

  it("takes a key of Google's form alone", () => {
    const form = youtube.signIn.ownKey?.form as RegExp;
    expect(form.test(`AIza${"x".repeat(35)}`)).toBe(true);
    expect(form.test(`AIza${"x".repeat(34)}`)).toBe(false);
    expect(form.test("ya29.token")).toBe(false);
  });
});

describe("videos of YouTube", () => {
  it("become rows of what both interfaces know", () => {
    const item = upload(loaf.id);
    const columns = [
      "video",
      "averageViewPercentage",
      "shares",
      "estimatedMinutesWatched",
      "averageViewDuration",
      "subscribersGained",
    ];
    const [report1 = null] = ofAnalytics.read(report(columns, [[loaf.id, 42.5, 6, 900, 91, 3]]), [item]);
    const [video = null] = ofData.read({ items: [loaf] }, [item]);
    expect(videos.row(item, run, { video, report: report1 })).toEqual({
      post_id: "aBcDeFgHiJ-",
      url: "https://www.youtube.com/watch?v=aBcDeFgHiJ-",
      published_at: "2026-05-19T10:00:00Z",
      type: "video",
      title: "Our loaf",
      text: "How it rises.",
      views: 1204,
      likes: 97,
      comments: 0,
      shares: 6,
      watch_time: 54_000,
      duration: 214,
      average_view_duration: 91,
      average_viewed: 0.425,
      new_followers: 3,
    });
  });

  it("of others have no shares and no watch time, rather than none", () => {
    expect(videos.row(upload(loaf.id), competitor, { video: loaf })).toMatchObject({
      views: 1204,
      shares: null,
      watch_time: null,
      average_viewed: null,
      new_followers: null,
    });
    expect(ofAnalytics.of?.(upload(loaf.id), competitor)).toBe(false);
  });

  it("whose likes are hidden or whose comments are switched off leave these empty", () => {
    const video = { ...loaf, statistics: { viewCount: "3" } };
    expect(videos.row(upload(loaf.id), run, { video })).toMatchObject({ views: 3, likes: null, comments: null });
  });

  it("that nobody watched are missing in a report, which may have no rows at all", () => {
    const items = [upload("one"), upload("two")];
    expect(ofAnalytics.read(report(["video", "shares"], [["two", 5]]), items)).toEqual([
      null,
      { video: "two", shares: 5 },
    ]);
    expect(ofAnalytics.read(report(["video", "shares"]), items)).toEqual([null, null]);
  });

  it("that were deleted meanwhile, are private or only announced are no rows", () => {
    const item = upload(loaf.id);
    expect(ofData.read({ items: [] }, [item])).toEqual([null]);
    expect(videos.row(item, run, { video: null })).toBeNull();
    expect(videos.row(item, run, { video: { ...loaf, status: { privacyStatus: "private" } } })).toBeNull();
    const announced = { ...loaf, snippet: { ...loaf.snippet, liveBroadcastContent: "upcoming" } };
    expect(videos.row(item, run, { video: announced })).toBeNull();
  });

  it("outside of the period are not asked for, and those before it end the list", () => {
    const published = (videoPublishedAt: string): Json => ({ contentDetails: { videoId: "one", videoPublishedAt } });
    expect(ofData.of?.(published("2026-04-30T23:59:59Z"), run)).toBe(false);
    expect(ofData.of?.(published("2026-05-01T00:00:00Z"), run)).toBe(true);
    expect(ofData.of?.(published("2026-05-21T00:00:00Z"), run)).toBe(false);
    expect(ofData.of?.({ contentDetails: { videoId: "one" } }, run)).toBe(true);
    expect(videos.isTooOld?.(published("2026-04-30T23:59:59Z"), run)).toBe(true);
    expect(videos.isTooOld?.({ contentDetails: { videoId: "one" } }, run)).toBe(false);
  });

  it("of fifty are asked at once, in an address that Apps Script takes", () => {
    const items = Array.from({ length: 50 }, (_, number) => upload(`aBcDeFgHi${String(number).padStart(2, "0")}`));
    const { query = {} } = ofAnalytics.request(items, run, ofAnalytics.metrics?.all ?? []);
    expect(query).toMatchObject({
      startDate: "2019-03-01",
      endDate: "2026-05-20",
      dimensions: "video",
      sort: "-views",
    });
    expect(encodeURIComponent(Object.values(query).join("&")).length).toBeLessThan(1_500);
    expect(ofData.batch).toBe(50);
  });
});

describe("a length of YouTube", () => {
  it.each([
    ["PT3M34S", 214],
    ["PT45S", 45],
    ["PT1H", 3_600],
    ["P1DT2H", 93_600],
    ["P2D", 172_800],
    ["P0D", null],
    ["3:34", null],
    [null, null],
  ])("%s is so many seconds: %s", (duration, seconds) => {
    expect(secondsOf(duration)).toBe(seconds);
  });
});

describe("the kind of a video", () => {
  const video = (duration: string, width: string | null, more: { [name: string]: Json } = {}): Json => ({
    snippet: { publishedAt: "2026-05-19T10:00:00Z", liveBroadcastContent: "none" },
    contentDetails: { duration },
    player: width === null ? {} : { embedHeight: "1000", embedWidth: width },
    ...more,
  });
  const before = { snippet: { publishedAt: "2024-10-14T23:59:59Z" } };

  it.each([
    ["upright and three minutes long is a Short", video("PT3M", "563"), "short"],
    ["square is a Short", video("PT30S", "1000"), "short"],
    ["upright and a second longer is a video", video("PT3M1S", "563"), "video"],
    ["wide is a video, however short", video("PT20S", "1778"), "video"],
    ["of before October 2024 is a Short up to a minute", video("PT1M", "563", before), "short"],
    ["of before October 2024 is a video beyond a minute", video("PT1M1S", "563", before), "video"],
    ["short and of an unknown form is of unknown kind", video("PT20S", null), null],
    ["that was a broadcast is live", video("PT20S", "563", { liveStreamingDetails: { actualEndTime: "x" } }), "live"],
    ["that goes on is live", video("P0D", "1778", { snippet: { liveBroadcastContent: "live" } }), "live"],
  ])("%s", (_, one, kind) => {
    expect(kindOf(one)).toBe(kind);
  });
});

describe("days of YouTube", () => {
  it("are rows by the names of the report's columns, in whatever order", () => {
    const body = report(
      [
        "day",
        "subscribersLost",
        "subscribersGained",
        "estimatedMinutesWatched",
        "views",
        "likes",
        "comments",
        "shares",
      ],
      [["2026-05-17", 1, 4, 30, 120, 9, 0, 2]],
    );
    expect(readRows(youtube, "days", body, run)).toEqual([
      {
        date: "2026-05-17",
        new_followers: 4,
        lost_followers: 1,
        views: 120,
        likes: 9,
        comments: 0,
        shares: 2,
        watch_time: 1_800,
      },
    ]);
  });

  it("without a single row are none", () => {
    expect(readRows(youtube, "days", report(["day", "views"]), run)).toEqual([]);
  });

  it("leave empty a metric that was dropped", () => {
    expect(readRows(youtube, "days", report(["day", "views"], [["2026-05-17", 120]]), run)).toMatchObject([
      { date: "2026-05-17", views: 120, shares: null, watch_time: null },
    ]);
  });

  it("begin with the channel, the day before for the Pacific's sake", () => {
    const early = { ...run, from: "2000-01-01" };
    expect(days.request(early, null, null, ["views", "likes"]).query).toMatchObject({
      startDate: "2019-03-01",
      endDate: "2026-05-20",
      metrics: "views,likes",
      startIndex: undefined,
    });
    expect(days.parts?.({ ...run, from: "2010-01-01", to: "2010-12-31" })).toEqual([]);
  });

  it("of others are today's numbers alone", () => {
    expect(days.parts?.(competitor)).toEqual([]);
    expect(days.today?.(competitor)).toEqual({ date: "2026-05-20", followers: 12_300, posts: 88 });
  });
});

describe("countries of YouTube", () => {
  it("have their share of all views", () => {
    const body = report(
      ["country", "views"],
      [
        ["NL", 30],
        ["BE", 10],
      ],
    );
    expect(readRows(youtube, "audience", body, run)).toEqual([
      { date: "2026-05-20", dimension: "country", value: "NL", views: 30, share: 0.75 },
      { date: "2026-05-20", dimension: "country", value: "BE", views: 10, share: 0.25 },
    ]);
  });
});

describe("a refusal of YouTube", () => {
  const error = (code: number, reason: string, message = "No.", more: { [name: string]: Json } = {}): Json => ({
    error: { code, message, errors: [{ message, domain: "youtube", reason }], ...more },
  });
  const html = 'You have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.';
  const invalidKey = "API key not valid. Please pass a valid API key.";

  it.each([
    ["the day's quota, whose message holds HTML", 403, error(403, "quotaExceeded", html), "quota_exhausted"],
    ["too many requests", 403, error(403, "userRateLimitExceeded"), "rate_limited"],
    ["too many requests of the newer kind", 429, error(429, "rateLimitExceeded"), "rate_limited"],
    ["an old token", 401, error(401, "authError", "Bad.", { status: "UNAUTHENTICATED" }), "auth_expired"],
    ["a wrong key", 400, error(400, "badRequest", invalidKey, { status: "INVALID_ARGUMENT" }), "auth_expired"],
    ["a key where one has to sign in", 401, error(401, "authorizationRequired"), "permission"],
    ["a permission that was not ticked", 403, error(403, "insufficientPermissions"), "permission"],
    ["an interface that is not enabled", 403, error(403, "accessNotConfigured"), "permission"],
    ["a page that is no longer known", 400, error(400, "invalidPageToken"), "bad_place"],
    ["a channel that was closed", 403, error(403, "channelClosed"), "not_found"],
    ["a channel without any upload", 404, error(404, "playlistNotFound"), "not_enough_data"],
    ["trouble at YouTube", 503, error(503, "backendError"), "server"],
    ["a request that makes no sense", 400, error(400, "invalidParameter"), "invalid"],
    ["nothing but a status", 403, {}, "permission"],
  ])("is understood: %s", (_, status, body, kind) => {
    const judged = judgeAnswer(youtube, { status, headers: {}, body });
    expect(isFailure(judged) && judged.failure.kind).toBe(kind);
    expect(JSON.stringify(isFailure(judged) && judged.failure.code)).not.toContain("<");
  });

  it("names the metric that is no longer known", () => {
    const body = error(400, "badRequest", "Unknown identifier (shares) given in field parameters.metrics.");
    const answer = { status: 400, headers: {}, body };
    const judged = judgeAnswer(youtube, answer);
    expect(isFailure(judged) && judged.failure.kind).toBe("invalid_metric");
    expect(youtube.failures.metric?.(answer, ["shares"])).toBe("shares");
  });
});

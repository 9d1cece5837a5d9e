import { describe, expect, it } from "vitest";
import type { Detail, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { pinterest } from "../../src/connectors/pinterest/connector.ts";
import { classifyResponse, isApiFailure } from "../../src/connectors/sync/classify-response.ts";
import { listOf, readRows } from "./read-rows.ts";

const now = Date.parse("2026-05-20T23:30:00Z");
const run: Run = {
  account: "",
  from: "2026-05-01",
  to: "2026-05-21",
  // The spreadsheet's day has already begun, Pinterest's has not.
  today: "2026-05-21",
  now,
  facts: { account: "ovenandsons", accountId: "549755885175", followers: 4_821 },
};

const pins = listOf(pinterest, "posts");
const days = listOf(pinterest, "days");
const [analytics] = pins.details as [Detail];

const loaf = {
  id: "813744226420795884",
  created_at: "2026-05-09T10:43:44",
  creative_type: "REGULAR",
  title: "Our loaf",
  description: "How it rises.",
  media: { media_type: "image", images: {} },
  pin_metrics: {
    "90d": { pin_click: 7, impression: 200, clickthrough: 3 },
    lifetime_metrics: { pin_click: 8, impression: 210, clickthrough: 4, reaction: 10, comment: 0 },
  },
};
const film = {
  ...loaf,
  id: "813744226420795885",
  creative_type: "VIDEO",
  media: { media_type: "video", duration: 15_250 },
};

describe("Pinterest accounts", () => {
  const readFacts = (body: Json) => pinterest.lookups[0]?.read(body, run, { status: 200, headers: {}, body });

  it("a Pinterest account has a name and followers; a count of −1 is unknown", () => {
    const body = {
      id: "549755885175",
      username: "ovenandsons",
      follower_count: 4821,
      monthly_views: -1,
      pin_count: 90,
    };
    expect(readFacts(body)).toEqual(run.facts);
    expect(readFacts({ ...body, follower_count: -1 })?.followers).toBeNull();
    expect(readFacts({ ...body, follower_count: 0 })?.followers).toBe(0);
    expect(readFacts({ ...body, follower_count: null })?.followers).toBeNull();
  });

  it("a Pinterest sign-in separates scopes by commas and sends the client in the header", () => {
    expect(pinterest.signIn.oauth).toMatchObject({
      scopeSeparator: ",",
      clientAuthentication: "basic",
      renewal: "refresh_token",
    });
  });
});

describe("Pinterest pins", () => {
  it("a Pinterest pin has lifetime numbers, and times without a zone are UTC", () => {
    expect(readRows(pinterest, "posts", { items: [loaf], bookmark: null }, run)).toEqual([
      {
        post_id: "813744226420795884",
        url: "https://www.pinterest.com/pin/813744226420795884/",
        published_at: "2026-05-09T10:43:44Z",
        type: "image",
        title: "Our loaf",
        text: "How it rises.",
        impressions: 210,
        views: null,
        likes: 10,
        comments: 0,
        saves: null,
        clicks: 4,
        watch_time: null,
        duration: null,
        average_view_duration: null,
        new_followers: null,
        profile_visits: null,
      },
    ]);
  });

  it("a Pinterest pin gets saves and followers from analytics, and a video its watch time in seconds", () => {
    const body: Json = {
      [loaf.id]: { all: { summary_metrics: { SAVE: 14, PROFILE_VISIT: 2, USER_FOLLOW: 0 }, daily_metrics: [] } },
      [film.id]: {
        all: {
          summary_metrics: {
            SAVE: 5,
            VIDEO_MRC_VIEW: 20,
            VIDEO_V50_WATCH_TIME: 10_031,
            VIDEO_AVG_WATCH_TIME: 2_507.75,
          },
        },
      },
    };
    const [ofLoaf = null, ofFilm = null, ofNone = null] = analytics.read(body, [loaf, film, { id: "7" }]);
    expect(pins.row(loaf, run, { analytics: ofLoaf })).toMatchObject({
      saves: 14,
      profile_visits: 2,
      new_followers: 0,
    });
    expect(pins.row(film, run, { analytics: ofFilm })).toMatchObject({
      type: "video",
      saves: 5,
      views: 20,
      duration: 15.25,
      watch_time: 10.031,
      average_view_duration: 2.50775,
    });
    expect(ofNone).toBeNull();
  });

  it("a Pinterest pin older than analytics has no partial numbers", () => {
    const old = { ...loaf, created_at: "2026-01-09T10:43:44", pin_metrics: { "90d": loaf.pin_metrics["90d"] } };
    expect(pins.row(old, run, {})).toMatchObject({ impressions: null, clicks: null, likes: null });
    expect(analytics.appliesTo?.(old, run)).toBe(false);
  });

  it("a recent Pinterest pin's last 90 days are its lifetime", () => {
    const young = { ...loaf, pin_metrics: { "90d": loaf.pin_metrics["90d"] } };
    expect(pins.row(young, run, {})).toMatchObject({ impressions: 200, clicks: 3, likes: null, comments: null });
    expect(analytics.appliesTo?.(young, run)).toBe(true);
  });

  it("a Pinterest pin without metrics leaves them empty", () => {
    expect(pins.row({ ...loaf, pin_metrics: null }, run, {})).toMatchObject({ impressions: null, likes: null });
  });

  it.each([
    ["an idea", { creative_type: "IDEA", media: { media_type: "multiple_mixed" } }, "idea"],
    ["several images", { creative_type: "CAROUSEL", media: { media_type: "multiple_images" } }, "carousel"],
    ["a video with only its media", { creative_type: null, media: { media_type: "video" } }, "video"],
    ["a new type", { creative_type: "HOLOGRAM", media: {} }, null],
  ])("a Pinterest pin's type is recognized: %s", (_, form, type) => {
    expect(pins.row({ ...loaf, ...form }, run, {})?.type).toBe(type);
  });

  it("Pinterest analytics are requested in batches by type, in URLs that Apps Script accepts", () => {
    expect(analytics.group?.(loaf, run)).toBe("standard");
    expect(analytics.group?.(film, run)).toBe("video");
    const many = Array.from({ length: analytics.batch }, () => loaf);
    const { url, query = {} } = analytics.request(many, run, analytics.metrics?.video ?? []);
    expect(query).toMatchObject({ start_date: "2026-02-20", end_date: "2026-05-20" });
    const ids = (query.pin_ids as readonly string[]).map((id) => `pin_ids=${id}`).join("&");
    expect(
      `${url}?${ids}&start_date=2026-02-20&end_date=2026-05-20&metric_types=${query.metric_types}`.length,
    ).toBeLessThan(2_082);
  });
});

describe("Pinterest days", () => {
  const day = (date: string, data_status: string, metrics: Json): Json => ({ date, data_status, metrics });

  it("a Pinterest day has numbers only where it is ready or estimated", () => {
    const body = {
      all: {
        summary_metrics: { IMPRESSION: 1200 },
        daily_metrics: [
          day("2026-05-16", "BEFORE_BUSINESS_CREATED", {}),
          day("2026-05-17", "READY", { IMPRESSION: 40, SAVE: 0, OUTBOUND_CLICK: 2, ENGAGEMENT: 9 }),
          day("2026-05-18", "ESTIMATE", { IMPRESSION: 31 }),
          day("2026-05-19", "IN_BAD_TAG_DATE", { IMPRESSION: 5 }),
          day("2026-05-20", "PROCESSING", { IMPRESSION: 0 }),
        ],
      },
    };
    expect(readRows(pinterest, "days", body, run)).toEqual([
      { date: "2026-05-17", impressions: 40, saves: 0, clicks: 2, engagements: 9 },
      { date: "2026-05-18", impressions: 31, saves: null, clicks: null, engagements: null },
    ]);
    expect(days.notes?.(body, run)).toEqual(["estimated"]);
    expect(days.notes?.({ all: { daily_metrics: [day("2026-05-17", "READY", {})] } }, run)).toEqual([]);
  });

  it("Pinterest days are requested at most 90 days back, and not beyond Pinterest's own today", () => {
    const queryFor = (from: string, to: string) => days.request({ ...run, from, to }, null, null, ["SAVE"]).query;
    expect(queryFor("2000-01-01", "2026-05-21")).toMatchObject({ start_date: "2026-02-20", end_date: "2026-05-20" });
    expect(queryFor("2026-05-01", "2026-05-09")).toMatchObject({ start_date: "2026-05-01", end_date: "2026-05-09" });
    expect(days.parts?.({ ...run, from: "2025-01-01", to: "2025-12-31" })).toEqual([]);
  });

  it("a Pinterest import adds today's followers", () => {
    expect(days.today?.(run)).toEqual({ date: "2026-05-21", followers: 4_821 });
  });
});

describe("Pinterest errors", () => {
  it.each([
    ["an expired token", 401, { code: 2, message: "Authentication failed." }, "auth_expired"],
    ["a token without permission", 401, { code: 3, message: "Insufficient permissions." }, "permission"],
    ["an account without permission", 403, { code: 29, message: "You are not permitted." }, "permission"],
    ["a missing pin", 404, { code: 50, message: "Pin not found." }, "not_found"],
    ["too many requests", 429, { code: 8, message: "This request exceeded a rate limit." }, "rate_limited"],
    ["an unknown metric", 400, { code: 1, message: "'X' is no metric_types." }, "invalid_metric"],
    ["an invalid request", 400, { code: 1, message: "Invalid request." }, "invalid"],
    ["an error at Pinterest", 500, { code: 0, message: "Something went wrong." }, "server"],
  ])("Pinterest's error is recognized: %s", (_, status, body, kind) => {
    const result = classifyResponse(pinterest, { status, headers: {}, body });
    expect(isApiFailure(result) && result.failure.kind).toBe(kind);
  });

  it("a Pinterest rate limit reports the seconds to wait", () => {
    const wait = (headers: Record<string, string>) =>
      pinterest.limits.retryDelayMs?.({ status: 429, headers, body: null }, now);
    expect(wait({ "x-ratelimit-reset": "41" })).toBe(41_000);
    expect(wait({})).toBeNull();
  });
});

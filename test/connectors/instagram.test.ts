import { describe, expect, it } from "vitest";
import { instagram } from "../../src/connectors/instagram/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { lifetime, run, toResponse } from "./graph/graph-bodies.ts";
import { listOf } from "./read-rows.ts";

const posts = listOf(instagram, "posts");
const days = listOf(instagram, "days");
const audience = listOf(instagram, "audience");

const rowOf = (media: Json, insights: Json = null) => posts.row(media, run, { insights });

describe("Instagram Login", () => {
  it("Instagram Login finds the account's name and the id that its media belong to", () => {
    const [me] = instagram.lookups;
    const body = { user_id: "17841455500000009", id: "260000", username: "boulangerie.sol", followers_count: 2_050 };
    expect(me?.read(body, run, toResponse(200, body))).toEqual({
      account: "boulangerie.sol",
      accountId: "17841455500000009",
      followers: 2_050,
      posts: null,
    });
  });

  it("Instagram Login reads an account in a list of one, and finds none without an id", () => {
    const [me] = instagram.lookups;
    const body = { data: [{ user_id: "17841455500000009", username: "boulangerie.sol" }] };
    expect(me?.read(body, run, toResponse(200, body))).toMatchObject({ accountId: "17841455500000009" });
    expect(me?.read({ username: "boulangerie.sol" }, run, toResponse(200, null))).toBeNull();
  });

  it("Instagram Login renews a token by exchanging it, once it is a day old", () => {
    expect(instagram.signIn.oauth?.renewal).toMatchObject({
      url: "https://graph.instagram.com/refresh_access_token",
      query: { grant_type: "ig_refresh_token" },
      minAgeSeconds: 86_400,
    });
  });
});

describe("Instagram posts", () => {
  const reel = {
    id: "17900000000000501",
    caption: "Croissants at dawn",
    media_type: "VIDEO",
    media_product_type: "REELS",
    permalink: "https://www.instagram.com/reel/Cx501/",
    timestamp: "2026-05-18T04:10:09+0000",
    like_count: 90,
    comments_count: 7,
  };

  it("an Instagram reel becomes a row with its watch time in seconds", () => {
    const insights = lifetime({
      views: 5_200,
      reach: 3_100,
      likes: 88,
      comments: 6,
      saved: 12,
      shares: 9,
      total_interactions: 115,
      ig_reels_avg_watch_time: 4_250,
      ig_reels_video_view_total_time: 22_100_500,
    });
    expect(rowOf(reel, insights)).toEqual({
      post_id: "17900000000000501",
      url: "https://www.instagram.com/reel/Cx501/",
      published_at: "2026-05-18T04:10:09Z",
      type: "reel",
      text: "Croissants at dawn",
      reach: 3_100,
      views: 5_200,
      likes: 88,
      comments: 6,
      shares: 9,
      saves: 12,
      engagements: 115,
      watch_time: 22_100.5,
      average_view_duration: 4.25,
      new_followers: null,
      profile_visits: null,
    });
  });

  it("an Instagram post leaves hidden and missing counts empty, never 0", () => {
    const { caption, like_count, ...hidden } = reel;
    expect(rowOf(hidden)).toEqual({
      post_id: "17900000000000501",
      url: "https://www.instagram.com/reel/Cx501/",
      published_at: "2026-05-18T04:10:09Z",
      type: "reel",
      text: null,
      reach: null,
      views: null,
      likes: null,
      comments: 7,
      shares: null,
      saves: null,
      engagements: null,
      watch_time: null,
      average_view_duration: null,
      new_followers: null,
      profile_visits: null,
    });
  });

  it.each([
    ["a reel, whose format is video", "VIDEO", "REELS", "reel"],
    ["a video in the feed", "VIDEO", "FEED", "video"],
    ["a picture", "IMAGE", "FEED", "image"],
    ["a carousel", "CAROUSEL_ALBUM", "FEED", "carousel"],
    ["a story", "IMAGE", "STORY", "story"],
    ["an ad", "IMAGE", "AD", "ad"],
    ["something new", "HOLOGRAM", "ELSEWHERE", null],
  ])("an Instagram post's type follows its product type: %s", (_, media_type, media_product_type, type) => {
    expect(rowOf({ ...reel, media_type, media_product_type })?.type).toBe(type);
  });

  it("Instagram insights are requested with the metrics of the product type, none of them retired", () => {
    const [insights] = posts.details ?? [];
    expect(insights?.group?.(reel, run)).toBe("REELS");
    expect(insights?.group?.({ id: "1" }, run)).toBe("FEED");
    expect(Object.keys(insights?.metrics ?? {})).toEqual(["FEED", "REELS", "STORY"]);
    expect(insights?.metrics?.REELS).not.toContain("profile_visits");
    expect(insights?.metrics?.STORY).not.toContain("likes");
    const ended = ["impressions", "plays", "video_views", "engagement", "clips_replays_count", "profile_views"];
    const requestedMetrics = [
      ...Object.values(insights?.metrics ?? {}).flat(),
      ...(days.details?.[0]?.metrics?.all ?? []),
    ];
    expect(requestedMetrics.filter((metric) => ended.includes(metric))).toEqual([]);
  });

  it("Instagram stories are only requested where the period reaches the last 24 hours", () => {
    expect(posts.parts?.(run)).toEqual(["media", "stories"]);
    expect(posts.parts?.({ ...run, to: "2026-05-18" })).toEqual(["media"]);
  });

  it("Instagram pages continue by cursor, never with the URL that contains the token", () => {
    const next = "https://graph.instagram.com/v25.0/1/media?access_token=secret&after=QVFI";
    const paging = { cursors: { before: "QVFA", after: "QVFI" } };
    expect(posts.next?.(toResponse(200, { data: [], paging: { ...paging, next } }), null, run)).toBe("QVFI");
    expect(posts.next?.(toResponse(200, { data: [], paging }), null, run)).toBeNull();
    expect(posts.request(run, "QVFI", "media", [])).toEqual({
      url: "https://graph.instagram.com/v25.0/17841455500000009/media",
      query: {
        fields: "id,caption,media_type,media_product_type,permalink,timestamp,like_count,comments_count",
        limit: 100,
        since: 1_777_593_600,
        until: 1_779_321_600,
        after: "QVFI",
      },
    });
  });
});

describe("Instagram days", () => {
  it("Instagram days are requested in ranges, as far back as Instagram stores them", () => {
    expect(days.parts?.({ ...run, from: "2025-01-01" })).toEqual([
      { from: "2026-02-20", to: "2026-03-20" },
      { from: "2026-03-21", to: "2026-04-18" },
      { from: "2026-04-19", to: "2026-05-17" },
      { from: "2026-05-18", to: "2026-05-20" },
    ]);
  });

  it("Instagram day ranges cover Instagram's own time zone, but nothing after now", () => {
    const queryFor = (part: Json) => days.request(run, null, part, ["reach"]).query;
    expect(queryFor({ from: "2026-05-01", to: "2026-05-10" })).toMatchObject({
      since: 1_777_593_600,
      until: 1_778_544_000,
    });
    expect(queryFor({ from: "2026-05-18", to: "2026-05-20" })).toMatchObject({
      since: 1_779_062_400,
      until: 1_779_278_400,
    });
  });

  it("an Instagram day has totals of exactly the series' day, and followers gained and lost", () => {
    const series = { data: [{ name: "reach", values: [{ value: 2_307, end_time: "2026-05-03T07:00:00+0000" }] }] };
    const [day = null] = days.items(series, run, { from: "2026-05-01", to: "2026-05-20" });
    const [totals, follows] = days.details ?? [];
    expect(totals?.request([day], run, ["views", "likes"]).query).toEqual({
      metric: "views,likes",
      period: "day",
      metric_type: "total_value",
      since: 1_777_705_200,
      until: 1_777_791_600,
    });
    expect(follows?.request([day], run, ["follows_and_unfollows"]).query).toMatchObject({ breakdown: "follow_type" });
    const total = (name: string, value: number) => ({ name, period: "day", total_value: { value } });
    const results = [
      { dimension_values: ["FOLLOWER"], value: 14 },
      { dimension_values: ["NON_FOLLOWER"], value: 5 },
      { dimension_values: ["UNKNOWN"], value: 1 },
    ];
    expect(
      days.row(day, run, {
        totals: { data: [total("views", 9_001), total("likes", 0), total("profile_links_taps", 3)] },
        follows: { data: [{ name: "follows_and_unfollows", total_value: { breakdowns: [{ results }] } }] },
      }),
    ).toEqual({
      date: "2026-05-02",
      new_followers: 14,
      lost_followers: 5,
      reach: 2_307,
      views: 9_001,
      likes: 0,
      comments: null,
      shares: null,
      saves: null,
      clicks: 3,
      engagements: null,
    });
  });

  it("an Instagram import adds a row for today's followers, since Instagram has no history of them", () => {
    expect(days.today?.(run)).toEqual({ date: "2026-05-20", followers: 2_050, posts: 311 });
  });
});

describe("Instagram audience", () => {
  it("an Instagram audience has a row for each segment", () => {
    const results = [
      { dimension_values: ["F"], value: 1_204 },
      { dimension_values: ["U"], value: 12 },
    ];
    const body = { data: [{ name: "follower_demographics", total_value: { breakdowns: [{ results }] } }] };
    expect(audience.items(body, run, "gender").map((slice) => audience.row(slice, run, {}))).toEqual([
      { date: "2026-05-20", dimension: "gender", value: "female", followers: 1_204 },
      { date: "2026-05-20", dimension: "gender", value: "unknown", followers: 12 },
    ]);
  });

  it("an Instagram audience is empty below 100 followers", () => {
    expect(audience.items({ data: [] }, run, "city")).toEqual([]);
  });
});

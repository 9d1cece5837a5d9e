import { describe, expect, it } from "vitest";
import { facebookMock } from "../../scripts/mocks/facebook.ts";
import { onUrl, respondWith } from "../../scripts/mocks/server/faults.ts";
import { facebook } from "../../src/connectors/facebook/connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { error, lifetime, run, toResponse } from "./graph/graph-bodies.ts";
import { openMockImport, runMockImport } from "./mock-import.ts";
import { listOf } from "./read-rows.ts";

const page = { ...run, account: "2002", facts: { account: "Panadería Sol", accountId: "2002", followers: 640 } };
const posts = listOf(facebook, "posts");
const days = listOf(facebook, "days");

describe("Facebook pages", () => {
  const [direct, search] = facebook.lookups;
  const data = [
    { id: "1001", name: "Other", access_token: "other-token" },
    { id: "2002", name: "Panadería Sol", access_token: "page-token" },
  ];
  const unknown = { ...page, facts: {} };

  it("a Facebook page is read with its own token, which never becomes a fact", () => {
    const body = data[1] as Json;
    expect(direct?.request(unknown)).toMatchObject({ url: "https://graph.facebook.com/v25.0/2002" });
    expect(direct?.read(body, unknown, toResponse(200, body))).toEqual({
      account: "Panadería Sol",
      accountId: "2002",
    });
    expect(direct?.secret?.(body, unknown)).toBe("page-token");
  });

  it("a Facebook page whose token is not given for its id is looked for in list after list", () => {
    const body = {
      data: data.slice(0, 1),
      paging: { cursors: { after: "QVFI" }, next: "https://graph.facebook.com/x" },
    };
    expect(search?.when?.(unknown)).toBe(true);
    expect(search?.read(body, unknown, toResponse(200, body))).toEqual({ pageLists: "me/accounts QVFI|me/businesses" });
    const onward = { ...page, facts: { pageLists: "me/accounts QVFI" } };
    expect(search?.request(onward).query).toMatchObject({ after: "QVFI" });
    expect(search?.isRepeated?.(onward)).toBe(true);
    expect(search?.read({ data }, onward, toResponse(200, { data }))).toEqual({
      account: "Panadería Sol",
      accountId: "2002",
      pageLists: null,
    });
    expect(search?.secret?.({ data }, onward)).toBe("page-token");
    expect(search?.read({ data: [] }, onward, toResponse(200, { data: [] }))).toBeNull();
  });

  it("a Facebook page is offered where the user may see its insights", () => {
    const choices: Json[] = [
      { id: "1", name: "Writes only", tasks: ["MESSAGING"] },
      { id: "2", name: "Sees insights", tasks: ["ANALYZE", "MESSAGING"] },
      { id: "3", name: "Does not tell" },
    ];
    expect(facebook.accounts?.items({ data: choices })).toEqual([
      { id: "2", name: "Sees insights" },
      { id: "3", name: "Does not tell" },
    ]);
  });
});

describe("Facebook posts", () => {
  const reel = {
    id: "2002_9001",
    message: "Opening the oven",
    created_time: "2026-05-12T06:30:00+0000",
    permalink_url: "https://www.facebook.com/reel/7007/",
    attachments: { data: [{ media_type: "video", type: "video_inline", title: "Oven", target: { id: "7007" } }] },
    shares: { count: 3 },
    reactions: { data: [], summary: { total_count: 41 } },
    comments: { data: [], summary: { total_count: 0 } },
  };

  it("a Facebook reel becomes a row with replays, length and watch time in seconds", () => {
    const details = {
      post: lifetime({ post_media_view: 2_400, post_total_media_view_unique: 1_900, post_clicks: 66 }),
      video: lifetime({
        blue_reels_play_count: 2_100,
        fb_reels_replay_count: 130,
        post_video_view_time: 9_300_250,
        post_video_avg_time_watched: 3_900,
        post_video_followers: 2,
      }),
      length: { id: "7007", length: 60.095 },
    };
    expect(posts.row(reel, page, details)).toEqual({
      post_id: "2002_9001",
      url: "https://www.facebook.com/reel/7007/",
      published_at: "2026-05-12T06:30:00Z",
      type: "reel",
      title: "Oven",
      text: "Opening the oven",
      reach: 1_900,
      views: 2_400,
      likes: 41,
      comments: 0,
      shares: 3,
      clicks: 66,
      replays: 130,
      watch_time: 9_300.25,
      duration: 60.095,
      average_view_duration: 3.9,
      new_followers: 2,
    });
  });

  it("a Facebook post counts reactions of every type, and leaves shares empty where Facebook omits them", () => {
    const bare = {
      id: "2002_9002",
      created_time: "2026-05-11T06:30:00+0000",
      permalink_url: "https://www.facebook.com/2002/posts/9002",
    };
    const post = lifetime({
      post_reactions_by_type_total: { like: 12, love: 3, anger: 1 },
      post_activity_by_action_type: { like: 16, comment: 5 },
    });
    expect(posts.row(bare, page, { post })).toMatchObject({
      type: "text",
      text: null,
      title: null,
      likes: 16,
      comments: 5,
      shares: null,
      views: null,
      duration: null,
    });
  });

  it.each([
    ["a reel, by its address", { permalink_url: "https://www.facebook.com/reel/7007/" }, "reel"],
    ["a video", { attachments: { data: [{ media_type: "video", target: { id: "7008" } }] } }, "video"],
    ["a picture", { attachments: { data: [{ media_type: "photo" }] } }, "image"],
    ["an album", { attachments: { data: [{ media_type: "album" }] } }, "album"],
    ["a link", { attachments: { data: [{ media_type: "link" }] } }, "link"],
    ["text only", {}, "text"],
  ])("a Facebook post's type follows its attachment: %s", (_, carried, type) => {
    expect(posts.row({ id: "2002_1", ...carried }, page, {})?.type).toBe(type);
  });

  it("Facebook video insights are requested by the video's id, with separate metrics for reels and videos", () => {
    const video = posts.details?.find(({ name }) => name === "video");
    expect(video?.appliesTo?.(reel, page)).toBe(true);
    expect(video?.appliesTo?.({ id: "2002_1" }, page)).toBe(false);
    expect(video?.group?.(reel, page)).toBe("reel");
    expect(video?.request([reel], page, ["fb_reels_replay_count"])).toEqual({
      url: "https://graph.facebook.com/v25.0/7007/video_insights",
      query: { metric: "fb_reels_replay_count" },
    });
  });

  it("Facebook posts get their counts from insights where the app may not read summaries", () => {
    const mockImport = openMockImport(facebookMock, 30);
    const forbidden = {
      status: 403,
      body: error(10, "(#10) This endpoint requires the 'pages_read_user_content' permission"),
    };
    mockImport.mockApis.faults = [onUrl("summary", respondWith(forbidden))];
    expect(runMockImport(mockImport, { tables: ["posts"] })).toEqual({ state: "done" });
    const rows = mockImport.sheets.get("posts") ?? [];
    expect(rows).toHaveLength(30);
    expect(rows.filter((row) => typeof row.likes !== "number" || typeof row.comments !== "number")).toEqual([]);
  });

  it("a Facebook import stops at a permission that is missing for more than summaries", () => {
    const mockImport = openMockImport(facebookMock, 30);
    mockImport.mockApis.faults = [
      onUrl("published_posts", respondWith({ status: 403, body: error(200, "(#200) No permission") })),
    ];
    expect(runMockImport(mockImport, { tables: ["posts"] })).toMatchObject({
      state: "refused",
      refused: { kind: "permission" },
    });
  });
});

describe("Facebook days", () => {
  it("Facebook days are requested in ranges of at most 90 days, and not beyond two years", () => {
    const parts = days.parts?.({ ...page, from: "2020-01-01" }) ?? [];
    expect(parts[0]).toEqual({ from: "2024-05-21", to: "2024-08-17" });
    expect(parts).toHaveLength(9);
    expect(days.request(page, null, { from: "2026-01-01", to: "2026-03-30" }, ["page_follows"]).query).toEqual({
      metric: "page_follows",
      period: "day",
      since: "2026-01-01",
      until: "2026-04-01",
    });
    expect(days.request(page, null, { from: "2026-05-01", to: "2026-05-20" }, ["page_follows"]).query).toMatchObject({
      until: "2026-05-21",
    });
  });

  it("a Facebook day combines the series of all metrics", () => {
    const series = (name: string, values: (readonly [string, number])[]) => ({
      name,
      period: "day",
      values: values.map(([day, value]) => ({ value, end_time: `${day}T07:00:00+0000` })),
    });
    const body = {
      data: [
        series("page_follows", [
          ["2026-05-02", 638],
          ["2026-05-03", 640],
        ]),
        series("page_media_view", [["2026-05-03", 0]]),
        series("page_daily_unfollows_unique", [["2026-06-03", 1]]),
      ],
    };
    const missing = {
      new_followers: null,
      lost_followers: null,
      reach: null,
      engagements: null,
      profile_visits: null,
      clicks: null,
    };
    expect(
      days.items(body, page, { from: "2026-05-01", to: "2026-05-20" }).map((day) => days.row(day, page, {})),
    ).toEqual([
      { date: "2026-05-01", followers: 638, views: null, ...missing },
      { date: "2026-05-02", followers: 640, views: 0, ...missing },
    ]);
  });

  it("Facebook days continue without a metric that was retired, with a note", () => {
    const mockImport = openMockImport(facebookMock, 5);
    const gone = { status: 400, body: error(100, "(#100) The value must be a valid insights metric") };
    mockImport.mockApis.faults = [onUrl(/insights\?.*page_total_actions/, respondWith(gone))];
    expect(runMockImport(mockImport, { tables: ["days"] })).toEqual({ state: "done" });
    expect(mockImport.notes).toEqual([["metric", "page_total_actions"]]);
    const [day] = mockImport.sheets.get("days")?.filter(({ date }) => date === "2026-05-18") ?? [];
    expect(day).toMatchObject({ clicks: null });
    expect(typeof day?.views).toBe("number");
  });

  it("Facebook days request no retired metric", () => {
    const ended = /^page_(impressions|fans|fan_adds|engaged_users|consumptions|content_activity|posts_impressions)/;
    const ofPosts = posts.details?.flatMap(({ metrics }) => Object.values(metrics ?? {}).flat()) ?? [];
    expect(days.metrics?.filter((metric) => ended.test(metric))).toEqual([]);
    expect(ofPosts.filter((metric) => /^post_(impressions|engaged_users)/.test(metric))).toEqual([]);
  });
});

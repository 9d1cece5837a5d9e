import { describe, expect, it } from "vitest";
import type { Json } from "../../src/connectors/json.ts";
import { threads } from "../../src/connectors/threads/connector.ts";
import { lifetime, run } from "./graph/graph-bodies.ts";
import { listOf } from "./read-rows.ts";

const posts = listOf(threads, "posts");
const days = listOf(threads, "days");

describe("Threads posts", () => {
  const thread = {
    id: "18050000000000901",
    media_type: "TEXT_POST",
    permalink: "https://www.threads.net/@boulangerie.sol/post/C901",
    text: "Rye or spelt?",
    timestamp: "2026-05-09T19:22:03+0000",
  };

  it("a Threads post becomes a row: replies are comments, reposts and quotes are shares", () => {
    const insights = lifetime({ views: 700, likes: 31, replies: 4, reposts: 2, quotes: 1, shares: 9 });
    expect(posts.row(thread, run, { insights })).toEqual({
      post_id: "18050000000000901",
      url: "https://www.threads.net/@boulangerie.sol/post/C901",
      published_at: "2026-05-09T19:22:03Z",
      type: "text",
      text: "Rye or spelt?",
      views: 700,
      likes: 31,
      comments: 4,
      shares: 3,
    });
  });

  it("a Threads post leaves empty what Threads does not report", () => {
    expect(posts.row({ id: "18050000000000902", media_type: "AUDIO" }, run, {})).toEqual({
      post_id: "18050000000000902",
      url: null,
      published_at: null,
      type: "audio",
      text: null,
      views: null,
      likes: null,
      comments: null,
      shares: null,
    });
  });

  it("a Threads repost is skipped, and its insights are not requested", () => {
    const repost = { ...thread, media_type: "REPOST_FACADE" };
    expect(posts.row(repost, run, {})).toBeNull();
    expect(posts.details?.[0]?.appliesTo?.(repost, run)).toBe(false);
    expect(posts.details?.[0]?.appliesTo?.(thread, run)).toBe(true);
  });
});

describe("Threads days", () => {
  it("Threads days begin with the first day that has insights", () => {
    expect(days.parts?.({ ...run, from: "2023-07-05", to: "2024-04-20" })).toEqual([
      { from: "2024-04-13", to: "2024-04-20" },
    ]);
    expect(days.request(run, null, { from: "2024-04-13", to: "2024-04-20" }, ["views"]).query).toEqual({
      metric: "views",
      since: 1_712_991_600,
      until: 1_713_744_000,
    });
  });

  it("a Threads day never gets a total of several days: each day is requested separately", () => {
    const part = { from: "2026-05-01", to: "2026-05-20" };
    const body: Json = {
      data: [
        { name: "views", period: "day", values: [{ value: 10, end_time: "2026-05-02T07:00:00+0000" }] },
        { name: "likes", period: "day", total_value: { value: 100 } },
      ],
    };
    const [day = null] = days.items(body, run, part);
    expect(days.row(day, run, {})).toMatchObject({ date: "2026-05-01", views: 10, likes: null });
    expect(days.details?.[0]?.request([day], run, ["likes"]).query).toEqual({
      metric: "likes",
      since: 1_777_618_800,
      until: 1_777_705_200,
    });
  });

  it("a Threads day combines numbers in three shapes", () => {
    const totals: Json = {
      data: [
        { name: "likes", total_value: { value: 20 } },
        { name: "replies", total_value: { value: 3 } },
        { name: "reposts", total_value: { value: 0 } },
        { name: "quotes", total_value: { value: 1 } },
        {
          name: "clicks",
          link_total_values: [
            { value: 11, link_url: "https://sol.example/" },
            { value: 2, link_url: "https://sol.example/rye" },
          ],
        },
      ],
    };
    expect(days.row({ day: "2026-05-01", ends: 1_777_705_200, value: 10 }, run, { totals })).toEqual({
      date: "2026-05-01",
      views: 10,
      likes: 20,
      comments: 3,
      shares: 1,
      clicks: 13,
      profile_visits: 10,
      engagements: 24,
    });
  });

  it("a Threads import adds a row for today's followers", () => {
    const [, followers] = threads.lookups;
    const body = { data: [{ name: "followers_count", period: "day", total_value: { value: 1_530 } }] };
    expect(followers?.read(body, run, { status: 200, headers: {}, body })).toEqual({ followers: 1_530 });
    expect(days.today?.(run)).toEqual({ date: "2026-05-20", followers: 2_050 });
  });
});

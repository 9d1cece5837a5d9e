import { describe, expect, it } from "vitest";
import type { Detail, Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { youtube } from "../../src/connectors/youtube/connector.ts";
import { listOf, readRows } from "./read-rows.ts";
import { run } from "./youtube/own-channel.ts";

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

describe("YouTube videos", () => {
  it("a YouTube video becomes a row that combines both APIs", () => {
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

  it("another channel's YouTube video has empty shares and watch time, not 0", () => {
    expect(videos.row(upload(loaf.id), competitor, { video: loaf })).toMatchObject({
      views: 1204,
      shares: null,
      watch_time: null,
      average_viewed: null,
      new_followers: null,
    });
    expect(ofAnalytics.appliesTo?.(upload(loaf.id), competitor)).toBe(false);
  });

  it("a YouTube video with hidden likes or comments turned off leaves these empty", () => {
    const video = { ...loaf, statistics: { viewCount: "3" } };
    expect(videos.row(upload(loaf.id), run, { video })).toMatchObject({ views: 3, likes: null, comments: null });
  });

  it("a YouTube video without views is missing from reports, which may have no rows at all", () => {
    const items = [upload("one"), upload("two")];
    expect(ofAnalytics.read(report(["video", "shares"], [["two", 5]]), items)).toEqual([
      null,
      { video: "two", shares: 5 },
    ]);
    expect(ofAnalytics.read(report(["video", "shares"]), items)).toEqual([null, null]);
  });

  it("a YouTube video that is deleted, private or upcoming is not a row", () => {
    const item = upload(loaf.id);
    expect(ofData.read({ items: [] }, [item])).toEqual([null]);
    expect(videos.row(item, run, { video: null })).toBeNull();
    expect(videos.row(item, run, { video: { ...loaf, status: { privacyStatus: "private" } } })).toBeNull();
    const announced = { ...loaf, snippet: { ...loaf.snippet, liveBroadcastContent: "upcoming" } };
    expect(videos.row(item, run, { video: announced })).toBeNull();
  });

  it("a YouTube video outside the period is not requested, and one before it ends the list", () => {
    const published = (videoPublishedAt: string): Json => ({ contentDetails: { videoId: "one", videoPublishedAt } });
    expect(ofData.appliesTo?.(published("2026-04-30T23:59:59Z"), run)).toBe(false);
    expect(ofData.appliesTo?.(published("2026-05-01T00:00:00Z"), run)).toBe(true);
    expect(ofData.appliesTo?.(published("2026-05-21T00:00:00Z"), run)).toBe(false);
    expect(ofData.appliesTo?.({ contentDetails: { videoId: "one" } }, run)).toBe(true);
    expect(videos.isBeforePeriod?.(published("2026-04-30T23:59:59Z"), run)).toBe(true);
    expect(videos.isBeforePeriod?.({ contentDetails: { videoId: "one" } }, run)).toBe(false);
  });

  it("YouTube videos are requested fifty at a time, in a URL that Apps Script accepts", () => {
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

describe("YouTube days", () => {
  it("a YouTube day is read by the report's column names, in any order", () => {
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

  it("a YouTube report without rows has no days", () => {
    expect(readRows(youtube, "days", report(["day", "views"]), run)).toEqual([]);
  });

  it("a YouTube day leaves a dropped metric empty", () => {
    expect(readRows(youtube, "days", report(["day", "views"], [["2026-05-17", 120]]), run)).toMatchObject([
      { date: "2026-05-17", views: 120, shares: null, watch_time: null },
    ]);
  });

  it("YouTube days begin the day before the channel, because of Pacific time", () => {
    const early = { ...run, from: "2000-01-01" };
    expect(days.request(early, null, null, ["views", "likes"]).query).toMatchObject({
      startDate: "2019-03-01",
      endDate: "2026-05-20",
      metrics: "views,likes",
      startIndex: undefined,
    });
    expect(days.parts?.({ ...run, from: "2010-01-01", to: "2010-12-31" })).toEqual([]);
  });

  it("another YouTube channel only has today's numbers", () => {
    expect(days.parts?.(competitor)).toEqual([]);
    expect(days.today?.(competitor)).toEqual({ date: "2026-05-20", followers: 12_300, posts: 88 });
  });
});

describe("YouTube countries", () => {
  it("a YouTube country has its share of all views", () => {
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

import { describe, expect, it } from "vitest";
import type { Run } from "../../src/connectors/define-connector.ts";
import type { Json } from "../../src/connectors/json.ts";
import { youtubeMentions } from "../../src/connectors/youtube-mentions/connector.ts";
import { mentionsRun, searchOf } from "./mentions-run.ts";
import { listOf } from "./read-rows.ts";

const run: Run = { ...mentionsRun, facts: { channelId: "UCown" } };
const mentions = listOf(youtubeMentions, "mentions");
const comments: Json = { kind: "comments", brand: "Oven & Co" };

describe("YouTube mention searches", () => {
  it("YouTube is searched for every name and hashtag, and for comments on own videos", () => {
    expect(mentions.parts?.(run)).toEqual([
      comments,
      searchOf("Oven & Co"),
      searchOf("The Oven"),
      searchOf("OvenAndCo", "hashtag"),
      searchOf("Mill Bakery", "name", "Mill"),
    ]);
    expect(mentions.request(run, null, searchOf("OvenAndCo", "hashtag"), [])).toEqual({
      url: "https://youtube.googleapis.com/youtube/v3/search",
      query: {
        part: "snippet",
        type: "video",
        q: "#OvenAndCo",
        order: "date",
        publishedAfter: "2026-05-01T00:00:00Z",
        publishedBefore: "2026-05-21T00:00:00Z",
        maxResults: 50,
        pageToken: undefined,
      },
    });
    expect(mentions.request(run, "P2", comments, []).query).toMatchObject({
      allThreadsRelatedToChannelId: "UCown",
      order: "time",
      textFormat: "plainText",
      pageToken: "P2",
    });
  });

  it("YouTube comments are not requested with a key, which belongs to no channel", () => {
    const [channel] = youtubeMentions.lookups;
    const keyFacts = youtubeMentions.signIn.apiKey?.facts?.("any");
    expect(channel?.when?.({ ...run, facts: { ...keyFacts } })).toBe(false);
    expect(channel?.when?.({ ...run, facts: {} })).toBe(true);
    expect(mentions.parts?.(mentionsRun)).not.toContainEqual(comments);
  });

  it("YouTube comments are requested only with the permission that shows them", () => {
    const signedIn = (scope: string): Run => ({ ...run, permissions: [`https://www.googleapis.com/auth/${scope}`] });
    expect(mentions.parts?.(signedIn("youtube.readonly"))).not.toContainEqual(comments);
    expect(mentions.parts?.(signedIn("youtube.force-ssl"))).toContainEqual(comments);
  });

  it("YouTube comments end before the period, while searches are limited by the API", () => {
    const at = (publishedAt: string) => ({ found: { snippet: { topLevelComment: { snippet: { publishedAt } } } } });
    expect(mentions.isBeforePeriod?.(at("2026-04-30T23:59:59Z"), run)).toBe(true);
    expect(mentions.isBeforePeriod?.(at("2026-05-01T00:00:00Z"), run)).toBe(false);
    expect(mentions.isBeforePeriod?.({ found: { snippet: { publishedAt: "2020-01-01T00:00:00Z" } } }, run)).toBe(false);
  });
});

describe("YouTube mentions", () => {
  const video = {
    id: "abcdefghijk",
    snippet: {
      publishedAt: "2026-05-19T10:42:47Z",
      channelId: "UCguest",
      channelTitle: "Guest films",
      title: "My week",
      description: "Breakfast at OVEN & CO",
    },
    statistics: { likeCount: "0" },
  };
  const row = (details: Json, search = searchOf("Oven & Co")) =>
    mentions.row({ found: { id: { videoId: "abcdefghijk" } }, search }, run, { video: details });

  it("a YouTube video is a mention if its title or full description contains the name", () => {
    expect(row(video)).toEqual({
      account: "Oven & Co",
      mention_id: "abcdefghijk",
      url: "https://www.youtube.com/watch?v=abcdefghijk",
      published_at: "2026-05-19T10:42:47Z",
      type: "mention",
      author: "Guest films",
      text: "My week\nBreakfast at OVEN & CO",
      likes: 0,
      comments: null,
    });
  });

  it("a YouTube video is not a mention if it is only similar, deleted, or the brand's own", () => {
    expect(row(video, searchOf("Mill Bakery", "name", "Mill"))).toBeNull();
    expect(row(null)).toBeNull();
    expect(row({ ...video, snippet: { ...video.snippet, channelId: "UCown" } })).toBeNull();
  });

  it("an own YouTube video is a mention of a competitor that it names", () => {
    const about = { ...video, snippet: { ...video.snippet, channelId: "UCown", title: "Better than Mill Bakery?" } };
    expect(row(about, searchOf("Mill Bakery", "name", "Mill"))).toMatchObject({ account: "Mill" });
  });

  const thread = (author: string) => ({
    found: {
      id: "Ugx1",
      snippet: {
        videoId: "ownvideo001",
        totalReplyCount: 2,
        topLevelComment: {
          id: "Ugx1",
          snippet: {
            textDisplay: "Wat een brood!",
            authorDisplayName: "@gast",
            authorChannelId: { value: author },
            likeCount: 3,
            publishedAt: "2026-05-19T10:42:47Z",
          },
        },
      },
    },
    search: comments,
  });

  it("a comment of others on an own YouTube video is a mention", () => {
    expect(mentions.row(thread("UCguest"), run, {})).toEqual({
      account: "Oven & Co",
      mention_id: "Ugx1",
      url: "https://www.youtube.com/watch?v=ownvideo001&lc=Ugx1",
      published_at: "2026-05-19T10:42:47Z",
      type: "comment",
      author: "@gast",
      text: "Wat een brood!",
      likes: 3,
      comments: 2,
    });
    expect(mentions.row(thread("UCown"), run, {})).toBeNull();
  });
});

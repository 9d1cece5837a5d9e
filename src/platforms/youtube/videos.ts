import type { Detail, ListSource, Run } from "../define-platform.ts";
import { isoTime, type Json, listAt, numberAt, textAt } from "../json.ts";
import { markAt } from "../paging.ts";
import { isBeforePeriod, isInPeriod } from "../wall-clock.ts";
import { secondsWatched, videoReport } from "./analytics.ts";
import { dataApi, isOwn } from "./channel.ts";
import { isPublished, kindOf, secondsOf } from "./video-values.ts";

/** The most that YouTube takes, of a page's items and of a request's ids. */
const most = 50;

const publishedAt = (item: Json): string | null => isoTime(textAt(item, "contentDetails.videoPublishedAt"));

const idOf = (item: Json): string | null => textAt(item, "contentDetails.videoId");

/** The uploads name videos with the time when they were published; one without it is asked for to be sure. */
const isAsked = (item: Json, run: Run): boolean => isInPeriod(publishedAt(item) ?? run.from, run);

const details: Detail = {
  name: "video",
  of: isAsked,
  batch: most,
  request: (items) => ({
    url: `${dataApi}/videos`,
    query: {
      // With a height for its player, a video tells its form.
      part: "snippet,contentDetails,statistics,status,liveStreamingDetails,player",
      id: items.map(idOf).join(","),
      maxHeight: 1000,
    },
  }),
  // A video that was deleted meanwhile is missing without a word.
  read: (body, items) => {
    const videos = new Map(listAt(body, "items").map((video) => [textAt(video, "id"), video]));
    return items.map((item) => videos.get(idOf(item)) ?? null);
  },
};

/** A channel's videos, newest first. */
export const videos: ListSource = {
  parts: ({ facts }) => (facts.uploads ? [null] : []),
  request: ({ facts }, page) => ({
    url: `${dataApi}/playlistItems`,
    query: {
      part: "contentDetails",
      playlistId: String(facts.uploads),
      maxResults: most,
      pageToken: page ?? undefined,
    },
  }),
  next: markAt("nextPageToken"),
  items: (body) => listAt(body, "items"),
  isTooOld: (item, run) => isBeforePeriod(publishedAt(item), run),
  mayFail: ["not_enough_data"],
  details: [details, { ...videoReport, of: (item, run) => isOwn(run) && isAsked(item, run) }],
  row: (_item, _run, { video = null, report = null }) => {
    if (video === null || !isPublished(video)) return null;
    const viewed = numberAt(report, "averageViewPercentage");
    return {
      post_id: textAt(video, "id"),
      url: `https://www.youtube.com/watch?v=${textAt(video, "id")}`,
      published_at: isoTime(textAt(video, "snippet.publishedAt")),
      type: kindOf(video),
      title: textAt(video, "snippet.title"),
      text: textAt(video, "snippet.description"),
      views: numberAt(video, "statistics.viewCount"),
      likes: numberAt(video, "statistics.likeCount"),
      comments: numberAt(video, "statistics.commentCount"),
      shares: numberAt(report, "shares"),
      watch_time: secondsWatched(report),
      duration: secondsOf(textAt(video, "contentDetails.duration")),
      average_view_duration: numberAt(report, "averageViewDuration"),
      average_viewed: viewed === null ? null : viewed / 100,
      new_followers: numberAt(report, "subscribersGained"),
    };
  },
};

import type { RowOf } from "../../tables/rows.ts";
import type { Detail, ListSource, Run } from "../define-connector.ts";
import { byId, type Json, listAt, numberAt, textAt, toIsoTime } from "../json.ts";
import { cursorAt } from "../next-page.ts";
import { isBeforePeriod, isInPeriod } from "../wall-clock.ts";
import { videoReport, watchSeconds } from "./analytics.ts";
import { dataApi, isOwnChannel } from "./channel.ts";
import { isOfUnknownPrivacy, isPublished, parseDuration, videoType } from "./video-values.ts";

/** YouTube's limit for a page's items and for a request's ids. */
const maxVideosPerRequest = 50;

const publishedAt = (item: Json): string | null => toIsoTime(textAt(item, "contentDetails.videoPublishedAt"));

const videoId = (item: Json): string | null => textAt(item, "contentDetails.videoId");

/** Uploads list the publication time; a video without one is requested to find out. */
const isAsked = (item: Json, run: Run): boolean => isInPeriod(publishedAt(item) ?? run.from, run);

const details: Detail = {
  name: "video",
  appliesTo: isAsked,
  batch: maxVideosPerRequest,
  request: (items) => ({
    url: `${dataApi}/videos`,
    query: {
      // The player's dimensions are only returned when a height is requested.
      part: "snippet,contentDetails,statistics,status,liveStreamingDetails,player",
      id: items.map(videoId).join(","),
      maxHeight: 1000,
    },
  }),
  // Videos deleted since they were listed are missing from the response.
  read: (body, items) => {
    const videos = byId(listAt(body, "items"), "id");
    return items.map((item) => videos.get(videoId(item)) ?? null);
  },
};

/** A channel's videos, newest first. */
export const videos = {
  counts: { others: "unknown", views: "total" },
  parts: ({ facts }) => (facts.uploads ? [null] : []),
  pageSize: maxVideosPerRequest,
  request: ({ facts }, page, _part, _metrics, size = maxVideosPerRequest) => ({
    url: `${dataApi}/playlistItems`,
    query: {
      part: "contentDetails",
      playlistId: String(facts.uploads),
      maxResults: size,
      pageToken: page ?? undefined,
    },
  }),
  next: cursorAt("nextPageToken"),
  items: (body) => listAt(body, "items"),
  isBeforePeriod: (item, run) => isBeforePeriod(publishedAt(item), run),
  isRoughlySorted: true,
  toleratedFailures: ["not_enough_data"],
  details: [details, { ...videoReport, appliesTo: (item, run) => isOwnChannel(run) && isAsked(item, run) }],
  isUndescribed: (_item, { video = null }) => isOfUnknownPrivacy(video),
  row: (_item, _run, { video = null, report = null }) => {
    if (video === null || !isPublished(video)) return null;
    const averageViewed = numberAt(report, "averageViewPercentage");
    return {
      post_id: textAt(video, "id"),
      url: `https://www.youtube.com/watch?v=${textAt(video, "id")}`,
      published_at: toIsoTime(textAt(video, "snippet.publishedAt")),
      type: videoType(video),
      title: textAt(video, "snippet.title"),
      text: textAt(video, "snippet.description"),
      views: numberAt(video, "statistics.viewCount"),
      likes: numberAt(video, "statistics.likeCount"),
      comments: numberAt(video, "statistics.commentCount"),
      shares: numberAt(report, "shares"),
      watch_time: watchSeconds(report),
      duration: parseDuration(textAt(video, "contentDetails.duration")),
      average_view_duration: numberAt(report, "averageViewDuration"),
      average_viewed: averageViewed === null ? null : averageViewed / 100,
      new_followers: numberAt(report, "subscribersGained"),
    };
  },
} satisfies ListSource<RowOf<"posts">>;

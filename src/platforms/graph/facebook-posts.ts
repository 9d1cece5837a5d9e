import type { Answer, Bundle, ListSource, Run } from "../define-platform.ts";
import { isoTime, type Json, listAt, numberAt, secondsOfMilliseconds, textAt } from "../json.ts";
import { graphCursor } from "../paging.ts";
import { isBeforePeriod, secondsOf } from "../wall-clock.ts";
import { failures } from "./failures.ts";
import { insight, insightNumber } from "./insights.ts";

const reelIn = (post: Json): string | null => /\/reel\/(\d+)/.exec(textAt(post, "permalink_url") ?? "")?.[1] ?? null;

const attached = (post: Json, path: string): string | null => textAt(post, `attachments.data.0.${path}`);

const isVideo = (post: Json): boolean => reelIn(post) !== null || attached(post, "media_type") === "video";

const videoOf = (post: Json): string | null => (isVideo(post) ? (reelIn(post) ?? attached(post, "target.id")) : null);

const kinds: Readonly<Record<string, string>> = { photo: "image" };

function typeOf(post: Json): string {
  if (reelIn(post) !== null) return "reel";
  const kind = attached(post, "media_type");
  return kind === null ? "text" : (kinds[kind] ?? kind);
}

/** Reactions come by kind: like, love and so on. */
function sumOfKinds(value: Json): number | null {
  if (typeof value !== "object" || value === null) return null;
  const counts = Object.values(value as Record<string, Json>).filter((count) => typeof count === "number");
  return counts.length === 0 ? null : counts.reduce((total, count) => total + count, 0);
}

const plain = "id,message,created_time,permalink_url,status_type,attachments{media_type,type,title,url,target},shares";
const summaries = "reactions.summary(true).limit(0),comments.summary(true).limit(0)";

/** Some apps may not see who reacted and commented; the insights tell how many did, though later. */
const withoutSummaries = (answer: Answer, { facts }: Run) => {
  const isForbidden = failures.codes(answer).some((code) => failures.kinds[code] === "permission");
  return isForbidden && facts.hasSummaries !== "no" ? { hasSummaries: "no" } : null;
};

const reelMetrics = [
  "blue_reels_play_count",
  "fb_reels_replay_count",
  "post_video_view_time",
  "post_video_avg_time_watched",
  "post_video_followers",
];

/** A page's own posts with their insights; of videos and reels also theirs, and how long they are. */
export const facebookPosts = (base: string, bundle: Bundle): ListSource => ({
  request: (run, page) => ({
    url: `${base}/${run.facts.accountId}/published_posts`,
    query: {
      fields: run.facts.hasSummaries === "no" ? plain : `${plain},${summaries}`,
      limit: 100,
      ...secondsOf(run),
      after: page ?? undefined,
    },
  }),
  adapt: withoutSummaries,
  next: graphCursor,
  items: (body) => listAt(body, "data"),
  isTooOld: (post, run) => isBeforePeriod(isoTime(textAt(post, "created_time")), run),
  details: [
    {
      name: "post",
      batch: 1,
      metrics: {
        all: [
          "post_media_view",
          "post_total_media_view_unique",
          "post_clicks",
          "post_reactions_by_type_total",
          "post_activity_by_action_type",
        ],
      },
      request: ([post = null], _run, metrics) => ({
        url: `${base}/${textAt(post, "id")}/insights`,
        query: { metric: metrics.join(",") },
      }),
      read: (body) => [body],
      bundle,
      mayFail: ["not_enough_data", "not_found"],
    },
    {
      name: "video",
      of: (post) => videoOf(post) !== null,
      batch: 1,
      group: (post) => typeOf(post),
      metrics: {
        reel: reelMetrics,
        video: ["total_video_views", "total_video_view_total_time", "total_video_avg_time_watched"],
      },
      request: ([post = null], _run, metrics) => ({
        url: `${base}/${videoOf(post)}/video_insights`,
        query: { metric: metrics.join(",") },
      }),
      read: (body) => [body],
      bundle,
      mayFail: ["not_enough_data", "not_found"],
    },
    {
      name: "length",
      of: (post) => videoOf(post) !== null,
      batch: 1,
      request: ([post = null]) => ({ url: `${base}/${videoOf(post)}`, query: { fields: "length" } }),
      read: (body) => [body],
      bundle,
      mayFail: ["not_enough_data", "not_found"],
    },
  ],
  row: (post, _run, { post: ofPost = null, video = null, length = null }) => {
    const activity = insight(ofPost, "post_activity_by_action_type");
    return {
      post_id: textAt(post, "id"),
      url: textAt(post, "permalink_url"),
      published_at: isoTime(textAt(post, "created_time")),
      type: typeOf(post),
      title: isVideo(post) ? attached(post, "title") : null,
      text: textAt(post, "message"),
      reach: insightNumber(ofPost, "post_total_media_view_unique"),
      views:
        insightNumber(ofPost, "post_media_view") ??
        insightNumber(video, "blue_reels_play_count") ??
        insightNumber(video, "total_video_views"),
      likes:
        numberAt(post, "reactions.summary.total_count") ?? sumOfKinds(insight(ofPost, "post_reactions_by_type_total")),
      comments: numberAt(post, "comments.summary.total_count") ?? numberAt(activity, "comment"),
      shares: numberAt(post, "shares.count") ?? numberAt(activity, "share"),
      clicks: insightNumber(ofPost, "post_clicks"),
      replays: insightNumber(video, "fb_reels_replay_count"),
      watch_time: secondsOfMilliseconds(
        insightNumber(video, "post_video_view_time") ?? insightNumber(video, "total_video_view_total_time"),
      ),
      duration: numberAt(length, "length"),
      average_view_duration: secondsOfMilliseconds(
        insightNumber(video, "post_video_avg_time_watched") ?? insightNumber(video, "total_video_avg_time_watched"),
      ),
      new_followers: insightNumber(video, "post_video_followers"),
    };
  },
});

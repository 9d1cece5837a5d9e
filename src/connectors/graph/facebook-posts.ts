import type { RowOf } from "../../tables/rows.ts";
import type { ApiResponse, Bundle, Detail, ListSource, Run } from "../define-connector.ts";
import { at, type Json, listAt, msToSeconds, numberAt, textAt, toIsoTime } from "../json.ts";
import { graphCursor } from "../next-page.ts";
import { isBeforePeriod, secondsOf } from "../wall-clock.ts";
import { failures } from "./failures.ts";
import { metricNumber, metricValue } from "./insights.ts";

const reelId = (post: Json): string | null => /\/reel\/(\d+)/.exec(textAt(post, "permalink_url") ?? "")?.[1] ?? null;

const attachment = (post: Json, path: string): string | null => textAt(post, `attachments.data.0.${path}`);

const isVideo = (post: Json): boolean => reelId(post) !== null || attachment(post, "media_type") === "video";

const videoId = (post: Json): string | null => (isVideo(post) ? (reelId(post) ?? attachment(post, "target.id")) : null);

const typeByMediaType: Readonly<Record<string, string>> = { photo: "image" };

function postType(post: Json): string | null {
  if (reelId(post) !== null) return "reel";
  const kind = attachment(post, "media_type");
  if (kind === null) return at(post, "attachments") === null ? "text" : null;
  return typeByMediaType[kind] ?? kind;
}

const hasId = (post: Json): boolean => textAt(post, "id") !== null;

/** Reactions are reported by type: like, love and so on. */
function sumOfReactions(value: Json): number | null {
  if (typeof value !== "object" || value === null) return null;
  const counts = Object.values(value as Record<string, Json>).filter((count) => typeof count === "number");
  return counts.length === 0 ? null : counts.reduce((total, count) => total + count, 0);
}

const basicFields =
  "id,message,created_time,permalink_url,status_type,attachments{media_type,type,title,url,target},shares";
const summaryFields = "reactions.summary(true).limit(0),comments.summary(true).limit(0)";

/** Some apps may not read reactions and comments; insights report the counts instead, with a delay. */
const dropSummaries = (response: ApiResponse, { facts }: Run) => {
  const isForbidden = failures.codes(response).some((code) => failures.kinds[code] === "permission");
  return isForbidden && facts.hasSummaries !== "no" ? { hasSummaries: "no" } : null;
};

const reelMetrics = [
  "blue_reels_play_count",
  "fb_reels_replay_count",
  "post_video_view_time",
  "post_video_avg_time_watched",
  "post_video_followers",
];

/** Requests for each post, and for its video. */
const details = (base: string, bundle: Bundle): readonly Detail[] => [
  {
    name: "post",
    // Without an id the page's own insights would be asked for.
    appliesTo: hasId,
    batch: 1,
    permission: "read_insights",
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
    toleratedFailures: ["not_enough_data", "not_found"],
  },
  {
    name: "video",
    appliesTo: (post) => videoId(post) !== null,
    batch: 1,
    group: (post) => postType(post) ?? "video",
    metrics: {
      reel: reelMetrics,
      video: ["total_video_views", "total_video_view_total_time", "total_video_avg_time_watched"],
    },
    request: ([post = null], _run, metrics) => ({
      url: `${base}/${videoId(post)}/video_insights`,
      query: { metric: metrics.join(",") },
    }),
    read: (body) => [body],
    bundle,
    toleratedFailures: ["not_enough_data", "not_found"],
  },
  {
    name: "length",
    appliesTo: (post) => videoId(post) !== null,
    batch: 1,
    request: ([post = null]) => ({ url: `${base}/${videoId(post)}`, query: { fields: "length" } }),
    read: (body) => [body],
    bundle,
    toleratedFailures: ["not_enough_data", "not_found"],
  },
];

/** A page's own posts with their insights; for videos and reels also video insights and length. */
export const facebookPosts = (base: string, bundle: Bundle) =>
  ({
    counts: "unknown",
    pageSize: 100,
    request: (run, page, _part, _metrics, size = 100) => ({
      url: `${base}/${run.facts.accountId}/published_posts`,
      query: {
        fields: run.facts.hasSummaries === "no" ? basicFields : `${basicFields},${summaryFields}`,
        limit: size,
        ...secondsOf(run),
        after: page ?? undefined,
      },
    }),
    adapt: dropSummaries,
    next: graphCursor,
    items: (body) => listAt(body, "data"),
    isBeforePeriod: (post, run) => isBeforePeriod(toIsoTime(textAt(post, "created_time")), run),
    details: details(base, bundle),
    isUndescribed: (post) => !hasId(post),
    row: (post, _run, { post: postInsights = null, video = null, length = null }) => {
      const activity = metricValue(postInsights, "post_activity_by_action_type");
      return {
        post_id: textAt(post, "id"),
        url: textAt(post, "permalink_url"),
        published_at: toIsoTime(textAt(post, "created_time")),
        type: postType(post),
        title: isVideo(post) ? attachment(post, "title") : null,
        text: textAt(post, "message"),
        reach: metricNumber(postInsights, "post_total_media_view_unique"),
        views:
          metricNumber(postInsights, "post_media_view") ??
          metricNumber(video, "blue_reels_play_count") ??
          metricNumber(video, "total_video_views"),
        likes:
          numberAt(post, "reactions.summary.total_count") ??
          sumOfReactions(metricValue(postInsights, "post_reactions_by_type_total")),
        comments: numberAt(post, "comments.summary.total_count") ?? numberAt(activity, "comment"),
        shares: numberAt(post, "shares.count") ?? numberAt(activity, "share"),
        clicks: metricNumber(postInsights, "post_clicks"),
        replays: metricNumber(video, "fb_reels_replay_count"),
        watch_time: msToSeconds(
          metricNumber(video, "post_video_view_time") ?? metricNumber(video, "total_video_view_total_time"),
        ),
        duration: numberAt(length, "length"),
        average_view_duration: msToSeconds(
          metricNumber(video, "post_video_avg_time_watched") ?? metricNumber(video, "total_video_avg_time_watched"),
        ),
        new_followers: metricNumber(video, "post_video_followers"),
      };
    },
  }) satisfies ListSource<RowOf<"posts">>;

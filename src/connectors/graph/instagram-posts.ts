import type { RowOf } from "../../tables/rows.ts";
import type { Bundle, ListSource } from "../define-connector.ts";
import { addDays, at, type Json, listAt, msToSeconds, numberAt, textAt, toIsoTime } from "../json.ts";
import { graphCursor } from "../next-page.ts";
import { isBeforePeriod, secondsOf } from "../wall-clock.ts";
import { metricNumber } from "./insights.ts";

/** `media_product_type` is feed, reels or story, `media_type` the format; a reel's format is video. */
const typeByProduct: Readonly<Record<string, string>> = { REELS: "reel", STORY: "story", AD: "ad" };
const typeByMedia: Readonly<Record<string, string>> = { IMAGE: "image", VIDEO: "video", CAROUSEL_ALBUM: "carousel" };

export function mediaType(media: Json): string | null {
  const product = textAt(media, "media_product_type");
  if (product !== "FEED") return typeByProduct[product ?? ""] ?? null;
  return typeByMedia[textAt(media, "media_type") ?? ""] ?? null;
}

/** Fields that own and public media share, without insights. Likes are missing where the owner hides them. */
export const publicFields = (media: Json) => ({
  post_id: textAt(media, "id"),
  url: textAt(media, "permalink"),
  published_at: toIsoTime(textAt(media, "timestamp")),
  type: mediaType(media),
  text: textAt(media, "caption"),
});

export const isMediaBeforePeriod: ListSource["isBeforePeriod"] = (media, run) =>
  isBeforePeriod(toIsoTime(textAt(media, "timestamp")), run);

const fields = "id,caption,media_type,media_product_type,permalink,timestamp,like_count,comments_count";

const sharedMetrics = ["views", "reach", "shares", "total_interactions"];
const profileMetrics = ["profile_visits", "follows"];

/** One metric unknown to a product type fails the whole request. Carousel children and ads have no insights. */
const metrics = {
  FEED: [...sharedMetrics, "likes", "comments", "saved", ...profileMetrics],
  REELS: [...sharedMetrics, "likes", "comments", "saved", "ig_reels_avg_watch_time", "ig_reels_video_view_total_time"],
  STORY: [...sharedMetrics, ...profileMetrics],
};

/** An own account's posts and reels, and the stories of the last 24 hours, each with its insights. */
export const instagramPosts = (base: string, permission: string, bundle?: Bundle) =>
  ({
    counts: { others: "unknown", views: "organic", likes: "organic", comments: "organic", engagements: "organic" },
    parts: ({ to, today }) => (to < addDays(today, -1) ? ["media"] : ["media", "stories"]),
    pageSize: 100,
    request: (run, page, part, _metrics, size = 100) => ({
      url: `${base}/${run.facts.accountId}/${part}`,
      query:
        part === "stories"
          ? { fields, after: page ?? undefined }
          : {
              fields,
              limit: size,
              ...secondsOf(run),
              after: page ?? undefined,
            },
    }),
    next: graphCursor,
    items: (body) => listAt(body, "data"),
    isBeforePeriod: isMediaBeforePeriod,
    details: [
      {
        name: "insights",
        appliesTo: (media) => textAt(media, "id") !== null,
        batch: 1,
        permission,
        group: (media) => textAt(media, "media_product_type") ?? "FEED",
        subgroup: (media) => textAt(media, "media_type") ?? "",
        metrics,
        request: ([media = null], _run, requestedMetrics) => ({
          url: `${base}/${textAt(media, "id")}/insights`,
          query: { metric: requestedMetrics.join(",") },
        }),
        read: (body) => [body],
        ...(bundle ? { bundle } : {}),
        toleratedFailures: ["not_enough_data", "not_found"],
      },
    ],
    row: (media, _run, details) => {
      const number = (metric: string) => metricNumber(at(details, "insights"), metric);
      return {
        ...publicFields(media),
        reach: number("reach"),
        views: number("views"),
        likes: number("likes") ?? numberAt(media, "like_count"),
        comments: number("comments") ?? numberAt(media, "comments_count"),
        shares: number("shares"),
        saves: number("saved"),
        engagements: number("total_interactions"),
        watch_time: msToSeconds(number("ig_reels_video_view_total_time")),
        average_view_duration: msToSeconds(number("ig_reels_avg_watch_time")),
        new_followers: number("follows"),
        profile_visits: number("profile_visits"),
      };
    },
  }) satisfies ListSource<RowOf<"posts">>;

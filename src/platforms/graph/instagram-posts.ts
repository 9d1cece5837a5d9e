import type { Bundle, ListSource } from "../define-platform.ts";
import { at, dayAfter, isoTime, type Json, listAt, numberAt, secondsOfMilliseconds, textAt } from "../json.ts";
import { graphCursor } from "../paging.ts";
import { isBeforePeriod, secondsOf } from "../wall-clock.ts";
import { insightNumber } from "./insights.ts";

/** Instagram's media names its place (feed, reels, story) and its form; the form of a reel is a video. */
const byPlace: Readonly<Record<string, string>> = { REELS: "reel", STORY: "story", AD: "ad" };
const byForm: Readonly<Record<string, string>> = { IMAGE: "image", VIDEO: "video", CAROUSEL_ALBUM: "carousel" };

export const typeOfMedia = (media: Json): string | null =>
  byPlace[textAt(media, "media_product_type") ?? ""] ?? byForm[textAt(media, "media_type") ?? ""] ?? null;

/** What own and other accounts' media tell without insights. Likes are not there where the owner hides them. */
export const publicPart = (media: Json) => ({
  post_id: textAt(media, "id"),
  url: textAt(media, "permalink"),
  published_at: isoTime(textAt(media, "timestamp")),
  type: typeOfMedia(media),
  text: textAt(media, "caption"),
});

export const isMediaTooOld: ListSource["isTooOld"] = (media, run) =>
  isBeforePeriod(isoTime(textAt(media, "timestamp")), run);

const fields = "id,caption,media_type,media_product_type,permalink,timestamp,like_count,comments_count";

const shared = ["views", "reach", "shares", "total_interactions"];
const onProfile = ["profile_visits", "follows"];

/** One metric that a place does not know fails the whole request. Carousel children and ads have none of their own. */
const metrics = {
  FEED: [...shared, "likes", "comments", "saved", ...onProfile],
  REELS: [...shared, "likes", "comments", "saved", "ig_reels_avg_watch_time", "ig_reels_video_view_total_time"],
  STORY: [...shared, ...onProfile],
};

/** An own account's posts and reels, and the stories of the last 24 hours, with the insights of each. */
export const instagramPosts = (base: string, bundle?: Bundle): ListSource => ({
  parts: ({ to, today }) => (to < dayAfter(today, -1) ? ["media"] : ["media", "stories"]),
  request: (run, page, part) => ({
    url: `${base}/${run.facts.accountId}/${part}`,
    query:
      part === "stories"
        ? { fields, after: page ?? undefined }
        : {
            fields,
            limit: 100,
            ...secondsOf(run),
            after: page ?? undefined,
          },
  }),
  next: graphCursor,
  items: (body) => listAt(body, "data"),
  isTooOld: isMediaTooOld,
  details: [
    {
      name: "insights",
      batch: 1,
      group: (media) => textAt(media, "media_product_type") ?? "FEED",
      metrics,
      request: ([media = null], _run, asked) => ({
        url: `${base}/${textAt(media, "id")}/insights`,
        query: { metric: asked.join(",") },
      }),
      read: (body) => [body],
      ...(bundle ? { bundle } : {}),
      mayFail: ["not_enough_data", "not_found"],
    },
  ],
  row: (media, _run, details) => {
    const number = (metric: string) => insightNumber(at(details, "insights"), metric);
    return {
      ...publicPart(media),
      reach: number("reach"),
      views: number("views"),
      likes: number("likes") ?? numberAt(media, "like_count"),
      comments: number("comments") ?? numberAt(media, "comments_count"),
      shares: number("shares"),
      saves: number("saved"),
      engagements: number("total_interactions"),
      watch_time: secondsOfMilliseconds(number("ig_reels_video_view_total_time")),
      average_view_duration: secondsOfMilliseconds(number("ig_reels_avg_watch_time")),
      new_followers: number("follows"),
      profile_visits: number("profile_visits"),
    };
  },
});

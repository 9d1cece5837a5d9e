import type { RowOf } from "../../tables/rows.ts";
import type { Run } from "../define-connector.ts";
import { at, byId, type Json, listAt, msToSeconds, numberAt, sumKnown, sumOfAll, textAt, toIsoTime } from "../json.ts";

/** A page's posts, each with its media. */
export function postsWithMedia(body: Json): Json[] {
  const media = byId(listAt(body, "includes.media"), "media_key");
  return listAt(body, "data").map((post) => ({
    post,
    media: listAt(post, "attachments.media_keys").flatMap((key) => media.get(String(key)) ?? []),
  }));
}

const typeByMedia: Readonly<Record<string, string>> = { photo: "image", video: "video", animated_gif: "gif" };
const typeByReference: Readonly<Record<string, string>> = { quoted: "quote", replied_to: "reply" };

/** How a post relates to others: `retweeted`, `quoted`, `replied_to`. */
export const referenceTypes = (post: Json): string[] =>
  [...listAt(post, "referenced_posts"), ...listAt(post, "referenced_tweets")].map(
    (entry) => textAt(entry, "type") ?? "",
  );

function postType(post: Json, media: readonly Json[], run: Run): string | null {
  if (listAt(post, "attachments.media_keys").length > 0)
    return typeByMedia[textAt(media[0] ?? null, "type") ?? ""] ?? null;
  if (listAt(post, "attachments.poll_ids").length > 0) return "poll";
  const reference = referenceTypes(post).find((type) => typeByReference[type]);
  if (reference) return typeByReference[reference] as string;
  const isOfUnknownKind = ["attachments", "referenced_posts", "referenced_tweets"].some(
    (name) => at(post, name) !== null,
  );
  if (isOfUnknownKind) return null;
  // With the newer names X only reports references at the price of another post.
  return run.facts.names === "post" ? null : "text";
}

/** X escapes three characters as in HTML. */
export const decodeHtml = (text: string | null): string | null =>
  text === null ? null : text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

/** X reports 0 impressions for posts older than the metric: 0 beside likes is unknown. */
function knownImpressions(post: Json, reactions: readonly (number | null)[]): number | null {
  const publicCount = numberAt(post, "public_metrics.impression_count");
  const known = publicCount ?? numberAt(post, "non_public_metrics.impression_count");
  return known === 0 && reactions.some((count) => (count ?? 0) > 0) ? null : known;
}

/** A post's row; null for a repost. Counts are read by either of X's names for them. */
export function postRow(item: Json, run: Run): RowOf<"posts"> | null {
  const post = at(item, "post");
  if (referenceTypes(post).includes("retweeted")) return null;
  const media = listAt(item, "media");
  const count = (name: string) => numberAt(post, `public_metrics.${name}`);
  const likes = count("like_count");
  const comments = count("reply_count");
  const shares = sumOfAll(count("repost_count") ?? count("retweet_count"), count("quote_count"));
  const saves = count("bookmark_count");
  const id = textAt(post, "id");
  const videos = media.filter((entry) => textAt(entry, "type") === "video");
  return {
    post_id: id,
    url: id === null ? null : `https://x.com/${run.facts.account}/status/${id}`,
    published_at: toIsoTime(textAt(post, "created_at")),
    type: postType(post, media, run),
    text: decodeHtml(textAt(post, "note_post.text") ?? textAt(post, "note_tweet.text") ?? textAt(post, "text")),
    impressions: knownImpressions(post, [likes, comments, shares, saves]),
    views: sumKnown(...videos.map((video) => numberAt(video, "public_metrics.view_count"))),
    likes,
    comments,
    shares,
    saves,
    clicks: numberAt(post, "non_public_metrics.url_link_clicks"),
    engagements: numberAt(post, "non_public_metrics.engagements"),
    profile_visits: numberAt(post, "non_public_metrics.user_profile_clicks"),
    duration: videos.length === 1 ? msToSeconds(numberAt(videos[0] as Json, "duration_ms")) : null,
  };
}

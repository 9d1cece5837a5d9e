import type { JsonSchema } from "../server/define-mock.ts";
import type { XNames } from "./posts.ts";

/** What X's versions 2.159 and 2.167 allow, by hand. */

const listOf = (...names: string[]): JsonSchema => {
  const one = `(${names.join("|").replace(/\./g, "\\.")})`;
  return { type: "string", pattern: `^${one}(,${one})*$` };
};

const shared = [
  "article attachments card_uri community_id context_annotations conversation_id created_at display_text_range edit_controls",
  "entities geo id lang media_metadata non_public_metrics organic_metrics possibly_sensitive promoted_metrics public_metrics",
  "reply_settings scopes source suggested_source_links suggested_source_links_with_counts text withheld",
];

const postFields: Readonly<Record<XNames, string>> = {
  tweet: [...shared, "author_id edit_history_tweet_ids in_reply_to_user_id note_tweet referenced_tweets"].join(" "),
  post: [...shared, "article_title matched_media_notes note_post note_request_suggestions paid_partnership"].join(" "),
};

const expansions: Readonly<Record<XNames, string>> = {
  tweet:
    "attachments.media_keys attachments.poll_ids author_id edit_history_tweet_ids in_reply_to_user_id referenced_tweets.id",
  post: "attachments.media_keys attachments.poll_ids author_id edit_history_post_ids in_reply_to_user_id referenced_posts",
};

const userFields = "created_at description id name profile_image_url protected public_metrics url username verified";
const mediaFields =
  "alt_text duration_ms height media_key non_public_metrics preview_image_url public_metrics type url width";

const words = (text: string): JsonSchema => listOf(...text.split(" "));

const time: JsonSchema = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };

export const userQuery: JsonSchema = {
  type: "object",
  properties: { "user.fields": words(userFields) },
  additionalProperties: false,
};

export const usageQuery: JsonSchema = {
  type: "object",
  properties: { days: { type: "string", pattern: "^([1-9]|[1-8]\\d|90)$" } },
  additionalProperties: false,
};

/** Using the other names does not violate the contract: X rejects the parameter in its response. */
export const timelineQuery: JsonSchema = {
  type: "object",
  properties: {
    max_results: { type: "string", pattern: "^([5-9]|[1-9]\\d|100)$" },
    pagination_token: { type: "string", minLength: 5 },
    start_time: time,
    end_time: time,
    since_id: { type: "string", pattern: "^\\d{1,19}$" },
    until_id: { type: "string", pattern: "^\\d{1,19}$" },
    exclude: listOf("replies", "retweets"),
    "tweet.fields": words(postFields.tweet),
    "post.fields": words(postFields.post),
    "media.fields": words(mediaFields),
    expansions: words(`${expansions.tweet} ${expansions.post}`),
  },
  additionalProperties: false,
};

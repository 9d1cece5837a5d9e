import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://api.x.com/2/users/me",
    source: "https://docs.x.com/x-api/users/get-me",
    fields: `
      data.id data.name data.username data.public_metrics.followers_count
      data.public_metrics.following_count data.public_metrics.tweet_count data.public_metrics.listed_count
      data.public_metrics.like_count data.public_metrics.media_count`,
  },
  {
    route: "GET https://api.x.com/2/users/:id/tweets",
    source: "https://docs.x.com/x-api/users/get-posts",
    fields: `
      data[].id data[].text data[].edit_history_tweet_ids[] data[].created_at
      data[].public_metrics.retweet_count data[].public_metrics.reply_count
      data[].public_metrics.like_count data[].public_metrics.quote_count
      data[].public_metrics.bookmark_count data[].public_metrics.impression_count
      data[].non_public_metrics.impression_count data[].non_public_metrics.url_link_clicks
      data[].non_public_metrics.user_profile_clicks data[].non_public_metrics.engagements
      data[].attachments.media_keys[] data[].attachments.poll_ids[] data[].referenced_tweets[].type
      data[].referenced_tweets[].id data[].note_tweet.text includes.media[].media_key
      includes.media[].type includes.media[].duration_ms includes.media[].public_metrics.view_count
      meta.result_count meta.next_token meta.previous_token`,
  },
  {
    route: "errors",
    source: "https://docs.x.com/x-api/fundamentals/response-codes-and-errors",
    fields: `
      title detail type status errors[].parameters.pagination_token[] errors[].message errors[].value
      errors[].detail errors[].title errors[].resource_type errors[].parameter errors[].resource_id
      errors[].type errors[].parameters.max_results[]`,
  },
];

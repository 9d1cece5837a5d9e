import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://api.x.com/2/tweets/search/recent",
    source: "https://docs.x.com/x-api/posts/search-recent-posts",
    fields: `
      data[].id data[].text data[].edit_history_tweet_ids[] data[].author_id data[].created_at data[].lang data[].note_tweet.text
      data[].public_metrics.retweet_count data[].public_metrics.quote_count
      data[].public_metrics.reply_count data[].public_metrics.like_count
      data[].public_metrics.bookmark_count data[].public_metrics.impression_count includes.users[].id
      includes.users[].name includes.users[].username meta.result_count`,
  },
  {
    route: "GET https://api.x.com/2/tweets",
    source: "https://docs.x.com/x-api/posts/get-posts-by-ids",
    fields: `
      data[].id data[].text data[].edit_history_tweet_ids[] errors[].value errors[].detail errors[].title
      errors[].resource_type errors[].parameter errors[].resource_id errors[].type`,
  },
  {
    route: "GET https://api.x.com/2/users/me",
    source: "https://docs.x.com/x-api/users/get-me",
    fields: "data.id data.name data.username",
  },
  {
    route: "errors",
    source: "https://docs.x.com/x-api/fundamentals/response-codes-and-errors",
    fields: `
      title detail type status errors[].parameters.next_token[] errors[].message errors[].value
      errors[].detail errors[].title errors[].resource_type errors[].parameter errors[].resource_id
      errors[].type errors[].parameters.max_results[]`,
  },
];

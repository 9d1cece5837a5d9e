import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://mastodon.social/api/v1/timelines/tag/:tag",
    source: "https://docs.joinmastodon.org/entities/Status/",
    fields: `
      [].id [].created_at [].language [].visibility [].uri [].url [].content [].reblog [].account.id
      [].account.username [].account.acct [].replies_count [].reblogs_count [].favourites_count`,
  },
  {
    route: "GET https://mastodon.social/api/v1/statuses/:id",
    source: "https://docs.joinmastodon.org/methods/statuses/#get",
    fields: `
      id created_at language visibility uri url content reblog account.id
      account.username account.acct replies_count reblogs_count favourites_count`,
  },
  {
    route: "errors",
    source: "https://docs.joinmastodon.org/entities/Error/",
    fields: "error",
  },
];

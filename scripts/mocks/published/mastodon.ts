import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://mastodon.nl/api/v1/accounts/lookup",
    source: "https://docs.joinmastodon.org/entities/Account/",
    fields: "id username acct url followers_count following_count statuses_count",
  },
  {
    route: "GET https://mastodon.nl/api/v1/accounts/:id/statuses",
    source: "https://docs.joinmastodon.org/entities/Status/",
    fields: `
      [].id [].created_at [].in_reply_to_id [].visibility [].uri [].url [].content [].reblog [].poll
      [].card [].replies_count [].reblogs_count [].favourites_count [].quotes_count
      [].media_attachments[].id [].media_attachments[].type [].media_attachments[].meta.original.width
      [].media_attachments[].meta.original.height [].media_attachments[].meta.original.duration
      [].card.url [].card.type [].poll.id [].poll.votes_count`,
  },
  {
    route: "errors",
    source: "https://docs.joinmastodon.org/entities/Error/",
    fields: "error",
  },
];

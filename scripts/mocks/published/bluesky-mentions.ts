import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "POST https://bsky.social/xrpc/com.atproto.server.createSession",
    source:
      "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb40a773319cb59061300e4e8e52f26/lexicons/com/atproto/server/createSession.json",
    fields: "accessJwt refreshJwt handle did active",
  },
  {
    route: "GET https://bsky.social/xrpc/app.bsky.feed.searchPosts",
    source:
      "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb40a773319cb59061300e4e8e52f26/lexicons/app/bsky/feed/searchPosts.json",
    fields: `
      posts[].uri posts[].cid posts[].author.did posts[].author.handle posts[].record.$type
      posts[].record.text posts[].record.createdAt posts[].record.langs[] posts[].likeCount
      posts[].replyCount posts[].repostCount posts[].quoteCount posts[].indexedAt hitsTotal`,
  },
  {
    route: "GET https://bsky.social/xrpc/app.bsky.actor.getProfile",
    source:
      "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb40a773319cb59061300e4e8e52f26/lexicons/app/bsky/actor/getProfile.json",
    fields: "did handle followersCount",
  },
  {
    route: "errors",
    source: "https://atproto.com/specs/xrpc",
    fields: "error message",
  },
];

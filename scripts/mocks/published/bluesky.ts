import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile",
    source:
      "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb40a773319cb59061300e4e8e52f26/lexicons/app/bsky/actor/getProfile.json",
    fields: "did handle displayName followersCount followsCount postsCount",
  },
  {
    route: "GET https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed",
    source:
      "https://github.com/bluesky-social/atproto/blob/d6296a1cfdb40a773319cb59061300e4e8e52f26/lexicons/app/bsky/feed/getAuthorFeed.json",
    fields: `
      feed[].post.$type feed[].post.uri feed[].post.cid feed[].post.author.did feed[].post.author.handle
      feed[].post.record.$type feed[].post.record.text feed[].post.record.createdAt feed[].post.likeCount
      feed[].post.replyCount feed[].post.repostCount feed[].post.quoteCount feed[].post.bookmarkCount
      feed[].post.indexedAt feed[].post.record.embed.$type feed[].reason.$type feed[].reason.by.did
      feed[].reason.by.handle feed[].reason.indexedAt cursor`,
  },
  {
    route: "errors",
    source: "https://atproto.com/specs/xrpc",
    fields: "error message",
  },
];

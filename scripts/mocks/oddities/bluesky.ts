import type { Oddity } from "./oddity.ts";

export const oddities: Oddity[] = [
  {
    what: "A post with five to ten pictures has a gallery instead of images.",
    source: "https://github.com/uakihir0/kbsky/pull/242",
    date: "2026-06-09",
    account: "bakery.example",
    respond: ({ path }) => {
      const author = { did: "did:plc:a", handle: "bakery.example", followersCount: 9 };
      if (path.endsWith("getProfile")) return { body: author };
      const record = { text: "Ten", createdAt: "2026-10-02T10:00:00Z", embed: { $type: "app.bsky.embed.gallery" } };
      const uri = "at://did:plc:a/app.bsky.feed.post/k";
      const post = { uri, author, record, likeCount: 4, indexedAt: "2026-10-02T10:00:01Z" };
      return { body: { feed: [{ post }] } };
    },
    rows: { posts: [{ type: "image", likes: 4, url: "https://bsky.app/profile/bakery.example/post/k" }] },
  },
  {
    what: "An account whose handle no longer resolves is called handle.invalid, as all others of its kind.",
    source: "https://github.com/tailscale/bsky-webhook/pull/13",
    date: "2025-03-20",
    account: "did:plc:a",
    respond: ({ path }) => {
      const author = { did: "did:plc:a", handle: "handle.invalid", followersCount: 5 };
      if (path.endsWith("getProfile")) return { body: author };
      const record = { text: "Rye", createdAt: "2026-10-02T10:00:00Z" };
      const uri = "at://did:plc:a/app.bsky.feed.post/k";
      return { body: { feed: [{ post: { uri, author, record, likeCount: 1, indexedAt: "2026-10-02T10:00:01Z" } }] } };
    },
    rows: { posts: [{ account: "did:plc:a", url: "https://bsky.app/profile/did:plc:a/post/k", type: "text" }] },
  },
];

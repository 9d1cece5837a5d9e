import type { Oddity } from "./oddity.ts";

const brands = [{ name: "Pear", isOwn: true, names: ["pear"], handles: [], hashtags: [] }];

const found = (key: string, createdAt: string, handle: string, indexedAt = createdAt) => ({
  uri: `at://did:plc:a/app.bsky.feed.post/${key}`,
  author: { did: "did:plc:a", handle },
  record: { text: "A pear", createdAt, langs: ["en"] },
  indexedAt,
  likeCount: 1,
});

export const oddities: Oddity[] = [
  {
    what: "An account on another server than bsky.social is refused as if its password was wrong.",
    source: "https://github.com/snarfed/bridgy/issues/2101",
    date: "2026-05-08",
    brands,
    respond: () => ({
      status: 401,
      body: { error: "AuthenticationRequired", message: "Invalid identifier or password" },
    }),
    end: "auth_expired",
    rows: { mentions: [] },
  },
  {
    what: "A search's cursor ends before its results do; posts before the last one's time are found by asking again.",
    source: "https://github.com/medialab/minet/issues/1018",
    date: "2025-09-12",
    brands,
    respond: ({ url }) => {
      const posts = [
        found("c", "2026-10-20T10:00:00Z", "ana.example"),
        found("b", "2026-10-10T10:00:00Z", "ben.example"),
      ];
      const last = found("a", "2026-10-05T10:00:00Z", "cas.example");
      if (url.searchParams.has("cursor")) return { status: 400, body: { error: "InvalidRequest" } };
      return url.searchParams.get("until") === "2026-10-10T10:00:01Z"
        ? { body: { posts: [last] } }
        : { body: { cursor: "10000", posts } };
    },
    rows: {
      mentions: [
        { mention_id: "at://did:plc:a/app.bsky.feed.post/c", author: "ana.example", language: "en" },
        { mention_id: "at://did:plc:a/app.bsky.feed.post/b" },
        { mention_id: "at://did:plc:a/app.bsky.feed.post/a", published_at: "2026-10-05T10:00:00Z" },
      ],
    },
  },
  {
    what: "A handle that no longer resolves is called handle.invalid, for everybody alike.",
    source: "https://github.com/tailscale/bsky-webhook/pull/13",
    date: "2025-03-20",
    brands,
    respond: () => ({ body: { posts: [found("k", "2026-10-02T10:00:00Z", "handle.invalid")] } }),
    rows: {
      mentions: [{ author: "did:plc:a", url: "https://bsky.app/profile/did:plc:a/post/k" }],
    },
  },
];

import type { Oddity } from "./oddity.ts";

const brands = [{ name: "Pear", isOwn: true, names: ["pear"], handles: [], hashtags: [] }];

const ownChannel = { body: { items: [{ id: "UCZX" }] } };

const video = (id: string, publishedAt: string) => ({
  id,
  snippet: { title: "A pear", description: "", publishedAt, channelId: "UCother", channelTitle: "Ana" },
  statistics: { viewCount: "9", likeCount: "2", commentCount: "0" },
});

/** Answers a search with pages of these videos, and the videos; no comments. */
const search =
  (pages: Readonly<Record<string, { ids: readonly string[]; next?: string }>>, published: string): Oddity["respond"] =>
  ({ path, url }) => {
    if (path.endsWith("/channels")) return ownChannel;
    if (path.endsWith("/commentThreads")) return { body: { items: [] } };
    if (path.endsWith("/videos"))
      return {
        body: {
          items: (url.searchParams.get("id") ?? "")
            .split(",")
            .map((id) => video(id, id === "old" ? "2025-01-01T10:00:00Z" : published)),
        },
      };
    const page = pages[url.searchParams.get("pageToken") ?? ""];
    return { body: { nextPageToken: page?.next, items: (page?.ids ?? []).map((videoId) => ({ id: { videoId } })) } };
  };

export const oddities: Oddity[] = [
  {
    what: "After some pages a search begins again with its first, without an end.",
    source: "https://github.com/mattwright324/youtube-comment-suite/issues/85",
    date: "2021-08-02",
    brands,
    respond: search(
      { "": { ids: ["a", "b"], next: "P2" }, P2: { ids: ["c"], next: "P3" }, P3: { ids: ["a", "b"], next: "P2" } },
      "2026-10-05T10:00:00Z",
    ),
    rows: { mentions: [{ mention_id: "a", author: "Ana", likes: 2 }, { mention_id: "b" }, { mention_id: "c" }] },
    notes: ["repeated"],
  },
  {
    what: "A search by date also finds videos of before the time that it is asked for.",
    source: "https://github.com/googleapis/google-api-dotnet-client/issues/1355",
    date: "2019-03-17",
    brands,
    respond: search({ "": { ids: ["a", "old"] } }, "2026-10-05T10:00:00Z"),
    rows: { mentions: [{ mention_id: "a" }] },
  },
  {
    what: "A comment may have no channel of its author.",
    source: "https://github.com/SMAPPNYU/youtube-data-api/pull/28",
    date: "2019-10-31",
    brands,
    respond: ({ path }) => {
      if (path.endsWith("/channels")) return ownChannel;
      if (!path.endsWith("/commentThreads")) return { body: { items: [] } };
      const text = { textOriginal: "I like it", textDisplay: "I like it", likeCount: 0 };
      const snippet = { ...text, authorDisplayName: "", publishedAt: "2026-10-05T10:00:00Z" };
      const topLevelComment = { id: "Ugz", snippet };
      return { body: { items: [{ id: "Ugz", snippet: { videoId: "v1", topLevelComment, totalReplyCount: 0 } }] } };
    },
    rows: {
      mentions: [
        {
          mention_id: "Ugz",
          type: "comment",
          author: null,
          text: "I like it",
          url: "https://www.youtube.com/watch?v=v1&lc=Ugz",
        },
      ],
    },
  },
];

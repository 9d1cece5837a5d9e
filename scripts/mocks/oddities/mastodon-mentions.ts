import type { Oddity } from "./oddity.ts";

const brand = { name: "Pear", isOwn: true, names: [], handles: [], hashtags: ["pear"] };

export const oddities: Oddity[] = [
  {
    what: "A server that shows hashtags to its members alone answers 422, which else means an invalid request.",
    source: "https://github.com/mastodon/documentation/issues/942",
    date: "2022-05-03",
    brands: [brand],
    respond: () => ({ status: 422, body: { error: "This method requires an authenticated user" } }),
    end: "permission",
    rows: { mentions: [] },
  },
  {
    what: "The list by hashtag goes on by the link in a header, and accounts of the server itself have no server.",
    source:
      "https://github.com/halcy/Mastodon.py/blob/b9f2effbb5a9f07ebca3807466f4130e69b1614c/tests/cassettes/test_hashtag_tl.yaml",
    date: "2026-08-03",
    brands: [brand],
    respond: ({ url }) => {
      const status = (id: string, acct: string, day: string) => ({
        id,
        created_at: `2026-10-${day}T10:00:00.000Z`,
        account: { acct },
        content: "<p>A <b>pear</b></p>",
        language: "en",
        replies_count: 0,
        reblogs_count: 1,
        favourites_count: 2,
      });
      if (url.searchParams.get("max_id") === "8") return { body: [status("7", "ana", "01")] };
      const link = `<https://mastodon.social/api/v1/timelines/tag/pear?max_id=8>; rel="next", <https://mastodon.social/api/v1/timelines/tag/pear?min_id=9>; rel="prev"`;
      return { headers: { link }, body: [status("8", "ben@example.org", "02")] };
    },
    rows: {
      mentions: [
        {
          mention_id: "mastodon.social/8",
          author: "ben@example.org",
          text: "A pear",
          likes: 2,
          shares: 1,
          comments: 0,
        },
        { mention_id: "mastodon.social/7", author: "ana@mastodon.social" },
      ],
    },
  },
];

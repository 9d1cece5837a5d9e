import type { Oddity } from "./oddity.ts";

const brands = [{ name: "Pear", isOwn: true, names: ["pear"], handles: [], hashtags: [] }];

export const oddities: Oddity[] = [
  {
    what: "A search also finds the name in its author, so that everything somebody called pear wrote is found.",
    source: "https://github.com/algolia/hn-search/issues/65",
    date: "2015-09-26",
    brands,
    respond: ({ url }) => {
      const isInText = url.searchParams.get("restrictSearchableAttributes")?.includes("author") === false;
      const story = { objectID: "2", created_at_i: 1_791_000_000, author: "ana", title: "Pear", points: 3 };
      const byPear = { objectID: "1", created_at_i: 1_791_000_100, author: "pear", title: "Apples", points: 1 };
      return { body: { hits: isInText ? [story] : [byPear, story] } };
    },
    rows: {
      mentions: [
        {
          account: "Pear",
          mention_id: "2",
          published_at: "2026-10-03T04:00:00Z",
          author: "ana",
          text: "Pear",
          likes: 3,
        },
      ],
    },
  },
  {
    what: "Comments have no points, and their paragraphs begin with a tag that never ends.",
    source: "https://github.com/algolia/hn-search/issues/30",
    date: "2014-04-27",
    brands,
    respond: () => {
      const comment_text = "A pear&#x27;s <i>best</i> friend<p>is rye";
      const comment = { created_at_i: 1_791_000_000, author: "ana", points: null, num_comments: null, comment_text };
      return {
        body: { hits: [{ objectID: "3", title: null, url: null, _tags: ["comment", "author_ana"], ...comment }] },
      };
    },
    rows: {
      mentions: [
        { mention_id: "3", type: "comment", text: "A pear's best friend\nis rye", likes: null, comments: null },
      ],
    },
  },
];

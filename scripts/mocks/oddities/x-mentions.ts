import type { Oddity } from "./oddity.ts";

export const oddities: Oddity[] = [
  {
    what: "A page of a search is empty and still leads to a next one, which is not.",
    source: "https://github.com/medialab/twitwi/issues/35",
    date: "2022-01-31",
    from: "2026-10-28",
    to: "2026-10-31",
    brands: [{ name: "Pear", isOwn: true, names: ["pear"], handles: [], hashtags: [] }],
    respond: ({ path, url }) => {
      if (path !== "/2/tweets/search/recent") return undefined;
      if (!url.searchParams.has("next_token")) return { body: { meta: { result_count: 0, next_token: "b26v89" } } };
      const post = { id: "12", author_id: "3", text: "A pear", created_at: "2026-10-30T09:00:00.000Z", lang: "en" };
      const users = [{ id: "3", username: "reader_example" }];
      return { body: { data: [post], includes: { users }, meta: { result_count: 1 } } };
    },
    rows: { mentions: [{ account: "Pear", mention_id: "12", author: "reader_example", language: "en" }] },
  },
];

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
  {
    what: "A query of more than 512 characters is refused, which forty own accounts to leave out would make it.",
    source: "https://github.com/FxEmbed/FxEmbed/pull/2387",
    date: "2026-08-22",
    from: "2026-10-28",
    to: "2026-10-31",
    brands: [
      {
        name: "Pear",
        isOwn: true,
        names: ["pear"],
        handles: Array.from({ length: 40 }, (_, number) => `own_account_${number}`),
        hashtags: [],
      },
    ],
    respond: ({ url }) => {
      const query = url.searchParams.get("query") ?? "";
      // An own account that would not fit is found, and left out later.
      if (query.length > 512 || query.length < 480) return { status: 400, body: { title: "Invalid Request" } };
      const post = (id: string, author_id: string) => ({
        id,
        author_id,
        text: "A pear",
        created_at: "2026-10-30T09:00:00Z",
      });
      const users = [
        { id: "3", username: "reader_example" },
        { id: "4", username: "own_account_39" },
      ];
      return { body: { data: query.startsWith("@") ? [] : [post("12", "3"), post("13", "4")], includes: { users } } };
    },
    rows: { mentions: [{ mention_id: "12", author: "reader_example" }] },
  },
  {
    what: "A post of handles alone has the language qme, and the last page has no list at all.",
    source:
      "https://github.com/NangoHQ/integration-templates/blob/main/integrations/twitter-v2/tests/mentions.test.json",
    date: "2026-05-14",
    from: "2026-10-28",
    to: "2026-10-31",
    brands: [{ name: "Pear", isOwn: true, names: [], handles: ["pear"], hashtags: [] }],
    respond: ({ url }) => {
      if (url.searchParams.has("next_token"))
        return { body: { meta: { previous_token: "77qpymm88g5h9vqkluldp", result_count: 0 } } };
      const counts = { retweet_count: 0, reply_count: 0, like_count: 2, quote_count: 0, impression_count: 1 };
      const post = { id: "12", author_id: "3", text: "@pear @ana", lang: "qme", public_metrics: counts };
      const data = [{ ...post, created_at: "2026-10-30T09:00:00.000Z", edit_history_tweet_ids: ["12"] }];
      return { body: { data, meta: { next_token: "7140dibdnow9c7btw3z4", result_count: 1 } } };
    },
    rows: { mentions: [{ mention_id: "12", author: null, url: null, likes: 2, shares: 0 }] },
  },
];

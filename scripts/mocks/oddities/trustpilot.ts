import type { Oddity } from "./oddity.ts";

const review = (id: string, more: object = {}) => ({
  id,
  stars: 4,
  title: "Good bread",
  text: "Crisp.",
  language: "en",
  createdAt: "2026-10-05T10:00:00Z",
  companyReply: null,
  ...more,
});

export const oddities: Oddity[] = [
  {
    what: "The same shop with and without www. is two businesses, of which one does not exist.",
    source: "https://github.com/airbytehq/airbyte/issues/76905",
    date: "2026-04-22",
    account: "www.bakery.example",
    respond: ({ path, url }) => {
      if (path !== "/v1/business-units/find")
        return path.includes("/46d6/") ? { body: { reviews: [review("r1")] } } : undefined;
      return url.searchParams.get("name") === "www.bakery.example"
        ? { body: { id: "46d6", name: { identifying: "www.bakery.example" } } }
        : { status: 404, body: { message: "Business unit not found" } };
    },
    rows: {
      mentions: [
        { account: "www.bakery.example", mention_id: "r1", rating: 4, text: "Good bread\nCrisp.", language: "en" },
      ],
    },
  },
  {
    what: "Reviews may have neither text nor language nor stars, and answers no time.",
    source: "https://github.com/dbt-labs/tap-trustpilot/blob/414e542/tap_trustpilot/schemas/reviews.json",
    date: "2018-03-26",
    account: "bakery.example",
    respond: ({ path }) => {
      if (path === "/v1/business-units/find") return { body: { id: "46d6", name: { identifying: "bakery.example" } } };
      const nothing = { title: null, text: null, language: null, stars: null };
      return { body: { reviews: [review("r1", { ...nothing, companyReply: { text: "Sorry!", createdAt: null } })] } };
    },
    rows: {
      mentions: [{ mention_id: "r1", rating: null, text: null }],
      conversations: [{ conversation_id: "r1", answered: true, first_response_at: null }],
    },
  },
  {
    what: "A page after the last is empty rather than missing, also where a hundred reviews fill the one before.",
    source: "https://github.com/trustpilot/node-trustpilot/pull/31",
    date: "2016-08-17",
    account: "bakery.example",
    respond: ({ path, url }) => {
      if (path === "/v1/business-units/find") return { body: { id: "46d6", name: { identifying: "bakery.example" } } };
      const perPage = Number(url.searchParams.get("perPage"));
      const from = (Number(url.searchParams.get("page")) - 1) * perPage;
      const all = Array.from({ length: 100 }, (_, number) => review(`r${number}`));
      return { body: { reviews: all.slice(from, from + perPage) } };
    },
    rows: { mentions: [...Array(100).keys()].map((number) => ({ mention_id: `r${number}` })) },
  },
];

import { graph, graphList, ownPage } from "./graph.ts";
import type { Oddity } from "./oddity.ts";

/** Answers with these reviews, and nothing tagged. */
const withReviews = (...reviews: unknown[]): Oddity["respond"] =>
  graph((request) => {
    if (request.path === "/10/ratings") return graphList(...reviews);
    return request.path === "/10/tagged" ? graphList() : ownPage(request, "10");
  });

export const oddities: Oddity[] = [
  {
    what: "Reviews of before 2019 come without their story, so that they have no id.",
    source: "https://github.com/facebookarchive/php-graph-sdk/issues/1189",
    date: "2020-06-04",
    account: "10",
    respond: withReviews(
      { created_time: "2026-10-05T10:00:00+0000", rating: 5, open_graph_story: { id: "77" } },
      { created_time: "2026-10-04T10:00:00+0000", rating: 4 },
    ),
    rows: {
      mentions: [
        { mention_id: "77", type: "review", rating: 5 },
        { mention_id: "10/2026-10-04T10:00:00Z", type: "review", rating: 4 },
      ],
    },
  },
  {
    what: "A page has reviews with stars and recommendations without any beside each other.",
    source: "https://github.com/restfb/restfb/issues/904",
    date: "2018-08-17",
    account: "10",
    respond: withReviews(
      { created_time: "2026-10-05T10:00:00+0000", recommendation_type: "positive", open_graph_story: { id: "78" } },
      { created_time: "2026-10-04T10:00:00+0000", recommendation_type: "negative", open_graph_story: { id: "79" } },
      { created_time: "2026-10-03T10:00:00+0000", rating: 2, open_graph_story: { id: "80" } },
    ),
    rows: {
      mentions: [
        { mention_id: "78", rating: null, sentiment: 1 },
        { mention_id: "79", rating: null, sentiment: -1 },
        { mention_id: "80", rating: 2 },
      ],
    },
  },
  {
    what: "Tagged posts are in the order of their last change: an old post with a new comment ends a page.",
    source:
      "https://github.com/sns-sdks/python-facebook/blob/6fad9b08483bc122ca95860e3807b3918ad9e261/testdata/facebook/apidata/posts/tagged_posts.json",
    date: "2019-12-27",
    account: "10",
    respond: graph((request) => {
      if (request.path === "/10/ratings") return graphList();
      if (request.path !== "/10/tagged") return ownPage(request, "10");
      const post = (id: string, created: string, updated: string) => ({
        id,
        message: "At the bakery",
        created_time: `${created}T03:45:11+0000`,
        updated_time: `${updated}T05:33:14+0000`,
        reactions: { summary: { total_count: 2 } },
      });
      if (request.url.searchParams.get("after") === "B")
        return graphList(post("3", "2026-10-12", "2026-10-12"), post("4", "2026-08-16", "2026-08-16"));
      const data = [post("1", "2026-10-29", "2026-10-30"), post("2", "2026-03-29", "2026-10-16")];
      const next = "https://graph.facebook.com/v25.0/10/tagged?after=B";
      return { body: { data, paging: { cursors: { after: "B" }, next } } };
    }),
    rows: { mentions: [{ mention_id: "1", published_at: "2026-10-29T03:45:11Z", likes: 2 }, { mention_id: "3" }] },
    requested: ["updated_time"],
  },
];

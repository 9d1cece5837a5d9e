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
];

import type { MockResponse } from "../server/define-mock.ts";
import { graphError, graphList, requestedMetrics } from "./graph.ts";
import type { Oddity } from "./oddity.ts";

const media = (id: string) => ({
  id,
  caption: `Loaf ${id}`,
  media_type: "IMAGE",
  media_product_type: "FEED",
  permalink: `https://www.instagram.com/p/${id}`,
  timestamp: "2026-10-07T09:00:00+0000",
  like_count: 5,
  comments_count: 1,
});

const values: Readonly<Record<string, number>> = { views: 120, reach: 80, likes: 9, comments: 2, saved: 1 };

/** The middle one of three posts is refused its numbers. */
const oneRefused = (what: string, source: string, date: string, refusal: MockResponse): Oddity => ({
  what,
  source,
  date,
  respond: (request) => {
    if (request.path === "/me") return { body: { user_id: "178", username: "bakery", followers_count: 210 } };
    if (request.path === "/178/media") return graphList(media("901"), media("902"), media("903"));
    if (request.path === "/902/insights") return refusal;
    return graphList(...requestedMetrics(request).map((name) => ({ name, values: [{ value: values[name] ?? 0 }] })));
  },
  rows: {
    posts: [
      { post_id: "901", views: 120, reach: 80, likes: 9, comments: 2, saves: 1 },
      { post_id: "902", views: null, reach: null, likes: 5, comments: 1, saves: null },
      { post_id: "903", views: 120, reach: 80, likes: 9, comments: 2, saves: 1 },
    ],
  },
  notes: ["left_out"],
});

export const oddities: Oddity[] = [
  oneRefused(
    "Insights of one post are refused with code 10, as if the connection had no permission.",
    "https://github.com/airbytehq/airbyte/pull/32245",
    "2023-11-07",
    graphError(400, 10, "(#10) Application does not have permission for this action"),
  ),
  oneRefused(
    "The insights of one post fail with an error of the server, however often they are asked for.",
    "https://github.com/airbytehq/airbyte/issues/1814",
    "2021-03-26",
    graphError(500, 2, "An unexpected error has occurred. Please retry your request later."),
  ),
];

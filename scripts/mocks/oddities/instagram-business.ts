import { graph, graphError, graphList, requestedMetrics } from "./graph.ts";
import type { Oddity } from "./oddity.ts";

const media = (id: number) => ({
  id: String(id),
  media_type: id === 9_003 ? "CAROUSEL_ALBUM" : "IMAGE",
  media_product_type: "FEED",
  permalink: `https://www.instagram.com/p/${id}`,
  timestamp: "2026-10-07T09:00:00+0000",
});

export const oddities: Oddity[] = [
  {
    what: "The only carousel among the posts is refused one metric, and every metric beside it.",
    source: "https://github.com/exileum/meta-mcp/issues/120",
    date: "2026-04-04",
    account: "178",
    respond: graph((request) => {
      const { path, url } = request;
      if (path === "/178") return { body: { id: "178", username: "bakery" } };
      if (path === "/178/media") {
        const first = Number(url.searchParams.get("after") ?? 9_000);
        const data = Array.from({ length: 100 }, (_, index) => media(first + index));
        const next = { next: "https://graph.facebook.com/next", cursors: { after: String(first + 100) } };
        return { body: { data, ...(first < 9_200 && { paging: next }) } };
      }
      if (path === "/9003/insights" && requestedMetrics(request).includes("views"))
        return graphError(
          400,
          100,
          "(#100) The Media Insights API does not support the views metric for this media product type.",
        );
      return graphList(...requestedMetrics(request).map((name) => ({ name, values: [{ value: 7 }] })));
    }),
    rows: {
      posts: Array.from({ length: 300 }, (_, index) => ({
        post_id: String(9_000 + index),
        views: index === 3 ? null : 7,
        reach: 7,
      })),
    },
    notes: ["metric_missing"],
  },
];

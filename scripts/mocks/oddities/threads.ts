import { graphList, requestedMetrics } from "./graph.ts";
import type { Oddity } from "./oddity.ts";

const me = { body: { id: "178", username: "bakery" } };

const total = (name: string, value: number) => ({ name, period: "day", total_value: { value } });

export const oddities: Oddity[] = [
  {
    what: "A post with music of others has no permalink, and what the account reposted is in its list.",
    source: "https://github.com/restfb/restfb/issues/1400",
    date: "2024-04-09",
    respond: (request) => {
      if (request.path === "/me") return me;
      if (request.path === "/me/threads") {
        const timestamp = "2026-10-05T10:00:00+0000";
        return graphList(
          { id: "1", media_type: "VIDEO", text: "Rye", timestamp },
          { id: "2", media_type: "REPOST_FACADE", permalink: "https://www.threads.net/@ana/post/2", timestamp },
        );
      }
      if (request.path === "/2/insights")
        return { status: 400, body: { error: { code: 100, message: "No insights" } } };
      if (request.path === "/1/insights")
        return graphList(...requestedMetrics(request).map((name) => ({ name, values: [{ value: 3 }] })));
      return graphList(total("followers_count", 210));
    },
    rows: { posts: [{ account: "bakery", post_id: "1", url: null, type: "video", views: 3, likes: 3, shares: 6 }] },
  },
  {
    what: "Views come by day, days without any are left out, and all other numbers are totals in another form.",
    source: "https://github.com/brightbeanxyz/brightbean-studio/pull/151",
    date: "2026-08-13",
    from: "2026-10-05",
    to: "2026-10-07",
    respond: (request) => {
      if (request.path === "/me") return me;
      const metrics = requestedMetrics(request);
      if (metrics.includes("followers_count")) return graphList(total("followers_count", 210));
      if (metrics.includes("views")) {
        const values = [
          { value: 40, end_time: "2026-10-06T07:00:00+0000" },
          { value: 12, end_time: "2026-10-08T07:00:00+0000" },
        ];
        return graphList({ name: "views", period: "day", values });
      }
      return graphList(...metrics.filter((name) => name !== "clicks").map((name) => total(name, 2)));
    },
    rows: {
      days: [
        { date: "2026-10-05", views: 40, likes: 2, comments: 2, shares: 4, clicks: null, engagements: 8 },
        { date: "2026-10-07", views: 12, likes: 2 },
      ],
    },
  },
];

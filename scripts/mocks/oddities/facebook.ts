import { graph, graphError, graphList, insights, ownPage, requestedMetrics } from "./graph.ts";
import type { Oddity } from "./oddity.ts";

const post = (number: number) => ({
  id: `10_${number}`,
  message: `Loaf ${number}`,
  created_time: "2026-10-05T10:00:00+0000",
  permalink_url: `https://www.facebook.com/10/posts/${number}`,
});

const postMetrics = {
  post_media_view: 90,
  post_clicks: 3,
  post_reactions_by_type_total: { like: 4, love: 1 },
  post_activity_by_action_type: { comment: 2, share: 2, like: 5 },
};

const tooMuch = graphError(500, 1, "Please reduce the amount of data you're asking for, then retry your request");

export const oddities: Oddity[] = [
  {
    what: "A page that a business portfolio owns is in none of the lists, but its token is given for its id.",
    source: "https://github.com/getopenpost/openpost/issues/216",
    date: "2026-08-30",
    account: "7001",
    respond: graph(({ path, token }) => {
      if (path === "/7001" && token === "token")
        return { body: { id: "7001", name: "Bakery", access_token: "token-of-7001" } };
      if (path === "/7001") return { body: { id: "7001", followers_count: 12 } };
      if (path === "/me/accounts") return graphList({ id: "7000", name: "My own page", access_token: "token-of-7000" });
      if (path === "/7001/published_posts") return token === "token-of-7001" ? graphList(post(1)) : undefined;
      return path.endsWith("/insights") ? graphList({ name: "post_media_view", values: [{ value: 4 }] }) : undefined;
    }),
    rows: { posts: [{ account: "Bakery", post_id: "10_1", views: 4 }] },
  },
  {
    what: "A page of a client is in the list of a business portfolio, with its token, and is not given for its id.",
    source: "https://github.com/facebook/facebook-java-business-sdk/issues/74",
    date: "2017-02-13",
    account: "7002",
    respond: graph(({ path, token }) => {
      if (path === "/7002" && token !== "token-of-7002") return graphError(400, 10, "(#10) Requires more permission");
      if (path === "/7002") return { body: { id: "7002", followers_count: 12 } };
      if (path === "/me/accounts") return graphList({ id: "7000", name: "My own page", access_token: "token-of-7000" });
      if (path === "/me/businesses") return graphList({ id: "50", name: "Agency" });
      if (path === "/50/owned_pages") return graphError(403, 200, "(#200) Requires business_management");
      if (path === "/50/client_pages")
        return graphList({ id: "7002", name: "Client shop", access_token: "token-of-7002" });
      if (path === "/7002/published_posts") return graphList(post(2));
      return path.endsWith("/insights") ? graphList({ name: "post_media_view", values: [{ value: 4 }] }) : undefined;
    }),
    rows: { posts: [{ account: "Client shop", post_id: "10_2", views: 4 }] },
  },
  {
    what: "A page of 100 posts is too much with code 1 and status 500, one of 50 as well, one of 25 is not.",
    source: "https://github.com/singer-io/tap-facebook/issues/65",
    date: "2019-08-16",
    account: "10",
    respond: graph((request) => {
      const limit = Number(request.url.searchParams.get("limit"));
      if (request.path === "/10/published_posts") return limit > 25 ? tooMuch : graphList(post(1));
      return request.path.endsWith("/insights") ? insights(request, postMetrics) : ownPage(request, "10");
    }),
    rows: { posts: [{ post_id: "10_1", published_at: "2026-10-05T10:00:00Z", views: 90 }] },
    requested: ["limit=100", "limit=50", "limit=25"],
  },
  {
    what: "A small page is refused the number of unique viewers with code 200, and every metric beside it.",
    source: "https://github.com/airbytehq/airbyte/pull/84408",
    date: "2026-08-14",
    account: "10",
    respond: graph((request) => {
      if (request.path === "/10/published_posts") return graphList({ ...post(1), shares: { count: 2 } });
      if (!request.path.endsWith("/insights")) return ownPage(request, "10");
      const isRefused = requestedMetrics(request).some((name) => name.endsWith("_total_media_view_unique"));
      if (isRefused) return graphError(400, 200, "(#200) Permissions error");
      const day = (value: number) => [{ value, end_time: "2026-10-06T07:00:00+0000" }];
      return request.path === "/10/insights"
        ? graphList(...requestedMetrics(request).map((name) => ({ name, period: "day", values: day(7) })))
        : insights(request, postMetrics);
    }),
    rows: {
      posts: [{ post_id: "10_1", views: 90, reach: null, clicks: 3, likes: 5, comments: 2, shares: 2 }],
      days: [{ date: "2026-10-05", views: 7, reach: null, engagements: 7 }],
    },
    notes: ["metric_missing", "metric"],
  },
  {
    what: "Without read_insights every request for insights succeeds and holds nothing.",
    source: "https://github.com/arsduo/koala/issues/540",
    date: "2016-08-20",
    account: "10",
    respond: graph((request) => {
      if (request.path === "/10/published_posts") return graphList(post(1), post(2), post(3));
      return request.path.endsWith("/insights") ? graphList() : ownPage(request, "10");
    }),
    rows: { posts: [1, 2, 3].map((number) => ({ post_id: `10_${number}`, views: null, likes: null })) },
    notes: ["no_numbers"],
  },
];

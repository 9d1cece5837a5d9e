import type { Oddity } from "./oddity.ts";

export const oddities: Oddity[] = [
  {
    what: "A timeline from before 6 November 2010 is refused as invalid instead of beginning there.",
    source: "https://docs.x.com/x-api/users/get-posts",
    date: "2026-11-28",
    account: "bakery",
    from: "2009-01-01",
    respond: ({ path, url }) => {
      if (path === "/2/users/by/username/bakery") return { body: { data: { id: "9", username: "bakery" } } };
      if ((url.searchParams.get("start_time") ?? "") < "2010-11-06T00:00:00Z")
        return {
          status: 400,
          body: {
            type: "https://api.x.com/2/problems/invalid-request",
            errors: [{ parameters: { start_time: [url.searchParams.get("start_time")] }, message: "Invalid" }],
          },
        };
      const post = { id: "12", text: "Rye", created_at: "2011-03-01T09:00:00.000Z", public_metrics: { like_count: 3 } };
      return { body: { data: [post], meta: { result_count: 1 } } };
    },
    rows: { posts: [{ post_id: "12", published_at: "2011-03-01T09:00:00Z", likes: 3 }] },
    requested: ["start_time=2010-11-06T00:00:00Z"],
  },
];

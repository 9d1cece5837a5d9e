import type { Oddity } from "./oddity.ts";

const podcasts = { body: { podcasts: [{ id: "A", title: "One" }] } };

export const oddities: Oddity[] = [
  {
    what: "Downloads by day reach back 90 days, by month to the beginning; the list has planned episodes too.",
    source: "https://developers.podbean.com/podbean-api-docs/",
    date: "2026-11-28",
    respond: ({ path, url }) => {
      if (path.endsWith("/podcasts")) return podcasts;
      if (path.endsWith("/stats"))
        return { body: url.searchParams.get("period") === "m" ? { "2026-10": 71, "2026-11": 4 } : {} };
      const episode = { publish_time: 1_791_000_000, status: "publish" };
      const episodes = [
        { id: "E1", title: "Good day", ...episode },
        { id: "E2", title: "Next week", ...episode, status: "future" },
      ];
      return { body: { episodes, has_more: false } };
    },
    rows: { episodes: [{ account: "One", episode_id: "E1", published_at: "2026-10-03T04:00:00Z", downloads: 75 }] },
    requested: ["/v1/podcastStats/stats?episode_id=E1&start=2026-10-03&end=2026-10-31&period=m"],
  },
];

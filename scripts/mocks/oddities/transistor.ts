import type { Oddity } from "./oddity.ts";

const episode = (id: string, attributes: object) => ({
  id,
  type: "episode",
  attributes: { title: `Episode ${id}`, status: "published", duration: 568, ...attributes },
});

const list = (...data: object[]) => ({
  body: { data, meta: { currentPage: 1, totalPages: 1, totalCount: data.length } },
});

const show = { body: { data: { id: "24204", type: "show", attributes: { title: "Coffee" } } } };

export const oddities: Oddity[] = [
  {
    what: "Times are those of a zone, days are written 31-12-2026, and without both days downloads are of 14 days.",
    source: "https://developers.transistor.fm/#analytics",
    date: "2026-11-28",
    account: "24204",
    respond: ({ path, url }) => {
      if (path === "/v1/shows/24204") return show;
      if (path === "/v1/episodes") return list(episode("1", { published_at: "2026-10-03T22:06:08.582-07:00" }));
      const isWhole = url.searchParams.get("start_date") === "03-10-2026" && url.searchParams.has("end_date");
      const all = [
        { date: "04-10-2026", downloads: 10 },
        { date: "31-10-2026", downloads: 11 },
      ];
      const episodes = [{ id: 1, title: "Episode 1", downloads: isWhole ? all : all.slice(1) }];
      return { body: { data: { id: "24204", type: "episodes_analytics", attributes: { episodes } } } };
    },
    rows: {
      episodes: [
        { account: "Coffee", episode_id: "1", published_at: "2026-10-04T05:06:08Z", duration: 568, downloads: 21 },
      ],
    },
  },
  {
    what: "Analytics that are still empty have no list of downloads at all.",
    source:
      "https://github.com/webhookdb/webhookdb/blob/49ffe37c757e806fdf66439fb438a053ef7813de/spec/webhookdb/replicator/transistor_episode_v1_spec.rb",
    date: "2024-08-01",
    account: "24204",
    from: "2025-06-01",
    respond: ({ path }) => {
      if (path === "/v1/shows/24204") return show;
      if (path === "/v1/episodes")
        return list(
          episode("1", { published_at: "2025-06-03T10:06:08.582-07:00" }),
          episode("2", { published_at: "2026-10-03T10:06:08.582-07:00" }),
        );
      if (path === "/v1/analytics/episodes/1")
        return { body: { data: { id: "1", type: "episode_analytics", attributes: {} } } };
      const downloads = [{ date: "03-10-2026", downloads: 7 }];
      return { body: { data: { id: "24204", attributes: { episodes: [{ id: 2, downloads }] } } } };
    },
    rows: {
      episodes: [
        { episode_id: "1", published_at: "2025-06-03T17:06:08Z", downloads: null },
        { episode_id: "2", downloads: 7 },
      ],
    },
  },
];

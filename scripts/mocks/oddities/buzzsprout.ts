import type { Oddity } from "./oddity.ts";

const episode = (id: number, more: object) => ({
  id,
  title: `Episode ${id}`,
  published_at: "2026-10-03T03:00:00Z",
  private: false,
  inactive_at: null,
  total_plays: 12,
  ...more,
});

export const oddities: Oddity[] = [
  {
    what: "The list of episodes also has private ones and those that were withdrawn.",
    source: "https://github.com/buzzsprout/buzzsprout-api/issues/38",
    date: "2023-07-25",
    account: "9",
    respond: ({ path }) => ({
      body: path.endsWith("podcasts.json")
        ? [{ id: 9, title: "Bread" }]
        : [episode(1, { private: true }), episode(2, { inactive_at: "2026-10-09T03:00:00Z" }), episode(3, {})],
    }),
    rows: { episodes: [{ episode_id: "3", plays: 12 }] },
  },
];

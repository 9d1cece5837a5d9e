import type { Oddity } from "./oddity.ts";

const uuid = "0123456789abcdef0123456789abcdef";

/** Twelve episodes, the newest first, of which the newest has 100 downloads, the next 99. */
const episodes = Array.from({ length: 12 }, (_, number) => ({
  itemGuid: `g${number}`,
  title: `Episode ${number}`,
  pubdate: `2026-10-${String(30 - 2 * number).padStart(2, "0")}T06:00:00.000Z`,
  downloadsAll: 100 - number,
}));

export const oddities: Oddity[] = [
  {
    what: "Without a limit the counts of downloads are those of eight episodes.",
    source:
      "https://github.com/skymethod/op3/blob/d8267547f2f7c9c79493293f221e7d2b2c2275d8/worker/routes/api_queries.ts",
    date: "2026-08-22",
    account: uuid,
    respond: ({ path, url }) =>
      path.includes("/shows/")
        ? { body: { showUuid: uuid, title: "Bread" } }
        : { body: { episodes: episodes.slice(0, Number(url.searchParams.get("limit") ?? 8)) } },
    rows: {
      episodes: [30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8].map((day, number) => ({
        account: "Bread",
        episode_id: `g${number}`,
        published_at: `2026-10-${String(day).padStart(2, "0")}T06:00:00Z`,
        downloads: 100 - number,
      })),
    },
    requested: ["limit=1000"],
  },
  {
    what: "Counts of the first days are missing until those are over, and an episode without downloads has no count.",
    source:
      "https://github.com/skymethod/op3/blob/d8267547f2f7c9c79493293f221e7d2b2c2275d8/worker/routes/api_queries.ts",
    date: "2026-08-22",
    account: uuid,
    respond: ({ path }) => {
      if (path.includes("/shows/")) return { body: { showUuid: uuid } };
      const days = { downloads1: 40, downloads3: 55, downloads7: 60, downloadsAll: 71 };
      const old = { itemGuid: "old", pubdate: "2026-10-02T06:00:00.000Z", ...days };
      return { body: { episodes: [{ itemGuid: "new", pubdate: "2026-10-31T06:00:00.000Z" }, old] } };
    },
    rows: {
      episodes: [
        { account: uuid, episode_id: "new", downloads: null },
        { account: uuid, episode_id: "old", downloads: 71 },
      ],
    },
  },
];

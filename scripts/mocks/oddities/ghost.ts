import type { Oddity } from "./oddity.ts";

const site = "https://blog.example.com";
const all = Array.from({ length: 129 }, (_, number) => ({
  id: String(number),
  status: "published",
  title: `Post ${number}`,
  url: `${site}/post-${number}/`,
  published_at: "2026-10-05T10:00:00.000Z",
  email: null,
  newsletter: null,
  count: { clicks: 0 },
}));

const page = (posts: readonly object[], number: number, pages: number) => ({
  body: {
    posts,
    meta: { pagination: { page: number, limit: 100, pages, total: posts.length, next: null, prev: null } },
  },
});

export const oddities: Oddity[] = [
  {
    what: "A hundred posts come at once, however many are asked for, and the total tells of a second page.",
    source: "https://github.com/tradingstrategy-ai/frontend/pull/1293",
    date: "2026-07-01",
    site,
    respond: ({ url }) => {
      const number = Number(url.searchParams.get("page") ?? 1);
      return page(all.slice((number - 1) * 100, number * 100), number, 2);
    },
    rows: {
      pages: all.map((_, number) => ({
        date: "2026-10-05",
        page: `${site}/post-${number}/`,
        title: `Post ${number}`,
        clicks: null,
      })),
    },
    notes: ["no_numbers"],
  },
  {
    what: "A newsletter without tracking has 0 opens, which are not known rather than none.",
    source: "https://github.com/TryGhost/Ghost/blob/main/ghost/core/core/server/data/schema/schema.js",
    date: "2026-11-28",
    site,
    respond: () => {
      const counts = { email_count: 50, delivered_count: 49, failed_count: 1, opened_count: 0 };
      const email = { subject: "Rye", track_opens: false, track_clicks: false, ...counts };
      const sent = { id: "9", title: "Rye", status: "sent", published_at: "2026-10-05T10:00:00.000Z", email };
      return page([{ ...sent, newsletter: { name: "Weekly" }, count: { clicks: 0 } }], 1, 1);
    },
    rows: {
      campaigns: [
        { campaign_id: "9", list: "Weekly", recipients: 50, delivered: 49, bounces: 1, opens: null, clicks: null },
      ],
    },
  },
];

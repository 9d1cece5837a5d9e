import type { Oddity } from "./oddity.ts";

const refused = {
  status: 401,
  body: { error: { code: "scope_not_authorized", message: "The user did not authorize the scope required." } },
};

export const oddities: Oddity[] = [
  {
    what: "Without user.info.stats and user.info.profile their fields are refused, and all others with them.",
    source: "https://github.com/brightbeanxyz/brightbean-studio/pull/106",
    date: "2026-06-24",
    from: "2026-09-01",
    to: "2026-09-30",
    respond: ({ path, url }) => {
      const ok = { code: "ok", message: "" };
      if (path === "/v2/user/info/") {
        const isRefused = /count|username/.test(url.searchParams.get("fields") ?? "");
        return isRefused ? refused : { body: { data: { user: { open_id: "o1", display_name: "Bakery" } }, error: ok } };
      }
      const video = { id: "7412345678901230001", create_time: 1_789_034_400, view_count: 40, like_count: 4 };
      return path === "/v2/video/list/"
        ? { body: { data: { videos: [video], cursor: 1, has_more: false }, error: ok } }
        : undefined;
    },
    rows: {
      posts: [{ account: "Bakery", post_id: "7412345678901230001", views: 40, likes: 4 }],
      days: [],
    },
    notes: ["table_left_out"],
  },
];

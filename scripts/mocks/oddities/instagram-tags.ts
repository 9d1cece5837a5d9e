import { graphList } from "./graph.ts";
import type { Oddity } from "./oddity.ts";

const source =
  "https://github.com/sns-sdks/python-facebook/blob/6e5f48253cc8454431635070f9ac70f9d05b293b/testdata/instagram/apidata/mentions/tagged_user_medias_p1.json";

const media = (id: string, day: string, more: object = { caption: "With @bakery" }) => ({
  id,
  username: "reader_example",
  permalink: `https://www.instagram.com/p/${id}`,
  timestamp: `${day}T10:00:00+0000`,
  like_count: 2,
  comments_count: 1,
  ...more,
});

const account = { body: { id: "178", username: "bakery" } };

export const oddities: Oddity[] = [
  {
    what: "The list is by the time of tagging: media of last year stand between this month's, and end a page.",
    source,
    date: "2020-02-24",
    account: "178",
    respond: ({ path, url }) => {
      if (path === "/178") return account;
      const after = url.searchParams.get("after");
      if (after === "B") return graphList(media("4", "2018-10-09"), media("5", "2018-09-21"));
      if (after === "A") {
        const data = [media("3", "2026-10-13")];
        return { body: { data, paging: { cursors: { after: "B" } } } };
      }
      const data = [media("1", "2026-10-23"), media("2", "2025-10-23")];
      return { body: { data, paging: { cursors: { after: "A" } } } };
    },
    rows: { mentions: [{ mention_id: "1", likes: 2, comments: 1 }, { mention_id: "3" }] },
  },
  {
    what: "Media without a text have no caption, and the last page has no cursor.",
    source,
    date: "2020-02-24",
    account: "178",
    respond: ({ path }) => (path === "/178" ? account : graphList(media("6", "2026-10-09", {}))),
    rows: { mentions: [{ account: "bakery", mention_id: "6", author: "reader_example", text: null, type: "mention" }] },
  },
];

import type { Oddity } from "./oddity.ts";

const blog = "https://blog.example.com";

const feed = (item: string) =>
  `<rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><item><link>${blog}/?p=1</link>${item}</item></channel></rss>`;

const published = "<pubDate>Mon, 05 Oct 2026 10:00:00 +0000</pubDate>";

export const oddities: Oddity[] = [
  {
    what: "With plain permalinks the feed is not at /feed/ but at ?feed=rss2.",
    source: "https://github.com/WP-API/WP-API/issues/2623",
    date: "2016-07-27",
    account: blog,
    respond: ({ url }) => {
      if (url.searchParams.get("feed") !== "rss2" || url.searchParams.has("paged")) return undefined;
      return { body: feed(`<title>Rye</title>${published}<slash:comments>3</slash:comments>`) };
    },
    rows: { pages: [{ date: "2026-10-05", page: `${blog}/?p=1`, title: "Rye", comments: 3 }] },
  },
  {
    what: "A post whose comments are closed has no number of them, and plugins write titles as CDATA.",
    source:
      "https://github.com/WordPress/WordPress/blob/70b537d3f24923d19c57c83af3c0c258c749a406/wp-includes/feed-rss2.php",
    date: "2026-11-28",
    account: blog,
    respond: ({ url, path }) =>
      path === "/feed/" && !url.searchParams.has("paged")
        ? { body: feed(`<title><![CDATA[Rye &#038; oats]]></title>${published}`) }
        : undefined,
    rows: { pages: [{ title: "Rye & oats", comments: null }] },
    notes: ["no_numbers"],
  },
];

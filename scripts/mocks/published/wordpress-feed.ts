import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://journal.broodenboon.example/feed/",
    source:
      "https://github.com/WordPress/WordPress/blob/70b537d3f24923d19c57c83af3c0c258c749a406/wp-includes/feed-rss2.php",
    fields: `
      rss channel title atom:link link description item comments dc:creator pubDate category guid
      content:encoded slash:comments`,
  },
  {
    route: "errors",
    source: "https://developer.wordpress.org/reference/functions/wp_die/",
    fields: "html head title body h1",
  },
];

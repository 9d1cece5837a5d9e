import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://blog.broodenboon.example/wp-json/",
    source: "https://developer.wordpress.org/rest-api/extending-the-rest-api/routes-and-endpoints/",
    fields: "name namespaces[]",
  },
  {
    route: "GET https://blog.broodenboon.example/wp-json/wp/v2/posts",
    source: "https://developer.wordpress.org/rest-api/reference/posts/",
    fields: `
      [].id [].date_gmt [].link [].title.rendered []._links.author[].embeddable []._links.author[].href
      []._links.replies[].embeddable []._links.replies[].href []._embedded.author[].id
      []._embedded.author[].name []._embedded.author[].link []._embedded.replies[][].id
      []._embedded.replies[][].parent []._embedded.replies[][].author_name []._embedded.replies[][].date
      []._embedded.replies[][].content.rendered []._embedded.replies[][].type`,
  },
  {
    route: "GET https://blog.broodenboon.example/wp-json/wp/v2/comments",
    source: "https://developer.wordpress.org/rest-api/reference/comments/",
    fields: "[].id",
  },
  {
    route: "errors",
    source: "https://developer.wordpress.org/reference/classes/wp_error/",
    fields: "code message data.status",
  },
];

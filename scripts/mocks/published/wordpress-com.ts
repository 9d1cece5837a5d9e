import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://public-api.wordpress.com/rest/v1.1/sites/:site",
    source: "https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/",
    fields: "ID URL",
  },
  {
    route: "GET https://public-api.wordpress.com/rest/v1.1/sites/:site/stats/visits",
    source: "https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/stats/visits/",
    fields: "date unit fields[] data[][]",
  },
  {
    route: "GET https://public-api.wordpress.com/rest/v1.1/sites/:site/stats/top-posts",
    source: "https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/stats/top-posts/",
    fields: `
      date period days.*.total_views days.*.other_views days.*.postviews[].id days.*.postviews[].href
      days.*.postviews[].date days.*.postviews[].title days.*.postviews[].type days.*.postviews[].views`,
  },
  {
    route: "GET https://public-api.wordpress.com/rest/v1.1/me/sites",
    source: "https://developer.wordpress.com/docs/api/1.1/get/me/sites/",
    fields: "sites[].ID sites[].URL sites[].name",
  },
  {
    route: "errors",
    source: "https://developer.wordpress.com/docs/api/getting-started/",
    fields: "error message",
  },
];

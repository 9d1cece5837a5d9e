import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "POST https://api.podbean.com/v1/oauth/token",
    source: "https://developers.podbean.com/podbean-api-docs/",
    fields: "access_token expires_in token_type",
  },
  {
    route: "GET https://api.podbean.com/v1/podcasts",
    source: "https://developers.podbean.com/podbean-api-docs/",
    fields: "podcasts[].id podcasts[].title podcasts[].object",
  },
  {
    route: "GET https://api.podbean.com/v1/analytics/podcastAnalyticReports",
    source: "https://developers.podbean.com/podbean-api-docs/",
    fields: "followers",
  },
  {
    route: "GET https://api.podbean.com/v1/episodes",
    source: "https://developers.podbean.com/podbean-api-docs/",
    fields: `
      episodes[].id episodes[].podcast_id episodes[].title episodes[].publish_time episodes[].status
      episodes[].type episodes[].duration episodes[].object offset limit has_more`,
  },
  {
    route: "GET https://api.podbean.com/v1/podcastStats/stats",
    source: "https://developers.podbean.com/podbean-api-docs/",
    fields: "*",
  },
  {
    route: "errors",
    source: "https://developers.podbean.com/podbean-api-docs/",
    fields: "error error_description",
  },
];

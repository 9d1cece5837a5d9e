import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://graph.threads.net/v1.0/me",
    source: "https://developers.facebook.com/docs/threads/threads-profiles",
    fields: "id username",
  },
  {
    route: "GET https://graph.threads.net/v1.0/24000000000000001/threads_insights",
    source: "https://developers.facebook.com/docs/threads/insights",
    fields: `
      data[].name data[].period data[].title data[].total_value.value data[].id data[].values[].value
      data[].values[].end_time data[].link_total_values[].value data[].link_total_values[].link_url`,
  },
  {
    route: "GET https://graph.threads.net/v1.0/me/threads",
    source: "https://developers.facebook.com/docs/threads/retrieve-and-discover-posts/retrieve-posts",
    fields: `
      data[].id data[].media_type data[].permalink data[].text data[].timestamp paging.cursors.before
      paging.cursors.after paging.next`,
  },
  {
    route: "GET https://graph.threads.net/v1.0/:id/insights",
    source: "https://developers.facebook.com/docs/threads/insights",
    fields: "data[].name data[].period data[].values[].value data[].title data[].id",
  },
  {
    route: "errors",
    source: "https://developers.facebook.com/docs/graph-api/guides/error-handling",
    fields: "error.message error.type error.code error.error_subcode error.fbtrace_id error.is_transient",
  },
];

import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://graph.facebook.com/v25.0/101000000000077",
    source: "https://developers.facebook.com/docs/graph-api/reference/page/",
    fields: "id name access_token",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/101000000000077/ratings",
    source: "https://developers.facebook.com/docs/graph-api/reference/page/ratings/",
    fields: `
      data[].created_time paging.cursors.before paging.cursors.after paging.next data[].has_review
      data[].review_text data[].recommendation_type data[].open_graph_story.id data[].rating`,
  },
  {
    route: "GET https://graph.facebook.com/v25.0/101000000000077/tagged",
    source: "https://developers.facebook.com/docs/graph-api/reference/page/tagged/",
    fields: `
      data[].id data[].message data[].created_time data[].updated_time data[].permalink_url
      data[].shares.count data[].reactions.summary.total_count data[].comments.summary.total_count
      paging.cursors.before paging.cursors.after`,
  },
  {
    route: "GET https://graph.facebook.com/v25.0/me",
    source: "https://developers.facebook.com/docs/graph-api/reference/user/",
    fields: "id name",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/me/accounts",
    source: "https://developers.facebook.com/docs/graph-api/reference/user/accounts/",
    fields: "data[].id data[].name data[].tasks[] paging.cursors.before paging.cursors.after",
  },
  {
    route: "errors",
    source: "https://developers.facebook.com/docs/graph-api/guides/error-handling",
    fields: "error.message error.type error.code error.fbtrace_id error.error_subcode error.is_transient",
  },
];

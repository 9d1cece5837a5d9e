import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://graph.facebook.com/v25.0/101000000000002",
    source: "https://developers.facebook.com/docs/graph-api/reference/page/",
    fields: "id name access_token fan_count followers_count",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/101000000000002/published_posts",
    source: "https://developers.facebook.com/docs/graph-api/reference/page/feed/",
    fields: `
      data[].id data[].message data[].created_time data[].permalink_url data[].status_type
      data[].attachments.data[].media_type data[].attachments.data[].type data[].attachments.data[].url
      data[].attachments.data[].target.id data[].attachments.data[].target.url data[].shares.count
      data[].reactions.summary.total_count data[].comments.summary.order
      data[].comments.summary.total_count data[].comments.summary.can_comment
      data[].attachments.data[].title paging.cursors.before paging.cursors.after paging.next`,
  },
  {
    route: "GET https://graph.facebook.com/v25.0/:id/insights",
    source: "https://developers.facebook.com/docs/graph-api/reference/insights/",
    fields: `
      data[].name data[].period data[].values[].value data[].title data[].id data[].values[].value.like
      data[].values[].value.love data[].values[].value.share data[].values[].value.comment`,
  },
  {
    route: "POST https://graph.facebook.com/v25.0/",
    source: "https://developers.facebook.com/docs/graph-api/batch-requests",
    fields: "[].code [].headers[].name [].headers[].value [].body",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/:id/video_insights",
    source: "https://developers.facebook.com/docs/graph-api/reference/video/video_insights/",
    fields: "data[].name data[].period data[].values[].value data[].title data[].id",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/:id",
    source: "https://developers.facebook.com/docs/graph-api/reference/video/",
    fields: "id length",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/101000000000002/insights",
    source: "https://developers.facebook.com/docs/graph-api/reference/insights/",
    fields: "data[].name data[].period data[].title data[].id data[].values[].value data[].values[].end_time",
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

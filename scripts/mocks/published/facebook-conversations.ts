import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://graph.facebook.com/v25.0/101000000000002",
    source: "https://developers.facebook.com/docs/graph-api/reference/page/",
    fields: "id name access_token",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/101000000000002/conversations",
    source: "https://developers.facebook.com/docs/graph-api/reference/page/conversations/",
    fields: `
      data[].id data[].updated_time data[].message_count data[].messages.data[].id
      data[].messages.data[].created_time data[].messages.data[].from.name data[].messages.data[].from.id
      data[].messages.paging.cursors.before data[].messages.paging.cursors.after
      data[].messages.paging.next paging.cursors.before paging.cursors.after paging.next`,
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

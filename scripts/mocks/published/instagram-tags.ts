import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://graph.facebook.com/v25.0/17841400000000088",
    source: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user",
    fields: "id username",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/17841400000000088/tags",
    source: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/tags",
    fields: `
      data[].id data[].caption data[].permalink data[].timestamp data[].username data[].like_count
      data[].comments_count paging.cursors.before paging.cursors.after`,
  },
  {
    route: "GET https://graph.facebook.com/v25.0/me",
    source: "https://developers.facebook.com/docs/graph-api/reference/user/",
    fields: "id name",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/me/accounts",
    source: "https://developers.facebook.com/docs/graph-api/reference/user/accounts/",
    fields: `
      data[].id data[].name data[].instagram_business_account.id
      data[].instagram_business_account.username paging.cursors.before paging.cursors.after`,
  },
  {
    route: "errors",
    source: "https://developers.facebook.com/docs/graph-api/guides/error-handling",
    fields: "error.message error.type error.code error.fbtrace_id error.error_subcode error.is_transient",
  },
];

import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://graph.facebook.com/v25.0/17841400000000001",
    source: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user",
    fields: "id username followers_count media_count",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/17841400000000001/media",
    source: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media",
    fields: `
      data[].id data[].caption data[].media_type data[].media_product_type data[].permalink
      data[].timestamp data[].like_count data[].comments_count paging.cursors.before paging.cursors.after
      paging.next`,
  },
  {
    route: "GET https://graph.facebook.com/v25.0/17841400000000001/stories",
    source: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/stories",
    fields: `
      data[].id data[].caption data[].media_type data[].media_product_type data[].permalink
      data[].timestamp data[].like_count data[].comments_count paging.cursors.before paging.cursors.after`,
  },
  {
    route: "GET https://graph.facebook.com/v25.0/:id/insights",
    source: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-media/insights",
    fields: "data[].name data[].period data[].values[].value data[].title data[].id",
  },
  {
    route: "errors",
    source: "https://developers.facebook.com/docs/graph-api/guides/error-handling",
    fields: `
      error.message error.type error.code error.error_subcode error.error_user_title error.fbtrace_id
      error.is_transient`,
  },
  {
    route: "POST https://graph.facebook.com/v25.0/",
    source: "https://developers.facebook.com/docs/graph-api/batch-requests",
    fields: "[].code [].headers[].name [].headers[].value [].body",
  },
  {
    route: "GET https://graph.facebook.com/v25.0/17841400000000001/insights",
    source: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/insights",
    fields: `
      data[].name data[].period data[].title data[].id data[].values[].value data[].values[].end_time
      data[].total_value.value data[].total_value.breakdowns[].dimension_keys[]
      data[].total_value.breakdowns[].results[].dimension_values[]
      data[].total_value.breakdowns[].results[].value`,
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
];

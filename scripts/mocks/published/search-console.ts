import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "POST https://searchconsole.googleapis.com/webmasters/v3/sites/:site/searchAnalytics/query",
    source: "https://developers.google.com/webmaster-tools/v1/searchanalytics/query",
    fields: "rows[].keys[] rows[].clicks rows[].impressions rows[].position rows[].ctr responseAggregationType",
  },
  {
    route: "GET https://searchconsole.googleapis.com/webmasters/v3/sites",
    source: "https://developers.google.com/webmaster-tools/v1/sites/list",
    fields: "siteEntry[].siteUrl siteEntry[].permissionLevel",
  },
  {
    route: "errors",
    source: "https://developers.google.com/webmaster-tools/v1/errors",
    fields: `
      error.code error.message error.status error.errors[].message error.errors[].domain
      error.errors[].reason`,
  },
];

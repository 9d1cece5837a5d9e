import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://api.hubapi.com/account-info/v3/details",
    source:
      "https://developers.hubspot.com/docs/api-reference/account-account-info-v3/account-details/get-account-info-v3-details",
    fields: "portalId accountType timeZone",
  },
  {
    route: "GET https://api.hubapi.com/marketing/v3/emails",
    source:
      "https://developers.hubspot.com/docs/api-reference/marketing-marketing-emails-v3/marketing-emails/get-marketing-v3-emails",
    fields: `
      total results[].id results[].name results[].subject results[].type results[].state
      results[].isPublished results[].publishDate results[].publishedAt results[].stats.counters.sent
      results[].stats.counters.delivered results[].stats.counters.open results[].stats.counters.click
      results[].stats.counters.bounce results[].stats.counters.hardbounced
      results[].stats.counters.softbounced results[].stats.counters.unsubscribed
      results[].stats.counters.spamreport results[].stats.counters.dropped
      results[].stats.ratios.openratio results[].stats.ratios.clickratio paging.next.after
      paging.next.link`,
  },
  {
    route: "errors",
    source: "https://developers.hubspot.com/docs/api-reference/error-handling",
    fields: "status message correlationId category policyName",
  },
];

import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "POST https://analyticsdata.googleapis.com/v1beta/properties/:id:runReport",
    source: "https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/runReport",
    fields: `
      dimensionHeaders[].name metricHeaders[].name metricHeaders[].type rows[].dimensionValues[].value
      rows[].metricValues[].value rowCount metadata.currencyCode metadata.timeZone
      propertyQuota.tokensPerDay.consumed propertyQuota.tokensPerDay.remaining
      propertyQuota.tokensPerHour.consumed propertyQuota.tokensPerHour.remaining
      propertyQuota.tokensPerProjectPerHour.consumed propertyQuota.tokensPerProjectPerHour.remaining
      propertyQuota.concurrentRequests.remaining kind`,
  },
  {
    route: "GET https://analyticsadmin.googleapis.com/v1beta/accountSummaries",
    source: "https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1beta/accountSummaries/list",
    fields: `
      accountSummaries[].name accountSummaries[].account accountSummaries[].displayName
      accountSummaries[].propertySummaries[].property accountSummaries[].propertySummaries[].displayName
      accountSummaries[].propertySummaries[].propertyType accountSummaries[].propertySummaries[].parent`,
  },
  {
    route: "errors",
    source: "https://cloud.google.com/apis/design/errors",
    fields: "error.code error.message error.status",
  },
];

import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://a.klaviyo.com/api/accounts",
    source: "https://developers.klaviyo.com/en/reference/get_accounts",
    fields: "data[].type data[].id data[].attributes.contact_information.organization_name",
  },
  {
    route: "GET https://a.klaviyo.com/api/metrics",
    source: "https://developers.klaviyo.com/en/reference/get_metrics",
    fields: `
      data[].type data[].id data[].attributes.name data[].attributes.integration.name
      data[].attributes.integration.category`,
  },
  {
    route: "POST https://a.klaviyo.com/api/campaign-values-reports",
    source:
      "https://github.com/NangoHQ/integration-templates/blob/main/integrations/klaviyo/tests/query-campaign-values-report.test.json",
    fields: `
      data.type data.id data.attributes.results[].groupings.campaign_id
      data.attributes.results[].groupings.campaign_message_id
      data.attributes.results[].groupings.send_channel data.attributes.results[].statistics.recipients
      data.attributes.results[].statistics.delivered data.attributes.results[].statistics.bounced
      data.attributes.results[].statistics.opens_unique data.attributes.results[].statistics.opens
      data.attributes.results[].statistics.clicks_unique data.attributes.results[].statistics.clicks
      data.attributes.results[].statistics.unsubscribe_uniques
      data.attributes.results[].statistics.spam_complaints
      data.attributes.results[].statistics.conversion_value links.self links.next links.prev`,
  },
  {
    route: "GET https://a.klaviyo.com/api/campaigns",
    source: "https://developers.klaviyo.com/en/reference/get_campaigns",
    fields: `
      data[].type data[].id data[].attributes.name data[].attributes.send_time
      data[].relationships.campaign-messages.data[].type data[].relationships.campaign-messages.data[].id
      included[].type included[].id included[].attributes.definition.content.subject links.self links.next
      links.prev`,
  },
  {
    route: "errors",
    source: "https://developers.klaviyo.com/en/reference/rate_limits_and_error_handling",
    fields: "errors[].id errors[].status errors[].code errors[].title errors[].detail errors[].source.pointer",
  },
];

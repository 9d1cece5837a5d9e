import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://:dc.api.mailchimp.com/3.0/",
    source: "https://mailchimp.com/developer/marketing/api/root/list-api-root-resources/",
    fields: "account_id account_name",
  },
  {
    route: "GET https://:dc.api.mailchimp.com/3.0/reports",
    source: "https://mailchimp.com/developer/marketing/api/reports/list-campaign-reports/",
    fields: `
      reports[].id reports[].campaign_title reports[].list_name reports[].subject_line
      reports[].emails_sent reports[].abuse_reports reports[].unsubscribed reports[].send_time
      reports[].bounces.hard_bounces reports[].bounces.soft_bounces reports[].bounces.syntax_errors
      reports[].forwards.forwards_count reports[].forwards.forwards_opens reports[].opens.opens_total
      reports[].opens.proxy_excluded_opens reports[].opens.unique_opens
      reports[].opens.proxy_excluded_unique_opens reports[].opens.open_rate reports[].opens.last_open
      reports[].clicks.clicks_total reports[].clicks.unique_clicks
      reports[].clicks.unique_subscriber_clicks reports[].clicks.click_rate reports[].clicks.last_click
      reports[].ecommerce.total_orders reports[].ecommerce.total_spent reports[].ecommerce.total_revenue
      total_items`,
  },
  {
    route: "errors",
    source: "https://mailchimp.com/developer/marketing/docs/errors/",
    fields: "type title status detail instance",
  },
];

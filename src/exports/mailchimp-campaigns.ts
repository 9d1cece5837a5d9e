import { defineFormat } from "./define-format.ts";

/** Mailchimp, Campaigns, Export: `campaigns.csv`. Times are in the account's time zone, which the file does not contain. */
export const mailchimpCampaigns = defineFormat({
  id: "mailchimp-campaigns",
  label: {
    en: "Mailchimp campaigns export",
    es: "exportación de campañas de Mailchimp",
    nl: "Mailchimp-export van campagnes",
  },
  platform: "mailchimp",
  table: "campaigns",
  counts: "total",
  requiredFields: ["title", "sent_at", "weekday", "recipients"],
  headers: {
    campaign_id: { en: "Unique Id" },
    title: { en: "Title" },
    subject: { en: "Subject" },
    list: { en: ["List", "Audience"] },
    sent_at: { en: "Send Date" },
    recipients: { en: "Total Recipients" },
    delivered: { en: "Successful Deliveries" },
    bounces: { en: "Total Bounces" },
    opens: { en: "Unique Opens" },
    total_opens: { en: "Total Opens" },
    clicks: { en: "Unique Clicks" },
    total_clicks: { en: "Total Clicks" },
    unsubscribes: { en: "Unsubscribes" },
    complaints: { en: "Abuse Complaints" },
    forwards: { en: "Times Forwarded" },
    revenue: { en: "Total Revenue" },
  },
  columns: {
    weekday: { en: "Send Weekday" },
  },
  // Spreadsheet programs convert the first form to the others.
  dates: { sent_at: ["MMM DD, YYYY hh:mm a", "MM/DD/YY HH:mm", "MM/DD/YYYY HH:mm", "YYYY-MM-DD HH:mm[:ss]"] },
  ambiguousDateFields: ["sent_at"],
});

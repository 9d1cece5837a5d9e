import { defineFormat } from "./define-format.ts";

/** Klaviyo, Campaigns, Export. */
export const klaviyoCampaigns = defineFormat({
  id: "klaviyo-campaigns",
  label: {
    en: "Klaviyo campaigns export",
    es: "exportación de campañas de Klaviyo",
    nl: "Klaviyo-export van campagnes",
  },
  platform: "klaviyo",
  table: "campaigns",
  counts: "total",
  requiredFields: ["campaign_id", "title", "channel"],
  headers: {
    campaign_id: { en: "Campaign ID" },
    title: { en: "Campaign Name" },
    subject: { en: "Subject" },
    list: { en: "List" },
    sent_at: { en: "Send Time" },
    recipients: { en: "Total Recipients" },
    delivered: { en: "Successful Deliveries" },
    bounces: { en: "Bounces" },
    opens: { en: "Unique Opens" },
    total_opens: { en: "Total Opens" },
    clicks: { en: "Unique Clicks" },
    total_clicks: { en: "Total Clicks" },
    unsubscribes: { en: "Unsubscribes" },
    complaints: { en: "Spam Complaints" },
    revenue: { en: "Revenue" },
  },
  columns: {
    channel: { en: "Campaign Channel" },
  },
  dates: { sent_at: ["YYYY-MM-DD HH:mm[:ss]"] },
});

import { defineFormat } from "./define-format.ts";

/**
 * Constant Contact, Reporting, Download: one row per email. Opens and clicks are unique, as its rates show. Times are in the
 * account's zone, which the file does not contain. Headers are known from an export and a public analysis of one.
 */
export const constantContactCampaigns = defineFormat({
  id: "constant-contact-campaigns",
  label: {
    en: "Constant Contact campaigns export",
    es: "exportación de campañas de Constant Contact",
    nl: "Constant Contact-export van campagnes",
  },
  platform: "constant-contact",
  table: "campaigns",
  counts: "total",
  requiredFields: ["sent_at", "title", "recipients", "desktop_rate"],
  headers: {
    title: { en: "Campaign Name" },
    sent_at: { en: "Time Sent" },
    recipients: { en: "Sends" },
    delivered: {},
    bounces: { en: "Bounces" },
    opens: { en: "Opens" },
    clicks: { en: "Clicks" },
    unsubscribes: { en: "Unsubscribes" },
  },
  columns: {
    desktop_rate: { en: "Desktop Open Rate" },
  },
  dates: { sent_at: ["YYYY/MM/DD hh:mm a", "YYYY-MM-DD HH:mm[:ss]"] },
  differences: { delivered: ["recipients", "bounces"] },
});

import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://api.brevo.com/v3/account",
    source: "https://developers.brevo.com/reference/getaccount",
    fields: "email companyName",
  },
  {
    route: "GET https://api.brevo.com/v3/emailCampaigns",
    source: "https://developers.brevo.com/reference/getemailcampaigns-1",
    fields: `
      count campaigns[].id campaigns[].name campaigns[].subject campaigns[].type campaigns[].status
      campaigns[].sentDate campaigns[].htmlContent campaigns[].statistics.globalStats.sent
      campaigns[].statistics.globalStats.delivered campaigns[].statistics.globalStats.viewed
      campaigns[].statistics.globalStats.uniqueViews campaigns[].statistics.globalStats.clickers
      campaigns[].statistics.globalStats.uniqueClicks campaigns[].statistics.globalStats.unsubscriptions
      campaigns[].statistics.globalStats.hardBounces campaigns[].statistics.globalStats.softBounces
      campaigns[].statistics.globalStats.complaints campaigns[].statistics.globalStats.deferred
      campaigns[].statistics.globalStats.appleMppOpens campaigns[].statistics.globalStats.opensRate
      campaigns[].statistics.globalStats.trackableViews campaigns[].statistics.mirrorClick
      campaigns[].statistics.remaining`,
  },
  {
    route: "errors",
    source: "https://developers.brevo.com/docs/how-it-works",
    fields: "code message",
  },
];

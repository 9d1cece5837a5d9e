import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://api.trustpilot.com/v1/business-units/find",
    source: "https://developers.trustpilot.com/business-units-api-(public)",
    fields: "id displayName name.identifying name.referring[] numberOfReviews.total",
  },
  {
    route: "GET https://api.trustpilot.com/v1/business-units/:unit/reviews",
    source: "https://developers.trustpilot.com/business-units-api-(public)",
    fields: `
      reviews[].id reviews[].stars reviews[].title reviews[].text reviews[].language reviews[].createdAt
      reviews[].updatedAt reviews[].consumer.id reviews[].consumer.displayName reviews[].companyReply
      reviews[].companyReply.text reviews[].companyReply.createdAt reviews[].companyReply.updatedAt`,
  },
  {
    route: "errors",
    source: "https://developers.trustpilot.com/business-units-api-(public)",
    fields: "message",
  },
];

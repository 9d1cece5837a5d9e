import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://mybusinessbusinessinformation.googleapis.com/v1/locations/:id",
    source: "https://developers.google.com/my-business/reference/businessinformation/rest/v1/locations/get",
    fields: "name title",
  },
  {
    route: "GET https://mybusiness.googleapis.com/v4/accounts/:account/locations/:location/reviews",
    source: "https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews/list",
    fields: `
      reviews[].name reviews[].reviewId reviews[].reviewer.displayName reviews[].reviewer.profilePhotoUrl
      reviews[].reviewer.isAnonymous reviews[].starRating reviews[].comment reviews[].createTime
      reviews[].updateTime reviews[].reviewReply.comment reviews[].reviewReply.updateTime averageRating
      totalReviewCount nextPageToken`,
  },
  {
    route: "GET https://mybusinessaccountmanagement.googleapis.com/v1/accounts",
    source: "https://developers.google.com/my-business/reference/accountmanagement/rest/v1/accounts/list",
    fields: "accounts[].name accounts[].accountName accounts[].type nextPageToken",
  },
  {
    route: "GET https://mybusinessbusinessinformation.googleapis.com/v1/accounts/:id/locations",
    source: "https://developers.google.com/my-business/reference/businessinformation/rest/v1/accounts.locations/list",
    fields: `
      locations[].name locations[].title locations[].storefrontAddress.regionCode
      locations[].storefrontAddress.locality locations[].storefrontAddress.addressLines[]`,
  },
  {
    route: "errors",
    source: "https://cloud.google.com/apis/design/errors",
    fields: `
      error.code error.message error.status error.details[].@type error.details[].reason
      error.details[].domain error.details[].metadata.quota_unit
      error.details[].metadata.quota_limit_value`,
  },
];

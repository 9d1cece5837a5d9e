import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://api.linkedin.com/rest/organizations/:id",
    source:
      "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/organization-lookup-api",
    fields: "id localizedName vanityName",
  },
  {
    route: "GET https://api.linkedin.com/rest/networkSizes/:urn",
    source:
      "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/organization-lookup-api",
    fields: "firstDegreeSize",
  },
  {
    route: "GET https://api.linkedin.com/rest/posts",
    source: "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api",
    fields: `
      paging.start paging.count paging.links[].type paging.links[].rel paging.links[].href elements[].id
      elements[].author elements[].commentary elements[].visibility elements[].lifecycleState
      elements[].createdAt elements[].publishedAt elements[].lastModifiedAt
      elements[].content.multiImage.images[].id elements[].content.media.id elements[].content.media.title
      elements[].content.article.source elements[].content.article.title elements[].content.poll.question`,
  },
  {
    route: "GET https://api.linkedin.com/rest/organizationalEntityShareStatistics",
    source: "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/share-statistics",
    fields: `
      paging.start paging.count elements[].totalShareStatistics.impressionCount
      elements[].totalShareStatistics.uniqueImpressionsCount elements[].totalShareStatistics.clickCount
      elements[].totalShareStatistics.likeCount elements[].totalShareStatistics.commentCount
      elements[].totalShareStatistics.shareCount elements[].totalShareStatistics.engagement
      elements[].organizationalEntity elements[].share elements[].ugcPost elements[].timeRange.start
      elements[].timeRange.end`,
  },
  {
    route: "GET https://api.linkedin.com/rest/organizationalEntityFollowerStatistics",
    source:
      "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/follower-statistics",
    fields: `
      paging.start paging.count elements[].organizationalEntity
      elements[].followerGains.organicFollowerGain elements[].followerGains.paidFollowerGain
      elements[].timeRange.start elements[].timeRange.end`,
  },
  {
    route: "GET https://api.linkedin.com/rest/organizationPageStatistics",
    source: "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/page-statistics",
    fields: `
      paging.start paging.count elements[].organizationalEntity
      elements[].totalPageStatistics.views.allPageViews.pageViews
      elements[].totalPageStatistics.views.allPageViews.uniquePageViews elements[].timeRange.start
      elements[].timeRange.end`,
  },
  {
    route: "GET https://api.linkedin.com/rest/organizationAcls",
    source:
      "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/organization-access-control-by-role",
    fields: `
      paging.start paging.count elements[].role elements[].state elements[].organization
      elements[].roleAssignee`,
  },
  {
    route: "errors",
    source: "https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling",
    fields: "status serviceErrorCode code message",
  },
];

import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://youtube.googleapis.com/youtube/v3/channels",
    source: "https://developers.google.com/youtube/v3/docs/channels",
    fields: `
      kind pageInfo.totalResults pageInfo.resultsPerPage items[].kind items[].id items[].snippet.title
      items[].snippet.description items[].snippet.customUrl items[].snippet.publishedAt
      items[].statistics.viewCount items[].statistics.subscriberCount
      items[].statistics.hiddenSubscriberCount items[].statistics.videoCount
      items[].contentDetails.relatedPlaylists.likes items[].contentDetails.relatedPlaylists.uploads`,
  },
  {
    route: "GET https://youtube.googleapis.com/youtube/v3/playlistItems",
    source: "https://developers.google.com/youtube/v3/docs/playlistItems",
    fields: `
      kind nextPageToken items[].kind items[].id items[].contentDetails.videoId
      items[].contentDetails.videoPublishedAt`,
  },
  {
    route: "GET https://youtube.googleapis.com/youtube/v3/videos",
    source: "https://developers.google.com/youtube/v3/docs/videos",
    fields: `
      kind items[].kind items[].id items[].snippet.publishedAt items[].snippet.channelId
      items[].snippet.channelTitle items[].snippet.title items[].snippet.description
      items[].snippet.liveBroadcastContent items[].contentDetails.duration
      items[].contentDetails.dimension items[].contentDetails.definition items[].contentDetails.caption
      items[].status.uploadStatus items[].status.privacyStatus items[].statistics.viewCount
      items[].statistics.likeCount items[].statistics.favoriteCount items[].statistics.commentCount
      items[].player.embedHtml items[].player.embedHeight items[].player.embedWidth
      items[].liveStreamingDetails.actualEndTime pageInfo.totalResults`,
  },
  {
    route: "GET https://youtubeanalytics.googleapis.com/v2/reports",
    source: "https://developers.google.com/youtube/analytics/reference/reports/query",
    fields: "kind columnHeaders[].name columnHeaders[].columnType columnHeaders[].dataType rows[][]",
  },
  {
    route: "errors",
    source: "https://developers.google.com/youtube/v3/docs/errors",
    fields: `
      error.code error.message error.errors[].message error.errors[].domain error.errors[].reason
      error.status`,
  },
];

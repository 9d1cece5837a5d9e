import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://youtube.googleapis.com/youtube/v3/channels",
    source: "https://developers.google.com/youtube/v3/docs/channels",
    fields: "items[].id items[].snippet.title",
  },
  {
    route: "GET https://youtube.googleapis.com/youtube/v3/commentThreads",
    source: "https://developers.google.com/youtube/v3/docs/commentThreads",
    fields: `
      items[].kind items[].id items[].snippet.channelId items[].snippet.videoId
      items[].snippet.topLevelComment.id items[].snippet.topLevelComment.snippet.textDisplay
      items[].snippet.topLevelComment.snippet.authorDisplayName
      items[].snippet.topLevelComment.snippet.authorChannelId.value
      items[].snippet.topLevelComment.snippet.likeCount
      items[].snippet.topLevelComment.snippet.publishedAt items[].snippet.totalReplyCount`,
  },
  {
    route: "GET https://youtube.googleapis.com/youtube/v3/search",
    source: "https://developers.google.com/youtube/v3/docs/search",
    fields: `
      nextPageToken items[].kind items[].id.kind items[].id.videoId items[].snippet.title
      items[].snippet.description`,
  },
  {
    route: "GET https://youtube.googleapis.com/youtube/v3/videos",
    source: "https://developers.google.com/youtube/v3/docs/videos",
    fields: `
      kind items[].kind items[].id items[].snippet.publishedAt items[].snippet.channelId
      items[].snippet.channelTitle items[].snippet.title items[].snippet.description
      items[].statistics.viewCount items[].statistics.likeCount items[].statistics.commentCount`,
  },
  {
    route: "errors",
    source: "https://developers.google.com/youtube/v3/docs/errors",
    fields: `
      error.code error.message error.errors[].message error.errors[].domain error.errors[].reason
      error.status`,
  },
];

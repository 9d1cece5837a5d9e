import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://open.tiktokapis.com/v2/user/info/",
    source: "https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info",
    fields: `
      data.user.open_id data.user.display_name data.user.username data.user.follower_count
      data.user.video_count error.code error.message error.log_id`,
  },
  {
    route: "POST https://open.tiktokapis.com/v2/video/list/",
    source: "https://developers.tiktok.com/doc/tiktok-api-v2-video-list",
    fields: `
      data.videos[].id data.videos[].create_time data.videos[].share_url data.videos[].title
      data.videos[].video_description data.videos[].duration data.videos[].view_count
      data.videos[].like_count data.videos[].comment_count data.videos[].share_count data.cursor
      data.has_more error.code error.message error.log_id`,
  },
  {
    route: "errors",
    source: "https://developers.tiktok.com/doc/tiktok-api-v2-error-handling",
    fields: "error.code error.message error.log_id",
  },
];

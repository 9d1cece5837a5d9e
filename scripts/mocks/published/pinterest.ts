import type { PublishedFields } from "./published-fields.ts";

export const published: PublishedFields[] = [
  {
    route: "GET https://api.pinterest.com/v5/user_account",
    source:
      "https://github.com/pinterest/api-description/blob/c05b18971472342ebdf4bafc15fea8a91c78bf79/v5/openapi.json",
    fields: `
      id username account_type business_name follower_count following_count pin_count board_count
      monthly_views`,
  },
  {
    route: "GET https://api.pinterest.com/v5/user_account/analytics",
    source:
      "https://github.com/pinterest/api-description/blob/c05b18971472342ebdf4bafc15fea8a91c78bf79/v5/openapi.json",
    fields: `
      all.daily_metrics[].date all.daily_metrics[].data_status all.daily_metrics[].metrics.ENGAGEMENT
      all.daily_metrics[].metrics.IMPRESSION all.daily_metrics[].metrics.OUTBOUND_CLICK
      all.daily_metrics[].metrics.SAVE`,
  },
  {
    route: "GET https://api.pinterest.com/v5/pins",
    source:
      "https://github.com/pinterest/api-description/blob/c05b18971472342ebdf4bafc15fea8a91c78bf79/v5/openapi.json",
    fields: `
      items[].id items[].created_at items[].creative_type items[].title items[].description items[].link
      items[].alt_text items[].board_id items[].board_owner.username items[].is_owner items[].is_standard
      items[].has_been_promoted items[].parent_pin_id items[].media.media_type
      items[].pin_metrics.90d.pin_click items[].pin_metrics.90d.impression
      items[].pin_metrics.90d.clickthrough items[].pin_metrics.lifetime_metrics.pin_click
      items[].pin_metrics.lifetime_metrics.impression items[].pin_metrics.lifetime_metrics.clickthrough
      items[].pin_metrics.lifetime_metrics.reaction items[].pin_metrics.lifetime_metrics.comment
      items[].media.duration bookmark`,
  },
  {
    route: "GET https://api.pinterest.com/v5/pins/analytics",
    source:
      "https://github.com/pinterest/api-description/blob/c05b18971472342ebdf4bafc15fea8a91c78bf79/v5/openapi.json",
    fields: `
      *.all.summary_metrics.SAVE *.all.summary_metrics.PROFILE_VISIT *.all.summary_metrics.USER_FOLLOW
      *.all.lifetime_metrics.TOTAL_COMMENTS *.all.lifetime_metrics.TOTAL_REACTIONS
      *.all.summary_metrics.VIDEO_MRC_VIEW *.all.summary_metrics.VIDEO_V50_WATCH_TIME
      *.all.summary_metrics.VIDEO_AVG_WATCH_TIME`,
  },
  {
    route: "errors",
    source:
      "https://github.com/pinterest/api-description/blob/c05b18971472342ebdf4bafc15fea8a91c78bf79/v5/openapi.json",
    fields: "code message",
  },
];

import { defineFormat } from "./define-format.ts";

/**
 * Metricool, lists of posts of one network: `instagram-reels_<from>_<to>.csv`. Times are in the brand's zone, which the
 * files do not contain. Headers are known from open-source importers; they are English in every language seen.
 */
const list = {
  id: "metricool-posts",
  label: {
    en: "Metricool export of posts",
    es: "exportación de publicaciones de Metricool",
    nl: "Metricool-export van berichten",
  },
  table: "posts",
  counts: "unknown",
  dates: { published_at: "YYYY-MM-DD HH:mm[:ss]" },
} as const;

const instagram = {
  ...list,
  platform: "instagram",
  headers: {
    post_id: { en: "Id" },
    url: { en: "URL" },
    views: { en: ["Views", "Views (Organic)"] },
    reach: { en: "Reach (Organic)" },
    likes: { en: ["Likes", "Likes (Organic)"] },
    comments: { en: ["Comments", "Comments (Organic)"] },
    shares: { en: ["Shares", "Shares (Organic)"] },
    saves: { en: ["Saved", "Saved (Organic)"] },
    engagements: { en: ["Interactions", "Interactions (Organic)"] },
    spend: { en: "Spend" },
  },
} as const;

export const metricoolInstagramPosts = defineFormat({
  ...instagram,
  requiredFields: ["published_at", "reach", "saves", "engagements"],
  headers: {
    ...instagram.headers,
    published_at: { en: "Timestamp" },
    type: { en: "Type" },
    text: { en: "Content" },
  },
});

export const metricoolInstagramReels = defineFormat({
  ...instagram,
  requiredFields: ["published_at", "reach", "saves", "average_view_duration"],
  headers: {
    ...instagram.headers,
    published_at: { en: "Date" },
    type: {},
    text: { en: "Title" },
    average_view_duration: { en: "Avg Watch Time (Organic)" },
  },
  constants: { type: "reel" },
  durations: { average_view_duration: "milliseconds" },
});

export const metricoolFacebookPosts = defineFormat({
  ...list,
  platform: "facebook",
  requiredFields: ["published_at", "url", "shares", "link_clicks"],
  headers: {
    url: { en: "PostLink" },
    published_at: { en: "Date" },
    type: { en: "Type" },
    text: { en: "Content" },
    impressions: { en: ["Impressions", "Impressions (Organic)"] },
    reach: { en: ["Reach", "Reach (Organic)"] },
    views: { en: ["VideoViews", "VideoViews (Organic)"] },
    likes: { en: "Reactions" },
    comments: { en: "Comments" },
    shares: { en: "Shared" },
    clicks: { en: "Clicks" },
  },
  columns: { link_clicks: { en: "LinkClicks" } },
});

export const metricoolFacebookReels = defineFormat({
  ...list,
  platform: "facebook",
  requiredFields: ["published_at", "url", "views"],
  headers: {
    url: { en: "Reel Link" },
    published_at: { en: "Date" },
    type: {},
    text: { en: "Content" },
    reach: { en: "Reach" },
    views: { en: "Video Views" },
    likes: { en: "Likes" },
    comments: { en: "Comments" },
    watch_time: { en: "Video View time (Seconds)" },
    average_view_duration: { en: "Avg. time watched (Seconds)" },
  },
  constants: { type: "reel" },
});

export const metricoolTikTok = defineFormat({
  ...list,
  platform: "tiktok",
  requiredFields: ["published_at", "url", "views", "watched_rate"],
  headers: {
    url: { en: ["URL", "Link"] },
    published_at: { en: "Date" },
    type: { en: "Type" },
    text: { en: "Title" },
    reach: { en: "Reach" },
    views: { en: "Views" },
    likes: { en: "Likes" },
    comments: { en: "Comments" },
    shares: { en: "Shares" },
    duration: { en: "Duration" },
    watch_time: { en: "Total time watched seconds" },
    average_view_duration: { en: "Avg. time watched seconds" },
  },
  columns: { watched_rate: { en: "Full video watched rate" } },
});

export const metricoolLinkedIn = defineFormat({
  ...list,
  platform: "linkedin",
  requiredFields: ["published_at", "url", "impressions", "views"],
  headers: {
    url: { en: "URL" },
    published_at: { en: "Date" },
    type: { en: "Type" },
    text: { en: "Title" },
    impressions: { en: "Impressions" },
    views: { en: "Vid. Views" },
    likes: { en: ["Reactions", "Likes"] },
    comments: { en: "Comments" },
    shares: { en: "Shares" },
    clicks: { en: "Clicks" },
  },
});

import { defineFormat } from "./define-format.ts";

/** Hootsuite Analytics, lists of posts of one network, with times in UTC. Headers are known from open-source importers. */
const list = {
  id: "hootsuite-posts",
  label: {
    en: "Hootsuite export of posts",
    es: "exportación de publicaciones de Hootsuite",
    nl: "Hootsuite-export van berichten",
  },
  table: "posts",
  counts: "unknown",
  dates: { published_at: ["YYYY-MM-DD HH:mm[:ss]", "YYYY-MM-DD"] },
} as const;

const metrics = {
  published_at: { en: "Date (GMT)" },
  type: { en: "Post Type" },
  text: { en: "Post Message" },
  url: { en: "Post Permalink" },
  reach: { en: "Reach" },
  comments: { en: "Comments" },
  shares: { en: "Shares" },
} as const;

export const hootsuiteInstagram = defineFormat({
  ...list,
  platform: "instagram",
  requiredFields: ["published_at", "post_id", "text"],
  headers: {
    ...metrics,
    account: { en: "Instagram Account" },
    post_id: { en: "Instagram Post ID" },
    views: { en: "Views" },
    likes: { en: "Likes" },
    engagements: { en: "Engagement" },
  },
  utcFields: ["published_at"],
});

export const hootsuiteFacebook = defineFormat({
  ...list,
  platform: "facebook",
  requiredFields: ["published_at", "post_id", "text"],
  headers: {
    ...metrics,
    account: { en: "Facebook Page" },
    post_id: { en: "Facebook Post ID" },
    title: { en: ["Post Title", "Title"] },
    views: { en: "Post views" },
    likes: { en: "Reactions" },
    engagements: { en: "Engagement" },
  },
  utcFields: ["published_at"],
});

export const hootsuiteX = defineFormat({
  ...list,
  platform: "x",
  requiredFields: ["published_at", "text", "url"],
  headers: {
    published_at: metrics.published_at,
    account: {},
    post_id: { en: "Tweet ID" },
    url: { en: "Tweet Permalink" },
    text: { en: "Tweet Text" },
    impressions: { en: "Impressions" },
    likes: { en: "Likes" },
    comments: { en: "Replies" },
    shares: {},
    engagements: { en: "Engagements" },
  },
  columns: { retweets: { en: "Retweets" }, quotes: { en: "Quote Tweets" } },
  sums: { shares: ["retweets", "quotes"] },
  extracts: {
    post_id: { column: "url", pattern: /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/\w+\/status\/(\d+)/ },
    account: { column: "url", pattern: /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/(\w+)\/status\// },
  },
  utcFields: ["published_at"],
});

export const hootsuiteTikTok = defineFormat({
  ...list,
  platform: "tiktok",
  requiredFields: ["published_at", "url", "text"],
  headers: {
    ...metrics,
    url: { en: "TikTok Business Post URL" },
    views: { en: "Video views" },
    likes: { en: ["Reactions", "Likes"] },
  },
  utcFields: ["published_at"],
});

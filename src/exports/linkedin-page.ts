import { defineFormat } from "./define-format.ts";

/**
 * LinkedIn, page analytics: xls files with a sentence above the header. The file with followers is not imported, since it
 * is unclear which column holds a day's new followers.
 */
const page = { id: "linkedin-page", label: "LinkedIn page export", platform: "linkedin" } as const;
const dates = ["MM/DD/YYYY", "YYYY-MM-DD HH:mm:ss", "YYYY-MM-DD"];

export const linkedinPageDays = defineFormat({
  ...page,
  table: "days",
  requiredFields: ["date", "impressions", "organic"],
  headers: {
    date: { en: "Date" },
    impressions: { en: "Impressions (total)" },
    reach: { en: "Unique impressions (organic)" },
    likes: { en: "Reactions (total)" },
    comments: { en: "Comments (total)" },
    shares: { en: ["Reposts (total)", "Shares (total)"] },
    clicks: { en: "Clicks (total)" },
  },
  columns: {
    organic: { en: "Impressions (organic)" },
  },
  dates: { date: dates },
});

export const linkedinPagePosts = defineFormat({
  ...page,
  table: "posts",
  requiredFields: ["title", "url", "published_at", "impressions"],
  headers: {
    url: { en: "Post link" },
    published_at: { en: "Created date" },
    type: { en: ["Content Type", "Post type"] },
    title: { en: "Post title" },
    impressions: { en: "Impressions" },
    likes: { en: "Likes" },
    comments: { en: "Comments" },
    shares: { en: "Reposts" },
    clicks: { en: "Clicks" },
    new_followers: { en: "Follows" },
  },
  dates: { published_at: dates },
});

export const linkedinPageVisitors = defineFormat({
  ...page,
  table: "days",
  requiredFields: ["date", "profile_visits"],
  headers: { date: { en: "Date" }, profile_visits: { en: "Total page views (total)" } },
  dates: { date: dates },
});

export const linkedinPageFollowers = defineFormat({
  ...page,
  id: "linkedin-page-followers",
  label: "LinkedIn page export of new followers",
  table: "days",
  rejection: "noTable",
  requiredFields: ["date", "sponsored", "organic"],
  headers: {
    date: { en: "Date" },
  },
  columns: {
    sponsored: { en: "Sponsored followers" },
    organic: { en: "Organic followers" },
  },
});

import { defineFormat, type Headers } from "./define-format.ts";

/** LinkedIn, page analytics: xls files with a sentence above the header, in sheets for days, posts, followers and visitors. */
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
    type: { en: "Content Type" },
    title: { en: "Post title" },
    impressions: { en: "Impressions" },
    views: { en: "Views" },
    likes: { en: "Likes" },
    comments: { en: "Comments" },
    shares: { en: "Reposts" },
    clicks: { en: "Clicks" },
    new_followers: { en: "Follows" },
  },
  columns: {
    // A boosted post has a row for its total and one for each part; "Post type" is "Total", "Organic" or "Sponsored".
    part: { en: "Post type" },
  },
  wholeRow: { column: "part", whole: /^total$/i, parts: /^(organic|sponsored)$/i },
  dates: { published_at: dates },
});

export const linkedinPageVisitors = defineFormat({
  ...page,
  table: "days",
  requiredFields: ["date", "profile_visits"],
  headers: { date: { en: "Date" }, profile_visits: { en: "Total page views (total)" } },
  dates: { date: dates },
});

/** A day's new followers: the total is the sum of the sponsored, organic and auto-invited ones. */
export const linkedinPageFollowers = defineFormat({
  ...page,
  table: "days",
  requiredFields: ["date", "new_followers", "organic"],
  headers: { date: { en: "Date" }, new_followers: { en: "Total followers" } },
  columns: { organic: { en: "Organic followers" } },
  dates: { date: dates },
});

/** Followers and visitors by place, job function, seniority, industry and company size. */
const slices = {
  ...page,
  table: "audience",
  layout: "slices",
  hasOnlyKnownColumns: true,
  exportDate: "date",
} as const;
const sliceNames: Headers = { en: ["Location", "Job function", "Seniority", "Industry", "Company size"] };

export const linkedinPageFollowerSlices = defineFormat({
  ...slices,
  requiredFields: ["value", "followers"],
  headers: { date: {}, dimension: {}, value: sliceNames, followers: { en: "Total followers" } },
});

export const linkedinPageVisitorSlices = defineFormat({
  ...slices,
  requiredFields: ["value", "views"],
  headers: { date: {}, dimension: {}, value: sliceNames, views: { en: "Total views" } },
});

import { defineFormat } from "./define-format.ts";

/**
 * LinkedIn, creator analytics: an Excel file with sheets for days, posts, followers and their demographics. Dates are text,
 * month first in English and day first in Italian.
 */
const creator = {
  id: "linkedin-creator",
  label: {
    en: "LinkedIn creator export",
    es: "exportación de creador de LinkedIn",
    nl: "LinkedIn-export van een contentmaker",
  },
  platform: "linkedin",
} as const;
const monthFirst = ["MM/DD/YYYY", "YYYY-MM-DD"];
const dayFirst = ["DD/MM/YYYY", "YYYY-MM-DD"];

const days = {
  ...creator,
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "impressions", "engagements"],
  hasOnlyKnownColumns: true,
} as const;

export const linkedinDays = defineFormat({
  ...days,
  headers: { date: { en: "Date" }, impressions: { en: "Impressions" }, engagements: { en: "Engagements" } },
  dates: { date: monthFirst },
});

export const linkedinDaysItalian = defineFormat({
  ...days,
  headers: { date: { it: "Data" }, impressions: { it: "Impressioni" }, engagements: { it: "Interazioni" } },
  dates: { date: dayFirst },
});

const posts = {
  ...creator,
  table: "posts",
  counts: "unknown",
  requiredFields: ["url", "published_at", "engagements", "impressions"],
  layout: "sideBySide",
} as const;

export const linkedinPosts = defineFormat({
  ...posts,
  headers: {
    url: { en: "Post URL" },
    published_at: { en: "Post publish date" },
    impressions: { en: "Impressions" },
    engagements: { en: "Engagements" },
  },
  dates: { published_at: monthFirst },
});

export const linkedinPostsItalian = defineFormat({
  ...posts,
  headers: {
    url: { it: "URL del post" },
    published_at: { it: "Data di pubblicazione del post" },
    impressions: { it: "Impressioni" },
    engagements: { it: "Interazioni" },
  },
  dates: { published_at: dayFirst },
});

const gained = {
  ...creator,
  table: "days",
  counts: "unknown",
  requiredFields: ["date", "new_followers"],
  hasOnlyKnownColumns: true,
} as const;

export const linkedinNewFollowers = defineFormat({
  ...gained,
  headers: { date: { en: "Date" }, new_followers: { en: "New followers" } },
  dates: { date: monthFirst },
});

export const linkedinNewFollowersItalian = defineFormat({
  ...gained,
  headers: { date: { it: "Data" }, new_followers: { it: "Nuovi follower" } },
  dates: { date: dayFirst },
});

const total = {
  ...creator,
  table: "days",
  counts: "unknown",
  requiredFields: [],
  layout: "statement",
  headers: { date: {}, followers: {} },
} as const;

export const linkedinFollowers = defineFormat({
  ...total,
  statement: /^Total followers on ([\d/]+):?$/,
  dates: { date: monthFirst },
});

export const linkedinFollowersItalian = defineFormat({
  ...total,
  statement: /^Follower totali il giorno ([\d/]+):?$/,
  dates: { date: dayFirst },
});

export const linkedinDemographics = defineFormat({
  ...creator,
  table: "audience",
  counts: "unknown",
  requiredFields: ["dimension", "value", "share"],
  headers: {
    date: {},
    dimension: { en: "Top Demographics", it: "Principali dati demografici" },
    value: { en: "Value", it: "Valore" },
    share: { en: "Percentage", it: "Percentuale" },
  },
  exportDate: "date",
});

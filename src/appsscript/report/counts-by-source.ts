// Written by `npm run readme`: what is changed here by hand is lost.

import type { PostCounts } from "../../reports/report-inputs.ts";

/** Whether the figures of a source's posts include what was paid for; sources that are not listed do not say. */
export const countsBySource: Readonly<Record<string, PostCounts>> = {
  "Bluesky API": "total",
  "Facebook content export": "mixed",
  "Instagram API": "mixed",
  "LinkedIn API": "organic",
  "LinkedIn page export": "total",
  "Mastodon API": "total",
  "Pinterest API": "organic",
  "Sprout Social post performance export": "mixed",
  "X API": "total",
  "YouTube API": "mixed",
  "YouTube table of videos": "mixed",
  "old Facebook Insights export of posts": "mixed",
};

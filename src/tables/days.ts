import { defineTable } from "./define-table.ts";

const interactions = ["likes", "comments", "shares", "saves"] as const;

/** One row is one account on one day. */
export const days = defineTable({
  name: "days",
  keys: [["platform", "account", "date"]],
  time: "date",
  // YouTube and LinkedIn take back likes of earlier days, LinkedIn also those of sponsored posts, and counts them in engagements.
  signed: {
    new_followers: "all",
    likes: ["youtube", "linkedin"],
    comments: ["linkedin"],
    engagements: ["linkedin"],
  },
  fields: {
    date: "date",
    followers: "count",
    new_followers: "count",
    lost_followers: "count",
    impressions: "count",
    reach: "count",
    views: "count",
    likes: "count",
    comments: "count",
    shares: "count",
    saves: "count",
    clicks: "count",
    profile_visits: "count",
    engagements: "count",
    posts: "count",
    watch_time: "duration",
    new_posts: "count",
  },
  calculated: [
    {
      name: "engagement_rate_by_followers",
      unit: "rate",
      needsAny: interactions,
      needsAll: ["followers"],
      formula: ({ block, one }) => `ENGAGEMENT_RATE(${block(interactions)},${one("followers")})`,
    },
  ],
});

import { type CalculatedColumn, defineTable } from "./define-table.ts";
import { postTypeNames, postTypeOf } from "./vocabulary/post-types.ts";

const interactions = ["likes", "comments", "shares", "saves"] as const;

/** An engagement rate by one denominator: different denominators never share a column. */
const rateBy = <Audience extends string>(
  audience: Audience,
): CalculatedColumn<Audience | (typeof interactions)[number]> => ({
  name: `engagement_rate_by_${audience}`,
  unit: "rate",
  needsAny: interactions,
  needsAll: [audience],
  formula: ({ block, one }) => `ENGAGEMENT_RATE(${block(interactions)},${one(audience)})`,
});

const postTypes = { idOf: postTypeOf, names: postTypeNames };

/** One row is one post, video, reel, story or pin. */
export const posts = defineTable({
  name: "posts",
  keys: [
    ["platform", "post_id"],
    ["platform", "url"],
    ["platform", "account", "published_at", "text"],
  ],
  time: "published_at",
  vocabularies: { type: () => postTypes },
  fields: {
    post_id: "id",
    url: "url",
    published_at: "time",
    type: "text",
    title: "text",
    text: "text",
    followers: "count",
    impressions: "count",
    reach: "count",
    views: "count",
    likes: "count",
    comments: "count",
    shares: "count",
    saves: "count",
    clicks: "count",
    replays: "count",
    engagements: "count",
    watch_time: "duration",
    duration: "duration",
    average_view_duration: "duration",
    average_viewed: "rate",
    new_followers: "count",
    profile_visits: "count",
    spend: "money",
  },
  calculated: [
    {
      name: "interactions",
      unit: "count",
      needsAny: interactions,
      needsAll: [],
      formula: ({ block }) => `ENGAGEMENTS(${block(interactions)})`,
    },
    rateBy("followers"),
    {
      name: "band",
      unit: "text",
      needsAny: interactions,
      needsAll: ["followers"],
      formula: ({ block, one, language }) => {
        const inLanguage = language === "en" ? "" : `,"default","${language}"`;
        return `ENGAGEMENT_BAND(ENGAGEMENT_RATE(${block(interactions)},${one("followers")})${inLanguage})`;
      },
    },
    ...(["reach", "impressions", "views"] as const).map(rateBy),
  ],
});

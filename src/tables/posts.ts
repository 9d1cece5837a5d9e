import { type CalculatedColumn, type ColumnRanges, defineTable } from "./define-table.ts";
import { labelsFormula } from "./labels.ts";
import { postTypeNames, postTypeOf } from "./vocabulary/post-types.ts";

/** What a cell says of an ad, in each language. */
const adNames = [...new Set(Object.values(postTypeNames).map(({ ad }) => ad))];

const interactions = ["likes", "comments", "shares", "saves"] as const;

/**
 * The rows' engagement rates. A row with comments but without likes has none where other rows have likes: its account hides
 * them, and a sum without them would look like little engagement. Every source of posts that reports comments reports likes.
 * An ad has none: its audience was paid for.
 */
function engagementRates({ block, one, has }: ColumnRanges, audience: string): string {
  const hidesLikes = `ISNUMBER(${one("comments")})*(1-ISNUMBER(${one("likes")}))*(COUNT(${one("likes")})>0)`;
  const isAd = adNames.map((name) => `(${one("type")}="${name}")`).join("+");
  const isUnrated = [
    ...(has("likes") && has("comments") ? [hidesLikes] : []),
    ...(has("type") && has("spend") ? [isAd] : []),
  ].join("+");
  const audiences = isUnrated === "" ? one(audience) : `ARRAYFORMULA(IF(${isUnrated},"",${one(audience)}))`;
  return `ENGAGEMENT_RATE(${block(interactions)},${audiences})`;
}

/** What engagement rates divide by. */
const rateAudiences = ["followers", "reach", "impressions", "views"] as const;

const rateName = (audience: (typeof rateAudiences)[number]) => `engagement_rate_by_${audience}`;

/** An engagement rate by one denominator: different denominators never share a column. */
const rateBy = <Audience extends (typeof rateAudiences)[number]>(
  audience: Audience,
): CalculatedColumn<Audience | (typeof interactions)[number]> => ({
  name: rateName(audience),
  unit: "rate",
  needsAny: interactions,
  needsAll: [audience],
  formula: (columns) => engagementRates(columns, audience),
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
  // Only ads have one: a row for each day, week or other period of their report.
  periodEnd: "period_end",
  // YouTube's exports count likes given less those taken back in the period; LinkedIn takes back those of sponsored posts.
  signed: { new_followers: "all", likes: ["youtube", "linkedin"], comments: ["linkedin"], engagements: ["linkedin"] },
  vocabularies: { type: () => postTypes },
  fields: {
    post_id: "id",
    url: "url",
    published_at: "time",
    type: "text",
    title: "text",
    text: "text",
    own_label: "text",
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
    currency: "text",
    period_end: "date",
  },
  newSheet: {
    frozen: ["published_at", "platform", ["text", "title"]],
    first: [rateAudiences.map(rateName), ["band"], "interactions"],
    last: ["source", "imported_at", "post_id", "url"],
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
      formula: (columns) => {
        const inLanguage = columns.language === "en" ? "" : `,"default","${columns.language}"`;
        return `ENGAGEMENT_BAND(${engagementRates(columns, "followers")}${inLanguage})`;
      },
    },
    ...(["reach", "impressions", "views"] as const).map(rateBy),
    { name: "labels", unit: "text", needsAny: ["own_label"], needsAll: [], formula: labelsFormula, isBuiltIn: true },
  ],
});
